"""Facts and quotes of all pairs stand once, each with everyone's version."""

from __future__ import annotations

from newsreader.domain.comparison import Comparison, Coverage, Fact, FactKind, QuotePair
from newsreader.domain.span import Span
from newsreader.stories.gathered import story_facts, story_quotes

NOTHING = Coverage(0, 0, 0, 1)


def at(place: int) -> Span:
    return Span(place, place + 5)


def fact(
    a: str, b: str, *, conflict: bool, kind: FactKind = FactKind.DURATION, place: int = 0
) -> Fact:
    return Fact(kind, at(place), at(place), a, b, conflict, 0)


def pair(*facts: Fact, quotes: tuple[QuotePair, ...] = ()) -> Comparison:
    return Comparison((), (), (), (), facts, quotes, NOTHING, NOTHING, True)


def test_a_fact_of_three_articles_is_one_fact_with_its_values() -> None:
    found = story_facts(
        {
            (0, 1): pair(fact("6 h", "6 h", conflict=False)),
            (0, 2): pair(fact("6 h", "5.5 h", conflict=True)),
            (1, 2): pair(fact("6 h", "5.5 h", conflict=True)),
        }
    )
    (only,) = found
    assert only.conflict
    assert [(value.value, value.articles) for value in only.values] == [
        ("6 h", (0, 1)),
        ("5.5 h", (2,)),
    ]


def test_conflicts_stand_before_what_all_agree_on() -> None:
    agreed = fact("3 h", "3 h", conflict=False, place=50)
    apart = fact("20", "24", conflict=True, kind=FactKind.NUMBER)
    found = story_facts({(0, 1): pair(agreed, apart)})
    assert [f.conflict for f in found] == [True, False]


def test_a_name_in_two_statements_is_one_fact() -> None:
    said = [
        fact("Anton Rieve", "Anton Rive", conflict=True, kind=FactKind.NAME, place=place)
        for place in (0, 90)
    ]
    (only,) = story_facts({(0, 1): pair(*said)})
    assert [len(value.tellings) for value in only.values] == [2, 2]


def test_the_same_number_in_two_statements_is_two_facts() -> None:
    said = [fact("2", "3", conflict=True, kind=FactKind.NUMBER, place=p) for p in (0, 90)]
    assert len(story_facts({(0, 1): pair(*said)})) == 2


def test_renderings_of_one_utterance_stand_together_the_fullest_first() -> None:
    whole, cut = Span(0, 40), Span(0, 20)
    found = story_quotes(
        {
            (0, 1): pair(quotes=(QuotePair(whole, whole, "Rieve", "Rieve", False),)),
            (0, 2): pair(quotes=(QuotePair(whole, cut, "Rieve", "", True),)),
            (1, 2): pair(quotes=(QuotePair(whole, cut, "Rieve", "", True),)),
        }
    )
    (only,) = found
    assert only.changed
    assert [(r.telling.article, r.speaker) for r in only.renderings] == [
        (0, "Rieve"),
        (1, "Rieve"),
        (2, ""),
    ]
