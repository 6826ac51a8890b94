"""Dates of all zones in one order."""

from __future__ import annotations

import pytest

from newsreader.domain.article import Article
from newsreader.stories.moments import by_date, published


def article(date: str) -> Article:
    return Article("a.txt", "", "", date=date)


def test_zones_are_minded_and_undated_articles_come_last() -> None:
    dates = ["", "2026-04-15T01:00:00+09:00", "2026-04-14T12:00:00-05:00", "2026-04-14"]
    assert by_date([article(date) for date in dates]) == (3, 1, 2, 0)


def test_a_day_without_a_time_is_all_of_it() -> None:
    day, moment = published("2026-04-14"), published("2026-04-14T23:59:59Z")
    assert day is not None
    assert moment is not None
    assert day.begins < moment.begins < day.ends


@pytest.mark.parametrize(
    "date", ["", "yesterday", "2026-13-01", "9999-12-31", "0001-01-01T00:00+14:00"]
)
def test_what_is_no_date_is_none(date: str) -> None:
    assert published(date) is None
