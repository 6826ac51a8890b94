"""What the grouping asks of a library, and what it answers: the nouns of stories/grouping."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from newsreader.stories.signature import Signature


class Member(NamedTuple):
    """An article of a story; one that is ``settled`` was put there by the user."""

    article: int
    story: int
    settled: bool
    signature: Signature


class Shelf(Protocol):
    """The stories of a library as the grouping knows them."""

    def stories(self) -> int:
        """About how many stories there are."""

    def counts(self, terms: Iterable[str]) -> Mapping[str, tuple[float, float]]:
        """For each of these terms that any story has, the values of its TermCount."""

    def found_by(self, terms: Iterable[str]) -> Iterable[tuple[str, Sequence[int]]]:
        """Each of these terms with the stories that are found by it, the newest of very many."""

    def members(self, stories: Sequence[int], newest: int | None) -> Sequence[Member]:
        """The articles of these stories in the order of import; of each at most the newest."""


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of one story: which articles of other stories are put into it.

    ``story`` is None for one that is to be begun; ``has_new`` says that it takes the new article.
    """

    story: int | None
    articles: tuple[int, ...]
    has_new: bool
