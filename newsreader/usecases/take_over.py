"""Take over what a bundle brings from another machine: without doubles, and nothing lost."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.domain.bundle import Taken
from newsreader.domain.errors import CancelledError, LibraryError, UnreadableFileError
from newsreader.domain.import_report import ImportItem, ImportReport, Outcome
from newsreader.domain.progress import Progress, silent
from newsreader.importing.bundle.bundle_file import open_bundle
from newsreader.usecases.brought import Brought
from newsreader.usecases.bundle_places import BundlePlaces
from newsreader.usecases.read_files import shown

if TYPE_CHECKING:
    from newsreader.store.database import Library

_CHUNK = 25  # articles that are taken in one transaction, in which nobody else can write
_STOPPED = "Not read: the import was stopped."


def import_bundle(
    library: Library,
    path: Path,
    progress: Progress = silent,
    brought: Brought | None = None,
) -> Taken:
    """Take what is missing here out of a bundle; nothing that is here is changed.

    An article is known by the bytes of its file, a story and a note by the moment at which it was
    begun; an article that lies in the bin comes out of it.  ``brought`` is told what comes, so
    that it can be taken out again.  Raises UnreadableFileError, LibraryError, and CancelledError
    when ``progress`` does: then what was taken before stays.
    """
    brought = brought or Brought()
    with open_bundle(path, shown(path)) as file:
        bundle = file.bundle()
        here = BundlePlaces(library, bundle)
        try:
            for start in range(0, len(bundle.articles), _CHUNK):
                progress(start, len(bundle.articles), path.name)
                brought.add(here.take(bundle.articles[start : start + _CHUNK], file))
            notes, notes_here = here.take_notes(bundle.notes)
            brought.add_notes(notes)
            count, decisions = here.take_decisions(bundle.decisions)
            brought.add_decisions(decisions)
        finally:
            library.stories.drop_empty(here.begun_here)
        first = here.first_article(bundle)
        return Taken(
            articles=len(here.new),
            articles_here=len(bundle.articles) - len(here.new),
            notes=len(notes.new) + len(notes.rewritten),
            notes_here=notes_here,
            decisions=count,
            first_article=first.id if first else None,
            first_story=first.story_id if first else None,
        )


def import_bundles(
    library: Library,
    bundles: Sequence[Path],
    progress: Progress = silent,
    brought: Brought | None = None,
) -> ImportReport:
    """What became of each of these bundles; one bad bundle never stops the rest."""
    items: list[ImportItem] = []
    for path in bundles:
        try:
            items.append(_taken(path, import_bundle(library, path, progress, brought)))
        except UnreadableFileError as error:
            items.append(ImportItem(shown(path), Outcome.REFUSED, error.reason))
        except CancelledError:
            reason = "The import was stopped; import the bundle again for what is missing."
            items.append(ImportItem(shown(path), Outcome.PARTLY, reason))
            left = bundles[len(items) :]
            items += [ImportItem(shown(one), Outcome.REFUSED, _STOPPED) for one in left]
            return ImportReport(tuple(items), cancelled=True)
        except LibraryError as error:
            items.append(ImportItem(shown(path), Outcome.REFUSED, str(error)))
    return ImportReport(tuple(items))


def _taken(path: Path, taken: Taken) -> ImportItem:
    is_new = taken.articles or taken.notes or taken.decisions
    outcome = Outcome.IMPORTED if is_new else Outcome.ALREADY_HERE
    return ImportItem(shown(path), outcome, str(taken), taken.first_article, taken.first_story)
