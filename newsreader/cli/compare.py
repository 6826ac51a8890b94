"""newsreader compare: two files, or a list of pairs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, closing, nullcontext, suppress
from enum import StrEnum
from itertools import chain
from pathlib import Path
from typing import Annotated, BinaryIO

import typer

from newsreader import paths
from newsreader.cli.options import OutputOption, RawOption
from newsreader.cli.terminal import (
    Stdout,
    complain,
    has_colours,
    put_out,
    refuse_on_screen,
    show_progress,
    width,
)
from newsreader.domain.errors import NewsreaderError
from newsreader.usecases.compare_articles import compare_files
from newsreader.usecases.compare_pairs import Pair, compare_pairs
from newsreader.usecases.export_report import (
    AS_IMPORTED,
    AS_THEY_ARE,
    ReportFormat,
    comparison_line,
    comparison_report,
)
from newsreader.usecases.read_files import shown
from newsreader.usecases.write_report import report_file


class CompareFormat(StrEnum):
    """The forms of a comparison; jsonl is for lists of pairs."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"
    MARKDOWN = "markdown"
    PDF = "pdf"
    DOCX = "docx"
    CSV = "csv"
    JSONL = "jsonl"


def compare(
    a: Annotated[
        Path | None, typer.Argument(metavar="A", show_default=False, readable=False)
    ] = None,
    b: Annotated[
        Path | None, typer.Argument(metavar="B", show_default=False, readable=False)
    ] = None,
    raw: RawOption = False,
    form: Annotated[
        CompareFormat | None,
        typer.Option("--format", help="How to write the comparison.", show_default="text"),
    ] = None,
    pairs: Annotated[
        Path | None,
        typer.Option(
            "--pairs",
            metavar="FILE",
            help="Compare many: A, tab, B on each line of this file.",
            readable=False,
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
    refuse_on_screen(form or CompareFormat.TEXT, output)
    _spare(output, (a, b))
    put_out(_report(a, b, raw, ReportFormat(form or CompareFormat.TEXT), output), output)
    return 0


def _report(a: Path, b: Path, raw: bool, form: ReportFormat, output: Path | None) -> bytes:
    settings = AS_THEY_ARE if raw else AS_IMPORTED
    return comparison_report(
        *compare_files(a, b, raw=raw),
        form,
        resources=paths.resources(),
        annex=None if form is ReportFormat.JSON else settings,
        width=width(),
        colour=output is None and has_colours(),
    )


def _compare_list(listing: Path, raw: bool, output: Path | None) -> int:
    wanted = list(_read_list(listing))
    _spare(output, (listing, *chain.from_iterable(wanted)))
    refused = 0
    results = compare_pairs(wanted, raw=raw, describe=comparison_line)
    with _opened(output) as out, closing(results):
        show_progress(0, len(wanted), "")
        for done, result in enumerate(results, start=1):
            line = result
            if isinstance(result, NewsreaderError):
                refused += 1
                complain(result)
                line = "null"  # keeps every other line in its place
            out.write(f"{line}\n".encode())
            show_progress(done, len(wanted), wanted[done - 1][0].name)
    return 1 if refused else 0


def _read_list(listing: Path) -> Iterator[Pair]:
    try:
        data = listing.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise NewsreaderError(f"{shown(listing)}: The list cannot be read: {reason}.") from error
    # Names of files need not be UTF-8, and may hold every sign that Unicode ends a line with.
    lines = data.decode("utf-8-sig", "surrogateescape").split("\n")
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        names = line.removesuffix("\r").split("\t")
        if len(names) != 2 or not all(names):
            raise NewsreaderError(
                f"{shown(listing)}: Line {number} is not two files with a tab between."
            )
        yield Path(names[0]), Path(names[1])


def _spare(output: Path | None, sources: Iterable[Path]) -> None:
    """Refuse to write over what is to be read."""
    if output is None or not output.exists():
        return
    for source in dict.fromkeys(sources):
        # A source that is missing, or whose name is none, is told of when it is read.
        with suppress(OSError, ValueError):
            if output.samefile(source):
                raise typer.BadParameter(
                    f"--output would write over {shown(source)}, which is to be compared."
                )


def _opened(output: Path | None) -> AbstractContextManager[BinaryIO | Stdout]:
    return report_file(output) if output else nullcontext(Stdout())
