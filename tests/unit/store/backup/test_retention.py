"""Of many backups those are kept that reach far back, close together where they are recent."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from newsreader.store.backup.retention import worth_keeping

NOON = datetime(2031, 4, 5, 12, tzinfo=UTC)
_moments = st.lists(
    st.integers(-700 * 24, 700 * 24).map(lambda hours: NOON + timedelta(hours=hours)), max_size=200
)


def a_year_of_backups(every: timedelta) -> tuple[datetime, ...]:
    """What is left when each backup of a year was followed by thinning out."""
    kept: tuple[datetime, ...] = ()
    moment = NOON
    while moment < NOON + timedelta(days=400):
        kept = worth_keeping((*kept, moment))
        moment += every
    return kept


def test_a_year_of_use_leaves_12_days_10_weeks_and_9_months() -> None:
    kept = a_year_of_backups(timedelta(hours=7))
    assert len(kept) == 31
    days, weeks, months = kept[:12], kept[12:22], kept[22:]
    assert len({moment.date() for moment in days}) == 12
    assert days[0] - days[-1] < timedelta(days=12)
    assert len({moment.isocalendar()[:2] for moment in weeks}) == 10
    assert weeks[0] - weeks[-1] < timedelta(weeks=10)
    assert len({(moment.year, moment.month) for moment in months}) == 9
    assert kept[0] - kept[-1] > timedelta(days=12 + 70 + 8 * 28)


def test_the_last_backup_of_a_day_is_the_one_that_stays() -> None:
    morning, evening = NOON.replace(hour=8), NOON.replace(hour=20)
    assert worth_keeping([evening, morning]) == (evening,)


def test_a_library_that_rested_for_years_keeps_its_backups() -> None:
    old = [NOON - timedelta(days=1000 + day) for day in range(12)]
    assert worth_keeping(old) == tuple(old)


@given(_moments)
def test_the_newest_is_always_kept(moments: list[datetime]) -> None:
    assert worth_keeping(moments)[:1] == tuple(sorted(moments, reverse=True)[:1])


@given(_moments)
def test_what_is_kept_was_there_and_is_in_order(moments: list[datetime]) -> None:
    kept = worth_keeping(moments)
    assert set(kept) <= set(moments)
    assert list(kept) == sorted(set(kept), reverse=True)
    assert len(kept) <= 31


@given(_moments)
def test_thinning_out_again_removes_nothing(moments: list[datetime]) -> None:
    kept = worth_keeping(moments)
    assert worth_keeping(kept) == kept


@given(_moments)
def test_none_of_the_last_twelve_days_with_a_backup_is_left_without_one(
    moments: list[datetime],
) -> None:
    days = sorted({moment.date() for moment in moments}, reverse=True)[:12]
    assert [moment.date() for moment in worth_keeping(moments)[:12]] == days


@given(_moments)
def test_one_more_backup_never_costs_the_newest_before_it_unless_of_the_same_day(
    moments: list[datetime],
) -> None:
    kept = worth_keeping(moments)
    later = max(moments, default=NOON) + timedelta(days=1)
    assert worth_keeping((*kept, later))[: 1 + min(11, len(kept))] == (later, *kept[:11])
