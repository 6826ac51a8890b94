"""A prepared text knows its words, units and clauses."""

from __future__ import annotations

import numpy as np
import pytest

from newsreader.compare import prepared
from newsreader.compare.deadline import Deadline
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


def test_a_long_text_is_cut_in_blocks_as_if_it_were_one(monkeypatch: pytest.MonkeyPatch) -> None:
    text = (
        f"{TEXT} She paid 1,200 crowns, and left. 渡轮停运。渡轮停运。 The U.S. envoy\u2028stayed. "
        * 3
    )
    whole = prepare(text)
    monkeypatch.setattr(prepared, "_BLOCK", 7)
    blocks = prepare(text)
    assert blocks.vocabulary == whole.vocabulary
    for name in ("word_ids", "starts", "ends", "bounds", "unit_starts", "unit_ends", "clauses"):
        assert getattr(blocks, name).tolist() == getattr(whole, name).tolist(), name


def test_a_passed_deadline_leaves_out_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prepared, "_BLOCK", 27)
    text = prepare(TEXT, deadline=Deadline.after(0))
    assert not text.complete
    assert [text.vocabulary[n] for n in text.word_ids] == [
        "the",
        "hall",
        "is",
        "shut",
        "she",
        "said",
    ]
    assert prepare(TEXT).complete


def test_whoever_waits_can_stop_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prepared, "_BLOCK", 10)
    glances = iter([False, False, True, True])
    text = prepare(TEXT, deadline=Deadline(stopped=lambda: next(glances)))
    assert 0 < len(text) < len(prepare(TEXT))
