"""Turns what was found, in words, into the links that the reader sees, in characters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

import numpy as np

from newsreader.compare.found import Found
from newsreader.compare.linking.lexicon import Lexicon
from newsreader.compare.moves import out_of_order
from newsreader.compare.prepared import PreparedText
from newsreader.compare.wording import why
from newsreader.domain.comparison import Edit, EditOp, Link
from newsreader.domain.span import Span


def told_links(lexicon: Lexicon, found: Sequence[Found]) -> tuple[Link, ...]:
    """One link for each of ``found``, in their order, with what was edited, moved, and why."""
    a, b = lexicon.a.text, lexicon.b.text
    words_a = np.array([(link.a, link.a_end) for link in found], np.int64).reshape(-1, 2).T
    words_b = np.array([(link.b, link.b_end) for link in found], np.int64).reshape(-1, 2).T
    edits = _edits(a, b, found)
    return tuple(
        Link(
            link.kind,
            moved,
            score,
            why(lexicon, link),
            (span_a,),
            (span_b,),
            tuple(islice(edits, len(link.edits))) if link.edits else (),
        )
        for link, moved, score, span_a, span_b in zip(
            found,
            out_of_order(found),
            np.round([link.score for link in found], 3).tolist(),
            a.spans(*words_a),
            b.spans(*words_b),
            strict=True,
        )
    )


def _edits(a: PreparedText, b: PreparedText, found: Sequence[Found]) -> Iterator[Edit]:
    """The edits of all links, one after the other."""
    every = [(link, edit) for link in found for edit in link.edits]
    in_a = _changed(a, [(link.a, link.a + e.a, link.a + e.a_end) for link, e in every])
    in_b = _changed(b, [(link.b, link.b + e.b, link.b + e.b_end) for link, e in every])
    for (_, edit), span_a, span_b in zip(every, in_a, in_b, strict=True):
        op = EditOp.REPLACE
        if edit.a == edit.a_end:
            op = EditOp.INSERT
        elif edit.b == edit.b_end:
            op = EditOp.DELETE
        yield Edit(op, span_a, span_b)


def _changed(text: PreparedText, ranges: Sequence[tuple[int, int, int]]) -> Iterator[Span]:
    """The characters of words: where the link begins, the first and the last of the words.

    No words are the place after the word before.
    """
    base, first, last = np.array(ranges, np.int64).reshape(-1, 3).T
    empty = first == last
    start = np.where(
        empty & (first > base), text.ends[first - 1], text.starts.take(first, mode="clip")
    )
    end = np.where(empty, start, text.ends[last - 1])
    return map(Span, start.tolist(), end.tolist())
