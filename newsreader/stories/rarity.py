"""How telling a term is: the fewer stories have it, the more an article that has it says by it."""

from __future__ import annotations

import heapq
import math
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from newsreader.stories.signature import Signature
from newsreader.text.stems import stem

# A new library is too small to tell rare words from common ones.  It is read as if it stood among
# this many other stories, of which these shares have a given name, number, or other word.
_OTHER_STORIES: Final = 400
_SHARE_WITH_NAME: Final = 0.005
_SHARE_WITH_NUMBER: Final = 0.01
_SHARE_WITH_WORD: Final = 0.08
_SHARE_WITH_DAY: Final = 0.2
_DAY_NAMES: Final = """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december
"""
_DAYS: Final = frozenset(stem(day, "en") for day in _DAY_NAMES.split())

#: What two events of one sort share is common; this makes it count less beside what is rare.
_STEEPNESS: Final = 1.5
#: How many names an article is most about.
_LEADING: Final = 12


class TermCount(NamedTuple):
    """In how many stories a term stands, and in how many more of them as a name than not.

    A story counts as the share of its articles that have the term: what all of them say is known
    of the story, what one of them says is not.
    """

    stories: float
    named: float


class Rarity:
    """The weights of terms in a library of so many stories.

    Inverse document frequency (Spärck Jones 1972) over stories instead of articles, so that a
    story of hundreds does not make its own names common.
    """

    def __init__(self, stories: int, counts: Mapping[str, tuple[float, float]]) -> None:
        self._stories = stories + _OTHER_STORIES
        # Thousands of terms for each article of an import, most of them in as many stories.
        self._by_share: dict[tuple[float, float], float] = {}
        self._known: dict[str, float] = {}
        self.learn(counts)

    def learn(self, counts: Mapping[str, tuple[float, float]]) -> None:
        """Take in how rare further terms are."""
        known, by_share = self._known, self._by_share
        for term, (stories, named) in counts.items():
            # Most are in as many stories as another: no call is made for them.
            weight = by_share.get((_background_share(term, named > 0), stories))
            known[term] = self._of(term, stories, named) if weight is None else weight

    def weights(self, signature: Signature) -> dict[str, float]:
        """An article as a vector; its terms' weights are damped counts times rarity."""
        known = self._known
        return {
            term: damped(count) * (known[term] if term in known else self._met(term, signature))
            for term, count in signature.counts.items()
        }

    def leading_names(self, signature: Signature) -> dict[str, float]:
        """The names that an article is most about, each as a share, 0 to 1, of the first one."""
        named = {
            term: math.sqrt(count) * self._met(term, signature)
            for term, count in signature.counts.items()
            if term in signature.names
        }
        first = telling(named, _LEADING)
        return {term: named[term] / (named[first[0]] or 1.0) for term in first}

    def _met(self, term: str, signature: Signature) -> float:
        """The weight of a term; one that no story has yet is a name if it is written as one."""
        known = self._known.get(term)
        if known is None:
            return self._of(term, 0.0, 1.0 if term in signature.names else -1.0)
        return known

    def _of(self, term: str, stories: float, named: float) -> float:
        share = _background_share(term, named > 0)
        weight = self._by_share.get((share, stories))
        if weight is None:
            # Kept for speed, the counts may be a little off; no term is commoner than stories are.
            seen = min(self._stories, stories + _OTHER_STORIES * share)
            weight = math.pow(math.log(self._stories / seen), _STEEPNESS)
            self._by_share[share, stories] = weight
        return weight


@lru_cache(maxsize=1024)
def damped(count: int) -> float:
    """What a term that stands so often in an article counts: the third time tells little more."""
    return 1 + math.log(count)


def telling(vector: Mapping[str, float], most: int = 30) -> tuple[str, ...]:
    """The terms that weigh most: a story is found by those of each of its articles."""
    return tuple(heapq.nsmallest(most, vector, key=lambda term: (-vector[term], term)))


def told_in(story: Sequence[Signature]) -> dict[str, TermCount]:
    """What one story adds to the counts of its terms."""
    found = Counter(term for signature in story for term in signature.counts)
    named = Counter(term for signature in story for term in signature.names)
    return {
        term: TermCount(n / len(story), (2 * named[term] - n) / len(story))
        for term, n in found.items()
    }


@lru_cache(maxsize=1 << 16)
def _background_share(term: str, name: bool) -> float:
    if term in _DAYS:
        return _SHARE_WITH_DAY
    if term[0].isdigit():
        return _SHARE_WITH_NUMBER
    return _SHARE_WITH_NAME if name else _SHARE_WITH_WORD
