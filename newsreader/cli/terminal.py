"""How commands speak: results to stdout, everything else in one clear line to stderr."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

from newsreader.usecases.export_report import write_report


def put_out(report: str, output: Path | None) -> None:
    """Write ``report`` to the file, else to stdout: UTF-8 whatever the machine's locale says."""
    if output:
        write_report(output, report)
        return
    put_lines([report])


def put_lines(chunks: Iterable[str]) -> None:
    """Write text to stdout as it comes."""
    for chunk in chunks:
        sys.stdout.buffer.write(chunk.encode("utf-8"))
        sys.stdout.buffer.flush()


def complain(sentence: object) -> None:
    """One line on stderr."""
    line = " ".join(str(sentence).split())
    sys.stderr.write(f"newsreader: {line}\n")


def show_progress(done: int, total: int, what: str) -> None:
    """A line that overwrites itself; nothing at all when nobody watches stderr."""
    if sys.stderr.isatty():
        end = "\n" if done >= total else ""
        width = shutil.get_terminal_size().columns - 1
        sys.stderr.write(f"\r\033[K{f'{done} of {total}  {what}'[:width]}{end}")
        sys.stderr.flush()


def width() -> int:
    """Columns to write in: the terminal's, at most 110 for the eye's sake."""
    return min(shutil.get_terminal_size((100, 24)).columns, 110)
