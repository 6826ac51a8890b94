"""The kinds of passages that the compare view tells apart, and which of them are shown."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import Literal

from newsreader.domain.comparison import Comparison, Link, LinkKind
from newsreader.ui.theme.colours import Colours, KindColours

#: Which of the two articles: the left one or the right one.
Side = Literal["a", "b"]


class Kind(StrEnum):
    """What a filter chip switches on and off; a moved link is of its own kind as well."""

    SAME = "same"
    EDITED = "edited"
    REWORDED = "reworded"
    MOVED = "moved"
    ONLY = "only"


ALL_KINDS: frozenset[Kind] = frozenset(Kind)


def kind_of(link: Link) -> Kind:
    """The kind that gives a link its colour and its shape."""
    return Kind(link.kind.value)


def is_shown(link: Link, shown: Collection[Kind]) -> bool:
    """True when no chip that this link belongs to is off."""
    return kind_of(link) in shown and (not link.moved or Kind.MOVED in shown)


def counts(comparison: Comparison) -> Mapping[Kind, int]:
    """How many passages of each kind there are; only-here counts both articles."""
    found = dict.fromkeys(Kind, 0)
    for link in comparison.links:
        found[kind_of(link)] += 1
        found[Kind.MOVED] += link.moved
    found[Kind.ONLY] = len(comparison.only_a) + len(comparison.only_b)
    return found


def colours_of(kind: Kind | LinkKind, colours: Colours) -> KindColours:
    """A kind's colours in a theme; moved has none of its own and takes those of same."""
    match Kind(kind.value):
        case Kind.SAME | Kind.MOVED:
            return colours.same
        case Kind.EDITED:
            return colours.edited
        case Kind.REWORDED:
            return colours.reworded
        case Kind.ONLY:
            return colours.only
