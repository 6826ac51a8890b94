"""Tells whether two dates can both be right."""

from __future__ import annotations

from datetime import date

from newsreader.compare.facts.mention import Mention, When

_WEEK = 7


def are_comparable(x: Mention, y: Mention) -> bool:
    """True when both tell a weekday, a day, a month or a year, or count from their own day."""
    return _shared_fields(x.when, y.when) > 0 or x.value == y.value or are_other_steps(x, y)


def _shared_fields(x: When | None, y: When | None) -> int:
    if not x or not y:
        return 0
    pairs = ((x.year, y.year), (x.month, y.month), (x.day, y.day), (x.weekday, y.weekday))
    return sum(1 for a, b in pairs if a and b)


def dates_agree(x: Mention, y: Mention) -> bool:
    """True when both can be right."""
    if x.value == y.value or not x.when or not y.when:
        return True
    a, b = x.when, y.when
    if a.day and b.day and a.month and b.month:
        days = (a.month, a.day) == (b.month, b.day)
        return (days and (a.year == b.year or not (a.year and b.year))) or _are_a_week_apart(x, y)
    if a.weekday and b.weekday:
        return a.weekday == b.weekday
    if a.month and b.month:
        return a.month == b.month and (a.year == b.year or not (a.year and b.year))
    if a.year and b.year:
        # "Five years ago" may be either of two years.
        return abs(a.year - b.year) <= (a.relative or b.relative)
    return True


def are_other_steps(x: Mention, y: Mention) -> bool:
    """ "Last week" and "last month", of which each may be right by itself.

    "Yesterday" and "today" are one day in two papers.
    """
    return " " in x.unit + y.unit and bool(x.unit and y.unit) and x.value != y.value


def _are_a_week_apart(x: Mention, y: Mention) -> bool:
    """True for a Thursday and "on Thursday", which may be the last or the next."""
    if not (x.approximate or y.approximate):
        return False
    try:
        days = [date(m.when.year, m.when.month, m.when.day) for m in (x, y) if m.when]
    except ValueError:
        # No year is told, or no calendar has the day.
        return False
    return abs(days[0] - days[1]).days == _WEEK


def is_same_grain(x: Mention, y: Mention) -> bool:
    """True when two dates tell equally much, as a day and a day; False for a day and a year."""
    if not x.when or not y.when:
        return False
    return (
        _grain(x.when) == _grain(y.when)
        or are_other_steps(x, y)
        or bool(x.when.weekday and y.when.weekday and x.when.weekday != y.when.weekday)
    )


def _grain(when: When) -> tuple[bool, bool, bool]:
    return bool(when.year), bool(when.month), bool(when.day)
