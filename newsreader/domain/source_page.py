"""What one outlet has in common with all others, over the whole library."""

from __future__ import annotations

from dataclasses import dataclass

from newsreader.domain.article import ArticleEntry


@dataclass(frozen=True, slots=True)
class Exchange:
    """An outlet beside another one, over the stories that both have told.

    ``of_ours`` is the share of the outlet's words, 0 to 1, that have a counterpart in the other's
    articles, ``of_theirs`` the share the other way round; both over ``pairs`` of articles.  In
    ``earlier`` of them the outlet was first for certain, in ``later`` the other one.  ``closest``
    are the numbers of the outlet's article and the other's that share most.
    """

    outlet: str
    stories: int
    pairs: int
    of_ours: float
    of_theirs: float
    earlier: int
    later: int
    closest: tuple[int, int]


@dataclass(frozen=True, slots=True)
class SourcePage:
    """An outlet's articles in the order of import, with whom it shares words, whom it credits.

    ``exchanges`` stand with those first of whom the outlet has most; ``credits`` tell in how many
    articles it names an agency or outlet.  ``left_out`` pairs of articles were not compared.
    """

    name: str
    articles: tuple[ArticleEntry, ...]
    stories: int
    exchanges: tuple[Exchange, ...]
    credits: tuple[tuple[str, int], ...]
    left_out: int
