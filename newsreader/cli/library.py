"""newsreader read, import, stories, notes, search: what files give, and what the library has."""

from __future__ import annotations

from collections.abc import Sized
from pathlib import Path
from typing import Annotated

import typer

from newsreader import paths
from newsreader.cli.options import LibraryOption, ListFormat, ListFormatOption
from newsreader.cli.rescue_notice import tell_of_rescue
from newsreader.cli.terminal import complain, has_colours, put_out, show_progress
from newsreader.domain.import_report import Outcome
from newsreader.usecases.browse_library import contents
from newsreader.usecases.import_files import import_files
from newsreader.usecases.list_reports import (
    articles_report,
    hits_report,
    import_report,
    notes_report,
    stories_report,
)
from newsreader.usecases.open_library import open_library, open_to_read
from newsreader.usecases.read_files import read_articles
from newsreader.usecases.search_library import search_library


def read(
    file: Annotated[Path, typer.Argument(metavar="FILE", show_default=False, readable=False)],
    form: ListFormatOption = ListFormat.TEXT,
) -> int:
    """Show what the import makes of a file: text, metadata, folded page furniture."""
    put_out(articles_report(read_articles(file), as_json=form is ListFormat.JSON))
    return 0


def import_(
    files: Annotated[
        list[Path], typer.Argument(metavar="PATH...", show_default=False, readable=False)
    ],
    library: LibraryOption = None,
    form: ListFormatOption = ListFormat.TEXT,
) -> int:
    """Import files and folders, and print what became of each."""
    with open_library(library or paths.library_folder(), tell_of_rescue) as opened:
        report = import_files(opened, files, show_progress)
    put_out(import_report(report, as_json=form is ListFormat.JSON))
    return 1 if report.count(Outcome.REFUSED) else 0


def stories(library: LibraryOption = None, form: ListFormatOption = ListFormat.TEXT) -> int:
    """List the stories and their articles."""
    with open_to_read(library or paths.library_folder(), tell_of_rescue) as opened:
        found = contents(opened).stories
    put_out(stories_report(found, as_json=form is ListFormat.JSON))
    _tell_of_nothing(found, form, "The library holds no story yet.")
    return 0


def notes(library: LibraryOption = None, form: ListFormatOption = ListFormat.TEXT) -> int:
    """List the notes."""
    with open_to_read(library or paths.library_folder(), tell_of_rescue) as opened:
        found = contents(opened).notes
    put_out(notes_report(found, as_json=form is ListFormat.JSON))
    _tell_of_nothing(found, form, "The library holds no note yet.")
    return 0


def search(
    query: Annotated[
        list[str],
        typer.Argument(
            metavar="QUERY",
            help='Words that must all be there, "phrases", -word for none of it, source:, byline:, '
            "date:2031-04 or date:2031-04-01..2031-04-09, has:note, tag:, "
            "state: (to_check, checked or wrong).",
            show_default=False,
        ),
    ],
    library: LibraryOption = None,
    form: ListFormatOption = ListFormat.TEXT,
) -> int:
    """Find articles and notes by their words, best first."""
    with open_to_read(library or paths.library_folder(), tell_of_rescue) as opened:
        # The blank says that the last word is a whole one.
        found = search_library(opened, f"{' '.join(query)} ", progress=show_progress)
    put_out(hits_report(found, as_json=form is ListFormat.JSON))
    _tell_of_nothing(found, form, "No article and no note has all these words.")
    return 0


def _tell_of_nothing(found: Sized, form: ListFormat, sentence: str) -> None:
    """Say that there is nothing, where somebody looks; programs see an empty list."""
    if not found and form is ListFormat.TEXT and has_colours():
        complain(sentence)
