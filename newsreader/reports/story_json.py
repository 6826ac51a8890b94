"""A story as JSON."""

from __future__ import annotations

from typing import Any

from newsreader.domain.story_comparison import StoryComparison, StoryPart, Telling
from newsreader.reports.json_documents import annex_document
from newsreader.reports.provenance import Annex

#: What each part has of the document; all else says which articles they are and how it was made.
_PARTS = {
    StoryPart.SHARES: ("shares", "left_out"),
    StoryPart.FACTS: ("facts",),
    StoryPart.STATEMENTS: ("statements",),
    StoryPart.QUOTES: ("quotes",),
    StoryPart.ORIGIN: ("origin", "reasons"),
}


def story_document(
    title: str, story: StoryComparison, annex: Annex, part: StoryPart | None = None
) -> dict[str, Any]:
    """ "newsreader-story/1"; articles are counted from 0, spans are [start, end) in characters.

    With a ``part`` without what belongs to the others.
    """
    whole = _whole(title, story, annex)
    others = {key for each, keys in _PARTS.items() if part not in (None, each) for key in keys}
    return {key: value for key, value in whole.items() if key not in others}


def _whole(title: str, story: StoryComparison, annex: Annex) -> dict[str, Any]:

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
        "shares": [[_rounded(share) for share in row] for row in story.shares],
        "left_out": story.left_out,
        "statements": [
            {"best": told(s.best), "tellings": [told(t) for t in s.tellings]}
            for s in story.statements
        ],
        "facts": [
            {
                "kind": fact.kind.value,
                "conflict": fact.conflict,
                "verdict": None if verdict is None else verdict.ruling.value,
                "remark": "" if verdict is None else verdict.remark,
                "values": [
                    {"value": v.value, "tellings": [told(t) for t in v.tellings]}
                    for v in fact.values
                ],
            }
            for fact, verdict in zip(story.facts, story.verdicts, strict=True)
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
        "report": annex_document(annex),
    }


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(share, 6)
