"""Units of one meaning are near one another whatever their words."""

from __future__ import annotations

import numpy as np
import pytest

from newsreader.compare.lexicon import common_lexicon
from newsreader.compare.meaning import meaning
from newsreader.compare.prepared import prepare

A = "The blaze destroyed the supermarket. Ministers postponed the election until spring."
B = "The vote was delayed by the government. A shop burnt down in a fire."


def test_the_sentence_of_like_meaning_is_the_nearest() -> None:
    found = meaning(common_lexicon(prepare(A, "en"), prepare(B, "en")))
    assert found is not None
    fire, shop, election, vote = (0, 1), (0, 0), (1, 0), (1, 1)
    likeness = dict(
        zip(
            (fire, shop, election, vote),
            found.likeness(np.array([fire, shop, election, vote], np.int64)).tolist(),
            strict=True,
        )
    )
    assert likeness[fire] > likeness[shop]
    assert likeness[election] > likeness[vote]


def test_equal_sentences_are_wholly_alike() -> None:
    found = meaning(common_lexicon(prepare(A, "en"), prepare(A, "en")))
    assert found is not None
    assert found.likeness(np.array([[0, 0], [1, 1]], np.int64)) == pytest.approx([1.0, 1.0])


def test_of_other_languages_nothing_is_known() -> None:
    assert meaning(common_lexicon(prepare(A, "en"), prepare("Der Laden brennt.", "de"))) is None


def test_texts_without_words_are_no_failure() -> None:
    found = meaning(common_lexicon(prepare("", "en"), prepare("", "en")))
    assert found is not None
    assert found.likeness(np.zeros((0, 2), np.int64)).tolist() == []
