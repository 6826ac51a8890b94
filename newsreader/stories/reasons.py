"""Says why an article is in its story: the telling words that it shares with the others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsreader.stories.rarity import Rarity
from newsreader.stories.signature import Signature


class SharedTerm(NamedTuple):
    """A term of an article, and how many others of its story have it."""

    term: str
    others: int


def shared_terms(
    signature: Signature, others: Sequence[Signature], rarity: Rarity, most: int
) -> tuple[SharedTerm, ...]:
    """What ties an article to the others of its story, the strongest first."""
    held: dict[str, float] = {}
    shared: dict[str, int] = {}
    weights = rarity.weights(signature)
    for other in others:
        for term, weight in rarity.weights(other).items():
            if term in weights:
                held[term] = held.get(term, 0.0) + weights[term] * weight
                shared[term] = shared.get(term, 0) + 1
    strongest = sorted(held, key=lambda term: (-held[term], term))[:most]
    return tuple(SharedTerm(term, shared[term]) for term in strongest)
