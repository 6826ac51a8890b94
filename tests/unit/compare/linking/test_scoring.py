"""Scores rise with what is shared, with likeness and with the articles' relatedness."""

from __future__ import annotations

import numpy as np

from newsreader.compare.linking.alignment import Alignments
from newsreader.compare.linking.scoring import hopes, nearness, scores


def score(evidence: float, likeness: float, related: float) -> float:
    places, shares = np.zeros(1, np.int64), np.array([likeness])
    found = Alignments(
        places, places, places, places, np.array([evidence]), shares, shares, shares, shares
    )
    return float(scores(found, related)[0])


def test_sentences_that_share_everything_are_linked_even_in_unrelated_articles() -> None:
    assert score(40.0, 1.0, 0.0) > 0.9


def test_sentences_that_share_two_words_are_not() -> None:
    assert score(8.0, 0.2, 0.1) < 0.5


def test_two_reports_of_one_event_need_less() -> None:
    assert score(15.0, 0.35, 0.15) > 0.5 > score(15.0, 0.35, 0.0)


def test_more_is_never_worth_less() -> None:
    assert (
        score(20.0, 0.4, 0.1) > score(10.0, 0.4, 0.1) > score(10.0, 0.3, 0.1) > score(0.0, 0.0, 0.1)
    )


def test_hope_is_never_below_the_score() -> None:
    one = np.array([0.3])
    assert float(hopes(np.array([12.0]), one, one, 0.1)[0]) >= score(12.0, 0.3, 0.1)


def test_support_and_like_meaning_raise_a_score_between_reports_of_one_event() -> None:
    places, shares = np.zeros(1, np.int64), np.array([0.3])
    found = Alignments(
        places, places, places, places, np.array([12.0]), shares, shares, shares, shares
    )
    none, much = np.zeros(1), np.array([0.9])
    for related in (0.0, 0.15):
        assert scores(found, related, much) > scores(found, related, none)
    assert scores(found, 0.15, none, much) > scores(found, 0.15, none, none)


def test_nearness_rises_with_relatedness() -> None:
    assert nearness(0.0) < 0.01 < nearness(0.05) < nearness(0.2) <= 1.0
