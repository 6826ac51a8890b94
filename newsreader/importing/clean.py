"""Characters that no reader sees are taken out of a line; its words stay as they are."""

from __future__ import annotations

import re

# Zero-width blanks and joiners between letters of no script that needs them, soft hyphens,
# directional marks' rarer kin, and control characters.
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u2060\ufeff]")


def clean_line(line: str) -> str:
    """One line without unseen characters, its blanks each a single space."""
    return " ".join(_UNSEEN.sub("", line).split())
