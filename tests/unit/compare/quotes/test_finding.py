"""Quotes are found in every style of quotation marks."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.compare.quotes.finding import find_quotes


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


def test_the_marks_of_wire_services_are_quotation_marks() -> None:
    text = "``I 've never seen such a flood,'' Ada Holm said. ``We 're leaving.''"
    found = find_quotes(text, "en")
    assert [(q.span.of(text), q.speaker) for q in found] == [
        ("I 've never seen such a flood,", "Ada Holm"),
        ("We 're leaving.", "Ada Holm"),
    ]


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
