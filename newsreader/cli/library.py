"""newsreader read, import, stories, notes: what the import makes of files, and what is kept."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from newsreader import paths
from newsreader.cli.options import LibraryOption, ListFormat, ListFormatOption
from newsreader.cli.terminal import put_lines, put_out, show_progress
from newsreader.domain.article import Article
from newsreader.domain.import_report import ImportItem, Outcome
from newsreader.domain.note import Note
from newsreader.domain.story import Story
from newsreader.reports import json_documents
from newsreader.usecases.import_files import import_files
from newsreader.usecases.open_library import open_library
from newsreader.usecases.read_files import read_articles

if TYPE_CHECKING:
    from newsreader.store.database import Library

OUTCOME_WORDS = {
    Outcome.IMPORTED: "imported",
    Outcome.ALREADY_HERE: "already here",
    Outcome.NEW_VERSION: "a new version",
    Outcome.PARTLY: "partly read",
    Outcome.REFUSED: "refused",
}


def read(
    file: Annotated[Path, typer.Argument(metavar="FILE", show_default=False)],
    form: ListFormatOption = ListFormat.TEXT,
) -> int:
    """Show what the import makes of a file: text, metadata, folded page furniture."""
    articles = read_articles(file)
    if form is ListFormat.JSON:
        documents = [json_documents.article_document(article) for article in articles]
        put_out(
            json_documents.dump(documents[0] if len(documents) == 1 else documents) + "\n", None
        )
    else:
        put_lines(_article_text(article) for article in articles)
    return 0


def import_(
    files: Annotated[list[Path], typer.Argument(metavar="PATH...", show_default=False)],
    library: LibraryOption = None,
    form: ListFormatOption = ListFormat.TEXT,
) -> int:
    """Import files and folders, and print what became of each."""
    with closing(_open(library)) as opened:
        report = import_files(opened, files, show_progress)
    if form is ListFormat.JSON:
        put_out(json_documents.dump(json_documents.import_document(report)) + "\n", None)
    else:
        put_lines(_item_text(item) for item in report.items)
    return 1 if report.count(Outcome.REFUSED) else 0


def stories(library: LibraryOption = None, form: ListFormatOption = ListFormat.TEXT) -> int:
    """List the stories and their articles."""
    with closing(_open(library)) as opened:
        found = opened.stories.all()
    if form is ListFormat.JSON:
        put_out(json_documents.dump(json_documents.stories_document(found)) + "\n", None)
    else:
        put_lines(_story_text(story) for story in found)
    return 0


def notes(library: LibraryOption = None, form: ListFormatOption = ListFormat.TEXT) -> int:
    """List the notes."""
    with closing(_open(library)) as opened:
        found = opened.notes.all()
    if form is ListFormat.JSON:
        put_out(json_documents.dump(json_documents.notes_document(found)) + "\n", None)
    else:
        put_lines(_note_text(note) for note in found)
    return 0


def _open(folder: Path | None) -> Library:
    return open_library(folder or paths.library_folder())


def _article_text(article: Article) -> str:
    def lines() -> Iterator[str]:
        fields = {
            "Headline": article.title,
            "Outlet": article.source,
            "By": ", ".join(article.byline),
            "Date": article.date,
            "Language": article.language,
        }
        for name, value in fields.items():
            yield f"{name + ':':10}{value or '(not found)'}"
        yield from (f"Warning:  {warning}" for warning in article.warnings)
        yield ""
        yield article.text
        yield ""
        yield from (f"[folded, {fold.kind}] {fold.text}" for fold in article.folded)

    return "\n".join(lines()) + "\n"


def _item_text(item: ImportItem) -> str:
    reason = f" ({item.reason})" if item.reason else ""
    return f"{item.path}: {OUTCOME_WORDS[item.outcome]}{reason}\n"


def _story_text(story: Story) -> str:
    articles = "".join(
        f"  {entry.id:>4}  {entry.title or entry.path}"
        f" · {entry.source or 'outlet unknown'}{' · ' + entry.date if entry.date else ''}\n"
        for entry in story.articles
    )
    return f"{story.title}\n{articles}"


def _note_text(note: Note) -> str:
    anchor = note.target.anchor
    quote = f" “{' '.join(anchor.quote.split())}”" if anchor else ""
    return f"{note.changed_at:%Y-%m-%d %H:%M}{quote}\n  {note.text}\n"
