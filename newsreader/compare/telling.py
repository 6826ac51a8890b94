"""Turns what was found, in words, into the links that the reader sees, in characters."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from newsreader.compare.found import Found
from newsreader.compare.lexicon import Lexicon
from newsreader.compare.moves import out_of_order
from newsreader.compare.prepared import PreparedText
from newsreader.compare.word_differences import WordEdit
from newsreader.compare.wording import why
from newsreader.domain.comparison import Edit, EditOp, Link
from newsreader.domain.span import Span


def told_links(lexicon: Lexicon, found: Sequence[Found]) -> tuple[Link, ...]:
    """One link for each of ``found``, in their order, with what was edited, moved, and why."""
    a, b = lexicon.a.text, lexicon.b.text
    ranges = np.array([(f.a, f.a_end, f.b, f.b_end) for f in found], np.int64).reshape(-1, 4).T
    told = zip(
        found,
        out_of_order(found),
        a.spans(ranges[0], ranges[1]),
        b.spans(ranges[2], ranges[3]),
        strict=True,
    )
    return tuple(
        Link(
            link.kind,
            moved,
            round(link.score, 3),
            why(lexicon, link),
            (span_a,),
            (span_b,),
            tuple(_edit(a, b, link, edit) for edit in link.edits),
        )
        for link, moved, span_a, span_b in told
    )


def _edit(a: PreparedText, b: PreparedText, link: Found, edit: WordEdit) -> Edit:
    op = EditOp.REPLACE
    if edit.a == edit.a_end:
        op = EditOp.INSERT
    elif edit.b == edit.b_end:
        op = EditOp.DELETE
    return Edit(op, _span(a, link.a, edit.a, edit.a_end), _span(b, link.b, edit.b, edit.b_end))


def _span(text: PreparedText, base: int, first: int, last: int) -> Span:
    """The characters of these words of a link; of no words, the place after the word before."""
    if first < last:
        return Span(int(text.starts[base + first]), int(text.ends[base + last - 1]))
    place = int(text.ends[base + first - 1] if first else text.starts[base])
    return Span(place, place)
