"""Pairs the quantities on which two linked statements agree."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Iterator, Sequence

from newsreader.compare.facts.conflicts.agreement import agree, comparable
from newsreader.compare.facts.conflicts.surroundings import Side, in_one_edit, shared_words
from newsreader.compare.facts.mention import Mention
from newsreader.domain.comparison import FactKind, Link
from newsreader.domain.span import Span

# An equal number as big as this is hardly chance.
_TELLING = 13
Pair = tuple[Mention, Mention]


def agreeing(
    link: Link, a: Side, in_a: Sequence[Mention], b: Side, in_b: Sequence[Mention]
) -> list[Pair]:
    """Pairs of equal quantities, each mention in one pair, those in like surroundings first."""
    replaced = _replaced(link, in_a, in_b)
    equal = [
        (x, y)
        for x in in_a
        for y in in_b
        if comparable(x, y)
        and (not {x.span, y.span} & replaced or in_one_edit(link, x, y))
        and agree(x, y, is_slot=x.span in replaced)
    ]
    # Most facts have one counterpart at most: there the surroundings need no look.
    times_a, times_b = Counter(x.span for x, _ in equal), Counter(y.span for _, y in equal)
    ranked = []
    for x, y in equal:
        fits = _fit(link, x, y)
        is_contested = times_a[x.span] > 1 or times_b[y.span] > 1
        shared = shared_words(a, x, b, y) if is_contested or not fits else 0
        if shared or fits:
            exact = x.number == y.number and x.value == y.value
            starts = x.span.start, y.span.start
            alike = x.subject == y.subject
            rank = (-exact, -alike, -shared, sum(starts), abs(starts[0] - starts[1]))
            ranked.append((rank, x, y))
    pairs: list[Pair] = []
    used: set[tuple[int, Span]] = set()
    for _, x, y in sorted(ranked, key=lambda r: r[0]):
        if (0, x.span) not in used and (1, y.span) not in used:
            used |= {(0, x.span), (1, y.span)}
            pairs.append((x, y))
    return pairs


def in_order(in_a: Sequence[Mention], in_b: Sequence[Mention]) -> Iterator[Pair]:
    """Pairs of equal values, the first with the first: the words are the same on both sides."""
    waiting: dict[tuple[FactKind, str], deque[Mention]] = defaultdict(deque)
    for y in in_b:
        waiting[y.kind, y.value].append(y)
    for x in in_a:
        if waiting[x.kind, x.value]:
            yield x, waiting[x.kind, x.value].popleft()


def other_currencies(in_a: Sequence[Mention], in_b: Sequence[Mention]) -> Iterator[Pair]:
    """Sums in the same words, of which one has another sign: "$5 million" and "€5 million"."""
    sums_a, sums_b = ([m for m in side if m.kind is FactKind.MONEY] for side in (in_a, in_b))
    for x, y in zip(sums_a, sums_b, strict=False):
        if x.number == y.number and not agree(x, y):
            yield x, y


def _replaced(link: Link, in_a: Sequence[Mention], in_b: Sequence[Mention]) -> set[Span]:
    """Quantities that an edit of the sentence replaced: they answer those that came instead.

    In "from *90* to *100*" that became "from *100* to *120*" the two hundreds are not one.
    """
    replaced: set[Span] = set()
    if link.edits:
        for x in in_a:
            for y in in_b:
                if x.kind is y.kind and in_one_edit(link, x, y):
                    replaced |= {x.span, y.span}
    return replaced


def _fit(link: Link, x: Mention, y: Mention) -> bool:
    """Small counts of different things are no agreement, however equal."""
    if x.kind is not FactKind.NUMBER:
        return True
    if (x.number or 0) >= _TELLING:
        return True
    return not (x.subject and y.subject) or x.subject == y.subject or bool(in_one_edit(link, x, y))
