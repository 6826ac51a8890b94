"""The facts, statements, quotes and notes of a story as one table for spreadsheets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsreader import __version__
from newsreader.domain.story_comparison import StoryComparison, Telling
from newsreader.reports.csv_cells import csv_table, verbatim
from newsreader.reports.note_blocks import place_and_marks
from newsreader.reports.provenance import Annex

_COLUMNS = (
    *("what", "kind", "conflict", "verdict", "remark", "words", "value", "speaker"),
    *("article", "characters", "told by", "outlet", "headline", "file", "SHA-256"),
    *("settings", "program"),
)


def story_csv(story: StoryComparison, annex: Annex) -> str:
    """A row for each value of a fact, statement, rendering of a quote and chosen note.

    Each row names the article that its words are from, so that it can be cited alone.
    """
    made = (" ".join(annex.settings), f"Newsreader {__version__}")
    return csv_table(_COLUMNS, ([*row, *made] for row in _rows(story, annex)))


def _rows(story: StoryComparison, annex: Annex) -> Iterator[tuple[str, ...]]:
    for fact, verdict in zip(story.facts, story.verdicts, strict=True):
        judged = (verdict.ruling.value, verdict.remark) if verdict else ("", "")
        what = ("fact", fact.kind.value, "yes" if fact.conflict else "no", *judged)
        for value in fact.values:
            told = _told(story, value.tellings[0], value.articles, value=value.value)
            yield (*what, *told)
    for statement in story.statements:
        told = _told(story, statement.best, statement.articles)
        yield ("statement", "", "", "", "", *told)
    for quote in story.quotes:
        for one in quote.renderings:
            told = _told(story, one.telling, [one.telling.article], speaker=one.speaker)
            yield ("quote", "changed" if quote.changed else "same", "", "", "", *told)
    for note in annex.notes:
        what = ("note", place_and_marks(note, annex.signs), "", "", note.text)
        yield (*what, *[""] * 10)


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
