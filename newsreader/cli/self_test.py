"""newsreader self-test: the program as it is installed here proves that it works."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from newsreader import paths
from newsreader.cli.options import ListFormat, ListFormatOption, Windows
from newsreader.cli.terminal import put_out
from newsreader.domain.errors import NewsreaderError
from newsreader.domain.trial import FaultError, Passed
from newsreader.usecases.list_reports import passed_report
from newsreader.usecases.self_test import self_test as try_all


def self_test(
    context: typer.Context,
    form: ListFormatOption = ListFormat.TEXT,
    picture: Annotated[
        Path | None,
        typer.Option(
            "--picture",
            metavar="FILE",
            help="Show the window where there is a display, and write a picture of it (PNG).",
            show_default=False,
        ),
    ] = None,
) -> int:
    """See that this program works, with the sample story and a library that is thrown away."""
    windows: Windows = context.obj
    as_json = form is ListFormat.JSON
    passed: list[Passed] = []
    with tempfile.TemporaryDirectory(prefix="newsreader-self-test-") as folder:
        for one in _told_faults(_each(Path(folder), windows, picture)):
            passed.append(one)
            if not as_json:
                put_out(passed_report([one], as_json=False))
    if as_json:
        put_out(passed_report(passed, as_json=True))
    return 0


def _each(folder: Path, windows: Windows, picture: Path | None) -> Iterator[Passed]:
    yield from try_all(folder, paths.sample_files(), paths.resources())
    yield windows.try_out(folder, picture)


def _told_faults(checks: Iterator[Passed]) -> Iterator[Passed]:
    """What passes; a fault, or a part of the program that is missing, ends in one sentence."""
    try:
        yield from checks
    except (NewsreaderError, ImportError, OSError) as error:
        raise FaultError(f"The self-test failed: {error}") from error
