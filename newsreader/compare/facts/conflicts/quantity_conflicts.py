"""Finds amounts, dates and times that linked statements tell differently of one thing."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsreader.compare.facts.conflicts.agreement import agree, comparable
from newsreader.compare.facts.conflicts.date_agreement import is_same_grain
from newsreader.compare.facts.conflicts.one_thing import (
    SURE,
    count_one_thing,
    is_converted,
    is_near,
    is_one_thing,
    is_written_date,
    scope,
    tell_one_night,
    tell_other_points,
)
from newsreader.compare.facts.conflicts.parts import adds_up_to, are_parts, is_one_of_several
from newsreader.compare.facts.conflicts.surroundings import (
    Side,
    are_beside_the_same,
    in_one_edit,
    others_meet,
    people_among,
    shared_words,
)
from newsreader.compare.facts.mention import Mention
from newsreader.domain.comparison import FactKind, Link, LinkKind

QUANTITIES = frozenset(
    {
        FactKind.NUMBER, FactKind.MONEY, FactKind.PERCENT, FactKind.DURATION, FactKind.DATE,
        FactKind.TIME,
    }
)  # fmt: skip
# Words that the surroundings must share before two amounts speak of one thing.
_LEAST_SHARED = {
    FactKind.NUMBER: 1, FactKind.MONEY: 2, FactKind.PERCENT: 2, FactKind.DURATION: 2,
    FactKind.DATE: 3, FactKind.TIME: 2,
}  # fmt: skip
# In a link that is sure, values are more likely to be meant for one thing.
_LIKELY = 0.75
# "Monday, 4 May" and "Monday, 11 May".
_SAME_WEEKDAY = 2

Pair = tuple[Mention, Mention]


@dataclass(frozen=True, slots=True)
class _Statement:
    """One side of a link: what it tells, and of that what does not agree with the other side."""

    side: Side
    mentions: Sequence[Mention]
    free: Sequence[Mention]


def conflicts(
    link: Link,
    a: Side,
    in_a: Sequence[Mention],
    b: Side,
    in_b: Sequence[Mention],
    agreed: Sequence[Pair],
    *,
    are_versions: bool,
) -> Iterator[Pair]:
    """Pairs of quantities that cannot both be right, best first, each mention in one of them."""
    here = _Statement(a, in_a, _left(in_a, [x for x, _ in agreed]))
    there = _Statement(b, in_b, _left(in_b, [y for _, y in agreed]))
    are_two_events = _of_other_years(in_a, in_b)
    ranked = []
    for x, y in itertools.product(here.free, there.free):
        is_slot = in_one_edit(link, x, y) is not None
        if not _may_part(a, x, b, y, is_slot=is_slot) or (are_two_events and not is_slot):
            continue
        if are_parts(a, x, in_a, b, y) or not _are_of_one_thing(link, a, x, b, y, is_slot=is_slot):
            continue
        if not are_versions and (_is_told(x, in_b) or _is_told(y, in_a)):
            continue
        shared = shared_words(a, x, b, y)
        if is_slot or _is_sure(link, here, x, there, y, shared):
            starts = x.span.start, y.span.start
            ranked.append((-is_slot, -shared, sum(starts), abs(starts[0] - starts[1]), x, y))
    used: set[tuple[int, Mention]] = set()
    for *_, x, y in sorted(ranked, key=lambda r: r[:4]):
        if (0, x) not in used and (1, y) not in used:
            used |= {(0, x), (1, y)}
            yield x, y


def _may_part(a: Side, x: Mention, b: Side, y: Mention, *, is_slot: bool) -> bool:
    """True for two values of one kind that are not one value told in two ways."""
    if x.kind is not y.kind or not comparable(x, y) or agree(x, y, is_slot=is_slot):
        return False
    if x.kind in {FactKind.DATE, FactKind.TIME} and x.subject and y.subject != x.subject:
        return False
    if x.kind is FactKind.DATE and not is_same_grain(x, y):
        return False
    if x.kind is FactKind.PERCENT and x.unit != y.unit and not is_slot:
        return False
    if _is_count(x) and x.subject != y.subject and not count_one_thing(a, x, b, y):
        return False
    if is_converted(a, x) or is_converted(b, y) or tell_other_points(a, x, b, y):
        return False
    return not tell_one_night(a, x, b, y) and scope(a, x) == scope(b, y)


def _is_count(mention: Mention) -> bool:
    return mention.kind is FactKind.NUMBER and mention.unit in {"", "th"}


def _are_of_one_thing(
    link: Link, a: Side, x: Mention, b: Side, y: Mention, *, is_slot: bool
) -> bool:
    """True where the link, or what stands around the values, says that one thing is meant."""
    is_edited = link.kind is LinkKind.EDITED and link.score >= _LIKELY
    if not is_edited and not is_one_thing(link, a, x, b, y):
        return False
    is_told = is_slot or is_written_date(x) or is_written_date(y)
    return not x.when or is_told or are_beside_the_same(a, x, b, y)


def _of_other_years(in_a: Sequence[Mention], in_b: Sequence[Mention]) -> bool:
    """True when each side tells a year and none is the other's: two events."""
    years_a, years_b = (
        {m.when.year for m in side if m.kind is FactKind.DATE and m.when and m.when.year}
        for side in (in_a, in_b)
    )
    return bool(years_a and years_b) and years_a.isdisjoint(years_b)


def _is_told(mention: Mention, others: Sequence[Mention]) -> bool:
    """True when the other side tells the very value, be it of something named otherwise."""
    return any(
        m.kind is mention.kind and m.unit == mention.unit and m.number == mention.number
        for m in others
        if mention.number is not None
    )


def _likelihood(link: Link, x: Mention, y: Mention) -> int:
    """What else makes it likely that two values are meant for one thing, in shared words."""
    if x.when and y.when:
        return _SAME_WEEKDAY if x.when.weekday and x.when.weekday == y.when.weekday else 0
    return is_near(x, y) * (1 + (link.score >= SURE))


def _left(mentions: Sequence[Mention], taken: Sequence[Mention]) -> list[Mention]:
    spans = {m.span for m in taken}
    return [m for m in mentions if m.kind in QUANTITIES and m.span not in spans]


def _is_sure(
    link: Link, here: _Statement, x: Mention, there: _Statement, y: Mention, shared: int
) -> bool:
    """True for two values that two writers mean for one thing."""
    if _is_count(x) and (not x.subject or x.unit):
        return False
    if adds_up_to(here.side, x, here.mentions, y) or adds_up_to(there.side, y, there.mentions, x):
        return False
    if is_one_of_several(x, here.free) or is_one_of_several(y, there.free):
        return False
    if not others_meet(people_among(here.mentions), people_among(there.mentions)):
        return False
    least = _LEAST_SHARED[x.kind]
    is_lone = not x.when and len(here.free) == len(there.free) == 1
    if link.score >= SURE and (is_lone or (is_written_date(x) and is_written_date(y))):
        # No other value is told, or no other day of a month.
        least = max(1, least - 1)
    return shared + _likelihood(link, x, y) >= least
