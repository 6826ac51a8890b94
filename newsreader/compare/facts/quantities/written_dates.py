"""Reads dates that name a day, a month or a year in figures or by name."""

from __future__ import annotations

import calendar

from newsreader.compare.facts.mention import When
from newsreader.compare.facts.quantities.calendar_words import ALSO_WORDS, MONTHS
from newsreader.compare.facts.quantities.number import NumberKind
from newsreader.compare.facts.quantities.number_words import ORDINALS
from newsreader.compare.facts.quantities.numbers import number_at
from newsreader.compare.facts.tokens import Tokens
from newsreader.text.word_lists import listed

_EARLIEST, _LATEST = 1000, 2199
_CENTURY_TURN = 40
_IN_MONTH = listed(
    "in since until till by of from late early mid last next during before after through and to "
    "between ending end this"
)
Found = tuple[When, int]


def numeric_date(t: Tokens, i: int) -> Found | None:
    """ISO dates and dates with slashes, dots or hyphens; 03/04/2026 is read as 3 April."""
    named = _year_first(t, i)
    if named:
        return named
    parts, end = _parts(t, i)
    if len(parts) != 3:
        return None
    if len(parts[0]) == 4:
        year, month, day = (int(p) for p in parts)
    else:
        day, month, year = (int(p) for p in parts)
        year = _full_year(year, parts[2])
        if month > 12 >= day:
            day, month = month, day
    when = When(year, month, day)
    return (when, end) if is_possible(when) else None


def _year_first(t: Tokens, i: int) -> Found | None:
    """ "2026-May-4"."""
    year, month = year_at(t, i), MONTHS.get(t.lower[i + 2], 0)
    if not year or not month or t.raw[i + 1] not in {"-", "/"}:
        return None
    day, end = day_at(t, i + 4)
    when = When(year, month, day)
    return (when, end) if t.raw[i + 3] == t.raw[i + 1] and day and is_possible(when) else None


def _parts(t: Tokens, i: int) -> tuple[list[str], int]:
    """Three numbers joined by one mark, whether one token ("4.5.2026") or five."""
    raw = t.raw[i]
    if raw.count(".") == 2 and "," not in raw:
        parts, end = raw.split("."), i + 1
    else:
        mark = t.raw[i + 1]
        if mark not in {"/", "-", "–"} or t.raw[i + 3] != mark:
            return [], i
        if not all(t.glued(k) for k in range(i + 1, i + 5)):
            return [], i
        parts, end = [t.raw[i], t.raw[i + 2], t.raw[i + 4]], i + 5
    lengths = [len(part) for part in parts]
    fits = lengths[0] == 4 or lengths[2] in {2, 4}
    is_short = max(lengths) <= 4 and all(part.isdecimal() for part in parts)
    return (parts, end) if fits and is_short else ([], i)


def _full_year(year: int, written: str) -> int:
    if len(written) > 2:
        return year
    return year + (2000 if year < _CENTURY_TURN else 1900)


def day_month_year(t: Tokens, i: int) -> Found | None:
    """ "4 May 2026", "May 4th, 2026", "the 4th of May", "April 2026", "in February"."""
    return _month_first(t, i) or _day_first(t, i)


def _month_first(t: Tokens, i: int) -> Found | None:
    month = MONTHS.get(t.lower[i])
    is_capital = t.raw[i][:1].isupper()
    if not month:
        return None
    j = _after_mark(t, i + 1)
    # "October, 1st": after a comma only what is a day without doubt.
    j += t.raw[j] == "," and t.lower[j + 2] in {"st", "nd", "rd", "th"} and t.glued(j + 2)
    day, k = day_at(t, j + (t.lower[j] == "the"))
    if day and not year_at(t, j) and (is_capital or t.lower[i] not in ALSO_WORDS):
        # "April 14" but not "April 14,000".
        year, end = _year_after(t, k)
        when = When(year, month, day)
        return (when, end) if is_possible(when) else None
    year, end = _year_after(t, j)
    end = end if year else i + 1
    before = t.lower[i - 1] if i else ""
    if not is_capital and (not year or t.lower[i] in ALSO_WORDS):
        return None
    if not year and t.lower[i] in ALSO_WORDS and before not in _IN_MONTH:
        return None
    return When(year, month), end


def _day_first(t: Tokens, i: int) -> Found | None:
    day, j = day_at(t, i + (t.lower[i] == "the"))
    if not day:
        return None
    j = j + 1 if t.lower[j] == "of" else _after_mark(t, j)
    month = MONTHS.get(t.lower[j])
    is_capital = t.raw[j][:1].isupper() or t.lower[j] not in ALSO_WORDS
    if not month or not is_capital or not t.same_line(j):
        return None
    year, end = _year_after(t, _after_mark(t, j + 1))
    end = end if year else j + 1
    when = When(year, month, day)
    return (when, end) if is_possible(when) else None


def _after_mark(t: Tokens, j: int) -> int:
    """Skips the full stop of "Sept." and the joint of "4-May-2026"."""
    is_joint = t.raw[j] in {"-", "/", "."} and t.glued(j)
    return j + 1 if is_joint and (t.raw[j] == "." or t.glued(j + 1)) else j


def day_at(t: Tokens, i: int) -> tuple[int, int]:
    """A day of the month and the token after it; 0 for none."""
    raw = t.raw[i]
    if raw.isdecimal() and len(raw) <= 2:
        suffixed = t.lower[i + 1] in {"st", "nd", "rd", "th"}
        joined = t.raw[i + 1] in {":", "/", "%"} and t.glued(i + 1)
        if not suffixed and joined and t.lower[i + 2] not in MONTHS:
            return 0, i
        return int(raw), i + 1 + suffixed
    if t.lower[i] in ORDINALS or t.lower[i] in {"twenty", "thirty"}:
        number = number_at(t, i)
        if number and number.kind is NumberKind.ORDINAL and number.value <= 31:
            return int(number.value), number.end
    return 0, i


def _year_after(t: Tokens, i: int) -> tuple[int, int]:
    j = i + 1 if t.raw[i] == "," else _after_mark(t, i)
    j += t.lower[j] == "of"
    year = year_at(t, j)
    return (year, j + 1) if year and t.same_line(j) else (0, i)


def year_at(t: Tokens, i: int) -> int:
    """The year that token ``i`` spells in four digits, 0 for none."""
    raw = t.raw[i]
    if len(raw) != 4 or not raw.isdecimal() or not _EARLIEST <= int(raw) <= _LATEST:
        return 0
    return int(raw)


def is_possible(when: When) -> bool:
    """True for a day that the calendar has."""
    if not (1 <= when.month <= 12 and 1 <= when.year <= 9999) and when.year:
        return False
    days = calendar.monthrange(when.year or 2000, when.month)[1] if 1 <= when.month <= 12 else 0
    return 1 <= when.day <= days
