"""Candidates are the pairs of sentences that share something that tells."""

from __future__ import annotations

import numpy as np

from newsreader.compare.arrays import LongArray
from newsreader.compare.linking.candidates import candidate_pairs, spread
from newsreader.compare.linking.lexicon import common_lexicon
from newsreader.compare.prepared import prepare

A = "The museum opened a new wing. A storm tore the roof off the theatre. Ticket prices rise."
B = "Trams run late. The theatre lost its roof in a storm. The council met."


def candidates(a: str, b: str, *, told: bool = False) -> list[list[int]]:
    lexicon = common_lexicon(prepare(a), prepare(b))
    units = [np.full(text.text.units, told) for text in (lexicon.a, lexicon.b)]
    pairs: LongArray = candidate_pairs(lexicon, (units[0], units[1]), 0.1)
    return sorted(pairs.tolist())


def test_sentences_that_share_rare_words_are_candidates() -> None:
    assert candidates(A, B) == [[1, 1]]


def test_sentences_that_are_both_told_already_are_none() -> None:
    assert candidates(A, B, told=True) == []


def test_stop_words_make_no_candidates() -> None:
    assert candidates("It was in the harbour that he was.", "What was it in those years?") == []


def test_texts_without_words_have_no_candidates() -> None:
    assert candidates("", "") == candidates(A, "") == candidates("", B) == []


def test_spread_counts_on_from_each_start() -> None:
    assert spread(np.array([5, 0, 9]), np.array([2, 0, 3])).tolist() == [5, 6, 9, 10, 11]
