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

from newsreader.stories.rarity import Rarity
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


def closeness_to(new: Signature, others: Sequence[Signature], rarity: Rarity) -> tuple[float, ...]:
    """How close one article is to each of the others, as :func:`closeness` has it.

    Without the closeness among the others it takes a fraction of the time.
    """
    vector, leading = rarity.weights(new), rarity.leading_names(new)
    length = math.hypot(*vector.values()) or 1.0
    found = []
    for other in others:
        weights = rarity.weights(other)
        shared = math.fsum(vector[term] * weights[term] for term in vector.keys() & weights)
        likeness = min(1.0, shared / (length * (math.hypot(*weights.values()) or 1.0)))
        apart = min(_missed(leading, other), _missed(rarity.leading_names(other), new))
        days = 0
        if new.published and other.published:
            days = abs((new.published - other.published).days)
        found.append((likeness * (1 - _AGAINST * apart)) ** (1 + days / _PATIENCE))
    return tuple(found)


def _missed(leading: Mapping[str, float], other: Signature) -> float:
    return max((share for name, share in leading.items() if name not in other.counts), default=0.0)


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
