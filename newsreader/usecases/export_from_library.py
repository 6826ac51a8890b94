"""Write down a story, or two articles, of the library, with the notes that are asked for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.domain.progress import Progress, silent
from newsreader.usecases.browse_library import open_pair
from newsreader.usecases.choose_notes import (
    chosen_notes,
    notes_on_pair,
    notes_on_story,
    pair_annex,
    story_annex,
)
from newsreader.usecases.compare_stories import compare_story
from newsreader.usecases.export_report import (
    ReportFormat,
    StoryFormat,
    comparison_report,
    story_report,
)

if TYPE_CHECKING:
    from newsreader.store.database import Library


def export_story(
    library: Library,
    story: int,
    form: StoryFormat,
    notes: str,
    resources: Path,
    progress: Progress = silent,
) -> bytes:
    """The report of a story as a file's content; ``notes`` as ``choose_notes`` takes them.

    Raises NotFoundError, NewsreaderError for a note that is not on the story, and CancelledError
    when ``progress`` does.
    """
    kept = library.stories.get(story)
    chosen = chosen_notes(notes_on_story(library.notes.all(), kept), notes)
    found = compare_story(library, story, progress)
    annex = story_annex([saved.entry.id for saved in found.articles], chosen)
    return story_report(kept.title, found, form, resources=resources, annex=annex)


def export_pair(
    library: Library,
    numbers: tuple[int, int],
    form: ReportFormat,
    notes: str,
    resources: Path,
    progress: Progress = silent,
) -> bytes:
    """The same of the articles with these two numbers."""
    chosen = chosen_notes(notes_on_pair(library.notes.all(), *numbers), notes)
    pair = open_pair(library, *numbers, "", progress)
    assert pair.b is not None
    assert pair.comparison is not None
    a, b = pair.a.article, pair.b.article
    annex = pair_annex(*numbers, chosen)
    return comparison_report(a, b, pair.comparison, form, resources=resources, annex=annex)
