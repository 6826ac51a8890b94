"""Finds the pairs of units that copy one another, in whole or in part."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator
from itertools import chain, pairwise

import numpy as np

from newsreader.compare.arrays import Mask
from newsreader.compare.deadline import NEVER, Deadline
from newsreader.compare.found import Found
from newsreader.compare.linking.lexicon import Lexicon, NumberedText
from newsreader.compare.linking.runs import AT_A_TIME, Run, common_runs

#: Links of equal words by the pair of units (of A, of B) that they lie in.
Copies = dict[tuple[int, int], list[Found]]

# A run of equal words is linked for itself when it tells this much, in nats: a dozen words.
_TELLING = 25.0
# A whole sentence is linked for itself when it tells this much: two rare words.
_TELLING_SENTENCE = 7.0
# Units that stand more often in both articles are paired in order, first with first.
_MOST_TWINS = 9


def copied_units(lexicon: Lexicon, deadline: Deadline = NEVER) -> Copies:
    """The telling runs of equal words, cut at the bounds of units, and the units that are equal.

    Of two articles that are equal everything is a copy, however little it tells.  When the
    deadline passes, the rest is left out.
    """
    if np.array_equal(lexicon.a.words, lexicon.b.words):
        return _cut([Run(0, 0, len(lexicon.a.words))], lexicon, NEVER)
    told = np.concatenate([[0.0], lexicon.a.news.cumsum()])
    runs = [
        run
        for run in common_runs(lexicon.a.words, lexicon.b.words, deadline)
        if told[run.a + run.length] - told[run.a] >= _TELLING
    ]
    copies = _cut(runs, lexicon, deadline)
    bounds = lexicon.a.text.bounds
    telling = (told[bounds[1:]] - told[bounds[:-1]] >= _TELLING_SENTENCE).tolist()
    for number, twins in enumerate(_twins(lexicon.a, lexicon.b), 1):
        if number % AT_A_TIME == 0 and deadline.passed():
            break
        if telling[twins.unit_a]:
            copies[twins.unit_a, twins.unit_b] = [twins]
    return copies


def copied_words(lexicon: Lexicon, copies: Copies) -> tuple[Mask, Mask]:
    """Marks the words of A and those of B that are in one of the copies."""
    marks_a, marks_b = bytearray(len(lexicon.a.words)), bytearray(len(lexicon.b.words))
    for a, a_end, b, b_end, *_ in chain.from_iterable(copies.values()):
        marks_a[a:a_end] = marks_b[b:b_end] = b"\1" * (a_end - a)
    return np.frombuffer(marks_a, bool), np.frombuffer(marks_b, bool)


def _cut(runs: list[Run], lexicon: Lexicon, deadline: Deadline) -> Copies:
    copies: Copies = {}
    bounds_a, bounds_b = lexicon.a.text.bounds.tolist(), lexicon.b.text.bounds.tolist()
    for number, run in enumerate(runs, 1):
        if number % AT_A_TIME == 0 and deadline.passed():
            break
        i, j = bisect(bounds_a, run.a) - 1, bisect(bounds_b, run.b) - 1
        done = 0
        while done < run.length:
            at_a, at_b = run.a + done, run.b + done
            step = min(bounds_a[i + 1] - at_a, bounds_b[j + 1] - at_b, run.length - done)
            copies.setdefault((i, j), []).append(Found.same((i, j), at_a, at_b, step))
            done += step
            i += at_a + step == bounds_a[i + 1]
            j += at_b + step == bounds_b[j + 1]
    return copies


def _twins(a: NumberedText, b: NumberedText) -> Iterator[Found]:
    """Units with the same words: all pairs, unless they stand equally or very often in both."""
    there = _by_words(b)
    bounds_a, bounds_b = a.text.bounds.tolist(), b.text.bounds.tolist()
    for words, units_a in _by_words(a).items():
        units_b = there.get(words)
        if not units_b:
            continue
        if len(units_a) == len(units_b) or len(units_a) * len(units_b) > _MOST_TWINS:
            pairs = list(zip(units_a, units_b, strict=False))
        else:
            pairs = [(i, j) for i in units_a for j in units_b]
        for i, j in pairs:
            yield Found.same((i, j), bounds_a[i], bounds_b[j], bounds_a[i + 1] - bounds_a[i])


def _by_words(text: NumberedText) -> dict[bytes, list[int]]:
    words = text.words.tobytes()
    edges = (text.text.bounds * text.words.itemsize).tolist()
    units: dict[bytes, list[int]] = {}
    for unit, (start, end) in enumerate(pairwise(edges)):
        units.setdefault(words[start:end], []).append(unit)
    return units
