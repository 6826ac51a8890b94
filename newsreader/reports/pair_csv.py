"""The links, facts, quotes and notes of two articles as one table for spreadsheets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsreader import __version__
from newsreader.domain.article import Article
from newsreader.domain.comparison import Comparison
from newsreader.domain.span import Span
from newsreader.reports.csv_cells import csv_table, verbatim
from newsreader.reports.note_blocks import place_and_marks
from newsreader.reports.provenance import Annex

_OF_BOTH = ("what", "kind", "moved", "conflict", "changed", "why")
_OF_EACH = ("words", "characters", "value", "speaker", "outlet", "headline", "file", "SHA-256")
_COLUMNS = (
    *_OF_BOTH,
    *(f"{column} of {side}" for side in "AB" for column in _OF_EACH),
    *("settings", "program"),
)


def pair_csv(a: Article, b: Article, comparison: Comparison, annex: Annex) -> str:
    """A row for each link, fact, quote, stretch that one side has alone, and chosen note.

    Each row names both files and how they were compared, so that it can be cited alone.
    """
    made = (" ".join(annex.settings), f"Newsreader {__version__}")
    return csv_table(_COLUMNS, ([*row, *made] for row in _rows(a, b, comparison, annex)))


def _rows(
    a: Article, b: Article, comparison: Comparison, annex: Annex
) -> Iterator[tuple[str, ...]]:
    for link in comparison.links:
        what = ("link", link.kind.value, _yes(link.moved), "", "", link.why)
        yield (*what, *_side(a, link.a), *_side(b, link.b))
    for fact in comparison.facts:
        what = ("fact", fact.kind.value, "", _yes(fact.conflict), "", "")
        told = _side(a, [fact.a], fact.a_value), _side(b, [fact.b], fact.b_value)
        yield (*what, *told[0], *told[1])
    for quote in comparison.quotes:
        what = ("quote", "", "", "", _yes(quote.changed), "")
        said = (
            _side(a, [quote.a], speaker=quote.a_speaker),
            _side(b, [quote.b], speaker=quote.b_speaker),
        )
        yield (*what, *said[0], *said[1])
    for span in comparison.only_a:
        yield ("only in A", "", "", "", "", "", *_side(a, [span]), *_side(b, []))
    for span in comparison.only_b:
        yield ("only in B", "", "", "", "", "", *_side(a, []), *_side(b, [span]))
    for note in annex.notes:
        what = ("note", place_and_marks(note, annex.signs), "", "", "", note.text)
        yield (*what, *_side(a, []), *_side(b, []))


def _side(
    article: Article, spans: Sequence[Span], value: str = "", speaker: str = ""
) -> tuple[str, ...]:
    places = ", ".join(f"{span.start}–{span.end}" for span in spans)
    source = (article.source, article.title, article.path, article.sha256)
    return (verbatim(article, spans), places, value, speaker, *source)


def _yes(value: bool) -> str:
    return "yes" if value else "no"
