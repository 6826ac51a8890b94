"""Plain text in any encoding: one block a paragraph or line."""

from __future__ import annotations

import re
from itertools import groupby

from newsreader.importing.clean import clean_line
from newsreader.importing.draft import Block, Draft

_WRAP_WIDTHS = range(45, 101)
_FULL = 0.75
_WRAPPED_SHARE = 0.7
_FEWEST_LINES = 3


def read(text: str, encoding: str) -> tuple[Draft, ...]:
    """One draft: each line a block, or each paragraph where an editor has wrapped the lines."""
    lines = [clean_line(line) for line in re.split(r"\r\n|[\n\r\v\f\x85\u2028\u2029]", text)]
    groups = [list(group) for filled, group in groupby(lines, key=bool) if filled]
    wrapped = _is_wrapped(groups)
    paragraphs = (
        [" ".join(group) for group in groups] if wrapped else [x for g in groups for x in g]
    )
    return (Draft(tuple(Block(text=p) for p in paragraphs), "text/plain", encoding),)


def _is_wrapped(groups: list[list[str]]) -> bool:
    """Whether paragraphs are broken at a fixed width, as in e-mail and old wire copy."""
    inner = [len(line) for group in groups if len(group) >= _FEWEST_LINES for line in group[:-1]]
    if len(inner) < _FEWEST_LINES or max(inner) not in _WRAP_WIDTHS:
        return False
    full = sum(length >= _FULL * max(inner) for length in inner)
    return full >= _WRAPPED_SHARE * len(inner)
