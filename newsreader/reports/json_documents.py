"""The JSON documents of the command line: the same input always gives the same bytes."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from newsreader.domain.article import Article, ArticleEntry, by_versions
from newsreader.domain.backup import Backup, Restored, RevivedNotes
from newsreader.domain.comparison import Comparison, Coverage, Fact, Link, QuotePair
from newsreader.domain.import_report import ImportReport
from newsreader.domain.note import Note
from newsreader.domain.search import SearchHit
from newsreader.domain.span import Span
from newsreader.domain.story import Story
from newsreader.domain.trial import Passed

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
            {"a": _span(p.a), "b": _span(p.b), "links": list(p.links)} for p in comparison.passages
        ],
        "only_a": _spans(comparison.only_a),
        "only_b": _spans(comparison.only_b),
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


def import_document(report: ImportReport) -> Document:
    """What became of each file."""
    return {"items": [asdict(item) for item in report.items]}


def stories_document(stories: Sequence[Story]) -> list[Document]:
    """The library's stories with their articles.

    ``versions`` has the ids of all versions of an article, oldest first; itself alone for most.
    """
    groups = [group for story in stories for group in by_versions(story.articles)]
    numbers = {entry.id: [each.id for each in group] for group in groups for entry in group}
    return [
        {
            "id": story.id,
            "title": story.title,
            "articles": [
                _entry(entry) | {"versions": numbers[entry.id]} for entry in story.articles
            ],
        }
        for story in stories
    ]


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
            and {"span": _span(note.target.anchor.span), "quote": note.target.anchor.quote},
            "places": [
                {"article": place.article_id, "span": place.span and _span(place.span)}
                for place in note.places
            ],
            "created": note.created_at.isoformat(),
            "changed": note.changed_at.isoformat(),
        }
        for note in notes
    ]


def hits_document(hits: Iterable[SearchHit]) -> list[Document]:
    """What a search has found, best first; ``words`` point into the sentence, ``place`` into the
    article's text.
    """
    return [
        {
            "kind": hit.kind,
            "id": hit.id,
            "article": hit.article_id,
            "title": hit.title,
            "source": hit.source,
            "date": hit.date,
            "sentence": hit.sentence,
            "words": _spans(hit.words),
            "place": hit.place and _span(hit.place),
        }
        for hit in hits
    ]


def backup_document(backup: Backup) -> Document:
    """A backup; the moment is in UTC, the size in bytes."""
    return {
        "path": backup.path,
        "made": backup.made_at.isoformat(),
        "size": backup.size,
        "before_update": backup.before_update,
    }


def passed_document(passed: Sequence[Passed]) -> Document:
    """What a self-test saw to work."""
    return {"format": "newsreader-self-test/1", "passed": [asdict(one) for one in passed]}


def restored_document(restored: Restored) -> Document:
    """What was brought back; ``set_aside`` is empty where there was no library before."""
    return asdict(restored)


def revived_document(revived: RevivedNotes) -> Document:
    """What the journal gave back: notes, those that wait for their article, damaged lines."""
    return asdict(revived)


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


def _entry(entry: ArticleEntry) -> Document:
    return {
        "id": entry.id,
        "title": entry.title,
        "source": entry.source,
        "date": entry.date,
        "path": entry.path,
        "sha256": entry.sha256,
    }


def _link(link: Link) -> Document:
    by_hand = {"by_hand": True} if link.by_hand else {}
    return {
        "kind": link.kind.value,
        "moved": link.moved,
        "score": round(link.score, 4),
        "why": link.why,
        "a": _spans(link.a),
        "b": _spans(link.b),
        "edits": [
            {"op": edit.op.value, "a": _span(edit.a), "b": _span(edit.b)} for edit in link.edits
        ],
        **by_hand,
    }


def _fact(fact: Fact) -> Document:
    return {
        "kind": fact.kind.value,
        "a": _span(fact.a),
        "b": _span(fact.b),
        "a_value": fact.a_value,
        "b_value": fact.b_value,
        "conflict": fact.conflict,
        "link": fact.link,
    }


def _quote(pair: QuotePair) -> Document:
    return {
        "a": _span(pair.a),
        "b": _span(pair.b),
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


def _span(span: Span) -> list[int]:
    return [span.start, span.end]


def _spans(spans: Sequence[Span]) -> list[list[int]]:
    return [_span(span) for span in spans]
