"""What all articles of one story say: who shares whose words, and where they part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from newsreader.domain.article import SavedArticle
from newsreader.domain.comparison import FactKind
from newsreader.domain.span import Span
from newsreader.domain.verdict import Verdict


@dataclass(frozen=True, slots=True, order=True)
class Telling:
    """A place in one of the compared articles; ``article`` counts them from 0."""

    article: int
    span: Span


@dataclass(frozen=True, slots=True)
class Statement:
    """Something that one or more articles report; ``best`` is the telling to show for all."""

    tellings: tuple[Telling, ...]
    best: Telling

    @property
    def articles(self) -> tuple[int, ...]:
        """Who reports it, each article once, in order."""
        return articles_of(self.tellings)


@dataclass(frozen=True, slots=True)
class FactValue:
    """One value of a fact and who gives it."""

    value: str
    tellings: tuple[Telling, ...]

    @property
    def articles(self) -> tuple[int, ...]:
        return articles_of(self.tellings)


@dataclass(frozen=True, slots=True)
class StoryFact:
    """One fact in all articles that tell it; ``conflict`` when not all can be right."""

    kind: FactKind
    values: tuple[FactValue, ...]
    conflict: bool


@dataclass(frozen=True, slots=True)
class Rendering:
    """One article's words of an utterance; the speaker is empty when the text names none."""

    telling: Telling
    speaker: str


@dataclass(frozen=True, slots=True)
class StoryQuote:
    """One utterance as several articles quote it, the fullest first."""

    renderings: tuple[Rendering, ...]
    changed: bool


class StoryPart(StrEnum):
    """What of a story can be written down by itself."""

    SHARES = "shares"
    FACTS = "facts"
    STATEMENTS = "statements"
    QUOTES = "quotes"
    ORIGIN = "origin"


class OriginKind(StrEnum):
    """Why an article may be where others have their words from, or why it is not."""

    EARLIEST = "earliest"
    CREDITS = "credits"
    CONTAINED = "contained"


@dataclass(frozen=True, slots=True)
class OriginReason:
    """One hint at who had it first.

    EARLIEST: ``article`` has the earliest date of publication.  CREDITS: ``article`` names
    ``credit`` as where it has it from; ``other`` is that outlet's article, if it is in the story.
    CONTAINED: most words of ``article`` have a counterpart in ``other``; ``share`` from 0 to 1.
    """

    kind: OriginKind
    article: int
    other: int | None = None
    credit: str = ""
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class StoryComparison:
    """All articles of a story held against each other.

    ``shares[i][j]`` is the share of the words of article i, 0 to 1, that answer words of article
    j, None where the two were not compared; so many pairs were ``left_out``.  ``order`` sets alike
    ones beside each other, ``by_date`` those published first before the others, undated ones last.
    Statements stand with the most shared first, facts with the conflicts first; ``verdicts`` tells
    for each fact what the user has decided about it.  ``origin`` is the article that most hints
    point to, None when they tell nothing.
    """

    articles: tuple[SavedArticle, ...]
    shares: tuple[tuple[float | None, ...], ...]
    order: tuple[int, ...]
    by_date: tuple[int, ...]
    statements: tuple[Statement, ...]
    facts: tuple[StoryFact, ...]
    verdicts: tuple[Verdict | None, ...]
    quotes: tuple[StoryQuote, ...]
    origin: int | None
    reasons: tuple[OriginReason, ...]
    complete: bool
    left_out: int = 0

    def words_of(self, telling: Telling) -> str:
        """What stands at that place."""
        return telling.span.of(self.articles[telling.article].article.text)


def articles_of(tellings: Sequence[Telling]) -> tuple[int, ...]:
    """The articles of these tellings, each once, in order."""
    return tuple(sorted({telling.article for telling in tellings}))
