"""Bring files, folders and pasted text into the library, each with its outcome."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.domain.bundle import BUNDLE_ENDING
from newsreader.domain.errors import CancelledError
from newsreader.domain.import_report import ImportItem, ImportReport, Outcome
from newsreader.domain.progress import Progress, silent
from newsreader.importing.walk import find_files
from newsreader.usecases.arriving_file import Input
from newsreader.usecases.brought import Brought
from newsreader.usecases.import_place import ImportPlace
from newsreader.usecases.keep_together import KeepTogether
from newsreader.usecases.prepare_ahead import PrepareAhead
from newsreader.usecases.read_ahead import ReadAhead
from newsreader.usecases.read_files import read_bytes, shown
from newsreader.usecases.take_over import import_bundles

if TYPE_CHECKING:
    from newsreader.store.database import Library

_STOPPED = "Not read: the import was stopped."


def import_files(
    library: Library,
    paths: Sequence[Path],
    progress: Progress = silent,
    brought: Brought | None = None,
) -> ImportReport:
    """Import every file that ``paths`` name or hold; one bad file never stops the rest.

    ``brought`` is told what comes into the library, so that it can be taken out again.
    """
    brought = brought or Brought()
    found = find_files(paths)
    bundles = [file for file in found.files if file.suffix.lower() == BUNDLE_ENDING]
    files = [file for file in found.files if file not in bundles]
    taken = import_bundles(library, bundles, progress, brought)
    if taken.cancelled:
        left = [ImportItem(shown(file), Outcome.REFUSED, _STOPPED) for file in files]
        return ImportReport((*found.refused, *taken.items, *left), cancelled=True)
    inputs = [Input(shown(file), partial(read_bytes, file)) for file in files]
    report = _import(library, inputs, progress, brought)
    return ImportReport(found.refused + taken.items + report.items, report.cancelled)


def import_bytes(
    library: Library,
    data: bytes,
    name: str,
    progress: Progress = silent,
    brought: Brought | None = None,
) -> ImportReport:
    """Import text or HTML that has no file; ``name`` stands for it and tells the format.

    ``brought`` as for ``import_files``.
    """
    return _import(library, [Input(name, lambda: data)], progress, brought or Brought())


def _import(
    library: Library, inputs: Sequence[Input], progress: Progress, brought: Brought
) -> ImportReport:
    if not inputs:
        return ImportReport(())
    place = ImportPlace(progress, inputs)
    keeping = KeepTogether(library, place, brought)
    try:
        place.tell()
        with (
            PrepareAhead(place.tell, len(inputs)) as preparing,
            ReadAhead(library, inputs, preparing.begin, place.tell) as ahead,
        ):
            for file in ahead.files():
                place.arrive(file)
                keeping.take(file, ahead)
                if keeping.is_full or not ahead.has_next():
                    keeping.keep()
            keeping.keep()
    except CancelledError:
        done = len(keeping.items)
        left = [ImportItem(given.path, Outcome.REFUSED, _STOPPED) for given in inputs[done:]]
        if left and place.kept:
            reason = f"Stopped after {place.kept:,} articles; import it again for the others."
            left[0] = replace(left[0], outcome=Outcome.PARTLY, reason=reason)
        return ImportReport((*keeping.items, *left), cancelled=True)
    return ImportReport(tuple(keeping.items))
