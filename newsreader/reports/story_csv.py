"""What a story has in common and where it parts as one table for spreadsheets."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from newsreader.domain.report_language import ENGLISH, ReportLanguage, phrase
from newsreader.domain.story_comparison import StoryComparison, StoryPart, Telling
from newsreader.reports.csv_cells import csv_table, verbatim
from newsreader.reports.note_blocks import place_and_marks
from newsreader.reports.provenance import Annex, made_with

_COLUMNS = (
    *(phrase("what"), phrase("kind"), phrase("conflict"), phrase("verdict"), phrase("remark")),
    *(phrase("words"), phrase("value"), phrase("speaker"), phrase("article")),
    *(phrase("characters"), phrase("told by"), phrase("outlet"), phrase("headline")),
    *(phrase("file"), phrase("SHA-256"), phrase("settings"), phrase("program")),
)

_Row = tuple[str, ...]


def story_csv(
    story: StoryComparison,
    annex: Annex,
    part: StoryPart | None = None,
    language: ReportLanguage = ENGLISH,
) -> str:
    """A row for each share, value of a fact, statement, rendering of a quote and chosen note.

    Each row names the article that its words are from, so that it can be cited alone.  With a
    ``part`` the rows of that alone.
    """
    made = made_with(annex, language)
    columns = tuple(map(language.say, _COLUMNS))
    rows = [
        row
        for each, told in _PARTS.items()
        if part in (None, each)
        for row in told(story, language)
    ]
    if part is None:
        rows += _notes(annex, language)
    return csv_table(columns, ([*row, *made] for row in rows))


def _facts(story: StoryComparison, language: ReportLanguage) -> Iterator[_Row]:
    yes, no = language.say("yes"), language.say("no")
    for fact, verdict in zip(story.facts, story.verdicts, strict=True):
        judged = (verdict.ruling.value, verdict.remark) if verdict else ("", "")
        what = (language.say("fact"), fact.kind.value, yes if fact.conflict else no, *judged)
        for value in fact.values:
            told = _told(story, value.tellings[0], value.articles, value=value.value)
            yield (*what, *told)


def _statements(story: StoryComparison, language: ReportLanguage) -> Iterator[_Row]:
    for statement in story.statements:
        told = _told(story, statement.best, statement.articles)
        yield (language.say("statement"), "", "", "", "", *told)


def _quotes(story: StoryComparison, language: ReportLanguage) -> Iterator[_Row]:
    for quote in story.quotes:
        kind = "changed" if quote.changed else "same"
        for one in quote.renderings:
            told = _told(story, one.telling, [one.telling.article], speaker=one.speaker)
            yield (language.say("quote"), kind, "", "", "", *told)


def _shares(story: StoryComparison, language: ReportLanguage) -> Iterator[_Row]:
    """The share of an article's words that are told by another one, too."""
    for i, row in enumerate(story.shares):
        for j, share in enumerate(row):
            if i != j and share is not None:
                told = _whole(story, i, told_by=str(j + 1), value=f"{share:.4f}")
                yield (language.say("share"), "", "", "", "", *told)


def _origin(story: StoryComparison, language: ReportLanguage) -> Iterator[_Row]:
    """The articles by date; what points to an origin is told of the article that it is about."""
    for number in story.by_date:
        date = story.articles[number].article.date
        kind = language.say("likely origin") if number == story.origin else ""
        yield (language.say("date"), kind, "", "", "", *_whole(story, number, value=date))
    for reason in story.reasons:
        other = "" if reason.other is None else str(reason.other + 1)
        value = reason.credit or (f"{reason.share:.4f}" if reason.share else "")
        told = _whole(story, reason.article, told_by=other, value=value)
        yield (language.say("hint at the origin"), reason.kind.value, "", "", "", *told)


def _notes(annex: Annex, language: ReportLanguage) -> Iterator[_Row]:
    for note in annex.notes:
        place = place_and_marks(note, annex.signs, language)
        yield (language.say("note"), place, "", "", note.text, *[""] * 10)


def _whole(story: StoryComparison, number: int, *, value: str, told_by: str = "") -> _Row:
    """The cells about an article as a whole."""
    saved = story.articles[number]
    article = saved.article
    source = (article.source, saved.entry.name, article.path, article.sha256)
    return ("", value, "", str(number + 1), "", told_by, *source)


def _told(
    story: StoryComparison,
    telling: Telling,
    articles: Sequence[int],
    value: str = "",
    speaker: str = "",
) -> tuple[str, ...]:
    """The cells that say who tells what, and where it stands; articles are counted from 1."""
    saved = story.articles[telling.article]
    article = saved.article
    place = f"{telling.span.start}–{telling.span.end}"
    told_by = " ".join(str(number + 1) for number in articles)
    words = verbatim(article, [telling.span])
    source = (article.source, saved.entry.name, article.path, article.sha256)
    return (words, value, speaker, str(telling.article + 1), place, told_by, *source)


_PARTS: dict[StoryPart, Callable[[StoryComparison, ReportLanguage], Iterator[_Row]]] = {
    StoryPart.FACTS: _facts,
    StoryPart.STATEMENTS: _statements,
    StoryPart.QUOTES: _quotes,
    StoryPart.SHARES: _shares,
    StoryPart.ORIGIN: _origin,
}
