"""Moments and their labels find their places along a line of time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from newsreader.ui.story.time_axis import TimeAxis, rows

NOON = datetime(2026, 4, 14, 12, tzinfo=UTC)


def test_distances_are_those_of_time() -> None:
    axis = TimeAxis([NOON, NOON + timedelta(hours=4), NOON + timedelta(hours=1)], 400)
    assert [axis.place(NOON + timedelta(hours=hours)) for hours in (0, 1, 4)] == [0, 100, 400]


def test_articles_of_one_moment_stand_in_the_middle() -> None:
    axis = TimeAxis([NOON, NOON], 400)
    assert axis.place(NOON) == 200
    assert axis.ticks(90) == []


def test_ticks_are_round_hours_or_days_with_room_between_them() -> None:
    hours = TimeAxis([NOON, NOON + timedelta(hours=7)], 700)
    assert [tick.hour for tick in hours.ticks(90)] == [12, 13, 14, 15, 16, 17, 18, 19]
    days = TimeAxis([NOON, NOON + timedelta(days=3)], 300)
    assert [(tick.day, tick.hour) for tick in days.ticks(90)] == [(15, 0), (16, 0), (17, 0)]


@given(
    st.lists(st.tuples(st.integers(0, 500), st.integers(1, 200)), min_size=1, max_size=30).map(
        sorted
    )
)
def test_no_label_covers_another_or_leaves_the_room(labels: list[tuple[int, int]]) -> None:
    found = rows([place for place, _ in labels], [width for _, width in labels], 500)
    boxes = [(row, left, left + wide) for (row, left), (_, wide) in zip(found, labels, strict=True)]
    assert all(left >= 0 and right <= 500 for _, left, right in boxes)
    for number, (row, left, right) in enumerate(boxes):
        for other_row, other_left, other_right in boxes[number + 1 :]:
            assert row != other_row or right <= other_left or other_right <= left
