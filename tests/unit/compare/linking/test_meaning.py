"""Units of one meaning are near one another whatever their words."""

from __future__ import annotations

import numpy as np
import pytest

from newsreader.compare.linking.lexicon import common_lexicon
from newsreader.compare.linking.meaning import likeness
from newsreader.compare.prepared import prepare

A = "The blaze destroyed the supermarket. Ministers postponed the election until spring."
B = "The vote was delayed by the government. A shop burnt down in a fire."


def test_the_sentence_of_like_meaning_is_the_nearest() -> None:
    pairs = np.array([(0, 0), (0, 1), (1, 0), (1, 1)], np.int64)
    found = likeness(common_lexicon(prepare(A, "en"), prepare(B, "en")), pairs)
    assert found is not None
    vote_of_fire, fire, election, fire_of_election = found.tolist()
    assert fire > vote_of_fire
    assert election > fire_of_election


def test_equal_sentences_are_wholly_alike() -> None:
    pairs = np.array([[0, 0], [1, 1], [0, 1]], np.int64)
    found = likeness(common_lexicon(prepare(A, "en"), prepare(A, "en")), pairs)
    assert found is not None
    assert found[:2] == pytest.approx([1.0, 1.0])
    assert found[2] < 0.5


def test_of_other_languages_nothing_is_known() -> None:
    lexicon = common_lexicon(prepare(A, "en"), prepare("Der Laden brennt.", "de"))
    assert likeness(lexicon, np.array([[0, 0]], np.int64)) is None


def test_texts_without_words_are_no_failure() -> None:
    found = likeness(
        common_lexicon(prepare("", "en"), prepare("", "en")), np.zeros((0, 2), np.int64)
    )
    assert found is not None
    assert found.tolist() == []
