"""TWO LISTS OF FACTS BECOME ONE: what linked statements agree on and where they part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsreader.compare.deadline import NEVER, Deadline
from newsreader.compare.facts.conflicts.agreeing import agreeing, in_order, other_currencies
from newsreader.compare.facts.conflicts.changed_things import changed_things
from newsreader.compare.facts.conflicts.denials import denials
from newsreader.compare.facts.conflicts.meaning_conflicts import negation_conflicts
from newsreader.compare.facts.conflicts.named_conflicts import name_conflicts, role_pairs
from newsreader.compare.facts.conflicts.opposite_words import opposite_conflicts
from newsreader.compare.facts.conflicts.parts import tell_parts
from newsreader.compare.facts.conflicts.place_conflicts import place_conflicts
from newsreader.compare.facts.conflicts.quantity_conflicts import QUANTITIES, conflicts
from newsreader.compare.facts.conflicts.shares import with_shares
from newsreader.compare.facts.conflicts.surroundings import Side
from newsreader.compare.facts.conflicts.swapped_names import swapped_names
from newsreader.compare.facts.conflicts.versions import are_versions, is_one_sentence
from newsreader.compare.facts.mention import Mention
from newsreader.domain.comparison import Fact, FactKind, Link, LinkKind
from newsreader.domain.span import Span

Pair = tuple[Mention, Mention]


def compare_facts(
    links: Sequence[Link],
    text_a: str,
    text_b: str,
    mentions_a: Sequence[Mention],
    mentions_b: Sequence[Mention],
    *,
    is_english: bool = True,
    deadline: Deadline = NEVER,
) -> tuple[Fact, ...]:
    """The facts that both sides of a link tell, in A's order.

    Equal values are paired first, so that "three hours with one minister, six with another" is no
    conflict of three with six.  What is left is in conflict only where the same is spoken of.
    Names, places and negations are told only where they conflict, and what capitals and opposites
    tell only where both articles may be English.  A pair of mentions that lies
    in several links is told once, for the best of them.  When the deadline passes, the last links
    are left out.
    """
    a, b = Side(text_a, with_shares(mentions_a)), Side(text_b, with_shares(mentions_b))
    found: dict[tuple[Span, Span, FactKind], tuple[tuple[float, int, int], Fact]] = {}
    versions = are_versions(links, text_a, text_b)
    for number, link in enumerate(links):
        if deadline.passed():
            break
        for x, y, is_conflict in _in_link(link, a, b, is_english=is_english, versions=versions):
            if is_conflict and (a.is_in_address(x.span) or b.is_in_address(y.span)):
                continue
            # A name may part from another as often as both are told.
            fact = Fact(x.kind, x.span, y.span, x.value, y.value, is_conflict, number)
            key = (x.span, y.span, x.kind)
            first, second = link.a[0].start, link.b[0].start
            rank = (-link.score, first + second, abs(first - second))
            if key not in found or rank < found[key][0]:
                found[key] = rank, fact
    facts = _without_outdone([fact for _, fact in found.values()], links)
    if is_english and not deadline.passed():
        facts = _by_editors(facts, links, a, b, are_versions=versions)
    return tuple(sorted(facts, key=lambda f: (f.a, f.b, f.kind)))


def _by_editors(
    facts: Sequence[Fact], links: Sequence[Link], a: Side, b: Side, *, are_versions: bool
) -> list[Fact]:
    """What an editor's hand changed, where no other fact says so."""
    found = list(facts)
    denied = denials(links, a, b, are_versions=are_versions)
    things = changed_things(links, a, b) if are_versions else ()
    for number, x, y in (*denied, *things):
        if not any(fact.a.overlaps(x.span) or fact.b.overlaps(y.span) for fact in found):
            found.append(Fact(x.kind, x.span, y.span, x.value, y.value, True, number))
    return found


def _in_link(
    link: Link, a: Side, b: Side, *, is_english: bool, versions: bool
) -> Iterator[tuple[Mention, Mention, bool]]:
    in_a, in_b = a.within(link.a), b.within(link.b)
    quantities_a = [m for m in in_a if m.kind in QUANTITIES]
    quantities_b = [m for m in in_b if m.kind in QUANTITIES]
    if link.kind is LinkKind.SAME:
        for x, y in in_order(quantities_a, quantities_b):
            yield x, y, False
        for x, y in other_currencies(quantities_a, quantities_b):
            yield x, y, True
        return
    agreed = agreeing(link, a, quantities_a, b, quantities_b)
    for x, y in agreed:
        yield x, y, False
    is_edited = versions or is_one_sentence(link)
    counted = list(conflicts(link, a, in_a, b, in_b, agreed, are_versions=is_edited))
    for x, y in counted:
        yield x, y, True
    if is_english:
        yield from role_pairs(link, a, in_a, b, in_b)
        for pair in _in_words(link, a, in_a, b, in_b, counted, versions=versions):
            yield *pair, True


def _in_words(
    link: Link,
    a: Side,
    in_a: Sequence[Mention],
    b: Side,
    in_b: Sequence[Mention],
    counted: Sequence[Pair],
    *,
    versions: bool,
) -> Iterator[Pair]:
    """Names, places and statements that conflict, besides the quantities in ``counted``."""
    yield from name_conflicts(link, a, in_a, b, in_b, are_versions=versions)
    yield from swapped_names(link, a, in_a, b, in_b)
    yield from place_conflicts(link, a, in_a, b, in_b)
    for x, y in negation_conflicts(link, a, in_a, b, in_b, are_versions=versions):
        # "Nobody" is told as a count of none already.
        if not any(x.span == one.span or y.span == other.span for one, other in counted):
            yield x, y
    if not tell_parts(a, in_a, b, in_b):
        yield from opposite_conflicts(link, a, in_a, b, in_b)


def _without_outdone(facts: Sequence[Fact], links: Sequence[Link]) -> list[Fact]:
    """Drops conflicts of a quantity that finds its equal in another link, and what counts as a
    name for its capital alone ("Eleven of them", where a sentence begins).
    """
    settled = {(0, f.a) for f in facts if not f.conflict and f.kind in QUANTITIES}
    settled |= {(1, f.b) for f in facts if not f.conflict and f.kind in QUANTITIES}
    quantities = {(f.a, f.b) for f in facts if f.kind in QUANTITIES}
    named = [f for f in facts if f.kind is not FactKind.NAME or (f.a, f.b) not in quantities]
    return [
        f
        for f in named
        if not f.conflict
        or f.kind not in QUANTITIES
        or not ({(0, f.a), (1, f.b)} & settled)
        or links[f.link].kind is LinkKind.EDITED
    ]
