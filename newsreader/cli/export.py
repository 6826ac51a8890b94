"""newsreader export: a story, or two articles of the library, as a file that can be cited."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from newsreader import paths
from newsreader.cli.options import LibraryOption, OutputOption
from newsreader.cli.rescue_notice import tell_of_rescue
from newsreader.cli.terminal import put_out, refuse_on_screen, show_progress
from newsreader.usecases.choose_notes import NONE
from newsreader.usecases.export_from_library import export_pair, export_story
from newsreader.usecases.export_report import ReportFormat, StoryFormat
from newsreader.usecases.hand_over import export_bundle
from newsreader.usecases.open_library import open_existing, open_to_read


def export(
    story: Annotated[
        int | None,
        typer.Argument(
            metavar="[STORY]",
            help="Number of a story, as `newsreader stories --format json` tells it; "
            "with a second number: of an article.",
            show_default=False,
        ),
    ] = None,
    article: Annotated[
        int | None,
        typer.Argument(metavar="[ARTICLE]", help="Number of article B.", show_default=False),
    ] = None,
    library: LibraryOption = None,
    form: Annotated[
        StoryFormat, typer.Option("--format", help="How to write it.")
    ] = StoryFormat.MARKDOWN,
    notes: Annotated[
        str,
        typer.Option(
            "--notes",
            metavar="none|all|ID,ID",
            help="Which of your notes to put in, as `newsreader notes --format json` numbers them.",
        ),
    ] = NONE,
    output: OutputOption = None,
    bundle: Annotated[
        bool,
        typer.Option(
            "--bundle",
            help="Write a Newsreader bundle of the story, or without a number of the whole "
            "library: one file with all that another machine needs to go on.",
        ),
    ] = False,
) -> int:
    """Write down a story, or with two numbers the comparison of two articles; or a bundle."""
    if bundle:
        return _export_bundle(story, article, library, output)
    if story is None:
        raise typer.BadParameter("Name a story, or use --bundle for the whole library.")
    refuse_on_screen(form, output)
    resources = paths.resources()
    with open_to_read(library or paths.library_folder(), tell_of_rescue) as opened:
        if article is None:
            report = export_story(opened, story, form, notes, resources, show_progress)
        else:
            kind = ReportFormat(form.value)
            report = export_pair(opened, (story, article), kind, notes, resources, show_progress)
    put_out(report, output)
    return 0


def _export_bundle(
    story: int | None, article: int | None, library: Path | None, output: Path | None
) -> int:
    if article is not None or output is None:
        raise typer.BadParameter("--bundle is for the library or one story, and wants --output.")
    with open_existing(library or paths.library_folder()) as opened:
        export_bundle(opened, output, story, show_progress)
    return 0
