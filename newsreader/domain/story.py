"""The articles on one event, and the outlets that published them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from newsreader.domain.article import ArticleEntry


@dataclass(frozen=True, slots=True)
class Story:
    """The articles on one event, in the order in which they were imported."""

    id: int
    title: str
    articles: tuple[ArticleEntry, ...]


@dataclass(frozen=True, slots=True)
class NearStory:
    """A story that articles may belong to as well; ``shared`` are telling words of both."""

    id: int
    shared: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """An outlet and its articles; the empty name stands for "outlet unknown"."""

    name: str
    articles: tuple[ArticleEntry, ...]


def sources_of(entries: Iterable[ArticleEntry]) -> tuple[Source, ...]:
    """The outlets by name, each with its articles in their order."""
    by_name = sorted(entries, key=lambda entry: (entry.source.casefold(), entry.source))
    return tuple(
        Source(name, tuple(group))
        for name, group in groupby(by_name, key=lambda entry: entry.source)
    )


class DecisionKind(StrEnum):
    """What a user can decide about the stories that have formed themselves."""

    MERGE = "merge"
    SPLIT = "split"
    MOVE = "move"
    RENAME = "rename"
    DELETE = "delete"
