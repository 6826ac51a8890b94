"""Reads dates: "Monday, 4 May", "2026-04-14", "since 2018", "last month", "five years ago"."""

from __future__ import annotations

from datetime import date

from newsreader.compare.facts.mention import Mention, Read, When
from newsreader.compare.facts.quantities.calendar_days import completed, from_days, from_months
from newsreader.compare.facts.quantities.calendar_words import (
    ALSO_WORDS,
    DAYS,
    MONTHS,
    STEPS,
    WEEKDAY_NAMES,
    WEEKDAYS,
)
from newsreader.compare.facts.quantities.number import NumberKind
from newsreader.compare.facts.quantities.number_words import ORDINALS
from newsreader.compare.facts.quantities.numbers import number_at
from newsreader.compare.facts.quantities.written_dates import (
    day_at,
    day_month_year,
    numeric_date,
    year_at,
)
from newsreader.compare.facts.tokens import Tokens
from newsreader.domain.comparison import FactKind
from newsreader.text.word_lists import listed

_YEAR_BEFORE = listed(
    "in since of until till by from before after during through early late mid year and to "
    "between spring summer autumn winter fall ( –"
)
# "This past Wednesday", "this coming Friday".
_ALSO_STEPS = frozenset({"past", "coming", "upcoming"})
# "Last week" against "last month" is a change, whatever day the article is of.
_STEPPED = frozenset({"week", "weekend", "month", "year"})
_WEEK = 7


def date_at(t: Tokens, i: int, published: date | None) -> Read | None:
    """The date that begins at token ``i``; years left out are taken from ``published``."""
    found = (
        _weekday(t, i) or numeric_date(t, i) or day_month_year(t, i) or _relative(t, i, published)
    )
    if not found:
        found = _year_alone(t, i)
    if not found:
        return None
    told, end = found
    when = completed(t, i, told, published)
    return Read(_mention(t, i, end, when, is_likely=when.day > told.day), end)


def _weekday(t: Tokens, i: int) -> tuple[When, int] | None:
    """A weekday, alone or with a date: "on Tuesday", "Monday, 4 May", "next Friday"."""
    j = i + (t.lower[i] in {"this", "these"} and t.lower[i + 1] in _ALSO_STEPS)
    j += t.lower[j] in STEPS and t.lower[j + 1] in WEEKDAYS
    weekday = WEEKDAYS.get(t.lower[j])
    if not weekday or not (t.raw[j][0].isupper() or len(t.raw[j]) > 5):
        return None
    j += 1
    j += t.raw[j] == "." and t.lower[j - 1] in ALSO_WORDS | {"tue", "thu", "tues", "thurs"}
    k = j + (t.raw[j] in {",", "("} or t.after_hyphen(j) > j)
    k += t.lower[k] == "the"
    full = day_month_year(t, k) if t.same_line(k) else None
    if full:
        end = full[1] + (t.raw[k - 1] == "(" and t.raw[full[1]] == ")")
        return full[0]._replace(weekday=weekday), end
    is_day = k > j and t.lower[k - 1] == "the" and t.raw[j] != "("
    day, end = day_at(t, k) if is_day else (0, j)
    if day:
        return When(day=day, weekday=weekday), end
    if t.lower[i] in ALSO_WORDS and j == i + 1:
        return None
    return When(weekday=weekday), j


def _relative(t: Tokens, i: int, published: date | None) -> tuple[When, int] | None:
    """Dates counted from the article's own: "yesterday", "last month", "two years ago"."""
    word, following = t.lower[i], t.lower[i + 1]
    if word in DAYS:
        return from_days(published, DAYS[word]), i + 1
    if word in STEPS and following in {"night", "evening"}:
        return (from_days(published, STEPS[word]), i + 2) if word in {"last", "this"} else None
    if word in STEPS and following == "year":
        return When(published.year + STEPS[word] if published else 0, relative=True), i + 2
    if word in STEPS and following == "month":
        return from_months(published, STEPS[word]), i + 2
    if word in STEPS and following in {"week", "weekend"}:
        return When(relative=True), i + 2
    if word == "last" and following in MONTHS:
        return _last_month(published, MONTHS[following]), i + 2
    return _ago(t, i, published)


def _last_month(published: date | None, month: int) -> When:
    year = published.year - (month >= published.month) if published else 0
    return When(year, month, relative=True)


def _ago(t: Tokens, i: int, published: date | None) -> tuple[When, int] | None:
    """Without a date of the article "two days ago" is a length of time, as "two days earlier"."""
    if not published:
        return None
    number = number_at(t, i)
    value, j = (number.value, number.end) if number else (1.0, i + 1)
    if not number and t.lower[i] not in {"a", "an"}:
        return None
    unit = t.lower[j].removesuffix("s")
    if t.lower[j + 1] != "ago" or not 0 < value < 1000 or value != int(value):
        return None
    if number and number.kind is not NumberKind.COUNT:
        return None
    steps = -int(value)
    if unit == "year":
        return When(published.year + steps, relative=True), j + 2
    if unit == "month":
        return from_months(published, steps), j + 2
    if unit in {"day", "week"}:
        return from_days(published, steps * (_WEEK if unit == "week" else 1)), j + 2
    return None


def _year_alone(t: Tokens, i: int) -> tuple[When, int] | None:
    """A year that nothing but its place tells from a number: "since 2018"."""
    year = year_at(t, i)
    before = t.lower[i - 1] if i else ""
    if not year or (t.glued(i) and before not in {"(", "–", "-"}):
        return None
    if before not in _YEAR_BEFORE and t.lower[i + 1][:1].isalpha() and before != ",":
        return None
    return When(year), i + 1


def _mention(t: Tokens, i: int, end: int, when: When, *, is_likely: bool) -> Mention:
    """``is_likely`` for the day that a weekday alone tells of."""
    before = t.lower[i - 1] if i else ""
    words = t.text[t.starts[i] : t.ends[end - 1]].lower()
    return Mention(
        FactKind.DATE,
        t.span(i, end),
        date_shown(when) or words,
        unit=words if _is_step(t, i) else "",
        subject=before if before in {"since", "until", "till", "from", "by", "before"} else "",
        approximate=is_likely,
        when=when,
    )


def _is_step(t: Tokens, i: int) -> bool:
    return t.lower[i] in DAYS or (t.lower[i] in STEPS and t.lower[i + 1] in _STEPPED)


def date_shown(when: When) -> str:
    """ISO 8601 as far as the date is known, a weekday by its name, empty for nothing."""
    if when.month and when.day:
        year = f"{when.year:04}" if when.year else "-"
        return f"{year}-{when.month:02}-{when.day:02}"
    if when.month:
        return f"{when.year:04}-{when.month:02}" if when.year else f"--{when.month:02}"
    if when.year:
        return f"{when.year:04}"
    if when.day:
        return f"---{when.day:02}"
    return WEEKDAY_NAMES[when.weekday - 1] if when.weekday else ""


#: Words that a date can begin with; digits can as well.
BEGINNINGS = frozenset({*WEEKDAYS, *MONTHS, *STEPS, *DAYS, *ORDINALS, "a", "an", "the"})
