"""Words of strangers made harmless for a terminal, which obeys control characters."""

from __future__ import annotations

import re

# C0 and C1 without line feed and tab, and halves of character pairs, which no terminal takes.
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def visible(text: str) -> str:
    """``text`` with U+FFFD for each control character but line feed and tab."""
    return _UNFIT.sub("\ufffd", text)


def visible_line(text: str) -> str:
    """The same on one line, for names of files: a space stands for each line break."""
    return visible(" ".join(text.splitlines()))
