"""Turns what was found, in words, into the links that the reader sees, in characters."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from newsreader.compare.found import Found
from newsreader.compare.linking.lexicon import Lexicon
from newsreader.compare.moves import out_of_order
from newsreader.compare.prepared import PreparedText
from newsreader.compare.word_differences import WordEdit
from newsreader.compare.wording import why
from newsreader.domain.comparison import Edit, EditOp, Link
from newsreader.domain.span import Span


def told_links(lexicon: Lexicon, found: Sequence[Found]) -> tuple[Link, ...]:
    """One link for each of ``found``, in their order, with what was edited, moved, and why."""
    a, b = lexicon.a.text, lexicon.b.text
    return tuple(
        Link(
            link.kind,
            moved,
            score,
            why(lexicon, link),
            (span_a,),
            (span_b,),
            tuple([told_edit(a, b, link.a, link.b, edit) for edit in link.edits]),
        )
        for link, moved, score, span_a, span_b in zip(
            found,
            out_of_order(found),
            np.round([link.score for link in found], 3).tolist(),
            a.spans([link.a for link in found], [link.a_end for link in found]),
            b.spans([link.b for link in found], [link.b_end for link in found]),
            strict=True,
        )
    )


def told_edit(a: PreparedText, b: PreparedText, first_a: int, first_b: int, edit: WordEdit) -> Edit:
    """An edit that counts words from ``first_a`` and from ``first_b``, in characters."""
    op = EditOp.REPLACE
    if edit.a == edit.a_end:
        op = EditOp.INSERT
    elif edit.b == edit.b_end:
        op = EditOp.DELETE
    return Edit(
        op,
        characters(a, first_a, edit.a, edit.a_end),
        characters(b, first_b, edit.b, edit.b_end),
    )


def characters(text: PreparedText, base: int, start: int, end: int) -> Span:
    """The characters of the words from ``base + start`` up to ``base + end``.

    No words are the place after the word before, or before the word ``base`` where they are its
    first.
    """
    if start < end:
        return Span(int(text.starts[base + start]), int(text.ends[base + end - 1]))
    at = int(text.ends[base + start - 1]) if start else int(text.starts[base])
    return Span(at, at)
