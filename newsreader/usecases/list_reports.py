"""Write down what the library holds and what became of it: as text for a terminal, or as JSON."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.domain.article import Article
from newsreader.domain.backup import Backup, Restored, RevivedNotes
from newsreader.domain.import_report import ImportReport
from newsreader.domain.library_check import CheckReport
from newsreader.domain.note import Note
from newsreader.domain.rescue import Rescue
from newsreader.domain.search import SearchHit
from newsreader.domain.story import Story
from newsreader.domain.trial import Passed
from newsreader.reports import json_documents, json_listings, listings


def articles_report(articles: Sequence[Article], *, as_json: bool) -> str:
    """What the import made of one file; JSON of several articles is a list."""
    if not as_json:
        return "".join(map(listings.article_text, articles))
    documents = [json_documents.article_document(article) for article in articles]
    return json_text(documents[0] if len(documents) == 1 else documents)


def import_report(report: ImportReport, *, as_json: bool) -> str:
    """What became of each file of an import."""
    if as_json:
        return json_text(json_listings.import_document(report))
    return "".join(map(listings.item_text, report.items))


def stories_report(stories: Sequence[Story], *, as_json: bool) -> str:
    """The library's stories with their articles."""
    if as_json:
        return json_text(json_listings.stories_document(stories))
    return "".join(map(listings.story_text, stories))


def notes_report(notes: Sequence[Note], *, as_json: bool) -> str:
    """The library's notes."""
    if as_json:
        return json_text(json_documents.notes_document(notes))
    return "".join(map(listings.note_text, notes))


def hits_report(hits: Sequence[SearchHit], *, as_json: bool) -> str:
    """What a search has found."""
    if as_json:
        return json_text(json_listings.hits_document(hits))
    return "".join(map(listings.hit_text, hits))


def backups_report(backups: Sequence[Backup], *, as_json: bool) -> str:
    """The backups of the library."""
    if as_json:
        return json_text([json_listings.backup_document(backup) for backup in backups])
    return "".join(map(listings.backup_text, backups))


def backup_report(backup: Backup, *, as_json: bool) -> str:
    """The backup that was made."""
    if as_json:
        return json_text(json_listings.backup_document(backup))
    return listings.backup_text(backup)


def restored_report(restored: Restored, *, as_json: bool) -> str:
    """What was brought back, and what was set aside."""
    if as_json:
        return json_text(json_listings.restored_document(restored))
    return listings.restored_text(restored)


def revived_report(revived: RevivedNotes, *, as_json: bool) -> str:
    """What the journal of notes gave back."""
    if as_json:
        return json_text(json_listings.revived_document(revived))
    return listings.revived_text(revived)


def passed_report(passed: Sequence[Passed], *, as_json: bool) -> str:
    """What a self-test saw to work."""
    if as_json:
        return json_text(json_listings.passed_document(passed))
    return "".join(map(listings.passed_text, passed))


def check_report(report: CheckReport, *, as_json: bool) -> str:
    """What was found when the library was looked over."""
    from newsreader.reports.library_check import check_document, check_text

    return json_text(check_document(report)) if as_json else check_text(report)


def rescue_report(rescue: Rescue) -> str:
    """What became of a damaged library, in one line."""
    from newsreader.reports.library_check import rescue_text

    return rescue_text(rescue)


def json_text(document: object) -> str:
    """A document as JSON for people and programs to read, with a final line break."""
    return json_documents.dump(document) + "\n"
