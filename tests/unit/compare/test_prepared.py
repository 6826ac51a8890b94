"""A prepared text knows its words, units and clauses."""

from __future__ import annotations

import numpy as np

from newsreader.compare.prepared import LONGEST_UNIT, prepare

TEXT = "“The hall is shut,” she said. It leaks.\n\n***\n\nNobody came!"


def test_units_are_the_sentences_that_have_words() -> None:
    text = prepare(TEXT)
    starts, ends = text.bounds[:-1].astype(np.int64), text.bounds[1:].astype(np.int64)
    assert [span.of(TEXT) for span in text.spans(starts, ends)] == [
        "“The hall is shut,” she said.",
        "It leaks.",
        "Nobody came!",
    ]


def test_a_part_of_a_unit_is_shown_without_the_punctuation_around_it() -> None:
    text = prepare(TEXT)
    assert text.spans(np.array([1]), np.array([4]))[0].of(TEXT) == "hall is shut"


def test_words_and_stems_are_numbered_by_the_vocabulary() -> None:
    text = prepare("Ships and more ships", "en")
    assert [text.vocabulary[number] for number in text.word_ids] == [
        "ships",
        "and",
        "more",
        "ships",
    ]
    assert [text.terms[number] for number in text.word_ids] == ["ship", "and", "mor", "ship"]
    assert text.common[text.word_ids].tolist() == [False, True, True, False]


def test_an_endless_sentence_is_cut_into_units() -> None:
    text = prepare("word " * (2 * LONGEST_UNIT + 1))
    assert np.diff(text.bounds).tolist() == [LONGEST_UNIT, LONGEST_UNIT, 1]


def test_a_text_without_words_has_no_units() -> None:
    assert (prepare("…").units, len(prepare(""))) == (0, 0)
