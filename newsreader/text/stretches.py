"""Cuts a long text into stretches, so that each can be read for itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsreader.domain.span import Span

#: Characters in a stretch at most, half of it at least; every ordinary article is one stretch.
LONGEST = 200_000
_BLANK = re.compile(r"\s")


def stretches(text: str) -> Iterator[Span]:
    """The whole of ``text`` in order, cut at ends of lines, or at blanks where no line ends.

    A text without either is cut anywhere.
    """
    start = 0
    while len(text) - start > LONGEST:
        half = start + LONGEST // 2
        end = text.rfind("\n", half, start + LONGEST) + 1
        if not end:
            blank = _BLANK.search(text, half, start + LONGEST)
            end = blank.end() if blank else start + LONGEST
        yield Span(start, end)
        start = end
    yield Span(start, len(text))
