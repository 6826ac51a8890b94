"""Characters that no reader sees are taken out of a line, halves of characters are mended."""

from __future__ import annotations

import re

# Zero-width blanks and joiners between letters of no script that needs them, soft hyphens,
# directional marks' rarer kin, and control characters.
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u2060\ufeff]")
_HALVES = re.compile("[\ud800-\udfff]")


def whole_characters(text: str) -> str:
    """``text`` with the halves of one character (UTF-16 surrogates) joined, others as U+FFFD.

    Formats that write a character as two numbers may write one alone, which nothing can show.
    """
    if not _HALVES.search(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def clean_line(line: str) -> str:
    """One line without unseen characters, its blanks each a single space."""
    return " ".join(_UNSEEN.sub("", line).split())
