"""A story as JSON, and its tables as CSV for spreadsheets."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import Any

from newsreader.domain.story_comparison import StoryComparison, Telling
from newsreader.reports.story_outline import StoryOutline, Told, story_outline

#: A spreadsheet would take a cell that begins like this for a formula (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r")

_COLUMNS = (
    *("what", "kind", "conflict", "words", "speaker", "article", "characters", "told by"),
    *("headline", "file", "SHA-256"),
)


def story_document(title: str, story: StoryComparison) -> dict[str, Any]:
    """ "newsreader-story/1"; articles are counted from 0, spans are [start, end) in characters."""

    def told(telling: Telling) -> dict[str, Any]:
        span = telling.span
        return {"article": telling.article, "span": [span.start, span.end]}

    return {
        "format": "newsreader-story/1",
        "title": title,
        "articles": [
            {
                "id": saved.entry.id,
                "path": saved.article.path,
                "sha256": saved.article.sha256,
                "title": saved.article.title,
                "source": saved.article.source,
                "byline": list(saved.article.byline),
                "date": saved.article.date,
                "text": saved.article.text,
            }
            for saved in story.articles
        ],
        "shares": [[round(share, 6) for share in row] for row in story.shares],
        "statements": [
            {"best": told(s.best), "tellings": [told(t) for t in s.tellings]}
            for s in story.statements
        ],
        "facts": [
            {
                "kind": fact.kind.value,
                "conflict": fact.conflict,
                "values": [
                    {"value": v.value, "tellings": [told(t) for t in v.tellings]}
                    for v in fact.values
                ],
            }
            for fact in story.facts
        ],
        "quotes": [
            {
                "changed": quote.changed,
                "renderings": [{**told(r.telling), "speaker": r.speaker} for r in quote.renderings],
            }
            for quote in story.quotes
        ],
        "origin": story.origin,
        "reasons": [
            {
                "kind": reason.kind.value,
                "article": reason.article,
                "other": reason.other,
                "credit": reason.credit,
                "share": round(reason.share, 6),
            }
            for reason in story.reasons
        ],
        "complete": story.complete,
    }


def story_csv(title: str, story: StoryComparison) -> str:
    """One table: a row for each statement, value of a fact and quote, with who tells it.

    Each row names the article that its words are from, so that it can be cited alone.
    """
    report = story_outline(title, story)
    out = io.StringIO()
    rows = csv.writer(out)
    rows.writerow(_COLUMNS)
    for fact in report.facts:
        what = ("fact", fact.kind, "yes" if fact.conflict else "no")
        for told, numbers in fact.values:
            rows.writerow([*what, *_words(told, numbers, report)])
    for statement in report.statements:
        rows.writerow(["statement", "", "", *_words(statement.best, statement.numbers, report)])
    for quote in report.quotes:
        for told in quote:
            rows.writerow(["quote", "", "", *_words(told, [told.number], report)])
    return out.getvalue()


def _words(told: Told, numbers: Sequence[int], report: StoryOutline) -> list[str]:
    """The cells that say who tells what, and where it stands."""
    member = report.members[told.number - 1]
    cells = [told.excerpt.text, told.remark, str(told.number), told.excerpt.place]
    cells += [" ".join(map(str, numbers)), member.name, member.path, member.sha256]
    return list(map(_cell, cells))


def _cell(text: str) -> str:
    """The words as one cell that no spreadsheet runs."""
    return f"'{text}" if text.startswith(_FORMULA) else text
