"""What the library holds and what became of it, as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict

from newsreader.domain.article import ArticleEntry, by_versions
from newsreader.domain.backup import Backup, Restored, RevivedNotes
from newsreader.domain.import_report import ImportReport
from newsreader.domain.search import SearchHit
from newsreader.domain.story import Story
from newsreader.domain.trial import Passed
from newsreader.reports.json_documents import Document, span_pair, span_pairs


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
            "words": span_pairs(hit.words),
            "place": hit.place and span_pair(hit.place),
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


def _entry(entry: ArticleEntry) -> Document:
    return {
        "id": entry.id,
        "title": entry.title,
        "source": entry.source,
        "date": entry.date,
        "path": entry.path,
        "sha256": entry.sha256,
    }
