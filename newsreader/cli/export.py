"""newsreader export: a story, or two articles of the library, as a file that can be cited."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from newsreader import paths
from newsreader.cli.options import LibraryOption, OutputOption
from newsreader.cli.rescue_notice import tell_of_rescue
from newsreader.cli.terminal import put_out, show_progress
from newsreader.usecases.browse_library import open_pair
from newsreader.usecases.compare_stories import compare_story
from newsreader.usecases.export_report import (
    ReportFormat,
    StoryFormat,
    comparison_report,
    story_report,
)
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
        StoryFormat, typer.Option("--format", help="How to write it; csv for stories only.")
    ] = StoryFormat.MARKDOWN,
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
    if article is not None and form is StoryFormat.CSV:
        raise typer.BadParameter("--format csv is for stories.")
    templates = paths.resources() / "templates"
    with open_to_read(library or paths.library_folder(), tell_of_rescue) as opened:
        if article is None:
            title = opened.stories.get(story).title
            found = compare_story(opened, story, show_progress)
            report = story_report(title, found, form, templates=templates)
        else:
            pair = open_pair(opened, story, article, "", show_progress)
            assert pair.b is not None
            assert pair.comparison is not None
            kind = ReportFormat(form.value)
            a, b = pair.a.article, pair.b.article
            report = comparison_report(a, b, pair.comparison, kind, templates=templates)
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
