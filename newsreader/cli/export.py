"""newsreader export: a story, or two articles of the library, as a file that can be cited."""

from __future__ import annotations

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
from newsreader.usecases.open_library import open_to_read


def export(
    story: Annotated[
        int,
        typer.Argument(
            metavar="STORY",
            help="Number of a story, as `newsreader stories --format json` tells it; "
            "with a second number: of an article.",
            show_default=False,
        ),
    ],
    article: Annotated[
        int | None,
        typer.Argument(metavar="[ARTICLE]", help="Number of article B.", show_default=False),
    ] = None,
    library: LibraryOption = None,
    form: Annotated[
        StoryFormat, typer.Option("--format", help="How to write it; csv for stories only.")
    ] = StoryFormat.MARKDOWN,
    output: OutputOption = None,
) -> int:
    """Write down a story, or with two numbers the comparison of two articles."""
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
