"""A library's stories in memory, to measure and test the grouping without a disk."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from newsreader.stories.grouping import place
from newsreader.stories.rarity import Rarity, TermCount, telling, told_in
from newsreader.stories.shelf import Member
from newsreader.stories.signature import Signature


class ShelfInMemory:
    """Takes articles one by one, as an import does."""

    def __init__(self) -> None:
        self.articles: dict[int, Member] = {}
        self._members: defaultdict[int, list[int]] = defaultdict(list)
        self._found_by: defaultdict[str, set[int]] = defaultdict(set)
        self._telling: dict[int, tuple[str, ...]] = {}
        self._counts: defaultdict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
        self._last_story = 0

    def take(self, new: Signature) -> int:
        """Put an article where it belongs; returns its number."""
        number = self._sign(new)
        for change in place(new, self):
            story = change.story
            if story is None:
                story = self._last_story = self._last_story + 1
            for article in change.articles:
                self.put(article, story)
            if change.has_new:
                self.put(number, story)
        return number

    def put(self, article: int, story: int, *, settled: bool = False) -> None:
        """Move an article into a story, as the import or the user does."""
        before = self.articles[article]
        touched = {before.story, story}
        self._count(touched, -1)
        if before.story in self._members:
            self._members[before.story].remove(article)
        self._members[story] = sorted([*self._members[story], article])
        self._last_story = max(self._last_story, story)
        self.articles[article] = before._replace(story=story, settled=settled)
        self._count(touched, +1)

    def add(self, story: int, new: Signature) -> int:
        """Put an article into a story without asking where it belongs."""
        number = self._sign(new)
        self.put(number, story)
        return number

    def _sign(self, new: Signature) -> int:
        number = len(self.articles) + 1
        self.articles[number] = Member(number, -1, settled=False, signature=new)
        weights = Rarity(self.stories(), self.counts(new.counts)).weights(new)
        self._telling[number] = telling(weights)
        return number

    def _count(self, stories: Iterable[int], step: int) -> None:
        for story in stories:
            articles = self._members.get(story, [])
            for term, told in told_in([self.articles[a].signature for a in articles]).items():
                self._counts[term][0] += step * told.stories
                self._counts[term][1] += step * told.named
            for term in {term for article in articles for term in self._telling[article]}:
                (self._found_by[term].add if step > 0 else self._found_by[term].discard)(story)

    def stories(self) -> int:
        return self._last_story

    def counts(self, terms: Iterable[str]) -> Mapping[str, TermCount]:
        return {term: TermCount(*self._counts[term]) for term in terms if term in self._counts}

    def found_by(self, terms: Iterable[str]) -> Iterable[tuple[str, Sequence[int]]]:
        return [(term, sorted(self._found_by.get(term, ()))) for term in terms]

    def members(self, stories: Sequence[int], newest: int | None) -> Sequence[Member]:
        newest = newest or len(self.articles)
        kept = [number for story in stories for number in self._members[story][-newest:]]
        return [self.articles[number] for number in sorted(kept)]
