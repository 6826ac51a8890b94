"""Where in a text the words of a passage of another text may stand, and how well they fit there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from rapidfuzz.distance import LCSseq

from newsreader.text.words import Words

_NEIGHBOURS: Final = 12  # words on each side that tell two like passages apart
_LOOKED_AT: Final = 12  # places that are worth a closer look
_COMMON: Final = 40  # a word that stands so often in a text leads nowhere
_GAP: Final = 0.35  # what a word that does not fit costs, against 1 for one that does
_RARE: Final = 2  # a word that stands no more often in a text is telling
#: So many words beside a passage are looked at together.
_NEAR: Final = (3, 5, 8, _NEIGHBOURS)
#: The share of one side's neighbours by which a passage is where it was.
STAYED: Final = 0.45


@dataclass(frozen=True, slots=True)
class Place:
    """Words ``start`` up to ``end`` of a text; the shares of words that fit, also beside them."""

    start: int
    end: int
    fit: float
    before: float
    after: float
    #: Whether a word that fits tells this passage from any other: one that is rare in its text.
    telling: bool = False
    #: Whether a neighbour that stayed stands in one paragraph with it, then and now.
    joined: bool = False

    @property
    def score(self) -> float:
        return self.fit + 0.3 * (self.before + self.after)

    @property
    def stayed(self) -> bool:
        """Whether the neighbours on one side at least are those that it had."""
        return max(self.before, self.after) >= STAYED

    @property
    def is_between(self) -> bool:
        """Whether the neighbours on both sides are those that it had."""
        return min(self.before, self.after) >= STAYED

    def meets(self, start: int, end: int) -> bool:
        return self.start < end and start < self.end


def places(then: Words, passage: tuple[int, int], now: Words) -> list[Place]:
    """The places of ``now`` that a passage of ``then``, from word to word, may have."""
    return [_place(then, passage, now, start) for start in _starts(then, passage, now)]


def _starts(then: Words, passage: tuple[int, int], now: Words) -> list[int]:
    """Where in ``now`` the passage may begin: where most of its words and neighbours follow.

    Each word votes for the beginning that its own places speak for, rare words more than common.
    """
    standing: defaultdict[str, list[int]] = defaultdict(list)
    for number, word in enumerate(now.folded):
        standing[word].append(number)
    start, end = passage
    votes: defaultdict[int, float] = defaultdict(float)
    width = max(3, (end - start) // 4)
    for number in range(max(0, start - _NEIGHBOURS), min(len(then), end + _NEIGHBOURS)):
        found = standing.get(then.folded[number], ())
        weight = (1.0 if start <= number < end else 0.5) / (len(found) or 1)
        for place in found[:_COMMON]:
            begin = place - (number - start)
            votes[begin // width] += weight
            votes[begin // width + 1] += weight
    starts: list[int] = []
    for bucket in sorted(votes, key=lambda bucket: (-votes[bucket], bucket)):
        if all(abs(bucket * width - chosen) >= 2 * width for chosen in starts):
            starts.append(bucket * width)
            if len(starts) == _LOOKED_AT:
                break
    return starts


def _place(then: Words, passage: tuple[int, int], now: Words, begin: int) -> Place:
    """The words about ``begin`` that fit the passage best, and how well."""
    start, end = passage
    wanted = then.folded[start:end]
    slack = max(8, len(wanted) // 2)
    first = max(0, begin - slack)
    window = now.folded[first : max(0, begin + len(wanted) + 2 * slack)]
    pairs = _dense(_pairs(wanted, window))
    if not pairs:
        return Place(min(first, len(now)), min(first, len(now)), 0.0, 0.0, 0.0)
    # Words at the edges that were replaced belong to the passage as well.
    new_start = max(0, first + pairs[0][1] - pairs[0][0])
    new_end = min(len(now), first + pairs[-1][1] + len(wanted) - pairs[-1][0])
    if not any(map(_parts, then.between[start + 1 : end])):
        fitting = [first + place for _, place in pairs]
        new_start, new_end = _in_one_paragraph(now, new_start, new_end, fitting)
        pairs = [pair for pair in pairs if new_start <= first + pair[1] < new_end]
    fit = 2 * len(pairs) / (len(wanted) + new_end - new_start)
    before = _stayed(_ahead(then, start), _ahead(now, new_start))
    after = _stayed(_behind(then, end), _behind(now, new_end))
    telling = any(then.folded.count(wanted[number]) <= _RARE for number, _ in pairs)
    sides = [(before, then.between[start], now.between[new_start])]
    if end < len(then) and new_end < len(now):
        sides.append((after, then.between[end], now.between[new_end]))
    joined = any(s >= STAYED and not _parts(a) and not _parts(b) for s, a, b in sides)
    return Place(new_start, new_end, fit, before, after, telling, joined)


def _parts(between: str) -> bool:
    """Whether what stands between two words ends a paragraph."""
    return between.count("\n") > 1


def _in_one_paragraph(now: Words, start: int, end: int, fitting: Sequence[int]) -> tuple[int, int]:
    """Of the words ``start`` up to ``end`` those of the paragraph that has most of the fitting."""
    edges = [start, *(n for n in range(start + 1, end) if _parts(now.between[n])), end]
    runs = list(pairwise(edges))
    return max(runs, key=lambda run: sum(run[0] <= place < run[1] for place in fitting))


def _ahead(known: Words, start: int) -> Sequence[str]:
    return known.folded[max(0, start - _NEIGHBOURS) : start][::-1]


def _behind(known: Words, end: int) -> Sequence[str]:
    return known.folded[end : end + _NEIGHBOURS]


def _pairs(a: Sequence[str], b: Sequence[str]) -> list[tuple[int, int]]:
    """The places of the words of a longest common subsequence."""
    return [
        (code.src_start + step, code.dest_start + step)
        for code in LCSseq.opcodes(a, b)
        if code.tag == "equal"
        for step in range(code.src_end - code.src_start)
    ]


def _dense(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The run of pairs that is worth most when words in between cost something (Kadane's sum).

    A subsequence ends anywhere: a "the" far behind the passage must not make it longer.
    """
    best = total = 0.0
    best_run, run_start = (0, 0), 0
    costs = [0.0]
    costs += [_GAP * max(j - i - 1 for i, j in zip(p, q, strict=True)) for p, q in pairwise(pairs)]
    for number, cost in enumerate(costs[: len(pairs)]):
        if total <= cost:
            total, run_start = 0.0, number
        else:
            total -= cost
        total += 1.0
        if total > best:
            best, best_run = total, (run_start, number + 1)
    return list(pairs[slice(*best_run)])


def _stayed(then: Sequence[str], now: Sequence[str]) -> float:
    """How much of one side's neighbours stayed, 0 to 1; both are given from the passage outwards.

    The nearest few tell as well as many: a paragraph that moves takes only some along.
    """
    return max(LCSseq.similarity(then[:near], now[:near]) / near * (1 - 1 / near) for near in _NEAR)
