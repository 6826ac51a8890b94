"""One link told word by word."""

from __future__ import annotations

from newsreader.domain.comparison import Edit, EditOp, Link, LinkKind
from newsreader.domain.span import Span
from newsreader.reports.wording import Piece, Wording, pieces, quotation

A = "The bridge is  closed\nfor two years."
B = "The bridge was closed for three years."


def _link(*edits: Edit) -> Link:
    spans = (Span(0, len(A)),), (Span(0, len(B)),)
    return Link(LinkKind.EDITED, False, 0.9, "", *spans, edits)


def test_changed_words_stand_beside_each_other() -> None:
    is_was = Edit(EditOp.REPLACE, Span(11, 13), Span(11, 14))
    two_three = Edit(EditOp.REPLACE, Span(26, 29), Span(26, 31))
    assert pieces(_link(two_three, is_was), A, B) == [
        Piece(Wording.BOTH, "The bridge"),
        Piece(Wording.ONLY_A, "is"),
        Piece(Wording.ONLY_B, "was"),
        Piece(Wording.BOTH, "closed for"),
        Piece(Wording.ONLY_A, "two"),
        Piece(Wording.ONLY_B, "three"),
        Piece(Wording.BOTH, "years."),
    ]


def test_an_inserted_word_has_no_counterpart_in_a() -> None:
    inserted = Edit(EditOp.INSERT, Span(10, 10), Span(11, 14))
    assert Piece(Wording.ONLY_B, "was") in pieces(_link(inserted), A, B)
    assert all(piece.wording is not Wording.ONLY_A for piece in pieces(_link(inserted), A, B))


def test_a_quotation_marks_what_it_leaves_out() -> None:
    assert quotation(A, [Span(0, 10), Span(22, 35)]) == "The bridge … for two years"
