"""A crash keeps a report: unexpected errors are written down, and told in one plain sentence."""

from __future__ import annotations

import faulthandler
import os
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

Tell = Callable[[str], None]


def keep_crash_reports(folder: Path, tell: Tell) -> None:
    """From now on, write each unexpected error to a file in ``folder`` and ``tell`` where."""

    def report(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        tell(_write(folder, "".join(traceback.format_exception(kind, error, trace))))

    def report_from_thread(arguments: threading.ExceptHookArgs) -> None:
        error = arguments.exc_value or arguments.exc_type()
        report(arguments.exc_type, error, arguments.exc_traceback)

    sys.excepthook = report
    threading.excepthook = report_from_thread
    _watch_for_hard_crashes(folder)


def _watch_for_hard_crashes(folder: Path) -> None:
    """Let faulthandler write where the interpreter itself died, if the folder can be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        # A bare descriptor, never closed: faulthandler writes to it in the moment of the crash.
        faulthandler.enable(os.open(folder / "hard_crash.txt", os.O_CREAT | os.O_WRONLY, 0o600))
    except OSError:
        pass  # where nothing can be written, a hard crash leaves no word


def _write(folder: Path, trace: str) -> str:
    """Write one report; the sentence that tells the user of it."""
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    file = folder / f"crash-{stamp}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        file.write_text(trace, encoding="utf-8")
    except OSError:
        sys.stderr.write(trace)
        return "Something went wrong inside Newsreader. Nothing that was saved is lost."
    return (
        "Something went wrong inside Newsreader. Nothing that was saved is lost. "
        f"A report for the makers lies in {file}."
    )
