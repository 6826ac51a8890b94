"""newsreader compare: two files, or a list of pairs."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from enum import StrEnum
from pathlib import Path
from typing import Annotated, BinaryIO

import typer

from newsreader import paths
from newsreader.cli.options import OutputOption, RawOption
from newsreader.cli.terminal import complain, put_out, show_progress, width
from newsreader.domain.errors import NewsreaderError
from newsreader.usecases.compare_articles import Pair, compare_files, compare_pairs
from newsreader.usecases.export_report import (
    ReportFormat,
    comparison_line,
    comparison_report,
)


class CompareFormat(StrEnum):
    """The forms of a comparison; jsonl is for lists of pairs."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"
    MARKDOWN = "markdown"
    JSONL = "jsonl"


def compare(
    a: Annotated[Path | None, typer.Argument(metavar="A", show_default=False)] = None,
    b: Annotated[Path | None, typer.Argument(metavar="B", show_default=False)] = None,
    raw: RawOption = False,
    form: Annotated[
        CompareFormat | None,
        typer.Option("--format", help="How to write the comparison.", show_default="text"),
    ] = None,
    pairs: Annotated[
        Path | None,
        typer.Option(
            "--pairs", metavar="FILE", help="Compare many: A, tab, B on each line of this file."
        ),
    ] = None,
    output: OutputOption = None,
) -> int:
    """Compare two articles: what they share, what one changed, what only one says."""
    if pairs:
        if a or b:
            raise typer.BadParameter("--pairs takes the place of A and B.")
        if form not in (None, CompareFormat.JSONL):
            raise typer.BadParameter("--pairs writes one JSON line a pair: use --format jsonl.")
        return _compare_list(pairs, raw, output)
    if not (a and b):
        raise typer.BadParameter("Name two files to compare, or a list with --pairs.")
    if form is CompareFormat.JSONL:
        raise typer.BadParameter("--format jsonl goes with --pairs.")
    put_out(_report(a, b, raw, ReportFormat(form or CompareFormat.TEXT), output), output)
    return 0


def _report(a: Path, b: Path, raw: bool, form: ReportFormat, output: Path | None) -> str:
    return comparison_report(
        *compare_files(a, b, raw=raw),
        form,
        templates=paths.resources() / "templates",
        width=width(),
        colour=output is None and sys.stdout.isatty(),
    )


def _compare_list(listing: Path, raw: bool, output: Path | None) -> int:
    wanted = list(_read_list(listing))
    refused = 0
    with _opened(output) as out:
        show_progress(0, len(wanted), "")
        results = compare_pairs(wanted, raw=raw, describe=comparison_line)
        for done, result in enumerate(results, start=1):
            line = result
            if isinstance(result, NewsreaderError):
                refused += 1
                complain(result)
                line = "null"  # keeps every other line in its place
            out.write(f"{line}\n".encode())
            show_progress(done, len(wanted), wanted[done - 1][0].name)
        out.flush()
    return 1 if refused else 0


def _read_list(listing: Path) -> Iterator[Pair]:
    try:
        lines = listing.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise NewsreaderError(f"{listing}: The list cannot be read: {error}.") from error
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        names = line.split("\t")
        if len(names) != 2 or not all(names):
            raise NewsreaderError(f"{listing}: Line {number} is not two files with a tab between.")
        yield Path(names[0]), Path(names[1])


def _opened(output: Path | None) -> AbstractContextManager[BinaryIO]:
    if not output:
        return nullcontext(sys.stdout.buffer)
    try:
        return output.open("wb")
    except OSError as error:
        raise NewsreaderError(f"{output}: Cannot be written: {error.strerror}.") from error
