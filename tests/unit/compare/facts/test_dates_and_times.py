"""Dates and times of day are read as a reader on the day of publication would."""

from __future__ import annotations

import pytest

from newsreader.compare.facts.finding import find_facts
from newsreader.domain.comparison import FactKind

WEDNESDAY = "2026-04-15"


def values(text: str, kind: FactKind, published: str = WEDNESDAY) -> list[str]:
    return [m.value for m in find_facts(text, "en", published) if m.kind is kind]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It shuts on Monday, 4 May.", "2026-05-04"),
        ("It shuts on Monday 4 of May.", "2026-05-04"),
        ("It shuts on May 4th, 2026.", "2026-05-04"),
        ("It shut on the 4th of May 2025.", "2025-05-04"),
        ("It shut on 2025-05-04.", "2025-05-04"),
        ("It shut on 04.05.2025.", "2025-05-04"),
        ("It shut on 25/12/2025.", "2025-12-25"),
        ("It shut in April 2024.", "2024-04"),
        ("It shut in May.", "2026-05"),
        ("It has been shut since 2018.", "2018"),
        ("It shut on Tuesday.", "2026-04-14"),
        ("It will shut on Tuesday.", "2026-04-21"),
        ("It shuts next Friday.", "2026-04-24"),
        ("It shut last night.", "2026-04-14"),
        ("It shuts tomorrow.", "2026-04-16"),
        ("It shut last month.", "2026-03"),
        ("It shut five years ago.", "2021"),
        ("It shut last August.", "2025-08"),
        ("It shut on Friday the 10th.", "2026-04-10"),
    ],
)
def test_dates(text: str, value: str) -> None:
    assert values(text, FactKind.DATE) == [value]


def test_without_a_day_of_publication_a_weekday_stays_a_weekday() -> None:
    assert values("It shut on Tuesday.", FactKind.DATE, "") == ["Tuesday"]
    assert values("It shut on 4 May.", FactKind.DATE, "") == ["--05-04"]


@pytest.mark.parametrize(
    "text", ["It may shut.", "They march on.", "The sun shone.", "It has 2018 seats."]
)
def test_words_and_counts_that_look_like_dates(text: str) -> None:
    assert values(text, FactKind.DATE) == []


def test_a_day_that_the_calendar_has_not_is_no_date() -> None:
    assert values("It shut on 30 February 2025.", FactKind.DATE) != ["2025-02-30"]


def test_the_time_stamp_of_a_page_is_not_part_of_the_story() -> None:
    text = "Updated 14 April 2026, 22:48\n\nThe bridge shuts at 6 a.m. on Monday."
    assert values(text, FactKind.TIME) == ["06:00"]


@pytest.mark.parametrize(
    "stamp",
    [
        "14 April 2026 - 10:48 pm",
        "April 14, 2026 | 8:20 am",
        "Tue, 14 Apr 2026 at 09:56 IST",
        "8:13 AM PDT 4/14/2026",
        "14 April 2026 Last updated at 11:11 GMT",
        "Updated 5:40 p.m. ET",
    ],
)
def test_a_time_stamp_is_known_where_its_line_was_joined_with_the_story(stamp: str) -> None:
    text = f"Bridge to shut for good {stamp} The old bridge shuts at 6 a.m. on Monday, they said."
    assert values(text, FactKind.TIME) == ["06:00"]
    assert values(text, FactKind.DATE) == ["2026-04-13"]


def test_a_date_that_a_new_sentence_follows_was_printed_by_the_page() -> None:
    printed = "Bridge to shut Tuesday, 14 April 2026 The old bridge was shut by the board."
    assert values(printed, FactKind.DATE) == []
    told = "The old bridge was shut on 14 April 2026 Holm said, and nobody knew why."
    assert values(told, FactKind.DATE) == ["2026-04-14"]


def test_a_day_and_an_hour_told_in_a_sentence_are_no_stamp() -> None:
    text = "The old bridge was shut on 14 April 2026 at 10:48 pm, when the wind rose, they said."
    assert values(text, FactKind.TIME) == ["22:48"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("from 6 a.m.", "06:00"),
        ("at 6pm", "18:00"),
        ("at 7.10 p.m.", "19:10"),
        ("at 22:48", "22:48"),
        ("at six in the morning", "06:00"),
        ("until noon", "12:00"),
        ("until midnight", "00:00"),
        ("at twelve in the night", "00:00"),
        ("at half past seven", "07:30"),
        ("at five o'clock", "05:00"),
    ],
)
def test_times(text: str, value: str) -> None:
    assert values(text, FactKind.TIME) == [value]


def test_years_are_counted_back_from_the_day_of_publication() -> None:
    (mention,) = (
        m
        for m in find_facts("It is the first visit in five years.", "en", WEDNESDAY)
        if m.kind is FactKind.DURATION
    )
    assert mention.when is not None
    assert mention.when.year == 2021


@pytest.mark.parametrize("published", ["", "yesterday", "0001-01-01", "9999-12-31"])
def test_any_date_of_publication_will_do(published: str) -> None:
    text = "Next month, last year, 900 years ago, tomorrow, yesterday, next Friday, on 29 February."
    assert find_facts(text, "en", published)
