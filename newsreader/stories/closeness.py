"""How close the articles of a neighbourhood are to each other, all with all."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import chain
from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsreader.stories.rarity import Rarity, damped
from newsreader.stories.signature import Signature

Matrix = NDArray[np.float64]

#: What is left out of a likeness at most when both articles are about other names.
_AGAINST: Final = 0.4

#: Days between two articles after which only a likeness of twice the strength will do.
_PATIENCE: Final = 180


def closeness(signatures: Sequence[Signature], rarity: Rarity) -> Matrix:
    """How close each two articles are, 0 to 1; n by n.

    The cosine of their vectors; less when each is about a name that the other does not know, and
    for those far apart in time.
    """
    likeness = _cosines([rarity.weights(signature) for signature in signatures])
    likeness *= 1 - _AGAINST * _names_apart(signatures, rarity)
    # A likeness seen over a distance in time: copies stay alike, similar events do not.
    days = _days_apart([signature.published for signature in signatures])
    return np.asarray(np.power(likeness, 1 + days / _PATIENCE))


def roughly_close(
    new: Signature, vector: Mapping[str, float], others: Sequence[Signature]
) -> tuple[float, ...]:
    """About how close one article is to each of the others, 0 to 1, by its own ``vector`` alone.

    The cosine, as if each of the others told by its further terms what the new one tells by its
    own: how rare they are, thousands of them, need not be known.  Of names and dates nothing.
    """
    adds = {term: weight**2 / damped(new.counts[term]) for term, weight in vector.items()}
    length = math.hypot(*vector.values()) or 1.0
    of_a_term = length / (_spread(new) or 1.0)
    found = []
    for other in others:
        counts = other.counts
        shared = math.fsum(adds[term] * damped(counts[term]) for term in adds.keys() & counts)
        found.append(min(1.0, shared / (length * of_a_term * (_spread(other) or 1.0))))
    return tuple(found)


def _spread(signature: Signature) -> float:
    """The length of an article's vector if all terms were as telling."""
    return math.hypot(*map(damped, signature.counts.values()))


def _cosines(vectors: Sequence[Mapping[str, float]]) -> Matrix:
    articles_with = Counter(chain.from_iterable(vectors))
    shared = [term for term, articles in articles_with.items() if articles > 1]
    places = {term: place for place, term in enumerate(shared)}
    rows, columns, values = [], [], []
    for row, vector in enumerate(vectors):
        length = math.hypot(*vector.values()) or 1.0
        for term, weight in vector.items():
            if (place := places.get(term)) is not None:
                rows.append(row)
                columns.append(place)
                values.append(weight / length)
    dense = np.zeros((len(vectors), len(shared)))
    dense[rows, columns] = values
    # Not ``@``: for matrices this small its threads wait for each other longer than they work.
    return np.asarray(np.clip(np.einsum("ij,kj->ik", dense, dense), 0.0, 1.0))


def _names_apart(signatures: Sequence[Signature], rarity: Rarity) -> Matrix:
    """How much each two articles are about names that the other does not know, 0 to 1.

    Two fights of one champion share his name and much else; what tells them apart is that each
    has an opponent whom the other never mentions.
    """
    leading = [rarity.leading_names(signature) for signature in signatures]
    places = {term: place for place, term in enumerate(dict.fromkeys(chain(*leading)))}
    unknown = np.array(
        [[term not in signature.counts for term in places] for signature in signatures],
        dtype=np.float64,
    )
    missing = np.zeros((len(signatures), len(signatures)))
    for row, names in enumerate(leading):
        if names:
            weighed = unknown[:, [places[name] for name in names]] * list(names.values())
            missing[row] = weighed.max(axis=1)
    # Only if both miss one: a short article leaves names out.
    return np.minimum(missing, missing.T)


def _days_apart(published: Sequence[date | None]) -> Matrix:
    """Days between each two articles; 0 where a date is not known."""
    days = np.array([day.toordinal() if day else np.nan for day in published], dtype=np.float64)
    return np.nan_to_num(np.abs(days[:, None] - days[None, :]))
