"""Where an import is: at which of its files, and how far in it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from newsreader.domain.progress import Progress
from newsreader.usecases.arriving_file import ArrivingFile, Input


class ImportPlace:
    """Tells ``progress`` of the file that is being kept; ``kept`` counts that file's articles."""

    def __init__(self, progress: Progress, inputs: Sequence[Input]) -> None:
        self._progress = progress
        self._inputs = inputs
        self._done = 0
        self._file: ArrivingFile | None = None
        self.kept = 0

    def arrive(self, file: ArrivingFile) -> None:
        """Note that the next file has begun to arrive, so that its own steps can be told."""
        self._file = file

    def leave(self) -> None:
        """Go on to the next file, and say so."""
        self._done += 1
        self._file = None
        self.kept = 0
        self.tell()

    def tell(self) -> None:
        """Say where the import is; raises CancelledError when the user asked to stop."""
        total = len(self._inputs)
        name = Path(self._inputs[self._done].path).name if self._done < total else ""
        step = self._file.step if self._file else None
        within = f" ({step[0]:,}/{step[1]:,})" if step else ""
        self._progress(self._done, total, f"{name}{within}")
