"""Look a library, and the reading of files, over from end to end, as ``newsreader check`` does."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.domain.errors import LibraryError
from newsreader.domain.library_check import CheckReport, CheckSection, Finding, Verdict
from newsreader.domain.safety import SafetyLayer

if TYPE_CHECKING:
    from newsreader.store.database import Library

#: Under which name the library remembers what was told of its place.
_TOLD = "trouble with place"
_HOLDS = "The process that reads files was put to the test, and it holds."
_DOES_NOT_HOLD = (
    "The process that reads files was put to the test, and it does not hold on this system; take"
    " care with files of strangers."
)


def check_library(folder: Path) -> CheckReport:
    """All that can be said of the library in ``folder``, and of how files are read on this system.

    Nothing in the library is changed.  Raises LibraryError where there is no library, or one that
    this program cannot read.
    """
    from newsreader.store.database import LIBRARY_NAME

    library = folder / LIBRARY_NAME
    if not library.exists():
        raise LibraryError(f"{folder}: there is no library here.")
    return CheckReport(str(library), (_library(library), _reading()))


def new_trouble_with_place(library: Library) -> str:
    """What may befall the library because of where it lies; empty when that was told before."""
    from newsreader.store.checking import trouble_with_place

    if library.read_only:
        return ""
    trouble = trouble_with_place(library.path.parent)
    if trouble == library.views.load(_TOLD).get("trouble", ""):
        return ""
    library.views.save(_TOLD, {"trouble": trouble})
    return trouble


def _library(library: Path) -> CheckSection:
    from newsreader.store.checking import check

    return CheckSection("Library", tuple(check(library)))


def _reading() -> CheckSection:
    from newsreader.usecases.check_reading import check_reading

    return CheckSection("Reading of files", reading_findings(check_reading()))


def reading_findings(layers: Sequence[SafetyLayer]) -> tuple[Finding, ...]:
    """What a hostile file could do here, and by which means it is kept from it.

    What does not hold is advice: a system may lack the means, and files can be read all the same.
    """
    if not layers:
        return (Finding("Process", Verdict.WRONG, "The process that reads files does not start."),)
    tried = [
        Finding(
            f"{layer.name[:1].upper()}{layer.name[1:]}",
            Verdict.FINE if layer.holds else Verdict.ADVICE,
            _HOLDS if layer.holds else _DOES_NOT_HOLD,
        )
        for layer in layers
        if layer.tried
    ]
    means = ", ".join(layer.name for layer in layers if layer.holds and not layer.tried)
    lacking = ", ".join(layer.name for layer in layers if not layer.holds and not layer.tried)
    told = f"In force: {means or 'none'}.{f' Not on this system: {lacking}.' if lacking else ''}"
    return (*tried, Finding("Means", Verdict.FINE if means else Verdict.ADVICE, told))
