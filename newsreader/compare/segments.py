"""Finds the heaviest segments that two units have in common."""

from __future__ import annotations

import numpy as np

from newsreader.compare.arrays import Mask
from newsreader.compare.partners import GRAINS, Ranges, Side
from newsreader.compare.prepared import LONGEST_UNIT

# A word without a partner costs seven twentieths of what a word with one brings.
_BRINGS, _COSTS = 20, 7
_ROUNDS = 3
# More than any unit brings or costs, in grains and twentieths of them: no word tells 16 nats.
_APART = LONGEST_UNIT * 16 * GRAINS * (_BRINGS + _COSTS)


def heaviest_segments(a: Side, b: Side) -> tuple[Ranges, Ranges]:
    """The segments of each pair's units that share most and add least, in any order.

    On each side in turn the maximum-sum segment (Kadane, in Bentley 1984) of the words that the
    other side's segment has, until both stand still.
    """
    range_a = _heaviest(a, np.ones(len(a.places), bool))
    range_b = _heaviest(b, _answers(b, a, range_a))
    for _ in range(_ROUNDS - 1):
        before = range_a
        range_a = _heaviest(a, _answers(a, b, range_b))
        if np.array_equal(before, range_a):
            break
        range_b = _heaviest(b, _answers(b, a, range_a))
    return range_a, range_b


def _answers(side: Side, other: Side, ranges: Ranges) -> Mask:
    """Which words with partners have one within these ranges of the other side."""
    answers = np.zeros(len(side.places), bool)
    answers[side.numbers[other.within(ranges)[other.numbers]]] = True
    return answers


def _heaviest(side: Side, chosen: Mask) -> Ranges:
    """Each unit's maximum-sum segment, of which the ``chosen`` words bring something.

    It begins and ends with one of them, so that sums are needed only there.
    """
    rows, places = side.rows[chosen], side.places[chosen]
    starts, ends = side.first.copy(), side.first.copy()
    if not len(rows):
        return starts, ends
    opens = np.ones(len(rows), bool)
    opens[1:] = rows[1:] != rows[:-1]
    opening, unit = np.flatnonzero(opens), np.cumsum(opens) - 1
    before, after = side.told[places], side.told[places + 1]
    brought = (_BRINGS + _COSTS) * np.cumsum(after - before)
    low = brought - (_BRINGS + _COSTS) * (after - before) - _COSTS * before
    high = brought - _COSTS * after
    # Every unit is so far below the one before that the lowest sum so far is one of its own.
    shift = low[opening] + np.arange(len(opening)) * _APART
    lowest = np.minimum.accumulate(low - shift[unit]) + shift[unit]
    most = np.maximum.reduceat(high - lowest, opening)
    ending = np.flatnonzero(high - lowest == most[unit])[::-1]
    last = np.empty_like(opening)
    last[unit[ending]] = ending
    # The last of equally low places: words that tell nothing are left out.
    beginning = np.flatnonzero(low == lowest[last][unit])
    beginning = beginning[beginning <= last[unit[beginning]]]
    first = np.empty_like(opening)
    first[unit[beginning]] = beginning
    telling = most > 0
    first, last = first[telling], last[telling]
    starts[rows[first]], ends[rows[first]] = places[first], places[last] + 1
    return starts, ends
