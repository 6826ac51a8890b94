"""What every report of a story says, in order, before it is dressed in any form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from newsreader.domain.article import Article, SavedArticle
from newsreader.domain.comparison import FACT_NAMES
from newsreader.domain.report_language import ENGLISH, ReportLanguage, phrase
from newsreader.domain.story_comparison import (
    FactValue,
    OriginKind,
    OriginReason,
    Rendering,
    Statement,
    StoryComparison,
    StoryFact,
    StoryQuote,
    Telling,
)
from newsreader.domain.verdict import Ruling, Verdict
from newsreader.reports.outline import Excerpt
from newsreader.reports.provenance import imprint
from newsreader.reports.surroundings import Surroundings
from newsreader.reports.wording import Differing, Stretch, marked, nothing_differs, quotation


@dataclass(frozen=True, slots=True)
class Member:
    """One article of the story; reports call it by its number, counted from 1."""

    number: int
    name: str
    imprint: str
    article: Article

    @property
    def called(self) -> str:
        """The name with the number, as several articles may have one headline."""
        return f"{self.name} ({self.number})"


@dataclass(frozen=True, slots=True)
class Told:
    """Words of an article, with where they stand and a remark such as the speaker.

    ``sentence`` is the one that a value stands in; ``words`` are those of a quote, marked where the
    fullest rendering has them not.
    """

    number: int
    excerpt: Excerpt
    remark: str = ""
    sentence: tuple[Stretch, ...] = ()
    words: tuple[Stretch, ...] = ()


@dataclass(frozen=True, slots=True)
class ToldStatement:
    """A statement in its best telling, and which articles have it."""

    has: tuple[bool, ...]
    numbers: tuple[int, ...]
    best: Told


@dataclass(frozen=True, slots=True)
class ToldFact:
    """A fact with each value as it was printed, and who prints it.

    ``verdict`` is what the reader has decided about it, in words; ``remark`` is the reader's own.
    """

    kind: str
    conflict: bool
    values: tuple[tuple[Told, tuple[int, ...]], ...]
    verdict: str = ""
    remark: str = ""
    is_dismissed: bool = False


@dataclass(frozen=True, slots=True)
class StoryOutline:
    """A report of a story: the articles, then what they share and where they part."""

    title: str
    members: tuple[Member, ...]
    by_date: tuple[Member, ...]
    shares: tuple[tuple[float | None, ...], ...]
    facts: tuple[ToldFact, ...]
    statements: tuple[ToldStatement, ...]
    quotes: tuple[tuple[Told, ...], ...]
    origin: str
    reasons: tuple[str, ...]
    complete: bool
    left_out: int


_RULINGS = {
    Ruling.OPEN: "",
    Ruling.ACCEPTED: phrase("Accepted by the reader"),
    Ruling.DISMISSED: phrase("Dismissed by the reader"),
}


def story_outline(
    title: str,
    story: StoryComparison,
    language: ReportLanguage = ENGLISH,
    differing: Differing = nothing_differs,
) -> StoryOutline:
    """Everything that a report of this story says; facts that all tell alike are left out.

    ``differing`` marks words of quotes.
    """
    members = tuple(
        _member(number, saved, language) for number, saved in enumerate(story.articles, start=1)
    )
    around = cache(lambda number: Surroundings(story.articles[number].article))
    return StoryOutline(
        title=title,
        members=members,
        by_date=tuple(members[number] for number in story.by_date),
        shares=story.shares,
        facts=tuple(
            _fact(story, fact, verdict, language, around)
            for fact, verdict in zip(story.facts, story.verdicts, strict=True)
            if fact.conflict or len(fact.values) > 1
        ),
        statements=tuple(_statement(story, statement) for statement in story.statements),
        quotes=tuple(_quote(story, quote, differing) for quote in story.quotes if quote.changed),
        origin="" if story.origin is None else members[story.origin].called,
        reasons=tuple(_reason(members, reason, language) for reason in story.reasons),
        complete=story.complete,
        left_out=story.left_out,
    )


def _member(number: int, saved: SavedArticle, language: ReportLanguage) -> Member:
    article = saved.article
    return Member(number, saved.entry.name, imprint(article, language), article)


def _told(story: StoryComparison, telling: Telling, remark: str = "") -> Told:
    text = story.articles[telling.article].article.text
    excerpt = Excerpt(quotation(text, [telling.span]), (telling.span,))
    return Told(telling.article + 1, excerpt, remark)


def _numbers(articles: Sequence[int]) -> tuple[int, ...]:
    return tuple(article + 1 for article in articles)


def _statement(story: StoryComparison, statement: Statement) -> ToldStatement:
    has = tuple(number in statement.articles for number in range(len(story.articles)))
    return ToldStatement(has, _numbers(statement.articles), _told(story, statement.best))


def _fact(
    story: StoryComparison,
    fact: StoryFact,
    verdict: Verdict | None,
    language: ReportLanguage,
    around: Callable[[int], Surroundings],
) -> ToldFact:
    def value(found: FactValue) -> tuple[Told, tuple[int, ...]]:
        telling = found.tellings[0]
        sentence = around(telling.article).of(telling.span)
        return replace(_told(story, telling), sentence=sentence), _numbers(found.articles)

    values = tuple(map(value, fact.values))
    name = language.say(FACT_NAMES[fact.kind])
    if verdict is None:
        return ToldFact(name, fact.conflict, values)
    is_dismissed = verdict.ruling is Ruling.DISMISSED
    told = language.say(_RULINGS[verdict.ruling]) if _RULINGS[verdict.ruling] else ""
    return ToldFact(name, fact.conflict, values, told, verdict.remark, is_dismissed)


def _quote(story: StoryComparison, quote: StoryQuote, differing: Differing) -> tuple[Told, ...]:
    fullest = story.words_of(quote.renderings[0].telling)

    def told(rendering: Rendering) -> Told:
        span = rendering.telling.span
        changed, _ = differing(story.words_of(rendering.telling), fullest)
        text = story.articles[rendering.telling.article].article.text
        words = marked(text, [span], [one.shift(span.start) for one in changed])
        return replace(_told(story, rendering.telling, rendering.speaker), words=words)

    return tuple(map(told, quote.renderings))


def _reason(members: Sequence[Member], reason: OriginReason, language: ReportLanguage) -> str:
    name = members[reason.article].called
    match reason.kind:
        case OriginKind.EARLIEST:
            return language.say("{name} has the earliest date.", name=name)
        case OriginKind.CREDITS:
            return language.say("{name} names {credit}.", name=name, credit=reason.credit)
        case OriginKind.CONTAINED:
            other = members[reason.other].called if reason.other is not None else ""
            return language.say(
                "{share} of the words of {name} have a counterpart in {other}.",
                share=language.percent(reason.share),
                name=name,
                other=other,
            )
