"""Renderings of one utterance are brought together, and changed words are seen."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.compare.compare_steps import compare_texts
from newsreader.compare.mirror import mirrored
from newsreader.compare.quotes.finding import find_quotes
from newsreader.compare.quotes.pairing import compare_quotes
from newsreader.domain.comparison import Link, LinkKind, QuotePair
from newsreader.domain.span import Span

SAMPLE = Path(__file__).parents[4] / "resources" / "sample"


KEY: list[dict[str, Any]] = json.loads((SAMPLE / "differences.json").read_text(encoding="utf-8"))[
    "differences"
]


def pairs(a: str, b: str) -> list[tuple[str, str, bool]]:
    """Pairs of quotes of two texts that one link joins."""
    link = Link(LinkKind.REWORDED, False, 0.8, "", (Span(0, len(a)),), (Span(0, len(b)),))
    found = compare_quotes([link], a, b, find_quotes(a, "en"), find_quotes(b, "en"))
    return [(p.a.of(a), p.b.of(b), p.changed) for p in found]


def test_marks_case_and_punctuation_change_nothing() -> None:
    a, b = "“The bridge is shut,” he said.", "‘the bridge is shut.’"
    assert pairs(a, b) == [("The bridge is shut,", "the bridge is shut.", False)]


def test_a_changed_word_is_seen() -> None:
    a, b = (
        "“The crack is as long as my hand,” he said.",
        "“The crack is as long as my arm,” he said.",
    )
    assert [changed for *_, changed in pairs(a, b)] == [True]


def test_what_an_editor_put_in_brackets_was_not_said() -> None:
    a, b = "“They [the board] shut the bridge.”", "“They shut the bridge.”"
    assert [changed for *_, changed in pairs(a, b)] == [False]


def test_an_attribution_in_the_middle_changes_nothing() -> None:
    a = "“The bridge is shut. The ferry runs,” said Ada Holm."
    b = "“The bridge is shut,” said Ada Holm. “The ferry runs.”"
    assert pairs(a, b) == [
        ("The bridge is shut.", "The bridge is shut,", False),
        ("The ferry runs,", "The ferry runs.", False),
    ]


def test_a_scrap_is_held_against_the_words_that_it_answers() -> None:
    a = "“We must see that the competition does not veer into conflict,” she said."
    b = "She wants to see that it “does not devolve into conflict”."
    assert pairs(a, b) == [("does not veer into conflict", "does not devolve into conflict", True)]


def test_a_sentence_that_lost_its_end_is_changed() -> None:
    a, b = "“Fish does not wait for a timetable,” he said.", "“Fish does not wait,” he said."
    assert [changed for *_, changed in pairs(a, b)] == [True]


def test_two_people_who_say_nearly_the_same_are_two() -> None:
    a = "“We are on the right track here,” said Ada Holm."
    b = "Nils Berg said it would “bring them back on the right track of steady work”."
    assert pairs(a, b) == []


def test_reported_speech_is_the_other_rendering() -> None:
    a = "“Members should respect the lawful rights of the islanders,” said Ada Holm."
    b = "Ada Holm said members should follow and respect the islanders and their lawful rights."
    ((words, _, changed),) = pairs(a, b)
    assert words.startswith("Members")
    assert changed


def test_equal_quotes_are_found_without_a_link() -> None:
    a = "“The longest of the cracks was not there five years ago,” he said."
    found = compare_quotes([], a, a, find_quotes(a, "en"), find_quotes(a, "en"))
    assert [pair.changed for pair in found] == [False]


def article(name: str) -> str:
    return (SAMPLE / name).read_text(encoding="utf-8")


QUOTES = [d for d in KEY if d["kind"] == "quote_changed" and d["b"] != "5_quayside_review.html"]


@pytest.mark.parametrize("known", QUOTES, ids=lambda d: f"{d['a'][0]}{d['b'][0]}-{d['note'][:12]}")
def test_the_changed_quotes_of_the_sample_story_are_found(known: dict[str, Any]) -> None:
    a, b = article(known["a"]), article(known["b"])
    links = compare_texts(a, b, language_a="en", language_b="en").links
    found = compare_quotes(links, a, b, find_quotes(a, "en"), find_quotes(b, "en"))
    assert any(
        pair.changed
        and known["a_text"].strip(".") in pair.a.of(a)
        and known["b_text"].strip(".") in pair.b.of(b)
        for pair in found
    )


def test_equal_quotes_of_the_sample_story_are_not_called_changed() -> None:
    a, b = article("1_halyard_agency.txt"), article("3_holm_gazette.txt")
    links = compare_texts(a, b, language_a="en", language_b="en").links
    found = compare_quotes(links, a, b, find_quotes(a, "en"), find_quotes(b, "en"))
    assert [pair.a_speaker for pair in found if pair.changed] == ["Colm Hadderley"]


def test_the_other_side_sees_the_same_pairs() -> None:
    a, b = article("1_halyard_agency.txt"), article("4_mundaro.txt")
    comparison = compare_texts(a, b, language_a="en", language_b="en")
    quotes_a, quotes_b = find_quotes(a, "en"), find_quotes(b, "en")
    here = compare_quotes(comparison.links, a, b, quotes_a, quotes_b)
    there = compare_quotes(mirrored(comparison).links, b, a, quotes_b, quotes_a)
    assert here
    assert {QuotePair(p.b, p.a, p.b_speaker, p.a_speaker, p.changed) for p in there} == set(here)


PIECES = ["“", "”", '"', "‘", "’", "'", "„", "«", "»", "said Ada Holm", "The bridge", "is", "shut."]


texts = st.one_of(
    st.lists(st.sampled_from([*PIECES, ",", "\n", "he said", "adding"]), max_size=40).map(" ".join),
    st.lists(st.sampled_from([*PIECES, ",", "\n\n"]), max_size=40).map("".join),
    st.text(max_size=80),
)


@given(texts, texts)
@settings(max_examples=150)
def test_pairing_is_the_same_from_both_sides(a: str, b: str) -> None:
    quotes_a, quotes_b = find_quotes(a, "en"), find_quotes(b, "en")
    link = Link(LinkKind.REWORDED, False, 0.8, "", (Span(0, len(a)),), (Span(0, len(b)),))
    turned = Link(LinkKind.REWORDED, False, 0.8, "", link.b, link.a)
    here = compare_quotes([link], a, b, quotes_a, quotes_b)
    there = compare_quotes([turned], b, a, quotes_b, quotes_a)
    assert {(p.a, p.b, p.changed) for p in here} == {(p.b, p.a, p.changed) for p in there}
    assert all(p.a.end <= len(a) and p.b.end <= len(b) for p in here)


def test_a_scrap_led_to_in_another_tense_is_changed() -> None:
    a = "“The old mill has always been a place of hard work,” said Ada Holm."
    b = "Ada Holm said that the old mill will always be “a place of hard work”."
    ((words_a, words_b, changed),) = pairs(a, b)
    assert (words_a[:4], words_b[:2], changed) == ("been", "be", True)


def test_a_little_word_that_leads_into_a_scrap_is_no_change() -> None:
    a = "She hoped the trade of the island would “be steady and honest”."
    b = "She hoped the island would have “a steady and honest” trade."
    assert [changed for *_, changed in pairs(a, b)] == [False]


def test_scraps_that_linked_words_introduce_are_one() -> None:
    a = "Holm told Berg that she hoped his visit would bring “a good result” to the quay."
    b = "Holm said she hoped Berg could use the visit to “make good plans for the old quay”."
    leads = (Span(0, a.index(" “")),), (Span(0, b.index(" “")),)
    link = Link(LinkKind.REWORDED, False, 0.7, "", *leads)
    (pair,) = compare_quotes([link], a, b, find_quotes(a, "en"), find_quotes(b, "en"))
    assert pair.changed


def test_the_title_of_a_work_is_no_quote() -> None:
    a = "The film ‘The Long Ferry’ opens on Friday."
    b = "On Friday ‘Long Ferry Home’ opens, a film."
    assert pairs(a, b) == []


def test_a_short_cry_of_somebody_is_a_quote() -> None:
    assert pairs("“Save Orvik!” Ada Holm said.", "“Save Orvik,” said Ada Holm.") != []


def test_words_of_one_family_and_a_country_by_its_adjective_are_shared() -> None:
    a = "She hopes to “make a lasting contribution to stabilising US-Norway trade”."
    b = (
        "“I trust that, by this visit, the minister will work for the stability of "
        "American-Norwegian trade,” she said."
    )
    assert [changed for *_, changed in pairs(a, b)] == [True]
