"""Reads what a number counts or measures: money, percent, durations, distances, things."""

from __future__ import annotations

from newsreader.compare.facts.mention import Mention, Read
from newsreader.compare.facts.quantities.calendar_words import MONTHS, WEEKDAYS
from newsreader.compare.facts.quantities.counted import counted_thing, nobody_at
from newsreader.compare.facts.quantities.durations import bare_duration_at, duration_after
from newsreader.compare.facts.quantities.estimates import Estimate, allowed, estimate_before
from newsreader.compare.facts.quantities.money import money_after
from newsreader.compare.facts.quantities.number import Number, NumberKind
from newsreader.compare.facts.quantities.numerals import shown
from newsreader.compare.facts.quantities.units import DURATIONS, MEASURES, Unit
from newsreader.compare.facts.tokens import Tokens
from newsreader.domain.comparison import FactKind

_PERCENT = frozenset({"%", "percent", "percentage", "percents", "pc", "pct"})
_CALENDAR = frozenset({*MONTHS, *WEEKDAYS})
# Nobody is as old as this.
_OLDEST = 120
_HOUR = 3600.0
_DEGREES = frozenset({"degree", "degrees", "°"})
_SCALES = frozenset({"celsius", "fahrenheit", "c", "f"})
_HAVE_AGES = frozenset({"age", "man", "woman", "boy", "girl", "child"})
_AGE_WORDS = frozenset({"old", "olds"})


def amount_at(t: Tokens, i: int, number: Number | None, *, english: bool) -> Read | None:
    """Whatever amount begins at token ``i``, mostly with a number."""
    if not number:
        return nobody_at(t, i) or bare_duration_at(t, i)
    if t.lower[i] == "one" and i and t.lower[i - 1] == "no":
        return None
    j = number.end
    if t.lower[j] in _PERCENT or (t.lower[j] == "per" and t.lower[j + 1] == "cent"):
        end = j + 1 + (t.lower[j] == "per")
        return _percent(t, i, number, end)
    return (
        money_after(t, i, number)
        or _age(t, i, number)
        or duration_after(t, i, number)
        or _measure(t, i, number)
        or (_count(t, i, number) if english or t.raw[i][0].isdecimal() else None)
    )


def _percent(t: Tokens, i: int, number: Number, end: int) -> Read:
    estimate = estimate_before(t, i)
    points = t.lower[end] in {"point", "points"}
    return Read(
        Mention(
            FactKind.PERCENT,
            t.span(i, end + points),
            f"{estimate} {shown(number.value)}%".strip(),
            unit="points" if points else "%",
            approximate=estimate is not Estimate.EXACT,
            number=number.value,
            allowed=allowed(number.value, estimate, is_round=False),
        ),
        end + points,
    )


def _age(t: Tokens, i: int, number: Number) -> Read | None:
    """ "71 years old", "a nine-year-old", "aged 34", "a man of 34", "Jon Harle, 34, was"."""
    j = t.after_hyphen(number.end)
    k = t.after_hyphen(j + 1)
    if t.lower[j] in {"year", "years"} and t.lower[k] in _AGE_WORDS:
        end = k + 1
    elif (
        number.kind is NumberKind.COUNT
        and t.lower[j] not in DURATIONS
        and _is_bare_age(t, i, number)
    ):
        end = number.end
    else:
        return None
    return Read(_number(t, i, number._replace(end=end), "years old", "age"), end)


def _is_bare_age(t: Tokens, i: int, number: Number) -> bool:
    if i < 2 or not 0 < number.value < _OLDEST or number.value != int(number.value):
        return False
    if t.lower[i - 1] == "aged" or (t.lower[i - 1] == "of" and t.lower[i - 2] in _HAVE_AGES):
        return True
    named = t.raw[i - 2]
    is_set_off = t.raw[i - 1] == "," and t.raw[number.end] == "," and t.raw[i].isdecimal()
    return is_set_off and named.isalpha() and t.lower[i - 2] not in _CALENDAR and t.same_line(i)


def _measure(t: Tokens, i: int, number: Number) -> Read | None:
    """Distances, weights, areas and the like."""
    j = t.after_hyphen(number.end)
    square = t.lower[j] in {"square", "sq"}
    j = t.after_hyphen(j + 1) if square else j
    unit = MEASURES.get(t.lower[j])
    if not unit and t.glued(j) and t.lower[j] == "m":
        unit = MEASURES["metre"]
    if not unit or number.kind is NumberKind.ORDINAL:
        return None
    if square:
        unit = Unit(f"sq {unit.symbol}", "area", unit.size**2)
    end = j + 1
    if unit.dimension == "length" and _is_an_hour(t, end):
        unit, end = Unit(f"{unit.symbol}/h", "speed", unit.size / _HOUR), end + 2
    return Read(_number(t, i, number._replace(end=end), unit.symbol, "", unit), end)


def _is_an_hour(t: Tokens, j: int) -> bool:
    """ "Kilometres per hour", "km/h"."""
    return t.lower[j] in {"/", "an", "per", "a"} and t.lower[j + 1] in {"h", "hr", "hour"}


def _count(t: Tokens, i: int, number: Number) -> Read | None:
    end = number.end
    is_suffixed = t.glued(end) and t.lower[end] in {"st", "nd", "rd", "th"}
    end += is_suffixed
    scale = t.lower[end + 1] if t.lower[end] in _DEGREES else ""
    subject = scale if scale in _SCALES else counted_thing(t, i, end)
    if number.value == 1.0 and t.lower[i] == "one" and not subject:
        return None
    if _is_magnitude(t, i, end):
        return Read(_number(t, i, number._replace(end=end), "magnitude", ""), end)
    # Part of a web address or of a path.
    if "/" in {t.raw[end], t.raw[i - 1] if i else ""}:
        return None
    unit = "th" if is_suffixed or number.kind is NumberKind.ORDINAL else ""
    return Read(_number(t, i, number._replace(end=end), unit, subject), end)


def _is_magnitude(t: Tokens, i: int, end: int) -> bool:
    """ "Magnitude 6.4", "a magnitude of 6.4", "a 6.4-magnitude quake"."""
    before = t.lower[max(0, i - 3) : i]
    while before and before[-1] in {"of", "at", "-", "was", "a"}:
        before.pop()
    return before[-1:] == ["magnitude"] or t.lower[t.after_hyphen(end)] == "magnitude"


def _number(
    t: Tokens, i: int, number: Number, symbol: str, subject: str, unit: Unit | None = None
) -> Mention:
    estimate = estimate_before(t, i)
    size = unit.size if unit else 1.0
    unit_shown = _ending(number) if symbol == "th" else f" {symbol}"
    is_vague = number.kind is NumberKind.VAGUE
    limits = allowed(number.value * size, estimate, is_round=number.round)
    if is_vague:
        limits = limits._replace(high=number.value * size * 10)
    return Mention(
        FactKind.NUMBER,
        t.span(i, number.end),
        f"{estimate} {_value_shown(number)}{unit_shown}".strip(),
        unit=unit.dimension if unit else symbol,
        subject=subject,
        approximate=estimate is not Estimate.EXACT or is_vague,
        number=number.value * size,
        allowed=limits,
    )


def _ending(number: Number) -> str:
    """ "st" for 21, "th" for 11."""
    last = int(number.value) % 100
    return "th" if 10 < last < 14 else {1: "st", 2: "nd", 3: "rd"}.get(last % 10, "th")


def _value_shown(number: Number) -> str:
    if number.kind is NumberKind.FRACTION:
        for divisor in range(2, 13):
            top = number.value * divisor
            if abs(top - round(top)) < 1e-9 and round(top) > 0:
                return f"{round(top)}/{divisor}"
    return shown(number.value)
