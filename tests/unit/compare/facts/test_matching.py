"""What linked statements agree on, and where both cannot be right."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from newsreader.compare.compare_steps import compare_texts
from newsreader.compare.facts.conflicts.agreement import agree
from newsreader.compare.facts.finding import find_facts
from newsreader.compare.facts.matching import compare_facts
from newsreader.compare.facts.mention import Mention, When
from newsreader.compare.mirror import mirrored
from newsreader.domain.comparison import Fact, FactKind, Link, LinkKind
from newsreader.domain.span import Span
from newsreader.text.sentences import sentences

SAMPLE = Path(__file__).parents[4] / "resources" / "sample"
KEY: list[dict[str, Any]] = json.loads((SAMPLE / "differences.json").read_text(encoding="utf-8"))[
    "differences"
]
DATES = {"1": "2026-04-14", "2": "2026-04-15", "3": "2026-04-15", "4": "2026-04-15"}


def told(
    a: str, b: str, published: str = "", score: float = 0.95
) -> list[tuple[FactKind, str, str, bool]]:
    """The facts of two sentences that are linked as one reworded statement."""
    link = Link(LinkKind.REWORDED, False, score, "", (Span(0, len(a)),), (Span(0, len(b)),))
    facts = compare_facts(
        [link], a, b, find_facts(a, "en", published), find_facts(b, "en", published)
    )
    return [(f.kind, f.a_value, f.b_value, f.conflict) for f in facts]


def conflicts(a: str, b: str, published: str = "") -> list[FactKind]:
    return [kind for kind, _, _, conflict in told(a, b, published) if conflict]


def compared(a: str, b: str) -> tuple[tuple[Fact, ...], tuple[Fact, ...]]:
    """Facts by the real links, from both sides."""
    comparison = compare_texts(a, b, language_a="en", language_b="en")
    there = mirrored(comparison)
    facts_a, facts_b = find_facts(a, "en"), find_facts(b, "en")
    return (
        compare_facts(comparison.links, a, b, facts_a, facts_b),
        compare_facts(there.links, b, a, facts_b, facts_a),
    )


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("It will cost £500,000 a year.", "It will cost half a million pounds a year."),
        ("It employs 340 people.", "It employs more than 300 people."),
        ("It is shut for eighteen months.", "It is shut for a year and a half."),
        ("It takes 15 minutes.", "It takes a quarter of an hour."),
        ("It is a detour of 23 kilometres.", "It is a detour of 14 miles."),
        ("It cost $4.2 million.", "It cost $4,213,000."),
        ("The talks took about three hours.", "The talks took three hours."),
        ("It opens at 6 a.m.", "It opens at six in the morning."),
        ("They met on Monday.", "They met on Monday, 4 May."),
        ("It sank 40 to 50 cars.", "It sank some 45 cars."),
        ("The work takes two or three weeks.", "The work takes two weeks."),
        ("The price rose 3 to 5 percent.", "The price rose 4 percent."),
        ("It opens at half past nine.", "It opens at 9.30 p.m."),
        ("The boat came after 20 minutes.", "The boat came within half an hour."),
        ("It sank at 3 p.m. off Oslo.", "It sank at 1300 GMT off Oslo."),
        ("Holm is 34 years old.", "Berg met Holm, aged 34."),
        ("Ada Holm, 34, left.", "The 34-year-old left."),
    ],
)
def test_agreement_in_other_words_is_agreement(a: str, b: str) -> None:
    facts = told(a, b)
    assert facts
    assert not any(conflict for *_, conflict in facts)


def test_a_weekday_may_be_the_last_or_the_next() -> None:
    a, b = "The wreck was raised on 9 May.", "The wreck was raised on Thursday."
    assert not conflicts(a, b, "2024-05-07")
    assert conflicts(a.replace("9", "10"), b, "2024-05-07") == [FactKind.DATE]


def test_a_day_that_no_calendar_has_is_held_against_a_weekday() -> None:
    impossible = Mention(FactKind.DATE, Span(0, 5), "2024-02-30", when=When(2024, 2, 30))
    when = When(2024, 2, 29, 4, relative=True)
    thursday = Mention(FactKind.DATE, Span(0, 5), "2024-02-29", approximate=True, when=when)
    assert not agree(impossible, thursday)


def test_in_five_years_and_since_agree_on_the_right_day() -> None:
    a, b = "It is the first visit since 2018.", "It is the first visit in five years."
    assert [fact[-1] for fact in told(a, b, "2023-06-19") if "2018" in fact[1]] == [False]
    assert all(fact[1] != "2018" for fact in told(a, b, "2040-06-19"))


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        (
            "The meeting lasted about six hours.",
            "The meeting lasted five and a half hours.",
            "duration",
        ),
        ("It carries 24 cars across.", "It carries 20 cars across.", "number"),
        ("The factory employs 340 people.", "The factory where 430 persons work.", "number"),
        ("The blast killed 14 people in Oslo.", "In Oslo 15 died in the blast.", "number"),
        ("The repairs will cost £4 million.", "The repairs will cost £9 million.", "money"),
        ("The budget fell by 4% last spring.", "The budget fell by 7% last spring.", "percent"),
        ("Hester Quillan chairs the board.", "Esther Quillan chairs the board.", "name"),
        ("Foreign Minister Qin Holm left.", "Foreign Minister Chen Holm left.", "name"),
        (
            "Lena Osgarth, the director of transport, left.",
            "Lena Osgarth, the minister of transport, left.",
            "role",
        ),
        (
            "Lena Osgarth, the director of transport, left.",
            "Lena Osgarth, the deputy director of transport, left.",
            "role",
        ),
        (
            "Lena Osgarth, the transport minister, left.",
            "Lena Osgarth, the interior minister, left.",
            "role",
        ),
        ("The board will not close the bridge.", "The board will close the bridge.", "negation"),
        (
            "The bridge will cost the board $4 million.",
            "It will cost the board €4 million.",
            "money",
        ),
        ("Between 40 and 50 cars were sunk.", "Some 70 cars were sunk.", "number"),
        ("It sank two days ago off Oslo.", "It sank eight days ago off Oslo.", "duration"),
        ("It sank off Oslo at noon GMT.", "It sank off Oslo at 2 p.m. GMT.", "time"),
    ],
)
def test_both_cannot_be_right(a: str, b: str, kind: str) -> None:
    assert conflicts(a, b) == [FactKind(kind)]
    assert conflicts(b, a) == [FactKind(kind)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # Two meetings.
        (
            "Ada Holm met Nils Berg for three hours in Oslo.",
            "Ada Holm met Sven Lund for six hours in Oslo.",
        ),
        (
            "She met one minister for three hours and the other for six hours.",
            "She met a minister for six hours.",
        ),
        # Two days of one affair.
        (
            "A man held for the shooting at a party in Oslo was in hospital Monday, police said.",
            "Police held a man for the shooting at a party in Oslo Friday.",
        ),
        # Two scales.
        ("The water had 4 degrees Celsius.", "The water had 39 degrees Fahrenheit."),
        # A sum.
        ("Twelve boats sank on Monday and three boats later.", "In all 15 boats sank."),
        # Two counts.
        ("Seven members voted for it.", "Two members voted against it."),
        ("Seven of the nine members voted for it.", "Two of them voted against."),
        ("14 people were killed.", "20 people were injured."),
        # One person's two descriptions.
        ("The top diplomat Ada Holm left.", "Foreign Minister Ada Holm left."),
        ("Defence minister Ada Holm left.", "Ada Holm, the minister of defense, left."),
        ("Finance minister Ada Holm left.", "Ada Holm, the minister of economy, left."),
        ("Ada Holm left.", "Holm left."),
        ("Antony Holm met Berg.", "Holm met Berg."),
        # Not the same month.
        ("The visit was planned for February.", "The balloon was shot down in March."),
        # A person and another.
        ("Xi Lund told reporters.", "Wang Berg told reporters."),
        ("They met in Oslo.", "They met in Norway."),
        ("It did not close the bridge.", "It never closed the bridge."),
    ],
)
def test_what_only_seems_to_be_a_conflict(a: str, b: str) -> None:
    assert conflicts(a, b) == []
    assert conflicts(b, a) == []


def test_another_place_in_the_same_sentence_is_a_conflict() -> None:
    a = "The two ministers met for the first time in Oslo late on Monday, the ministry said."
    there, _ = compared(a, a.replace("Oslo", "Bergen"))
    assert [(f.kind, f.conflict) for f in there if f.conflict] == [(FactKind.PLACE, True)]


def test_equal_sentences_agree_in_everything() -> None:
    text = "Seven of the nine members voted on 4 May to spend £4 million.\n" * 3
    facts, _ = compared(text, text)
    assert facts
    assert not any(f.conflict for f in facts)
    assert all(f.a == f.b for f in facts)


def test_facts_are_told_once_in_the_order_of_the_first_article() -> None:
    a = "It carries 24 cars. The trip takes 15 minutes."
    link = Link(LinkKind.REWORDED, False, 0.9, "", (Span(0, len(a)),), (Span(0, len(a)),))
    weaker = replace(link, score=0.6)
    facts = compare_facts([weaker, link], a, a, find_facts(a, "en"), find_facts(a, "en"))
    assert [(f.a_value, f.link) for f in facts] == [("24", 1), ("15 min", 1)]


def test_a_number_at_the_head_of_a_sentence_is_no_name_as_well() -> None:
    text = (
        "The quay board voted on Thursday to raise the fares of all ferries from June. "
        "Eleven of its fifteen members backed the plan after a debate of two hours."
    )
    facts, _ = compared(text, text.replace("Eleven", "Nine"))
    assert [(f.kind, f.a_value, f.b_value) for f in facts if f.conflict] == [
        (FactKind.NUMBER, "11", "9")
    ]


def test_facts_outside_links_are_not_compared() -> None:
    assert (
        compare_facts([], "24 cars", "20 cars", find_facts("24 cars"), find_facts("20 cars")) == ()
    )


def article(name: str) -> str:
    return next(SAMPLE.glob(f"{name}_*.txt")).read_text(encoding="utf-8")


# Descriptions that fit beside each other: "the chief engineer" is a chief of machines.
DOUBTFUL = {"the board’s chief engineer", "the managing director"}
CONFLICTS = [
    d
    for d in KEY
    if d["kind"] == "conflict"
    and d["a_text"] not in DOUBTFUL
    and not {d["a"], d["b"]} & {"5_quayside_review.html"}
]


def around(text: str, words: str) -> tuple[Span, Span]:
    """The words and the sentence in which they stand."""
    place = text.index(words)
    span = Span(place, place + len(words))
    return span, next(s for s in sentences(text, "en") if s.overlaps(span))


@pytest.mark.parametrize("known", CONFLICTS, ids=lambda d: f"{d['a'][0]}{d['b'][0]}-{d['fact']}")
def test_the_conflicts_of_the_sample_story_are_found(known: dict[str, Any]) -> None:
    a, b = article(known["a"][0]), article(known["b"][0])
    (words_a, sentence_a), (words_b, sentence_b) = (
        around(a, known["a_text"]),
        around(b, known["b_text"]),
    )
    link = Link(LinkKind.REWORDED, False, 0.9, "", (sentence_a,), (sentence_b,))
    facts = compare_facts(
        [link],
        a,
        b,
        find_facts(a, "en", DATES[known["a"][0]]),
        find_facts(b, "en", DATES[known["b"][0]]),
    )
    assert any(
        f.conflict and f.kind == known["fact"] and f.a.overlaps(words_a) and f.b.overlaps(words_b)
        for f in facts
    )


@pytest.mark.parametrize(("one", "two"), [("1", "2"), ("1", "3"), ("2", "3"), ("3", "4")])
def test_the_other_side_sees_the_same_facts(one: str, two: str) -> None:
    here, there = compared(article(one), article(two))
    turned = {(f.kind, f.b, f.a, f.b_value, f.a_value, f.conflict) for f in there}
    assert {(f.kind, f.a, f.b, f.a_value, f.b_value, f.conflict) for f in here} == turned
    assert [f.a for f in here] == sorted(f.a for f in here)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # Two people's.
        (
            "Nils Berg worked at the mill in Orvik for 37 years.",
            "Ada Holm worked at the mill in Orvik for 30 years.",
        ),
        # Told in other terms, or rounded.
        ("The flood cost the town £4 million.", "The flood cost the town ($5.1 million)."),
        ("The fire broke out at around 9pm.", "The fire broke out at 8.49pm."),
        # All, and the rest of them.
        ("Divers found nine old cannons.", "Divers found three other old cannons."),
        ("The rule takes effect in 30 days.", "The rule takes effect nine days before the vote."),
        ("They won a Harbour Award there.", "They won two of the Harbour Awards there."),
        ("The board had yet to decide.", "The board had not decided."),
        ("Ada Holm is in talks to run the mill.", "Ada Holm will not run the mill."),
        ("Holm begins a 90-day course at Orvik", "Holm leaves Orvik, Two Days Later"),
        (
            "The mill had not received any threats.",
            "He would not say whether the mill received threats.",
        ),
        (
            "Ada Holm moves into the mill at Orvik",
            "Holm never moved into the farm but is at Orvik.",
        ),
        ("Neither Holm nor Berg ever spoke.", "Holm spoke and Berg spoke ever so often."),
        (
            "The boat carried six crates of tea.",
            "The boats carried 31 crates of tea so far.",
        ),
        ("He shot three guards, killing two.", "He shot and killed two guards."),
        ("Ada Holm left.", "GazetteAda Holm left."),
        (
            "http: / / example. org / news / holm - to - run - the - mill",
            "Holm will not run the mill",
        ),
    ],
)
def test_two_writers_may_both_be_right(a: str, b: str) -> None:
    assert conflicts(a, b) == []
    assert conflicts(b, a) == []


def test_a_likely_link_is_enough_for_values_that_are_near_in_like_surroundings() -> None:
    a = "She held a five-and-a-half-hour conversation with Nordan trade minister Ivo Kess on Sunday"
    b = "On Sunday she met for about six hours with Nordan trade minister Ivo Kess"
    assert (FactKind.DURATION, "5.5 h", "about 6 h", True) in told(a, b, score=0.85)
    far = b.replace("six", "twelve")
    assert FactKind.DURATION not in [
        k for k, _, _, conflict in told(a, far, score=0.85) if conflict
    ]
