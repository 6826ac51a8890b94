"""Reads lengths of time: "five-and-a-half-hour", "a year and a half", "a quarter of an hour"."""

from __future__ import annotations

from newsreader.compare.facts.mention import Mention, Range, Read
from newsreader.compare.facts.quantities.estimates import Estimate, allowed, estimate_before
from newsreader.compare.facts.quantities.number import Number, NumberKind
from newsreader.compare.facts.quantities.number_words import ARTICLES, part
from newsreader.compare.facts.quantities.numbers import number_at
from newsreader.compare.facts.quantities.numerals import shown
from newsreader.compare.facts.quantities.units import (
    DAY,
    DURATIONS,
    MONTH,
    SHORT_DURATIONS,
    YEAR,
    Unit,
)
from newsreader.compare.facts.tokens import Tokens
from newsreader.domain.comparison import FactKind
from newsreader.text.stop_words import STOP_WORDS
from newsreader.text.word_lists import listed

_MINUTE, _HOUR = 60.0, 3600.0
# "Hundreds of years" may be up to so many times the least.
_VAGUE = 10
#: Lengths without a number, and the seconds that they are at least and at most.
VAGUE_LENGTHS = {
    "minutes": (_MINUTE, 90 * _MINUTE), "hours": (_HOUR, 36 * _HOUR), "days": (DAY, 14 * DAY),
    "weeks": (7 * DAY, 70 * DAY), "months": (MONTH, 20 * MONTH), "years": (YEAR, 20 * YEAR),
    "decades": (10 * YEAR, 100 * YEAR), "centuries": (100 * YEAR, 1000 * YEAR),
}  # fmt: skip
_BEFORE_VAGUE = listed(
    "for within after in took takes take lasted lasting needed need spent several few many"
)
_AFTER_VAGUE = listed("later earlier ago afterwards after before")
_WHOLE = frozenset({"another", "whole", "full"})
_BEFORE_LENGTHS = listed(
    "for in within than lasted took takes about over lasting nearly almost least most"
)


def stopped_at(t: Tokens, i: int) -> Read | None:
    """ "1:52.80", minutes and seconds as a stop-watch tells them."""
    minutes, seconds = t.raw[i], t.raw[i + 2]
    if t.raw[i + 1] != ":" or not (t.glued(i + 1) and t.glued(i + 2) and minutes.isdecimal()):
        return None
    whole, dot, rest = seconds.partition(".")
    if not dot or len(whole) != 2 or not (whole + rest).isdecimal():
        return None
    return _mention(t, i, i + 3, int(minutes) * _MINUTE + float(seconds))


def duration_after(t: Tokens, i: int, number: Number) -> Read | None:
    """Durations, also of several parts: "an hour and twenty minutes", "3h"."""
    found = _part(t, number)
    if not found:
        return None
    seconds, end = _with_smaller(t, *found)
    return _mention(t, i, end, seconds, is_vague=number.kind is NumberKind.VAGUE)


def _with_smaller(t: Tokens, seconds: float, end: int) -> tuple[float, int]:
    """Adds the parts that follow in smaller units: "one hour and twenty minutes"."""
    while True:
        j = end + (t.lower[end] == "and")
        following = number_at(t, j)
        more = _part(t, following) if following else None
        # "… for three months, and two days ago …" are two things.
        if not more or more[0] >= seconds or t.lower[more[1]] == "ago":
            return seconds, end
        seconds, end = seconds + more[0], more[1]


def _part(t: Tokens, number: Number) -> tuple[float, int] | None:
    """Seconds and the end of one number with its unit of time."""
    j = t.after_hyphen(number.end)
    if number.kind is NumberKind.ORDINAL:
        return None
    if number.kind is NumberKind.FRACTION and t.lower[j] == "of":
        j += 1
    if number.kind in {NumberKind.FRACTION, NumberKind.VAGUE}:
        j += t.lower[j] in ARTICLES or t.lower[j] == "of"
    unit = DURATIONS.get(t.lower[j])
    if not unit and t.glued(j):
        unit = SHORT_DURATIONS.get(t.lower[j]) if t.lower[j] in {"h", "s"} else None
    if not unit:
        return None
    return _with_half(t, number.value, unit, j + 1)


def _with_half(t: Tokens, value: float, unit: Unit, end: int) -> tuple[float, int]:
    """Adds "and a half" after the unit: "a year and a half"."""
    j = end
    if t.lower[j] == "and":
        j += 1
        many = 3 if t.lower[j] == "three" else 1
        j = t.after_hyphen(j + (t.lower[j] in ARTICLES or many > 1))
        divisor = part(t.lower[j])
        if divisor and t.lower[j + 1] != "of" and t.lower[j + 1] not in DURATIONS:
            return (value + many / divisor) * unit.size, j + 1
    return value * unit.size, end


def bare_duration_at(t: Tokens, i: int) -> Read | None:
    """ "An hour", "a year and a half", "half an hour", "a quarter of an hour", "a fortnight"."""
    if t.lower[i] in VAGUE_LENGTHS:
        return _vague_length(t, i)
    j, value = i, 1.0
    if t.lower[j] in ARTICLES and t.lower[j + 1] in {"half", "quarter"}:
        j += 1
    if t.lower[j] in {"half", "quarter"}:
        value = 0.5 if t.lower[j] == "half" else 0.25
        j = t.after_hyphen(j + 1)
        j += t.lower[j] == "of"
        j += t.lower[j] in ARTICLES
    elif t.lower[j] in ARTICLES or t.lower[j] in _WHOLE:
        j = t.after_hyphen(j + 1)
    unit = DURATIONS.get(t.lower[j])
    if not unit or j == i or t.lower[j].endswith("s"):
        return None
    seconds, end = _with_smaller(t, *_with_half(t, value, unit, j + 1))
    # "Twice a day" and "£500 a year" tell how often, not how long.
    if value == 1.0 and end == j + 1 and not _is_length(t, i):
        return None
    return _mention(t, i, end, seconds)


def _vague_length(t: Tokens, i: int) -> Read | None:
    """ "For hours", "days later"."""
    before = t.lower[i - 1] if i else ""
    if before not in _BEFORE_VAGUE and t.lower[i + 1] not in _AFTER_VAGUE:
        return None
    least, most = VAGUE_LENGTHS[t.lower[i]]
    mention = Mention(
        FactKind.DURATION,
        t.span(i, i + 1),
        f"some {t.lower[i]}",
        unit="time",
        approximate=True,
        number=least,
        allowed=Range(least, most),
    )
    return Read(mention, i + 1)


def _is_length(t: Tokens, i: int) -> bool:
    before = t.lower[i - 1] if i else ""
    following = t.lower[i + 2]
    if t.lower[i + 1] == "second" and following.isalpha() and following not in STOP_WORDS["en"]:
        # "For a second day" tells which.
        return False
    return t.lower[i] in _WHOLE or t.lower[i + 1] == "fortnight" or before in _BEFORE_LENGTHS


def _mention(t: Tokens, i: int, end: int, seconds: float, *, is_vague: bool = False) -> Read:
    estimate = estimate_before(t, i)
    known = allowed(seconds, estimate, is_round=False)
    return Read(
        Mention(
            FactKind.DURATION,
            t.span(i, end),
            f"{estimate} {duration_shown(seconds)}".strip(),
            unit="time",
            approximate=estimate is not Estimate.EXACT or is_vague,
            number=seconds,
            allowed=Range(seconds, seconds * _VAGUE) if is_vague else known,
        ),
        end,
    )


def duration_shown(seconds: float) -> str:
    """A length of time in the unit that suits it: "18 months", "5.5 h", "15 min"."""
    months = seconds / MONTH
    if abs(months - round(months, 1)) < 1e-6 and months >= 1:
        years = seconds / YEAR
        return _several(years, "year") if years == int(years) else _several(months, "month")
    for symbol, size in (("week", 7 * DAY), ("day", DAY)):
        if seconds >= size and seconds % size == 0:
            return _several(seconds / size, symbol)
    for symbol, size in (("h", 3600.0), ("min", 60.0)):
        if seconds >= size and seconds % (size / 4) == 0:
            return f"{shown(seconds / size)} {symbol}"
    if seconds >= _MINUTE:
        return f"{shown(seconds / _MINUTE)} min"
    return f"{shown(seconds)} s"


def _several(count: float, unit: str) -> str:
    return f"{shown(count)} {unit}{'' if count == 1 else 's'}"
