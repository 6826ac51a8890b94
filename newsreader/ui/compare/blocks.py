"""An article cut into the blocks of a reading column: paragraphs, and page furniture folded."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from newsreader.domain.article import Article, Folded
from newsreader.domain.span import Span

#: Between two paragraphs: at least one line that holds nothing but white space.
_PARAGRAPH_BREAK = re.compile(r"\s*\n[^\S\n]*\n\s*")

#: Characters that take two UTF-16 units.
_TWO_UNITS = re.compile("[\U00010000-\U0010ffff]")

#: Characters that Qt would take for structure, each with one stand-in of the same length.
STAND_INS = {
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


class Role(StrEnum):
    """What a block of the column is."""

    BODY = "body"
    FOLD = "fold"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class FoldGroup:
    """Page furniture that stands before paragraph number ``gap``, counted from 0."""

    gap: int
    items: tuple[Folded, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """Its lines of text."""
        lines = (line.strip() for item in self.items for line in item.text.splitlines())
        return tuple(line for line in lines if line)


#: Makes the line that stands for folded furniture: the group, and whether it is open.
FoldLabel = Callable[[FoldGroup, bool], str]


@dataclass(frozen=True, slots=True)
class Block:
    """One block of the column: its text, where it begins in Qt's units, what it stands for.

    ``units`` is its length in Qt's units.  ``span`` is what it shows of the article's text, an
    empty span for furniture; ``fold`` is the number of the group that a fold line or furniture
    belongs to.
    """

    role: Role
    text: str
    position: int
    units: int
    span: Span
    fold: int | None

    @property
    def end(self) -> int:
        """The position behind its last character."""
        return self.position + self.units

    @property
    def plain(self) -> bool:
        """True when each character takes one unit."""
        return self.units == len(self.text)


#: A block that does not know yet where it begins.
_Piece = tuple[Role, str, Span, int | None]


def units(text: str) -> int:
    """Length in UTF-16 units."""
    return len(text) + len(_TWO_UNITS.findall(text))


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


def fold_groups(article: Article, spans: Sequence[Span]) -> tuple[FoldGroup, ...]:
    """An article's furniture by the gap in which it stands; what stood inside a paragraph goes
    behind it.
    """
    starts = [span.start for span in spans]
    gaps: dict[int, list[Folded]] = {}
    for item in sorted(article.folded, key=lambda each: each.after):
        gaps.setdefault(bisect_left(starts, item.after), []).append(item)
    return tuple(FoldGroup(gap, tuple(items)) for gap, items in gaps.items())


def groups_of_kinds(article: Article, kinds: Collection[str]) -> frozenset[int]:
    """The numbers of the groups that hold furniture of one of these kinds."""
    groups = fold_groups(article, paragraphs(article.text)) if kinds else ()
    return frozenset(
        number
        for number, group in enumerate(groups)
        if any(item.kind in kinds for item in group.items)
    )


def lay_blocks(
    article: Article,
    spans: Sequence[Span],
    groups: Sequence[FoldGroup],
    label: FoldLabel,
    unfolded: Collection[int],
) -> tuple[Block, ...]:
    """The blocks in order, one line feed apart; furniture is shown for groups in ``unfolded``."""
    blocks: list[Block] = []
    position = 0
    for role, text, span, fold in _pieces(article, spans, groups, label, unfolded):
        shown = text.translate(STAND_INS)
        blocks.append(Block(role, shown, position, units(shown), span, fold))
        position = blocks[-1].end + 1
    return tuple(blocks)


def _pieces(
    article: Article,
    spans: Sequence[Span],
    groups: Sequence[FoldGroup],
    label: FoldLabel,
    unfolded: Collection[int],
) -> Iterator[_Piece]:
    waiting = {group.gap: (number, group) for number, group in enumerate(groups)}
    end = 0
    for gap in range(len(spans) + 1):
        if gap in waiting:
            number, group = waiting[gap]
            yield Role.FOLD, label(group, number in unfolded), Span(end, end), number
            for line in group.texts if number in unfolded else ():
                yield Role.FURNITURE, line, Span(end, end), number
        if gap < len(spans):
            yield Role.BODY, spans[gap].of(article.text), spans[gap], None
            end = spans[gap].end
