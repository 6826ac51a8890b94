"""Finds the story that a new article belongs to, without a threshold for the user to set."""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from newsreader.stories.signature import Signature
from newsreader.text.stems import stem

# A new library is too small to tell rare words from common ones.  It is read as if it stood among
# this many other stories, of which these shares have a given name, number, or other word.
_OTHER_STORIES: Final = 150
_SHARE_WITH_NAME: Final = 0.005
_SHARE_WITH_NUMBER: Final = 0.01
_SHARE_WITH_WORD: Final = 0.08
_SHARE_WITH_DAY: Final = 0.2
_DAY_NAMES: Final = """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december
"""
_DAYS: Final = frozenset(stem(day, "en") for day in _DAY_NAMES.split())

# Cosines from which an article belongs to a story: of one article, and of very many.  The second
# is higher, as what is common to many articles of a story is like each of them.
_LIKE_ONE: Final = 0.26
_LIKE_MANY: Final = 0.36
#: Days between two articles after which only twice as strong a likeness will do.
_PATIENCE: Final = 180
# Bounds on the work: terms by which stories are looked for, stories that are looked at closely.
_ASKED_FOR: Final = 60
_LOOKED_AT: Final = 30


@dataclass(slots=True)
class _Story:
    size: int = 0
    #: Sum over the articles of each term's weight before its rarity is known.
    weights: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))
    days: set[date] = field(default_factory=set)


class StoryIndex:
    """The stories of a library, ready to be asked where an article belongs.

    Inverse document frequency (Spärck Jones 1972) over stories instead of articles, so that a
    story of hundreds does not make its own names common; cosine with the stories' centroids, as
    in topic detection and tracking (Allan et al. 1998).
    """

    def __init__(self) -> None:
        self._stories: defaultdict[int, _Story] = defaultdict(_Story)
        self._stories_with: defaultdict[str, set[int]] = defaultdict(set)
        #: In how many articles more the term is written as a name than not.
        self._named: defaultdict[str, int] = defaultdict(int)

    def add(self, story_id: int, new: Signature) -> None:
        """Count an article to a story, which may be a new one."""
        story = self._stories[story_id]
        story.size += 1
        length = math.hypot(*map(_weight, new.counts.values()))
        for term, count in new.counts.items():
            if term not in story.weights:
                self._stories_with[term].add(story_id)
            story.weights[term] += _weight(count) / length
            self._named[term] += 1 if term in new.names else -1
        if new.published:
            story.days.add(new.published)

    def best(self, new: Signature) -> int | None:
        """The story that an article belongs to, or None when it begins one of its own."""
        rarity = {term: self._rarity(term, name=term in new.names) for term in new.counts}
        vector = {term: _weight(count) * rarity[term] for term, count in new.counts.items()}
        length = math.hypot(*vector.values())
        best, most = None, 1.0
        for story_id in self._promising(vector, rarity):
            story = self._stories[story_id]
            product = sum(
                weight * rarity[term] * story.weights.get(term, 0.0)
                for term, weight in vector.items()
            )
            cosine = product / (length * self._length(story, rarity))
            enough = _LIKE_MANY - (_LIKE_MANY - _LIKE_ONE) / story.size
            likeness = _after(_days_apart(new.published, story.days), cosine) / enough
            if likeness >= most:
                best, most = story_id, likeness
        return best

    def _promising(self, vector: Mapping[str, float], rarity: Mapping[str, float]) -> list[int]:
        """The few stories that share most of an article's most telling terms."""
        telling = heapq.nlargest(_ASKED_FOR, vector, key=lambda term: vector[term])
        shared: defaultdict[int, float] = defaultdict(float)
        for term in telling:
            for story_id in self._stories_with.get(term, ()):
                story = self._stories[story_id]
                shared[story_id] += vector[term] * rarity[term] * story.weights[term] / story.size
        return heapq.nlargest(_LOOKED_AT, shared, key=lambda story_id: shared[story_id])

    def _length(self, story: _Story, rarity: Mapping[str, float]) -> float:
        return math.hypot(
            *(
                weight * (rarity.get(term) or self._rarity(term, name=False))
                for term, weight in story.weights.items()
            )
        )

    def _rarity(self, term: str, *, name: bool) -> float:
        """Smoothed inverse story frequency, in nats."""
        named = self._named.get(term, 0) + name
        background = _OTHER_STORIES * _background_share(term, name=named > 0)
        stories = len(self._stories) + _OTHER_STORIES
        return math.log(stories / (len(self._stories_with.get(term, ())) + background))


def _weight(count: int) -> float:
    return 1 + math.log(count)


def _background_share(term: str, *, name: bool) -> float:
    if term in _DAYS:
        return _SHARE_WITH_DAY
    if term[0].isdigit():
        return _SHARE_WITH_NUMBER
    return _SHARE_WITH_NAME if name else _SHARE_WITH_WORD


def _days_apart(published: date | None, days: set[date]) -> int:
    """Days to the nearest of ``days``; 0 when a date is not known."""
    if published is None:
        return 0
    return min((abs((published - day).days) for day in days), default=0)


def _after(days: int, cosine: float) -> float:
    """A likeness seen over a distance in time: copies stay alike, similar events do not."""
    return math.pow(min(cosine, 1.0), 1 + days / _PATIENCE)
