"""Articles are parted by how close they are for what they are, and settled ones stay apart."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from newsreader.stories.clustering import parted


def _close(*rows: str) -> np.ndarray:
    return np.array([[float(value) for value in row.split()] for row in rows])


LOOSE_AND_TIGHT = _close(
    "1  .3 .3 .0 .0 .0",
    ".3 1  .3 .0 .0 .0",
    ".3 .3 1  .0 .0 .0",
    ".0 .0 .0 1  .9 .3",
    ".0 .0 .0 .9 1  .3",
    ".0 .0 .0 .3 .3 1 ",
)
ALONE = [None] * 6


def test_close_articles_are_one_group() -> None:
    assert parted(LOOSE_AND_TIGHT, ALONE, ALONE)[0] == [0, 1, 2]


def test_among_very_close_articles_more_is_asked_for() -> None:
    tight = np.full((16, 16), 0.9)
    tight[15, :15] = tight[:15, 15] = 0.3
    groups = parted(tight, [None] * 16, [None] * 16)
    assert groups == [list(range(15)), [15]]


def test_articles_settled_in_two_stories_never_meet() -> None:
    one_event = np.ones((3, 3))
    assert len(parted(one_event, [1, 2, None], [None] * 3)) == 2
    assert parted(one_event, [1, 1, None], [None] * 3) == [[0, 1, 2]]


def test_a_whole_story_is_not_taken_apart() -> None:
    strangers = np.eye(3)
    assert parted(strangers, [None] * 3, [7, 7, None]) == [[0, 1], [2]]


def test_nothing_is_no_group() -> None:
    assert parted(np.zeros((0, 0)), [], []) == []


@given(st.integers(1, 12), st.integers(0, 10_000))
def test_every_article_is_in_one_group_and_pins_hold(count: int, seed: int) -> None:
    chance = np.random.default_rng(seed)
    half = chance.random((count, count))
    pins = [int(pin) or None for pin in chance.integers(0, 3, count)]
    groups = parted((half + half.T) / 2, pins, [None] * count)
    assert sorted(number for group in groups for number in group) == list(range(count))
    for group in groups:
        assert len({pins[number] for number in group} - {None}) <= 1
