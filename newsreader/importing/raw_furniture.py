"""Tells the page furniture in a text that is taken as it is, and leaves it where it stands."""

from __future__ import annotations

from newsreader.domain.article import Furniture
from newsreader.domain.span import Span
from newsreader.importing.draft import Block, Draft
from newsreader.importing.furniture import cue_in, lay_out
from newsreader.importing.lines.line_shape import is_closed, is_prose, word_count
from newsreader.importing.lines.wrapped_lines import placed_paragraphs

# No page is longer: it is a book, or no text at all.
_LONGEST_PAGE = 300_000  # characters
# What only its place outside the story gives away is furniture if it has no more words.
_SHORT = 8
_BY_PLACE = frozenset({Furniture.NAVIGATION, Furniture.AUTHOR, Furniture.OTHER})


def furniture_in(text: str) -> tuple[Span, ...]:
    """The lines of ``text`` that the import would fold away, in order; none of a long text.

    A text need not be a page, or it may be several: what stands outside its longest run of prose
    and does not give itself away is furniture only as a short line that is no part of a sentence,
    or in a list of headlines.
    """
    if len(text) > _LONGEST_PAGE:
        return ()
    found = placed_paragraphs(text)
    blocks = tuple(Block(text=line) for line, _ in found)
    kinds = lay_out(Draft(blocks, "text/plain", ""), "").kinds
    return tuple(
        span
        for block, kind, (line, span) in zip(blocks, kinds, found, strict=True)
        if kind is not None and (cue_in(block) or _is_told_by_place(line, kind))
    )


def _is_told_by_place(line: str, kind: Furniture) -> bool:
    if kind not in _BY_PLACE:
        return not is_prose(line)
    return word_count(line) <= _SHORT and not is_closed(line) and not line[:1].islower()
