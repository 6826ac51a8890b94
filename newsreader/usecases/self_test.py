"""Try everything that the program does, without a window, in a library that is thrown away."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.domain.import_report import ImportReport, Outcome
from newsreader.domain.trial import FaultError, Passed, require
from newsreader.importing.formats import warm_up
from newsreader.importing.media_types import MediaType
from newsreader.importing.worker.worker import ReadingWorker
from newsreader.usecases import keep_safe
from newsreader.usecases.browse_library import OpenPair, contents, open_pair
from newsreader.usecases.check_reading import check_reading
from newsreader.usecases.compare_pairs import compare_pairs
from newsreader.usecases.compare_stories import compare_story
from newsreader.usecases.export_report import (
    ReportFormat,
    StoryFormat,
    comparison_line,
    comparison_report,
    story_report,
)
from newsreader.usecases.import_files import import_files
from newsreader.usecases.keep_notes import NoteDraft, keep_note, passage
from newsreader.usecases.open_library import open_library
from newsreader.usecases.search_library import search_library

if TYPE_CHECKING:
    from newsreader.store.database import Library

_SMALL_FILE = b"The tide clock of Saint Brannock stopped at noon.\n\nNobody knows why it did."
_NOTE = "Perambulation"  # a word that the sample story has not, so that only the note is found


def self_test(folder: Path, sample: Sequence[Path], resources: Path) -> Iterator[Passed]:
    """Each thing that works, as soon as it was seen; leaves the sample story in ``folder``.

    ``sample`` are the articles of the sample story.  Raises FaultError, or another
    NewsreaderError, at the first that does not.
    """
    yield _formats()
    yield _reading_process()
    with open_library(folder) as library:
        yield _import(library, sample)
        pair, compared = _compare(library)
        yield compared
        yield _note_and_search(library, pair)
        yield _reports(library, pair, resources)
    yield _list_of_pairs(sample)
    yield _backup(folder)


def _formats() -> Passed:
    for media_type in MediaType:
        warm_up(media_type)
    return Passed("formats", f"The readers of all {len(MediaType)} formats load and read.")


def _reading_process() -> Passed:
    with ReadingWorker() as worker:
        (article,) = worker.read(_SMALL_FILE, "self-test.txt")
    require(article.text.strip(), "The part of the program that reads files reads nothing.")
    layers = check_reading()
    held = ", ".join(layer.name for layer in layers if layer.holds) or "nothing more"
    told = f"Files are read in a process of their own, held by: {held}."
    if open_doors := [layer.name for layer in layers if layer.tried and not layer.holds]:
        told += f" Not held: {', '.join(open_doors)}."
    return Passed("reading process", told)


def _import(library: Library, sample: Sequence[Path]) -> Passed:
    report = import_files(library, sample)
    _require_no_loss(report)
    again = import_files(library, sample)
    require(again.count(Outcome.ALREADY_HERE) == len(sample), "A second import made doubles.")
    stories = contents(library).stories
    require(len(stories) == 1, "The articles on one event did not come together as one story.")
    count = len(stories[0].articles)
    require(count == len(sample), f"Of {len(sample)} articles the library has {count}.")
    return Passed("import", f"{count} articles came in, and found their story.")


def _require_no_loss(report: ImportReport) -> None:
    for item in report.items:
        require(item.outcome is Outcome.IMPORTED, f"{item.path}: {item.reason or item.outcome}")


def _compare(library: Library) -> tuple[OpenPair, Passed]:
    first, _, third, *_ = contents(library).stories[0].articles
    pair = open_pair(library, first.id, third.id, "")
    if pair.comparison is None:
        raise FaultError("Two articles were not compared.")
    found = pair.comparison
    require(found.links, "The comparison of two articles that copy found no link.")
    require(found.facts and found.quotes, "The comparison found no fact or no quote.")
    conflicts = sum(fact.conflict for fact in found.facts)
    require(conflicts, "The comparison did not see that the articles contradict one another.")
    seen = f"{len(found.links)} links, {conflicts} conflicting facts between two articles."
    return pair, Passed("compare", seen)


def _note_and_search(library: Library, pair: OpenPair) -> Passed:
    assert pair.comparison is not None, "it was compared"
    here = pair.comparison.links[0].a[0]
    kept = keep_note(library, NoteDraft(passage(pair.a, here)), _NOTE)
    require(contents(library).notes == (kept,), "The library does not have the note it was given.")
    title = pair.a.entry.title
    found = search_library(library, f"{title} ")
    require(pair.a.entry.id in [hit.id for hit in found], f"The search does not find “{title}”.")
    found = search_library(library, f"{_NOTE} ")
    require([hit.id for hit in found] == [kept.id], "The search does not find the note.")
    return Passed("notes and search", "A note was kept; it and the article were found.")


def _reports(library: Library, pair: OpenPair, resources: Path) -> Passed:
    assert pair.b is not None
    assert pair.comparison is not None
    a, b = pair.a.article, pair.b.article
    reports = {
        f"comparison.{form}": comparison_report(a, b, pair.comparison, form, resources=resources)
        for form in ReportFormat
    }
    story = contents(library).stories[0]
    told = compare_story(library, story.id)
    for kind in StoryFormat:
        reports[f"story.{kind}"] = story_report(story.title, told, kind, resources=resources)
    for name, report in reports.items():
        require(len(report.splitlines()) > 1, f"The report {name} has nothing in it.")
        if name.endswith("json"):
            json.loads(report)
    return Passed("export", f"{len(reports)} reports were written.")


def _list_of_pairs(sample: Sequence[Path]) -> Passed:
    """Pairs of a list are compared by several processes, which a built program has to start."""
    pairs = [(sample[0], sample[1]), (sample[0], sample[2])]
    for line in compare_pairs(pairs, raw=False, describe=comparison_line):
        require(isinstance(line, str), f"A list of pairs was not compared: {line}")
    return Passed("list of pairs", f"{len(pairs)} pairs were compared in processes of their own.")


def _backup(folder: Path) -> Passed:
    made = keep_safe.back_up(folder)
    with open_library(folder) as library:
        (note,) = contents(library).notes
        library.notes.remove(note.id)
    keep_safe.restore(folder, Path(made.path))
    with open_library(folder) as library:
        require(contents(library).notes == (note,), "A backup did not bring back the note.")
    return Passed("backup and restore", "A backup was made, checked and brought back.")
