"""What a reading column shows of an article, and where each character of the article stands in it.

The article's text counts Python characters; Qt counts UTF-16 units, makes a block of each
paragraph and shows page furniture as a line of its own.  ``ReadingText`` maps both ways.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate, groupby

from newsreader.domain.article import Article, Folded
from newsreader.domain.span import Span

#: Between two paragraphs: at least one line that holds nothing but white space.
_PARAGRAPH_BREAK = re.compile(r"\s*\n[^\S\n]*\n\s*")

#: Characters that take two UTF-16 units.
_TWO_UNITS = re.compile("[\U00010000-\U0010ffff]")

#: Characters that Qt would take for structure, each with one stand-in of the same length.
_STAND_INS = {
    ord("\n"): "\u2028",
    ord("\r"): " ",
    ord("\v"): " ",
    ord("\f"): " ",
    ord("\0"): "\ufffd",
    ord("\u2029"): "\u2028",
    ord("\ufdd0"): "\ufffd",
    ord("\ufdd1"): "\ufffd",
    ord("\ufffc"): "\ufffd",
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
}

#: Makes the line that stands for folded furniture: the group, and whether it is open.
FoldLabel = Callable[["FoldGroup", bool], str]


class Role(StrEnum):
    """What a block of the column is."""

    BODY = "body"
    FOLD = "fold"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class FoldGroup:
    """Page furniture that stood in one place between two paragraphs; ``after`` is that place."""

    after: int
    items: tuple[Folded, ...]

    @property
    def lines(self) -> int:
        """How many lines of text are folded here."""
        return sum(bool(line.strip()) for item in self.items for line in item.text.splitlines())


@dataclass(frozen=True, slots=True)
class Block:
    """One block of the column: its text, where it begins in Qt's units, what it stands for.

    ``span`` is what it shows of the article's text, an empty span for furniture; ``fold`` is the
    number of the group that a fold line or furniture belongs to.
    """

    role: Role
    text: str
    position: int
    units: int
    span: Span
    fold: int | None = None

    @property
    def end(self) -> int:
        """The position behind its last character."""
        return self.position + self.units

    @property
    def plain(self) -> bool:
        """True when each character takes one unit."""
        return self.units == len(self.text)


def _units(text: str) -> int:
    """Length in UTF-16 units."""
    return len(text) + len(_TWO_UNITS.findall(text))


def _index_of_unit(text: str, unit: int) -> int:
    """The character that holds the ``unit``-th UTF-16 unit, or the length of the text."""
    ends = list(accumulate(1 + (char > "\uffff") for char in text))
    return bisect_right(ends, unit)


def paragraphs(text: str) -> tuple[Span, ...]:
    """The paragraphs of a text, without the white space around them, in order."""
    start = len(text) - len(text.lstrip())
    end = len(text.rstrip())
    spans: list[Span] = []
    for found in _PARAGRAPH_BREAK.finditer(text, start, max(start, end)):
        spans.append(Span(start, found.start()))
        start = found.end()
    if start < end:
        spans.append(Span(start, end))
    return tuple(spans)


def fold_groups(folded: Iterable[Folded], spans: Sequence[Span]) -> tuple[FoldGroup, ...]:
    """Furniture grouped by the gap between paragraphs in which it stands; in order."""
    starts = [span.start for span in spans]

    def gap(item: Folded) -> int:
        return bisect_left(starts, item.after)

    ordered = sorted(folded, key=lambda item: item.after)
    return tuple(
        FoldGroup(after=items[0].after, items=items)
        for items in (tuple(group) for _, group in groupby(ordered, key=gap))
    )


class ReadingText:
    """The blocks of one column, with the mapping between article and column."""

    def __init__(self, article: Article, label: FoldLabel, unfolded: frozenset[int]) -> None:
        self.article = article
        spans = paragraphs(article.text)
        self.groups = fold_groups(article.folded, spans)
        self.blocks = self._lay(spans, label, unfolded)
        self._positions = [block.position for block in self.blocks]
        self._body = [block for block in self.blocks if block.role is Role.BODY]
        self._starts = [block.span.start for block in self._body]

    @property
    def text(self) -> str:
        """All that the column shows, a line feed between two blocks."""
        return "\n".join(block.text for block in self.blocks)

    def _lay(
        self, spans: Sequence[Span], label: FoldLabel, unfolded: frozenset[int]
    ) -> tuple[Block, ...]:
        pieces: list[tuple[Role, str, Span, int | None]] = []
        waiting = list(enumerate(self.groups))

        def lay_folds(before: int | None) -> None:
            while waiting and (before is None or waiting[0][1].after <= before):
                number, group = waiting.pop(0)
                place = Span(group.after, group.after)
                opened = number in unfolded
                pieces.append((Role.FOLD, label(group, opened), place, number))
                if opened:
                    for item in group.items:
                        pieces.extend(
                            (Role.FURNITURE, line.strip(), place, number)
                            for line in item.text.splitlines()
                            if line.strip()
                        )

        for span in spans:
            lay_folds(span.start)
            pieces.append((Role.BODY, span.of(self.article.text), span, None))
        lay_folds(None)

        blocks: list[Block] = []
        position = 0
        for role, text, span, number in pieces:
            shown = text.translate(_STAND_INS)
            blocks.append(Block(role, shown, position, _units(shown), span, number))
            position = blocks[-1].end + 1
        return tuple(blocks)

    def position_of(self, offset: int) -> int:
        """Where the article's ``offset`` stands; white space between paragraphs has no place of
        its own and goes to the end of the paragraph before it.
        """
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return self._body[0].position if self._body else 0
        block = self._body[index]
        inside = min(offset, block.span.end) - block.span.start
        return block.position + (inside if block.plain else _units(block.text[:inside]))

    def offset_of(self, position: int) -> int:
        """Which offset of the article stands at ``position``; in furniture, the place it stood."""
        if not self.blocks:
            return 0
        block = self.blocks[max(0, bisect_right(self._positions, position) - 1)]
        if block.role is not Role.BODY:
            return min(block.span.start, len(self.article.text))
        unit = min(position - block.position, block.units)
        return block.span.start + (unit if block.plain else _index_of_unit(block.text, unit))

    def block_at(self, position: int) -> Block | None:
        """The block that holds ``position``."""
        if not self.blocks:
            return None
        return self.blocks[max(0, bisect_right(self._positions, position) - 1)]

    def range_of(self, span: Span) -> tuple[int, int]:
        """Start and end position of a span of the article; equal when nothing of it shows."""
        start = self._first_at_or_after(span.start)
        return start, max(start, self.position_of(span.end))

    def ranges_of(self, span: Span) -> tuple[tuple[int, int], ...]:
        """``range_of`` in pieces, one a paragraph: furniture between paragraphs is left out."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        pieces = []
        for block in self._body[first:]:
            shared = block.span.overlap(span)
            if block.span.start >= span.end:
                break
            if shared is not None:
                pieces.append((self.position_of(shared.start), self.position_of(shared.end)))
        return tuple(pieces)

    def _first_at_or_after(self, offset: int) -> int:
        """Like ``position_of``, but white space goes to the start of the paragraph behind it."""
        index = bisect_right(self._starts, offset) - 1
        between = index >= 0 and offset >= self._body[index].span.end
        if between and index + 1 < len(self._body):
            return self._body[index + 1].position
        return self.position_of(offset)

    def span_of(self, start: int, end: int) -> Span | None:
        """The span of the article between two positions, None when it covers no character."""
        if self._body and start < end:
            text = self.article.text
            first, last = self.offset_of(start), self.offset_of(end)
            block = self.block_at(start)
            if block is not None and block.role is not Role.BODY:
                first += len(text[first:last]) - len(text[first:last].lstrip())
            if first < last and text[first:last].strip():
                return Span(first, last)
        return None
