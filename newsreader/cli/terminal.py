"""How commands speak: results to stdout, everything else in one clear line to stderr."""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path

import typer

from newsreader.domain.errors import NewsreaderError
from newsreader.usecases.export_report import NOT_FOR_TERMINALS
from newsreader.usecases.write_report import encoded, write_report


class ReaderGoneError(NewsreaderError):
    """Whoever read what the command prints went away, as ``head`` does."""


class Stdout:
    """Stdout as a file of bytes, each piece written at once; what fails is one clear sentence.

    ``write`` raises ReaderGoneError or NewsreaderError.
    """

    def write(self, data: bytes) -> None:
        if sys.stdout is None:
            raise NewsreaderError("There is nothing to write to: the standard output is closed.")
        try:
            sys.stdout.buffer.write(data)
            sys.stdout.buffer.flush()
        except BrokenPipeError:
            leave_stdout()
            raise ReaderGoneError from None
        except OSError as error:
            leave_stdout()
            reason = error.strerror or str(error)
            raise NewsreaderError(f"The output cannot be written: {reason}.") from error


def put_out(report: str | bytes, output: Path | None = None) -> None:
    """Write ``report`` to the file, else to stdout: UTF-8 whatever the machine's locale says."""
    if output:
        write_report(output, report)
    else:
        Stdout().write(report if isinstance(report, bytes) else encoded(report))


def refuse_on_screen(form: str, output: Path | None) -> None:
    """A terminal cannot show a PDF or a Word document; raises BadParameter."""
    if form in NOT_FOR_TERMINALS and output is None and has_colours():
        raise typer.BadParameter(f"--format {form} goes into a file: say which with --output FILE.")


def leave_stdout() -> None:
    """Let what stdout did not take go nowhere: the interpreter would try again when it ends."""
    if sys.stdout is not None:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def complain(sentence: object) -> None:
    """One line on stderr, without anything that a terminal might obey."""
    _tell(f"newsreader: {_one_line(str(sentence))}\n")


def show_progress(done: int, total: int, what: str) -> None:
    """A line that overwrites itself; nothing at all when nobody watches stderr."""
    if sys.stderr is not None and sys.stderr.isatty():
        end = "\n" if done >= total else ""
        columns = shutil.get_terminal_size().columns - 1
        line = _one_line(f"{done} of {total}  {what}")[:columns]
        _tell(f"\r\033[K{line}{end}")


def has_colours() -> bool:
    """Whether stdout is a terminal."""
    return sys.stdout is not None and sys.stdout.isatty()


def width() -> int:
    """Columns to write in: the terminal's, at most 110 for the eye's sake."""
    return min(shutil.get_terminal_size((100, 24)).columns, 110)


def _one_line(text: str) -> str:
    words = " ".join(text.split())
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in words)


def _tell(words: str) -> None:
    # Where even stderr is closed or full, the exit status still tells.
    if sys.stderr is not None:
        with suppress(OSError):
            sys.stderr.write(words)
            sys.stderr.flush()
