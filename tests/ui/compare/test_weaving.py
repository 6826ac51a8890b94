"""Two articles woven into one text: nothing of either is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest

from newsreader.domain.comparison import LinkKind
from newsreader.domain.span import Span, union
from newsreader.ui.compare.kinds import ALL_KINDS, Kind
from newsreader.ui.compare.weaving import weave
from newsreader.ui.compare.woven_pieces import Paragraph, Voice
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


def test_what_both_say_is_never_told_as_one_articles_own_because_its_chip_is_off(
    pair: Pair,
) -> None:
    for merged in (True, False):
        own = said(pair, woven(pair, merged=merged), Voice.ONLY_A)
        for kind in (Kind.SAME, Kind.EDITED, Kind.REWORDED, Kind.MOVED):
            paragraphs = woven(pair, merged=merged, shown=ALL_KINDS - {kind})
            assert said(pair, paragraphs, Voice.ONLY_A) == own
        assert said(pair, woven(pair, merged=merged, shown=frozenset()), Voice.ONLY_A) == []


def test_both_sides_of_a_contradiction_are_marked_and_no_other_words(pair: Pair) -> None:
    texts = {"a": pair.a.article.text, "b": pair.b.article.text}
    facts = [fact for fact in pair.comparison.facts if fact.conflict]
    for merged in (True, False):
        marked = {
            (piece.side, span.of(texts[piece.side]))
            for paragraph in woven(pair, merged=merged)
            for piece in paragraph
            for span in piece.conflicts
        }
        for fact in facts:
            assert ("b", fact.b.of(texts["b"])) in marked
            assert any(side == "a" and words in fact.a.of(texts["a"]) for side, words in marked)


def test_a_contradiction_inside_a_reworded_statement_is_marked(pair: Pair) -> None:
    fact = next(fact for fact in pair.comparison.facts if fact.conflict)
    links = [
        replace(link, kind=LinkKind.REWORDED, edits=()) if number == fact.link else link
        for number, link in enumerate(pair.comparison.links)
    ]
    texts = pair.a.article.text, pair.b.article.text
    comparison = replace(pair.comparison, links=tuple(links))
    pieces = [p for one in weave(*texts, comparison, ALL_KINDS, merged=False) for p in one]
    assert [p.conflicts for p in pieces if p.voice is Voice.B_REWORDED and p.link == fact.link] == [
        (fact.b,)
    ]
    assert (fact.a,) in [piece.conflicts for piece in pieces if piece.side == "a"]


def test_each_paragraph_that_only_b_has_is_one_of_its_own(pair: Pair) -> None:
    text_b = f"{pair.b.article.text}\n\nNobody has asked for a second one."
    whole = Span(text_b.index(ONLY_B), len(text_b))
    comparison = replace(pair.comparison, only_b=(whole,))
    paragraphs = weave(pair.a.article.text, text_b, comparison, ALL_KINDS, merged=True)
    told = [[p.span.of(text_b) for p in one] for one in paragraphs if one[0].voice is Voice.ONLY_B]
    assert told == [[ONLY_B], ["Nobody has asked for a second one."]]
