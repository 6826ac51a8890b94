"""Works out the day that a date means from the day on which the article appeared."""

from __future__ import annotations

from datetime import date, timedelta

from newsreader.compare.facts.mention import When
from newsreader.compare.facts.quantities.calendar_words import STEPS
from newsreader.compare.facts.tokens import Tokens
from newsreader.text.word_lists import listed

_AHEAD = listed("will shall would due scheduled expected planned is are next coming")
_LOOK_BACK = 12
_WEEK = 7


def from_days(published: date | None, days: int) -> When:
    """The day so many days from the article's own; nothing known when that is unknown."""
    if not published:
        return When(relative=True)
    day = _shifted(published, days)
    if not day:
        return When(relative=True)
    return When(day.year, day.month, day.day, day.isoweekday(), relative=True)


def from_months(published: date | None, months: int) -> When:
    """The month so many months from the article's own."""
    if not published:
        return When(relative=True)
    number = published.year * 12 + published.month - 1 + months
    return When(number // 12, number % 12 + 1, relative=True)


def _shifted(published: date, days: int) -> date | None:
    try:
        return published + timedelta(days)
    except OverflowError:
        return None


def completed(t: Tokens, i: int, when: When, published: date | None) -> When:
    """Adds the year to a day, the day to a weekday, as the article's date makes likely."""
    if not published or when.year or when.relative:
        return when
    if when.day and when.month:
        return when._replace(year=_nearest_year(when, published))
    if when.weekday and when.day:
        return _numbered_weekday(when, published)
    if when.weekday and t.lower[i] in STEPS and t.lower[i] not in {"past", "coming"}:
        monday = 1 - published.isoweekday()
        return from_days(published, monday + _WEEK * STEPS[t.lower[i]] + when.weekday - 1)
    if when.weekday:
        back = (published.isoweekday() - when.weekday) % _WEEK
        return from_days(published, _WEEK - back if _is_ahead(t, i) else -back)
    if when.month:
        return when._replace(year=_nearest_year(when._replace(day=15), published))
    return when


def _numbered_weekday(when: When, published: date) -> When:
    """ "Friday the 13th": the nearest that there is."""
    fitting = [
        day
        for shift in range(-366, 367)
        if (day := _shifted(published, shift))
        and day.day == when.day
        and day.isoweekday() == when.weekday
    ]
    if not fitting:
        return when
    day = min(fitting, key=lambda d: abs(d - published))
    return When(day.year, day.month, day.day, when.weekday, relative=True)


def _is_ahead(t: Tokens, i: int) -> bool:
    """True when the clause before token ``i`` speaks of what is to come."""
    for j in range(i - 1, max(-1, i - _LOOK_BACK), -1):
        if t.raw[j] in ".!?;" or not t.same_line(j + 1):
            return False
        if t.lower[j] in _AHEAD:
            return t.lower[j] not in {"is", "are"} or t.lower[j + 1] == "to"
    return False


def _nearest_year(when: When, published: date) -> int:
    distances = []
    for year in (published.year, published.year - 1, published.year + 1):
        try:
            distances.append((abs((date(year, when.month, when.day) - published).days), year))
        except ValueError:
            continue
    return min(distances)[1] if distances else published.year
