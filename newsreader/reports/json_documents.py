"""A comparison or an article as JSON: the same input always gives the same bytes."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from newsreader import __version__
from newsreader.domain.article import Article
from newsreader.domain.comparison import Comparison, Coverage, Fact, Link, QuotePair
from newsreader.domain.note import Note
from newsreader.domain.span import Span
from newsreader.reports.provenance import Annex

Document = dict[str, Any]

_MILLION = 10**6


def dump(document: object) -> str:
    """JSON text for people to read, without a final line break."""
    return json.dumps(document, ensure_ascii=False, indent=2)


def dump_line(document: object) -> str:
    """JSON text in ASCII on one line, whatever signs a reader of lines takes for a line's end."""
    return json.dumps(document)


def comparison_document(a: Article, b: Article, comparison: Comparison) -> Document:
    """ "newsreader-comparison/1"; spans are [start, end) in characters of that side's text."""
    return {
        "format": "newsreader-comparison/1",
        "a": _side(a),
        "b": _side(b),
        "links": [_link(link) for link in comparison.links],
        "passages": [
            {"a": span_pair(p.a), "b": span_pair(p.b), "links": list(p.links)}
            for p in comparison.passages
        ],
        "only_a": span_pairs(comparison.only_a),
        "only_b": span_pairs(comparison.only_b),
        "facts": [_fact(fact) for fact in comparison.facts],
        "quotes": [_quote(pair) for pair in comparison.quotes],
        "coverage": {
            "a": _coverage(comparison.coverage_a),
            "b": _coverage(comparison.coverage_b),
        },
        "complete": comparison.complete,
    }


def article_document(article: Article) -> Document:
    """ "newsreader-article/1": what the import makes of a file."""
    return {
        "format": "newsreader-article/1",
        "path": article.path,
        "sha256": article.sha256,
        "media_type": article.media_type,
        "encoding": article.encoding,
        "language": article.language,
        "title": article.title,
        "source": article.source,
        "byline": list(article.byline),
        "date": article.date,
        "text": article.text,
        "folded": [
            {"kind": f.kind.value, "text": f.text, "after": f.after} for f in article.folded
        ],
        "origin": dict(article.origin),
        "warnings": list(article.warnings),
    }


def notes_document(notes: Iterable[Note]) -> list[Document]:
    """The library's notes; ``passage`` is null for a note on a whole article, pair or story.

    ``places`` tells where it stands in newer versions of the article, null where it is lost.
    """
    return [
        {
            "id": note.id,
            "text": note.text,
            "article": note.target.article_id,
            "other_article": note.target.other_article_id,
            "story": note.target.story_id,
            "tags": list(note.marks.tags),
            "colour": note.marks.colour,
            "state": note.marks.state,
            "passage": note.target.anchor
            and {"span": span_pair(note.target.anchor.span), "quote": note.target.anchor.quote},
            "places": [
                {"article": place.article_id, "span": place.span and span_pair(place.span)}
                for place in note.places
            ],
            "created": note.created_at.isoformat(),
            "changed": note.changed_at.isoformat(),
        }
        for note in notes
    ]


def annex_document(annex: Annex) -> Document:
    """What a report has beside the comparison: how it was made, and the chosen notes."""
    return {
        "program": f"Newsreader {__version__}",
        "settings": list(annex.settings),
        "notes": notes_document(annex.notes),
    }


def _side(article: Article) -> Document:
    return {
        "path": article.path,
        "sha256": article.sha256,
        "title": article.title,
        "source": article.source,
        "byline": list(article.byline),
        "date": article.date,
        "text": article.text,
    }


def _link(link: Link) -> Document:
    by_hand = {"by_hand": True} if link.by_hand else {}
    return {
        "kind": link.kind.value,
        "moved": link.moved,
        "score": round(link.score, 4),
        "why": link.why,
        "a": span_pairs(link.a),
        "b": span_pairs(link.b),
        "edits": [
            {"op": edit.op.value, "a": span_pair(edit.a), "b": span_pair(edit.b)}
            for edit in link.edits
        ],
        **by_hand,
    }


def _fact(fact: Fact) -> Document:
    return {
        "kind": fact.kind.value,
        "a": span_pair(fact.a),
        "b": span_pair(fact.b),
        "a_value": fact.a_value,
        "b_value": fact.b_value,
        "conflict": fact.conflict,
        "link": fact.link,
    }


def _quote(pair: QuotePair) -> Document:
    return {
        "a": span_pair(pair.a),
        "b": span_pair(pair.b),
        "a_speaker": pair.a_speaker,
        "b_speaker": pair.b_speaker,
        "changed": pair.changed,
    }


def _coverage(coverage: Coverage) -> Document:
    """Shares in millionths that add up to 1, by largest remainders (Hamilton's method).

    Rounded one by one, three shares of a sixth, a sixth and two thirds would add up to more.
    """
    exact = {name: share * _MILLION for name, share in asdict(coverage).items()}
    rounded = {name: math.floor(share) for name, share in exact.items()}
    missing = _MILLION - sum(rounded.values())
    for name in sorted(exact, key=lambda name: rounded[name] - exact[name])[:missing]:
        rounded[name] += 1
    return {name: share / _MILLION for name, share in rounded.items()}


def span_pair(span: Span) -> list[int]:
    """Its first character, and the first one behind it."""
    return [span.start, span.end]


def span_pairs(spans: Sequence[Span]) -> list[list[int]]:
    """Each of the spans as a pair."""
    return [span_pair(span) for span in spans]
