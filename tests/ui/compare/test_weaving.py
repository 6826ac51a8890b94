"""Two articles woven into one text: nothing of either is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest

from newsreader.domain.span import union
from newsreader.ui.compare.kinds import ALL_KINDS, Kind
from newsreader.ui.compare.weaving import Paragraph, Voice, weave
from tests.ui.compare.invented_pair import ONLY_A, ONLY_B, REWORDED_A, REWORDED_B, Pair


def woven(pair: Pair, *, merged: bool, shown: frozenset[Kind] = ALL_KINDS) -> tuple[Paragraph, ...]:
    texts = pair.a.article.text, pair.b.article.text
    return weave(*texts, pair.comparison, shown, merged=merged)


def said(pair: Pair, paragraphs: tuple[Paragraph, ...], voice: Voice) -> list[str]:
    texts = {"a": pair.a.article.text, "b": pair.b.article.text}
    return [
        piece.span.of(texts[piece.side])
        for paragraph in paragraphs
        for piece in paragraph
        if piece.voice is voice
    ]


@pytest.mark.parametrize("merged", [True, False])
def test_every_word_of_a_is_there_once_and_in_order(pair: Pair, merged: bool) -> None:
    text = pair.a.article.text
    spans = [
        piece.span
        for paragraph in woven(pair, merged=merged)
        for piece in paragraph
        if piece.side == "a"
    ]
    assert spans == sorted(spans)
    assert sum(map(len, spans)) == sum(map(len, union(spans)))
    assert [span.of(text) for span in union(spans)] == text.split("\n\n")


def test_one_column_shows_what_b_has_otherwise(pair: Pair) -> None:
    paragraphs = woven(pair, merged=False)
    assert said(pair, paragraphs, Voice.A_INSTEAD) == ["three"]
    assert said(pair, paragraphs, Voice.B_INSTEAD) == ["about five"]
    assert said(pair, paragraphs, Voice.B_REWORDED) == [REWORDED_B]
    assert said(pair, paragraphs, Voice.ONLY_A) == [ONLY_A]
    assert said(pair, paragraphs, Voice.ONLY_B) == [ONLY_B]


def test_merged_tells_once_what_both_say_and_conflicts_twice(pair: Pair) -> None:
    paragraphs = woven(pair, merged=True)
    assert said(pair, paragraphs, Voice.B_INSTEAD) == []
    assert REWORDED_A in said(pair, paragraphs, Voice.BOTH)
    assert said(pair, paragraphs, Voice.B_REWORDED) == ["about five"]
    calm = replace(pair.comparison, facts=())
    texts = pair.a.article.text, pair.b.article.text
    assert said(pair, weave(*texts, calm, ALL_KINDS, merged=True), Voice.B_REWORDED) == []


def test_what_moved_says_so_where_it_begins(pair: Pair) -> None:
    opening = [piece for p in woven(pair, merged=False) for piece in p if piece.opens_move]
    assert [piece.link for piece in opening] == [2, pair.moved]


def test_kinds_that_are_off_are_not_laid_in(pair: Pair) -> None:
    paragraphs = woven(pair, merged=False, shown=ALL_KINDS - {Kind.ONLY, Kind.EDITED})
    assert said(pair, paragraphs, Voice.ONLY_B) == []
    assert said(pair, paragraphs, Voice.B_INSTEAD) == []
