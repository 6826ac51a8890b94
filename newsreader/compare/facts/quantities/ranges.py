"""Reads ranges as one amount: "between 40 and 50 people", "10 to 12 months", "two or three"."""

from __future__ import annotations

from dataclasses import replace

from newsreader.compare.facts.mention import Range, Read
from newsreader.compare.facts.quantities.amounts import amount_at
from newsreader.compare.facts.quantities.dates import date_at
from newsreader.compare.facts.quantities.durations import duration_shown
from newsreader.compare.facts.quantities.number import Number, NumberKind
from newsreader.compare.facts.quantities.numbers import number_at
from newsreader.compare.facts.quantities.numerals import shown
from newsreader.compare.facts.quantities.times import time_at
from newsreader.compare.facts.tokens import Tokens
from newsreader.domain.comparison import FactKind

# "One to ten" is a range, "ten or ten billion" a choice.
_WIDEST = 10


def range_at(t: Tokens, i: int, low: Number | None) -> Read | None:
    """The range that begins with this number at token ``i``: the larger amount and what it allows.

    "From 40 to 50" tells of a change, "3 to 1" of a score, "between 6 and 7 p.m." of a time.
    """
    before = t.lower[i - 1] if i else ""
    if not low or before == "from" or low.kind is not NumberKind.COUNT:
        return None
    j = low.end
    if t.lower[j] not in ({"and"} if before == "between" else {"to", "or"}):
        return None
    high = number_at(t, j + 1)
    if (
        not high
        or high.kind is not NumberKind.COUNT
        or not low.value < high.value <= _WIDEST * low.value
    ):
        return None
    if time_at(t, j + 1) or date_at(t, j + 1, None):
        return None
    read = amount_at(t, j + 1, high, english=True)
    if not read:
        return None
    amount, allowed = read.mention, read.mention.allowed
    if not amount.number or not allowed:
        return None
    least = low.value * amount.number / high.value
    is_time = amount.kind is FactKind.DURATION
    least_shown = duration_shown(least) if is_time else shown(low.value)
    return Read(
        replace(
            amount,
            span=t.span(i, read.end),
            value=f"{least_shown} to {amount.value}",
            approximate=True,
            allowed=Range(min(least, allowed.low), allowed.high),
        ),
        read.end,
    )
