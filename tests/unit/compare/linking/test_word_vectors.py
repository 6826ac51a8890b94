"""Words of one meaning have vectors of one direction."""

from __future__ import annotations

import numpy as np

from newsreader.compare.linking.word_vectors import vectors_of


def alike(one: str, other: str) -> float:
    a, b = vectors_of((one, other))
    return float(a @ b)


def test_forms_and_synonyms_are_nearer_than_strangers() -> None:
    assert alike("died", "dies") > 0.7
    assert alike("fire", "blaze") > alike("fire", "minister") + 0.2


def test_a_rare_word_is_made_of_its_pieces() -> None:
    assert np.linalg.norm(vectors_of(("unfathomableness",))[0]) > 0.99


def test_what_is_no_word_is_like_none() -> None:
    assert alike("\ue000", "harbour") < 0.5


def test_no_words_have_no_vectors() -> None:
    assert vectors_of(()).shape[0] == 0
