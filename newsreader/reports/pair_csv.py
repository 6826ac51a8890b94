"""The links, facts, quotes and notes of two articles as one table for spreadsheets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsreader.domain.article import Article
from newsreader.domain.comparison import Comparison
from newsreader.domain.report_language import ENGLISH, ReportLanguage, phrase
from newsreader.domain.span import Span
from newsreader.reports.csv_cells import csv_table, verbatim
from newsreader.reports.note_blocks import place_and_marks
from newsreader.reports.provenance import Annex, made_with

_OF_BOTH = (
    *(phrase("what"), phrase("kind"), phrase("moved"), phrase("conflict"), phrase("changed")),
    phrase("why"),
)
_OF_EACH = (
    *(phrase("words of {side}"), phrase("characters of {side}"), phrase("value of {side}")),
    *(phrase("speaker of {side}"), phrase("outlet of {side}"), phrase("headline of {side}")),
    *(phrase("file of {side}"), phrase("SHA-256 of {side}")),
)
_HOW_MADE = (phrase("settings"), phrase("program"))


def pair_csv(
    a: Article,
    b: Article,
    comparison: Comparison,
    annex: Annex,
    language: ReportLanguage = ENGLISH,
) -> str:
    """A row for each link, fact, quote, stretch that one side has alone, and chosen note.

    Each row names both files and how they were compared, so that it can be cited alone.
    """
    columns = (
        *map(language.say, _OF_BOTH),
        *(language.say(column, side=side) for side in "AB" for column in _OF_EACH),
        *map(language.say, _HOW_MADE),
    )
    made = made_with(annex, language)
    rows = _rows(a, b, comparison, annex, language)
    return csv_table(columns, ([*row, *made] for row in rows))


def _rows(
    a: Article, b: Article, comparison: Comparison, annex: Annex, language: ReportLanguage
) -> Iterator[tuple[str, ...]]:
    say = language.say

    def yes(value: bool) -> str:
        return say("yes") if value else say("no")

    for link in comparison.links:
        why = language.reason(link.why) if link.why else ""
        what = (say("link"), link.kind.value, yes(link.moved), "", "", why)
        yield (*what, *_side(a, link.a), *_side(b, link.b))
    for fact in comparison.facts:
        what = (say("fact"), fact.kind.value, "", yes(fact.conflict), "", "")
        told = _side(a, [fact.a], fact.a_value), _side(b, [fact.b], fact.b_value)
        yield (*what, *told[0], *told[1])
    for quote in comparison.quotes:
        what = (say("quote"), "", "", "", yes(quote.changed), "")
        said = (
            _side(a, [quote.a], speaker=quote.a_speaker),
            _side(b, [quote.b], speaker=quote.b_speaker),
        )
        yield (*what, *said[0], *said[1])
    for span in comparison.only_a:
        only = say("only in {side}", side="A")
        yield (only, "", "", "", "", "", *_side(a, [span]), *_side(b, []))
    for span in comparison.only_b:
        only = say("only in {side}", side="B")
        yield (only, "", "", "", "", "", *_side(a, []), *_side(b, [span]))
    for note in annex.notes:
        place = place_and_marks(note, annex.signs, language)
        what = (say("note"), place, "", "", "", note.text)
        yield (*what, *_side(a, []), *_side(b, []))


def _side(
    article: Article, spans: Sequence[Span], value: str = "", speaker: str = ""
) -> tuple[str, ...]:
    places = ", ".join(f"{span.start}–{span.end}" for span in spans)
    source = (article.source, article.title, article.path, article.sha256)
    return (verbatim(article, spans), places, value, speaker, *source)
