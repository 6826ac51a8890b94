"""Quotes are found in every style, with their speakers, and compared across articles."""

from __future__ import annotations

import json
import time
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

SAMPLE = Path(__file__).parents[3] / "resources" / "sample"
KEY: list[dict[str, Any]] = json.loads((SAMPLE / "differences.json").read_text(encoding="utf-8"))[
    "differences"
]


def quoted(text: str, language: str = "en") -> list[str]:
    return [quote.span.of(text) for quote in find_quotes(text, language)]


def speakers(text: str) -> list[str]:
    return [quote.speaker for quote in find_quotes(text, "en")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('"The bridge is shut," he said.', ["The bridge is shut,"]),
        ("“The bridge is shut,” he said.", ["The bridge is shut,"]),
        ("‘The bridge is shut,’ he said.", ["The bridge is shut,"]),
        ("'The bridge is shut,' he said.", ["The bridge is shut,"]),
        ("„Die Brücke ist zu“, sagte er.", ["Die Brücke ist zu"]),
        ("« Le pont est fermé », dit-il.", ["Le pont est fermé"]),
        ("»Die Brücke ist zu«, sagte er.", ["Die Brücke ist zu"]),
        ("”Bron är stängd”, sade hon.", ["Bron är stängd"]),
        ("「橋は閉鎖中」と述べた。", ["橋は閉鎖中"]),
        ("“He told me ‘never again’ twice,” she said.", ["He told me ‘never again’ twice,"]),
        ("‘It’s the members’ bridge,’ she said.", ["It’s the members’ bridge,"]),
        ("‘We open at six,’ she said. ‘Come.’", ["We open at six,", "Come."]),
        ("They spoke of “progress” and left.", ["progress"]),
        ("It was “shut“.", ["shut"]),
        ("“ The bridge is shut, ” he said. “ Go home. ”", ["The bridge is shut,", "Go home."]),
        ("„ Die Brücke ist zu “, sagte er.", ["Die Brücke ist zu"]),
    ],
)
def test_every_style_of_marks(text: str, words: list[str]) -> None:
    assert quoted(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "It's the members' bridge, isn't it?",
        "It’s the members’ bridge, isn’t it?",
        "In the '90s rock 'n' roll was loud.",
        'The board is 12" wide.',
        "“",
        '""',
        "",
    ],
)
def test_apostrophes_and_stray_marks_are_no_quotes(text: str) -> None:
    assert quoted(text) == []


def test_a_quotation_of_several_paragraphs_reopens_in_each() -> None:
    text = "Ada Holm said: “The first.\n\n“The second.\n\n“The third.”\n\nThe end."
    assert quoted(text) == ["The first.", "The second.", "The third."]
    assert speakers(text) == ["Ada Holm"] * 3


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“The bridge is shut,” said Ada Holm.", "Ada Holm"),
        ("“The bridge is shut,” Ada Holm said.", "Ada Holm"),
        ("Ada Holm said: “The bridge is shut.”", "Ada Holm"),
        ("Ada Holm told Nils Berg that it was “shut for good”.", "Ada Holm"),
        ("“It is shut,” declared the mayor, Ada Holm.", "Ada Holm"),
        ("“It is shut,” Ada Holm, who runs the ferry, told reporters.", "Ada Holm"),
        ("Ada Holm was there. “It is shut,” she said.", "Ada Holm"),
        ("Ada Holm and Nils Berg were there. “It is shut,” he said.", ""),
        ("“It is shut,” the transport ministry said.", "the transport ministry"),
        ("The word “shut” was painted on a wall.", ""),
        ("Mayor Ada Holm left. “It is shut,” the mayor said.", "Ada Holm"),
        ("Ada Holm said she was there when doctors told him: “It is shut.”", "doctors"),
        ("“It is shut,” police said.", "police"),
        ("The mill was described as “shut”.", ""),
        ("Ada Holm said she hoped Nils Berg would come, adding that it was “shut”.", "Ada Holm"),
    ],
)
def test_who_speaks(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


def test_a_quotation_cut_by_its_attribution_has_one_speaker() -> None:
    text = "“We are not closing a bridge,” said Ada Holm. “We are saving one.”"
    assert speakers(text) == ["Ada Holm", "Ada Holm"]


def test_what_leads_to_the_next_quotation_is_not_the_speaker_of_the_last() -> None:
    text = "Nils Berg said: “It is open.” Ada Holm replied: “It is shut.”"
    assert speakers(text) == ["Nils Berg", "Ada Holm"]


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        ("„Die Brücke ist zu“, sagte Ada Holm am Montag.", "de", "Ada Holm"),
        ("„Die Brücke ist zu“, so Holm.", "de", "Holm"),
        ("Ada Holm sagte am Montag: „Die Brücke ist zu.“", "de", "Ada Holm"),
        ("„Die Brücke ist zu“, sagte die Leiterin des Amtes.", "de", ""),
        ("« Le pont est fermé », a déclaré la maire, Ada Holm.", "fr", "Ada Holm"),
        ("« Le pont est fermé », dit-elle.", "fr", ""),
        ("« Le pont est fermé », a affirmé M. Holm.", "fr", "Holm"),
        ("„Die Brücke ist zu“, sagte er im Neuen Rathaus.", "de", ""),
        ("„Die Brücke ist zu“, sagte der Wirt dem Sender Orvik Eins.", "de", ""),
        ("«El puente está cerrado», dijo Ada de la Vega.", "es", "Ada de la Vega"),
        ("„Die Brücke ist zu“, said Ada Holm.", "de", ""),
    ],
)
def test_a_verb_of_saying_names_the_speaker_in_other_languages(
    text: str, language: str, speaker: str
) -> None:
    (quote,) = find_quotes(text, language)
    assert quote.speaker == speaker


@pytest.mark.parametrize(
    ("text", "language", "words", "speaker"),
    [
        ("—No lo sé —dijo Ada Holm—. Mañana veremos.", "es", ["No lo sé", "Mañana veremos."], "A"),
        ("— Le pont est fermé, a dit Ada Holm.", "fr", ["Le pont est fermé,"], "A"),
        ("– Most jest dziś zamknięty – powiedziała Ada Holm. – Czekamy.", "pl",
         ["Most jest dziś zamknięty", "Czekamy."], "A"),
        ("— Мост закрыт,— сказала Ада Холм.— Ждем.", "ru", ["Мост закрыт,", "Ждем."], "А"),
        ("– Bron är stängd i dag, säger Ada Holm.", "sv", ["Bron är stängd i dag,"], "A"),
        ("– Ja, säger Ada Holm.", "sv", ["Ja,"], "A"),
        ("– Bron är stängd i dag.", "sv", ["Bron är stängd i dag."], ""),
        ("– Ägg och mjölk\n– Bröd", "sv", [], ""),
        ("— The bridge is shut, said Ada Holm.", "en", [], ""),
    ],
)  # fmt: skip
def test_a_dash_opens_speech(text: str, language: str, words: list[str], speaker: str) -> None:
    found = find_quotes(text, language)
    assert [quote.span.of(text) for quote in found] == words
    assert {quote.speaker[:1] for quote in found} <= {speaker}


@pytest.mark.parametrize(
    "text",
    [
        # Somebody else was named since, or only in what was quoted.
        "“It is shut,” said Ada Holm.\nLena Berg came later.\n“We wait,” she said.",
        "“We wait for Lena Berg,” she said.",
    ],
)
def test_a_pronoun_that_may_mean_another_names_nobody(text: str) -> None:
    assert speakers(text)[-1] == ""


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


@given(texts)
@settings(max_examples=200)
def test_spans_lie_in_the_text_in_order_and_apart(text: str) -> None:
    end = 0
    for quote in find_quotes(text, "en"):
        assert end <= quote.span.start < quote.span.end <= len(text)
        end = quote.span.end


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


HOSTILE = [
    '"', "“", "’", "“a ", "'as' a ", '"Ab," he said. ', "“ab\n\n", "«", "he said “ab” ",
    "adding “ab” and ", "„ab",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_takes_no_longer_than_prose(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    began = time.process_time()
    find_quotes(text, "en")
    assert time.process_time() - began < 8


def test_the_marks_of_wire_services_are_quotation_marks() -> None:
    text = "``I 've never seen such a flood,'' Ada Holm said. ``We 're leaving.''"
    found = find_quotes(text, "en")
    assert [(q.span.of(text), q.speaker) for q in found] == [
        ("I 've never seen such a flood,", "Ada Holm"),
        ("We 're leaving.", "Ada Holm"),
    ]


def test_who_speaks_goes_on_in_a_paragraph_that_is_only_a_quotation() -> None:
    text = (
        '"The bridge is old," said Ada Holm, an engineer.\n\n"It will not last another winter."\n\n'
        'The board met.\n\n"Nobody knows what comes next."'
    )
    assert [q.speaker for q in find_quotes(text, "en")] == ["Ada Holm", "Ada Holm", ""]


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


def test_an_office_that_two_people_hold_tells_no_speaker() -> None:
    text = "President Ada Holm left. The Orvik president met her.\n“We met,” the president said."
    assert speakers(text) == ["the president"]


def test_a_title_in_quotation_marks_does_not_speak() -> None:
    assert speakers("“It is shut,” argued a “Harbour Paper” made for the town.")[0] == ""


def test_the_title_of_a_work_is_no_quote() -> None:
    a = "The film ‘The Long Ferry’ opens on Friday."
    b = "On Friday ‘Long Ferry Home’ opens, a film."
    assert pairs(a, b) == []


def test_a_short_cry_of_somebody_is_a_quote() -> None:
    assert pairs("“Save Orvik!” Ada Holm said.", "“Save Orvik,” said Ada Holm.") != []
