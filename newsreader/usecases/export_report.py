"""Write down a comparison, a story, or what the library holds: text, JSON, HTML, Markdown."""

from __future__ import annotations

import os
import re
import secrets
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from newsreader.domain.article import Article
from newsreader.domain.backup import Backup, Restored, RevivedNotes
from newsreader.domain.comparison import Comparison
from newsreader.domain.errors import NewsreaderError
from newsreader.domain.import_report import ImportReport
from newsreader.domain.library_check import CheckReport
from newsreader.domain.note import Note
from newsreader.domain.rescue import Rescue
from newsreader.domain.search import SearchHit
from newsreader.domain.span import Span
from newsreader.domain.story import Story
from newsreader.domain.story_comparison import StoryComparison
from newsreader.domain.trial import Passed
from newsreader.reports import json_documents, listings
from newsreader.reports.json_documents import comparison_document, dump, dump_line
from newsreader.reports.story_json import story_csv, story_document
from newsreader.usecases.read_files import shown

_LONE_SURROGATES = re.compile("[\ud800-\udfff]")


class ReportFormat(StrEnum):
    """The forms that a comparison can be written in; lists know the first two."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"
    MARKDOWN = "markdown"


class StoryFormat(StrEnum):
    """The forms that a story can be written in."""

    HTML = "html"
    MARKDOWN = "markdown"
    JSON = "json"
    CSV = "csv"


def comparison_report(
    a: Article,
    b: Article,
    comparison: Comparison,
    form: ReportFormat,
    *,
    templates: Path,
    width: int = 100,
    colour: bool = False,
) -> str:
    """The report as one string; ``width`` and ``colour`` matter for text only."""
    # rich and jinja2 are loaded by those who want them: neither the window nor JSON needs both.
    if form is ReportFormat.JSON:
        return _json(comparison_document(a, b, comparison))
    if form is ReportFormat.TEXT:
        from newsreader.reports.text import comparison_text

        return comparison_text(a, b, comparison, width=width, colour=colour)
    from newsreader.reports.documents import comparison_html, comparison_markdown

    make = comparison_html if form is ReportFormat.HTML else comparison_markdown
    return make(a, b, comparison, templates)


def story_report(title: str, story: StoryComparison, form: StoryFormat, *, templates: Path) -> str:
    """What all articles of a story say together, as one string."""
    match form:
        case StoryFormat.JSON:
            return _json(story_document(title, story))
        case StoryFormat.CSV:
            return story_csv(title, story)
    from newsreader.reports.documents import story_html, story_markdown

    make = story_html if form is StoryFormat.HTML else story_markdown
    return make(title, story, templates)


def comparison_line(a: Article, b: Article, comparison: Comparison) -> str:
    """The comparison as one line of JSON."""
    return dump_line(comparison_document(a, b, comparison))


def cited(article: Article, span: Span) -> str:
    """Words of an article with outlet, headline, date, file and hash, ready to be pasted."""
    from newsreader.reports.citation import citation

    return citation(article, span)


def articles_report(articles: Sequence[Article], *, as_json: bool) -> str:
    """What the import made of one file; JSON of several articles is a list."""
    if not as_json:
        return "".join(map(listings.article_text, articles))
    documents = [json_documents.article_document(article) for article in articles]
    return _json(documents[0] if len(documents) == 1 else documents)


def import_report(report: ImportReport, *, as_json: bool) -> str:
    """What became of each file of an import."""
    if as_json:
        return _json(json_documents.import_document(report))
    return "".join(map(listings.item_text, report.items))


def stories_report(stories: Sequence[Story], *, as_json: bool) -> str:
    """The library's stories with their articles."""
    if as_json:
        return _json(json_documents.stories_document(stories))
    return "".join(map(listings.story_text, stories))


def notes_report(notes: Sequence[Note], *, as_json: bool) -> str:
    """The library's notes."""
    if as_json:
        return _json(json_documents.notes_document(notes))
    return "".join(map(listings.note_text, notes))


def hits_report(hits: Sequence[SearchHit], *, as_json: bool) -> str:
    """What a search has found."""
    if as_json:
        return _json(json_documents.hits_document(hits))
    return "".join(map(listings.hit_text, hits))


def backups_report(backups: Sequence[Backup], *, as_json: bool) -> str:
    """The backups of the library."""
    if as_json:
        return _json([json_documents.backup_document(backup) for backup in backups])
    return "".join(map(listings.backup_text, backups))


def backup_report(backup: Backup, *, as_json: bool) -> str:
    """The backup that was made."""
    if as_json:
        return _json(json_documents.backup_document(backup))
    return listings.backup_text(backup)


def restored_report(restored: Restored, *, as_json: bool) -> str:
    """What was brought back, and what was set aside."""
    if as_json:
        return _json(json_documents.restored_document(restored))
    return listings.restored_text(restored)


def revived_report(revived: RevivedNotes, *, as_json: bool) -> str:
    """What the journal of notes gave back."""
    if as_json:
        return _json(json_documents.revived_document(revived))
    return listings.revived_text(revived)


def passed_report(passed: Sequence[Passed], *, as_json: bool) -> str:
    """What a self-test saw to work."""
    if as_json:
        return _json(json_documents.passed_document(passed))
    return "".join(map(listings.passed_text, passed))


def check_report(report: CheckReport, *, as_json: bool) -> str:
    """What was found when the library was looked over."""
    from newsreader.reports.library_check import check_document, check_text

    return _json(check_document(report)) if as_json else check_text(report)


def rescue_report(rescue: Rescue) -> str:
    """What became of a damaged library, in one line."""
    from newsreader.reports.library_check import rescue_text

    return rescue_text(rescue)


def encoded(report: str) -> bytes:
    """A report in UTF-8; half of a character pair, which UTF-8 does not know, becomes U+FFFD."""
    return _LONE_SURROGATES.sub("\ufffd", report).encode("utf-8")


def write_report(path: Path, report: str) -> None:
    """Write ``report`` to ``path``; raises NewsreaderError naming the file and the reason."""
    with report_file(path) as file:
        file.write(encoded(report))


@contextmanager
def report_file(path: Path) -> Iterator[BinaryIO]:
    """A file that takes the place of ``path`` when the block ends well, and only then.

    Raises NewsreaderError naming the file and the reason.
    """
    try:
        if path.exists() and not path.is_file():
            with path.open("wb") as device:  # a device or a pipe takes words, but no successor
                yield device
            return
        target = Path(os.path.realpath(path))
        part = target.with_name(f".newsreader-{secrets.token_hex(8)}.part")
        try:
            with part.open("xb") as file:
                yield file
            with suppress(FileNotFoundError):
                shutil.copymode(target, part)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise NewsreaderError(f"{shown(path)}: The report cannot be written: {reason}.") from error


def _json(document: object) -> str:
    return dump(document) + "\n"
