"""What every report of a comparison says, in order, before it is dressed in any form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsreader.domain.article import Article
from newsreader.domain.comparison import (
    FACT_NAMES,
    Comparison,
    Coverage,
    Fact,
    Link,
    QuotePair,
)
from newsreader.domain.report_language import ENGLISH, ReportLanguage, phrase
from newsreader.domain.span import Span
from newsreader.reports.surroundings import Surroundings
from newsreader.reports.wording import (
    PARAGRAPH_ENDS,
    Differing,
    Piece,
    Stretch,
    marked,
    nothing_differs,
    pieces,
    quotation,
)

KIND_NAMES = {"same": phrase("Same"), "edited": phrase("Edited"), "reworded": phrase("Reworded")}


@dataclass(frozen=True, slots=True)
class Side:
    """One article's part of a report; ``letter`` is "A" or "B"."""

    letter: str
    article: Article
    coverage: Coverage
    only: tuple[Excerpt, ...]

    @property
    def name(self) -> str:
        """What the reader knows the article by: its headline, else how it begins."""
        return self.article.name


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Words of an article with the characters where they stand, so that they can be cited."""

    text: str
    spans: tuple[Span, ...]

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The words with a new line for each paragraph."""
        return tuple(self.text.split(PARAGRAPH_ENDS))

    @property
    def place(self) -> str:
        return ", ".join(f"{span.start}–{span.end}" for span in self.spans)


@dataclass(frozen=True, slots=True)
class LinkedPair:
    """One link, ready to be printed; ``number`` counts from 1.

    ``wording`` lays B's changes into A's words; ``in_a`` and ``in_b`` are each side's own words.
    """

    number: int
    kind: str
    kind_name: str
    moved: bool
    why: str
    a: Excerpt
    b: Excerpt
    wording: tuple[Piece, ...]
    in_a: tuple[Stretch, ...]
    in_b: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Telling:
    """One side's words for a thing; ``remark`` names the speaker of a quote.

    ``sentence`` is the one that a fact's value stands in, the value marked.  ``words`` are those of
    a quote, marked where the other side has them not.
    """

    excerpt: Excerpt
    remark: str = ""
    sentence: tuple[Stretch, ...] = ()
    words: tuple[Stretch, ...] = ()


@dataclass(frozen=True, slots=True)
class ToldApart:
    """One thing as each side tells it: a fact or an utterance."""

    name: str
    conflict: bool
    a: Telling
    b: Telling


@dataclass(frozen=True, slots=True)
class Outline:
    """A report of two articles: both sides, where they part, then every link in A's order."""

    a: Side
    b: Side
    facts: tuple[ToldApart, ...]
    quotes: tuple[ToldApart, ...]
    links: tuple[LinkedPair, ...]
    complete: bool


def outline(
    a: Article,
    b: Article,
    comparison: Comparison,
    language: ReportLanguage = ENGLISH,
    differing: Differing = nothing_differs,
) -> Outline:
    """Everything that a report of these two articles says; ``differing`` marks words of quotes."""
    return Outline(
        a=Side("A", a, comparison.coverage_a, _only(a.text, comparison.only_a)),
        b=Side("B", b, comparison.coverage_b, _only(b.text, comparison.only_b)),
        facts=_facts(a, b, comparison.facts, language),
        quotes=_quotes(a.text, b.text, comparison.quotes, language, differing),
        links=tuple(
            _linked_pair(number, link, a.text, b.text, language)
            for number, link in enumerate(comparison.links, start=1)
        ),
        complete=comparison.complete,
    )


def _facts(
    a: Article, b: Article, facts: Sequence[Fact], language: ReportLanguage
) -> tuple[ToldApart, ...]:
    """The conflicts, then what agrees in other words; what both print alike is no news."""
    around_a, around_b = Surroundings(a), Surroundings(b)
    told = [
        ToldApart(
            language.say(FACT_NAMES[fact.kind]),
            fact.conflict,
            Telling(_excerpt(a.text, fact.a), sentence=around_a.of(fact.a)),
            Telling(_excerpt(b.text, fact.b), sentence=around_b.of(fact.b)),
        )
        for fact in facts
    ]
    apart = [one for one in told if one.conflict or _is_worded_apart(one)]
    return tuple(sorted(apart, key=lambda one: not one.conflict))


def _quotes(
    text_a: str,
    text_b: str,
    quotes: Sequence[QuotePair],
    language: ReportLanguage,
    differing: Differing,
) -> tuple[ToldApart, ...]:
    """The utterances that the two print in different words."""

    def told(pair: QuotePair) -> ToldApart:
        in_a, in_b = differing(pair.a.of(text_a), pair.b.of(text_b))
        changed_a = [span.shift(pair.a.start) for span in in_a]
        changed_b = [span.shift(pair.b.start) for span in in_b]
        return ToldApart(
            language.say("Quote"),
            False,
            Telling(
                _excerpt(text_a, pair.a),
                pair.a_speaker,
                words=marked(text_a, [pair.a], changed_a),
            ),
            Telling(
                _excerpt(text_b, pair.b),
                pair.b_speaker,
                words=marked(text_b, [pair.b], changed_b),
            ),
        )

    return tuple(told(pair) for pair in quotes if pair.changed)


def _linked_pair(
    number: int, link: Link, text_a: str, text_b: str, language: ReportLanguage
) -> LinkedPair:
    return LinkedPair(
        number=number,
        kind=link.kind.value,
        kind_name=language.say(KIND_NAMES[link.kind.value]),
        moved=link.moved,
        why=language.reason(link.why) if link.why else "",
        a=Excerpt(quotation(text_a, link.a), link.a),
        b=Excerpt(quotation(text_b, link.b), link.b),
        wording=tuple(pieces(link, text_a, text_b)) if link.edits else (),
        in_a=marked(text_a, link.a, sorted(edit.a for edit in link.edits)),
        in_b=marked(text_b, link.b, sorted(edit.b for edit in link.edits)),
    )


def _only(text: str, spans: Sequence[Span]) -> tuple[Excerpt, ...]:
    return tuple(_excerpt(text, span) for span in spans)


def _excerpt(text: str, span: Span) -> Excerpt:
    return Excerpt(quotation(text, [span]), (span,))


def _is_worded_apart(one: ToldApart) -> bool:
    return one.a.excerpt.text.casefold() != one.b.excerpt.text.casefold()
