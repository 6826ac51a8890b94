"""Turns what was found, in words, into the links that the reader sees, in characters."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from newsreader.compare.found import Found
from newsreader.compare.lexicon import Lexicon
from newsreader.compare.moves import out_of_order
from newsreader.compare.prepared import PreparedText
from newsreader.compare.wording import why
from newsreader.compare.word_differences import WordEdit, word_edits
from newsreader.domain.comparison import Edit, EditOp, Link, LinkKind
from newsreader.domain.span import Span


def told_links(lexicon: Lexicon, found: Sequence[Found]) -> tuple[Link, ...]:
    """One link for each of ``found``, in their order: moved or not, with its edits and its reason."""
    a, b = lexicon.a, lexicon.b
    moved = out_of_order(found)
    common = frozenset(np.concatenate([n.words[lexicon.common[n.terms]] for n in (a, b)]).tolist())
    links = []
    for link, is_moved in zip(found, moved, strict=True):
        edits: list[WordEdit] = []
        if link.kind is LinkKind.EDITED:
            words = a.words[link.a : link.a_end].tolist(), b.words[link.b : link.b_end].tolist()
            edits = word_edits(*words, common)
        links.append(
            Link(
                link.kind,
                is_moved,
                round(link.score, 3),
                why(lexicon, link, edits),
                (a.text.span(link.a, link.a_end),),
                (b.text.span(link.b, link.b_end),),
                tuple(_edit(a.text, b.text, link, edit) for edit in edits),
            )
        )
    return tuple(links)


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
