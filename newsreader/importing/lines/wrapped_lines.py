"""Lines of plain text become paragraphs: each line one, or those that an editor has wrapped."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, groupby

from newsreader.domain.span import Span
from newsreader.importing.clean import clean_line
from newsreader.importing.lines.line_shape import is_closed

_LINE_END = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
_WRAP_WIDTHS = range(45, 101)
_FULL = 0.75
_WRAPPED_SHARE = 0.7
_CLOSED_SHARE = 0.5
_FEWEST_LINES = 3

#: A line or a wrapped paragraph without what no reader sees, and where it stands in the text.
Paragraph = tuple[str, Span]


def paragraphs(text: str) -> list[str]:
    """Each line that is not empty, or each paragraph where lines are broken at a fixed width."""
    return [paragraph for paragraph, _ in placed_paragraphs(text)]


def placed_paragraphs(text: str) -> list[Paragraph]:
    """The paragraphs, and where each stands."""
    lines = [(clean_line(span.of(text)), span) for span in _lines(text)]
    groups = [list(group) for filled, group in groupby(lines, key=_is_filled) if filled]
    if not _is_wrapped([[line for line, _ in group] for group in groups]):
        return list(chain.from_iterable(groups))
    return [
        (" ".join(line for line, _ in group), group[0][1].join(group[-1][1])) for group in groups
    ]


def clean_lines(text: str) -> list[str]:
    """The lines of a text without unseen characters; an empty one is the empty string."""
    return [clean_line(line) for line in _LINE_END.split(text)]


def _lines(text: str) -> Iterator[Span]:
    start = 0
    for match in _LINE_END.finditer(text):
        yield Span(start, match.start())
        start = match.end()
    yield Span(start, len(text))


def _is_filled(line: Paragraph) -> bool:
    return bool(line[0])


def _is_wrapped(groups: Sequence[Sequence[str]]) -> bool:
    """Whether paragraphs are broken at a fixed width, as in e-mail and old wire copy."""
    inner = [line for group in groups if len(group) >= _FEWEST_LINES for line in group[:-1]]
    widest = max(map(len, inner), default=0)
    if len(inner) < _FEWEST_LINES or widest not in _WRAP_WIDTHS:
        return False
    full = sum(len(line) >= _FULL * widest for line in inner)
    # Where every other line closes as a sentence, each is one and was not broken.
    closed = sum(map(is_closed, inner))
    return full >= _WRAPPED_SHARE * len(inner) and closed <= _CLOSED_SHARE * len(inner)
