"""Finds places that linked statements tell differently."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsreader.compare.facts.conflicts.named_conflicts import of_kind
from newsreader.compare.facts.conflicts.surroundings import Side, in_one_edit
from newsreader.compare.facts.mention import Mention
from newsreader.compare.facts.names.known_places import COUNTRY_OF
from newsreader.domain.comparison import FactKind, Link

Pair = tuple[Mention, Mention]
# So alike must statements be, before a town in the place of another is another.
_SURE = 0.9
# "Greek" begins like Greece, Athens does not.
_BEGINNING = 3
_COUNTRIES = frozenset(COUNTRY_OF.values())


def place_conflicts(
    link: Link, a: Side, in_a: Sequence[Mention], b: Side, in_b: Sequence[Mention]
) -> Iterator[Pair]:
    """Another place in the same slot of an edited sentence, or the town that only one side tells.

    A country fits its cities.
    """
    places_a, places_b = of_kind(in_a, FactKind.PLACE), of_kind(in_b, FactKind.PLACE)
    only_a = {x.value for x in places_a} - {y.value for y in places_b}
    only_b = {y.value for y in places_b} - {x.value for x in places_a}
    are_lone = len(only_a) == len(only_b) == 1 and link.score >= _SURE
    for x in places_a:
        for y in places_b:
            is_wide = any(_is_wide(place) for place in (x, y))
            fits = x.value == y.value or (x.unit == y.unit and is_wide)
            is_one = are_lone and not is_wide and not (_is_place_of(b, x) or _is_place_of(a, y))
            if not fits and (in_one_edit(link, x, y) or (is_one and _are_led_to_alike(a, x, b, y))):
                yield x, y


def _is_place_of(side: Side, place: Mention) -> bool:
    """True for a place that the whole article names."""
    return place.value.casefold() in side.text.casefold()


def _are_led_to_alike(a: Side, x: Mention, b: Side, y: Mention) -> bool:
    """True for two that are "in", or two that somebody goes "to"."""
    one, other = (s.text[: m.span.start].split()[-1].lower() for s, m in ((a, x), (b, y)))
    return one == other


def _is_wide(place: Mention) -> bool:
    """True for a country, and for what belongs to it: "Greece", "the Greek capital"."""
    name = place.value.lower()
    return name in _COUNTRIES or name[:_BEGINNING] == place.unit[:_BEGINNING]
