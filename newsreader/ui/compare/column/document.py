"""What a reading column shows of an article, and where each character of the article stands in it.

The article's text counts Python characters; Qt counts UTF-16 units, makes a block of each
paragraph and shows page furniture as a line of its own.  ``ReadingText`` maps both ways.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from newsreader.domain.article import Article
from newsreader.domain.span import Span
from newsreader.ui.compare.blocks import (
    Block,
    FoldLabel,
    Role,
    fold_groups,
    lay_blocks,
    paragraphs,
    units,
)


class ReadingText:
    """The blocks of one column, with the mapping between article and column."""

    def __init__(self, article: Article, label: FoldLabel, unfolded: frozenset[int]) -> None:
        self.article = article
        spans = paragraphs(article.text)
        self.groups = fold_groups(article, spans)
        self.blocks = lay_blocks(article, spans, self.groups, label, unfolded)
        self._positions = [block.position for block in self.blocks]
        self._body = [block for block in self.blocks if block.role is Role.BODY]
        self._starts = [block.span.start for block in self._body]

    @property
    def text(self) -> str:
        """All that the column shows, a line feed between two blocks."""
        return "\n".join(block.text for block in self.blocks)

    def position_of(self, offset: int) -> int:
        """Where the article's ``offset`` stands; white space between paragraphs has no place of
        its own and goes to the end of the paragraph before it.
        """
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return self._body[0].position if self._body else 0
        block = self._body[index]
        inside = min(offset, block.span.end) - block.span.start
        return block.position + (inside if block.plain else units(block.text[:inside]))

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


def _index_of_unit(text: str, unit: int) -> int:
    """The character that holds the ``unit``-th UTF-16 unit, or the length of the text."""
    ends = list(accumulate(1 + (char > "\uffff") for char in text))
    return bisect_right(ends, unit)
