"""Bring files, folders and pasted text into the library, each with its outcome."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.domain.bundle import BUNDLE_ENDING
from newsreader.domain.errors import CancelledError, LibraryError, UnreadableFileError
from newsreader.domain.import_report import ImportItem, ImportReport, Outcome
from newsreader.domain.progress import Progress, silent
from newsreader.importing.walk import find_files
from newsreader.usecases.import_place import ImportPlace
from newsreader.usecases.keep_file import keep_file
from newsreader.usecases.prepare_ahead import PrepareAhead
from newsreader.usecases.read_ahead import ArrivingFile, Input, ReadAhead
from newsreader.usecases.read_files import read_bytes, shown
from newsreader.usecases.take_over import import_bundles

if TYPE_CHECKING:
    from newsreader.store.database import Library

_STOPPED = "Not read: the import was stopped."


def import_files(
    library: Library, paths: Sequence[Path], progress: Progress = silent
) -> ImportReport:
    """Import every file that ``paths`` name or hold; one bad file never stops the rest."""
    found = find_files(paths)
    bundles = [file for file in found.files if file.suffix.lower() == BUNDLE_ENDING]
    files = [file for file in found.files if file not in bundles]
    taken = import_bundles(library, bundles, progress)
    if taken.cancelled:
        left = [ImportItem(shown(file), Outcome.REFUSED, _STOPPED) for file in files]
        return ImportReport((*found.refused, *taken.items, *left), cancelled=True)
    inputs = [Input(shown(file), partial(read_bytes, file)) for file in files]
    report = _import(library, inputs, progress)
    return ImportReport(found.refused + taken.items + report.items, report.cancelled)


def import_bytes(
    library: Library, data: bytes, name: str, progress: Progress = silent
) -> ImportReport:
    """Import text or HTML that has no file; ``name`` stands for it and tells the format."""
    return _import(library, [Input(name, lambda: data)], progress)


def _import(library: Library, inputs: Sequence[Input], progress: Progress) -> ImportReport:
    if not inputs:
        return ImportReport(())
    items: list[ImportItem] = []
    place = ImportPlace(progress, inputs)
    try:
        place.tell()
        with (
            PrepareAhead(place.tell) as preparing,
            ReadAhead(library, inputs, preparing.begin, place.tell) as ahead,
        ):
            for file in ahead.files():
                place.arrive(file)
                items.append(_import_one(library, file, ahead, place))
                place.leave()
    except CancelledError:
        left = [ImportItem(given.path, Outcome.REFUSED, _STOPPED) for given in inputs[len(items) :]]
        if left and place.kept:
            reason = f"Stopped after {place.kept:,} articles; import it again for the others."
            left[0] = replace(left[0], outcome=Outcome.PARTLY, reason=reason)
        return ImportReport((*items, *left), cancelled=True)
    return ImportReport(tuple(items))


def _import_one(
    library: Library, file: ArrivingFile, ahead: ReadAhead, place: ImportPlace
) -> ImportItem:
    try:
        known = file.opened()
        if file.is_here:
            return known.already_here()
        return keep_file(library, known, file.data, ahead.articles(file), file.kept, place)
    except UnreadableFileError as error:
        return ImportItem(file.path, Outcome.REFUSED, error.reason)
    except LibraryError as error:
        return ImportItem(file.path, Outcome.REFUSED, str(error))
