"""Tells whether counts are parts of one whole: of three pumps "two failed", "one worked"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from newsreader.compare.facts.conflicts.opposites import are_opposite
from newsreader.compare.facts.conflicts.surroundings import Side
from newsreader.compare.facts.mention import Mention
from newsreader.domain.comparison import FactKind

_ONE_MORE = re.compile(
    r"\s+\w+(?:,| and) (?:a|an|one|another) (?:man|woman|child|boy|girl|baby|teenager|person)\b"
)


def are_parts(a: Side, x: Mention, in_a: Sequence[Mention], b: Side, y: Mention) -> bool:
    """True for two counts that make up a whole which A tells, said of opposite things."""
    if x.kind is not FactKind.NUMBER or x.number is None or y.number is None:
        return False
    if not any(_is_count(m) and m.number == x.number + y.number for m in in_a):
        return False
    one, other = a.around(x).all, b.around(y).all
    return any(are_opposite(u, v) for u in one - other for v in other - one)


def tell_parts(a: Side, in_a: Sequence[Mention], b: Side, in_b: Sequence[Mention]) -> bool:
    """True when two linked statements tell such counts: their opposites do not contradict."""
    return any(
        are_parts(a, x, in_a, b, y)
        for x in filter(_is_count, in_a)
        for y in filter(_is_count, in_b)
    )


def adds_up_to(side: Side, part: Mention, others: Iterable[Mention], whole: Mention) -> bool:
    """ "Twelve on Monday and three more on Tuesday" are fifteen, "four men and a woman" five."""
    if part.kind is not FactKind.NUMBER:
        return False
    also = [m.number or 0 for m in others if m.kind is part.kind and m.unit == part.unit]
    also.remove(part.number or 0)
    one_more = _ONE_MORE.match(side.text, part.span.end)
    if one_more:
        also.append(1)
    return any(number + (part.number or 0) == whole.number for number in also)


def is_one_of_several(mention: Mention, mentions: Iterable[Mention]) -> bool:
    """True when the statement tells several values of one kind: which is meant is not sure."""
    return any(
        other.kind is mention.kind
        and (other.unit == mention.unit or mention.kind is FactKind.TIME)
        and other.subject == mention.subject
        and other.value != mention.value
        for other in mentions
    )


def _is_count(mention: Mention) -> bool:
    return mention.kind is FactKind.NUMBER and not mention.unit
