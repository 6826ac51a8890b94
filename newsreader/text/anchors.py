"""Finds a noted passage again in a text that has changed: by its words, its neighbours, its place.

Like diff-match-patch's ``match_main`` (N. Fraser) it weighs how well the words fit against where
they stand.  But it goes by words wherever they stand now, as paragraphs change places whole; and it
looks back: what in the old text fits another place better is another passage.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from rapidfuzz.distance import LCSseq

from newsreader.domain.note import Anchor
from newsreader.domain.span import Span
from newsreader.text.words import Words, words

_NEIGHBOURS: Final = 12  # words on each side that tell two like passages apart
_LOOKED_AT: Final = 12  # places that are worth a closer look
_COMMON: Final = 40  # a word that stands so often in a text leads nowhere
_GAP: Final = 0.35  # what a word that does not fit costs, against 1 for one that does

# The share of words that must fit: between neighbours that stayed, beside one, without any, and
# without any when the passage has few words.
_BETWEEN: Final = 0.42
_WITH_NEIGHBOUR: Final = 0.5
_ALONE: Final = 0.66
_FEW_ALONE: Final = 0.95
_FEW: Final = 8  # words
_STAYED: Final = 0.45  # of a side's neighbours
#: So many words beside a passage are looked at together.
_NEAR: Final = (3, 5, 8, _NEIGHBOURS)
_LIKE: Final = 0.4  # a place of so many fitting words could be meant as well
_TWIN: Final = 0.3  # by so much the neighbours must fit better where the same words stand twice
#: By so much a place must fit better than any other.
_MARGIN: Final = 0.05


@dataclass(frozen=True, slots=True)
class _Place:
    """Words ``start`` up to ``end`` of a text; the shares of words that fit, also beside them."""

    start: int
    end: int
    fit: float
    before: float
    after: float

    @property
    def score(self) -> float:
        return self.fit + 0.3 * (self.before + self.after)

    @property
    def stayed(self) -> bool:
        """Whether the neighbours on one side at least are those that it had."""
        return max(self.before, self.after) >= _STAYED

    def meets(self, start: int, end: int) -> bool:
        return self.start < end and start < self.end


def find_anchor(text: str, anchor: Anchor, old: str = "") -> Span | None:
    """Where the passage stands in ``text`` now; None when it is gone or cannot be told.

    ``old`` is the text that the anchor was made in: by it a passage is told from others like it.
    """
    if _stands(text, anchor):
        return anchor.span
    known, span = (old, anchor.span) if _stands(old, anchor) else _remembered(anchor)
    then, now = words(known), words(text)
    start, end = _words_of(then, span)
    if start == end:
        return _between_words(text, anchor)
    found = _only(then, (start, end), now)
    if found is None or not _leads_back(now, found, then, (start, end)):
        return None
    return _by_letters(text, anchor.quote, Span(now.starts[found.start], now.ends[found.end - 1]))


def _stands(text: str, anchor: Anchor) -> bool:
    """Whether the passage and what is around it is where it was, letter by letter."""
    span = anchor.span
    around = Span(max(0, span.start - len(anchor.before)), span.end + len(anchor.after))
    return (
        around.of(text) == f"{anchor.before}{anchor.quote}{anchor.after}"
        and span.of(text) == anchor.quote
    )


def _remembered(anchor: Anchor) -> tuple[str, Span]:
    """What the anchor itself remembers of the old text, and where the passage stands in it."""
    start = len(anchor.before)
    text = f"{anchor.before}{anchor.quote}{anchor.after}"
    return text, Span(start, start + len(anchor.quote))


def _between_words(text: str, anchor: Anchor) -> Span | None:
    """A passage without any word, or a mere place: found by its neighbours' letters alone."""
    around, span = _remembered(anchor)
    start = text.find(around)
    if not around or start < 0 or text.find(around, start + 1) >= 0:
        return None
    return span.shift(start)


def _words_of(known: Words, span: Span) -> tuple[int, int]:
    """The words that a span has at least a letter of: the first, and the one after the last."""
    inside = [
        number
        for number, (start, end) in enumerate(zip(known.starts, known.ends, strict=True))
        if start < span.end and span.start < end
    ]
    return (inside[0], inside[-1] + 1) if inside else (0, 0)


def _only(then: Words, passage: tuple[int, int], now: Words) -> _Place | None:
    """The place of ``now`` that a passage of ``then`` has; None when that cannot be told.

    What has lost its neighbours must be the only one of its kind.
    """
    places = _places(then, passage, now)
    if not places:
        return None
    best = max(places, key=lambda place: (place.score, -place.start))
    others = [place for place in places if not place.meets(best.start, best.end)]
    if any(best.score - other.score < _MARGIN for other in others):
        return None
    if best.stayed:
        is_between = min(best.before, best.after) >= _STAYED
        return best if best.fit >= (_BETWEEN if is_between else _WITH_NEIGHBOUR) else None
    few = passage[1] - passage[0] < _FEW
    is_sure = best.fit >= (_FEW_ALONE if few else _ALONE)
    return best if is_sure and all(other.fit < _LIKE for other in others) else None


def _leads_back(now: Words, found: _Place, then: Words, passage: tuple[int, int]) -> bool:
    """Whether nothing in the old text has the words that were found as well as the passage."""
    places = _places(now, (found.start, found.end), then)
    own = max(((p.fit, p.score - _TWIN) for p in places if p.meets(*passage)), default=None)
    bar = own if found.stayed else (_LIKE, 0.0)
    others = ((p.fit, p.score) for p in places if not p.meets(*passage))
    return own is not None and bar is not None and all(other < bar for other in others)


def _places(then: Words, passage: tuple[int, int], now: Words) -> list[_Place]:
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


def _place(then: Words, passage: tuple[int, int], now: Words, begin: int) -> _Place:
    """The words about ``begin`` that fit the passage best, and how well."""
    start, end = passage
    wanted = then.folded[start:end]
    slack = max(8, len(wanted) // 2)
    first = max(0, begin - slack)
    window = now.folded[first : max(0, begin + len(wanted) + 2 * slack)]
    pairs = _dense(_pairs(wanted, window))
    if not pairs:
        return _Place(min(first, len(now)), min(first, len(now)), 0.0, 0.0, 0.0)
    # Words at the edges that were replaced belong to the passage as well.
    new_start = max(0, first + pairs[0][1] - pairs[0][0])
    new_end = min(len(now), first + pairs[-1][1] + len(wanted) - pairs[-1][0])
    fit = 2 * len(pairs) / (len(wanted) + new_end - new_start)
    before = _stayed(_ahead(then, start), _ahead(now, new_start))
    after = _stayed(_behind(then, end), _behind(now, new_end))
    return _Place(new_start, new_end, fit, before, after)


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


def _by_letters(text: str, quote: str, found: Span) -> Span:
    """The very letters of the quote, where the words found have them all."""
    start = text.find(quote, max(0, found.start - len(quote)), found.end + len(quote))
    exact = Span(start, start + len(quote)) if start >= 0 else found
    return exact if exact.overlaps(found) else found
