"""Hand a library, or a story of it, over to another machine, in one file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader import __version__
from newsreader.domain.article import ArticleEntry
from newsreader.domain.bundle import Bundle, BundledArticle
from newsreader.domain.progress import Progress, silent
from newsreader.importing.bundle.bundle_file import write_bundle
from newsreader.usecases.browse_library import open_pair
from newsreader.usecases.export_report import ReportFormat, comparison_report
from newsreader.usecases.write_report import encoded, report_file

if TYPE_CHECKING:
    from newsreader.store.database import Library

_LONGEST_NAME = 60


def export_bundle(
    library: Library, target: Path, story: int | None = None, progress: Progress = silent
) -> None:
    """Write the whole library, or one story of it, to ``target``.

    Raises NotFoundError, NewsreaderError naming the file, and CancelledError when ``progress``
    does.
    """
    entries = library.articles.entries() if story is None else library.stories.get(story).articles
    of_bytes = {entry.sha256: entry.id for entry in entries}
    with report_file(target) as file:
        write_bundle(
            file,
            _gathered(library, entries, story),
            lambda sha256: library.articles.original(of_bytes[sha256]),
            _for_people_and_scripts(library, entries, progress),
            __version__,
        )


def _gathered(library: Library, entries: Sequence[ArticleEntry], story: int | None) -> Bundle:
    stories = library.sharing.stories()
    by_hand = library.sharing.placed_by_hand()
    articles = []
    for entry in entries:
        begun = "" if entry.story_id is None else stories[entry.story_id].begun
        moment = entry.imported_at.isoformat(timespec="microseconds")
        article = library.articles.get(entry.id).article
        # Where it lay on this machine is nobody's business.
        article = replace(article, path=re.split(r"[/\\]", article.path)[-1])
        articles.append(BundledArticle(article, moment, begun, entry.id in by_hand))
    numbers = [entry.id for entry in entries]
    decisions = library.shared_decisions.lines(numbers)
    if story is None:
        lines = library.sharing.note_lines()
        return Bundle(tuple(stories.values()), tuple(articles), lines, decisions)
    lines = library.sharing.note_lines(numbers, [story])
    return Bundle((stories[story],), tuple(articles), lines, decisions)


def _for_people_and_scripts(
    library: Library, entries: Sequence[ArticleEntry], progress: Progress
) -> Iterator[tuple[str, bytes]]:
    """The texts as plain files, and the comparison of each two articles of a story as JSON."""
    for number, entry in enumerate(entries, start=1):
        text = library.articles.get(entry.id).article.text
        yield f"texts/{number:04}_{_plain(entry.name)}.txt", encoded(text)
    numbers = {entry.id: number for number, entry in enumerate(entries, start=1)}
    pairs = [
        (a, b)
        for a, b in combinations(entries, 2)
        if a.story_id is not None and a.story_id == b.story_id
    ]
    for done, (a, b) in enumerate(pairs):
        progress(done, len(pairs), "")
        pair = open_pair(library, a.id, b.id, "", progress)
        assert pair.b is not None
        assert pair.comparison is not None
        articles = pair.a.article, pair.b.article
        report = comparison_report(*articles, pair.comparison, ReportFormat.JSON, resources=Path())
        yield f"comparisons/{numbers[a.id]:04}_{numbers[b.id]:04}.json", report


def _plain(name: str) -> str:
    """A name that every system can give a file."""
    return re.sub(r"[^\w]+", "_", name)[:_LONGEST_NAME].strip("_")
