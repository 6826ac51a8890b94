"""Tells whether two mentions can both be right."""

from __future__ import annotations

from newsreader.compare.facts.conflicts.date_agreement import (
    are_comparable,
    are_other_steps,
    dates_agree,
)
from newsreader.compare.facts.mention import Mention
from newsreader.compare.facts.names.name_words import DEPUTIES, fields_of
from newsreader.compare.facts.quantities.estimates import half_unit
from newsreader.domain.comparison import FactKind

_COUNTED = frozenset({FactKind.NUMBER, FactKind.MONEY, FactKind.PERCENT, FactKind.DURATION})
_EXACT_UNITS = frozenset({"", "th", "years old"})
# Two units of one dimension, each rounded: 23 kilometres are 14 miles.
_OTHER_UNIT = 0.05
# One side rounds more than the other: 4.2 and 4.25 million.
_ROUNDED = 0.02
_EQUAL = 1e-6
_LIKE_ESTIMATES = 0.8
# In minutes.
_HALF_HOUR, _QUARTER, _HALF_DAY = 30, 15, 720


def comparable(x: Mention, y: Mention) -> bool:
    """True when both tell the same kind of thing in units that can be compared."""
    if x.kind is not y.kind:
        return _is_span_of_years(x, y) or _is_span_of_years(y, x)
    if x.kind in {FactKind.MONEY, FactKind.PERCENT}:
        # The same figure in another currency is another sum.
        return _are_of_one_unit(x, y) or x.number == y.number
    if x.kind is FactKind.DATE:
        return are_comparable(x, y)
    return x.unit == y.unit or x.kind not in _COUNTED


def agree(x: Mention, y: Mention, *, is_slot: bool = False) -> bool:
    """True when two comparable mentions can both be right.

    Where an edit put one in the place of the other (``is_slot``), "over 80" for "over 100" is a
    change, though both may be true.
    """
    if is_slot and x.kind in _COUNTED and x.approximate and _estimate(x) == _estimate(y):
        return x.number == y.number or (_are_in_other_units(x, y) and _quantities_agree(x, y))
    if x.kind is not y.kind:
        return abs(_year(x) - _year(y)) <= 1
    if x.kind is FactKind.DATE:
        return dates_agree(x, y) and not (is_slot and are_other_steps(x, y))
    if x.kind is FactKind.ROLE:
        return _offices_agree(x, y)
    if x.kind in _COUNTED:
        return _are_of_one_unit(x, y) and _quantities_agree(x, y)
    if x.kind is FactKind.TIME:
        return _times_agree(x, y)
    return x.value.casefold() == y.value.casefold()


def _are_of_one_unit(x: Mention, y: Mention) -> bool:
    """True for one currency; percentage points are no percent."""
    return x.unit == y.unit or ("$" in {x.unit, y.unit} and _is_dollar(x) and _is_dollar(y))


def _times_agree(x: Mention, y: Mention) -> bool:
    """ "At 9pm" is said of 8.49pm; two times to the minute must be the same."""
    minutes = x.number or 0.0, y.number or 0.0
    apart = abs(minutes[0] - minutes[1])
    if x.allowed or y.allowed:
        # "Half past nine" is said of both halves of the day.
        apart = min(apart, abs(apart - _HALF_DAY))
    if x.unit != y.unit:
        # Zones are whole half hours apart.
        return not apart % _HALF_HOUR
    if x.approximate or y.approximate:
        return apart <= _HALF_HOUR
    return apart <= _QUARTER if any(m % _HALF_HOUR == 0 for m in minutes) else not apart


def _estimate(mention: Mention) -> str:
    """The words of the value before its number: "more than"."""
    return " ".join(word for word in mention.value.split()[:-1] if word.islower())


def _is_dollar(mention: Mention) -> bool:
    return mention.unit == "$" or mention.unit.endswith("D")


def _quantities_agree(x: Mention, y: Mention) -> bool:
    if x.number is None or y.number is None or not x.allowed or not y.allowed:
        return x.value == y.value
    if x.approximate and y.approximate and _estimate(x) == _estimate(y) != "":
        # "At least 26" and "at least 36" are two counts, though both may be true.
        return min(x.number, y.number) >= _LIKE_ESTIMATES * max(x.number, y.number)
    # What one side estimates must cover the figure of the other; two estimates must meet.
    slack = _slack(x, y)
    apart = max(x.allowed.low - y.allowed.high, y.allowed.low - x.allowed.high)
    return apart <= slack if slack else apart < 0 or x.number == y.number or _touch(x, y, apart)


def _touch(x: Mention, y: Mention, apart: float) -> bool:
    """ "More than 300" and 300 meet at the edge; 4.1 and 4.2 million do not."""
    return apart == 0 and (x.approximate or y.approximate)


def _slack(x: Mention, y: Mention) -> float:
    """How far apart two exact figures may be told for one."""
    largest = max(abs(x.number or 0.0), abs(y.number or 0.0))
    if x.kind is FactKind.DURATION:
        return _EQUAL * largest
    if x.kind is FactKind.NUMBER:
        return _OTHER_UNIT * largest if _are_in_other_units(x, y) else 0.0
    halves = _half_unit(x), _half_unit(y)
    if halves[0] == halves[1]:
        return 0.0
    return max(halves) if x.kind is FactKind.PERCENT else min(max(halves), _ROUNDED * largest)


def _are_in_other_units(x: Mention, y: Mention) -> bool:
    """True for kilometres and miles."""
    is_measure = x.kind is FactKind.NUMBER and x.unit not in _EXACT_UNITS
    return is_measure and x.value.split()[-1] != y.value.split()[-1]


def _half_unit(mention: Mention) -> float:
    """Half of the last place told: the zero of 10% and of £1.40 is one, that of £500 is none."""
    number = mention.number or 0.0
    if mention.kind is FactKind.PERCENT:
        return min(0.5, half_unit(number))
    return half_unit(number) if number == int(number) else min(0.005, half_unit(number))


def _is_span_of_years(x: Mention, y: Mention) -> bool:
    """ "In five years" beside "since 2018"."""
    return (
        x.kind is FactKind.DURATION
        and x.when is not None
        and y.kind is FactKind.DATE
        and bool(y.when and y.when.year and not y.when.month)
    )


def _year(mention: Mention) -> int:
    return mention.when.year if mention.when else 0


def _offices_agree(x: Mention, y: Mention) -> bool:
    offices = [m.unit.removeprefix("deputy ") for m in (x, y)]
    if not all(offices):
        return True
    deputies = [bool(DEPUTIES & set(m.value.split())) for m in (x, y)]
    fields = [fields_of(m.value) for m in (x, y)]
    in_charge = not all(fields) or not fields[0].isdisjoint(fields[1])
    return offices[0] == offices[1] and deputies[0] == deputies[1] and in_charge
