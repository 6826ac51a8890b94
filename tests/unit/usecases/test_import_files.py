"""Files come into the library, each with its outcome; nothing is lost or doubled."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from newsreader.domain.article import Article
from newsreader.domain.errors import LibraryError, UnreadableFileError
from newsreader.domain.import_report import ImportReport, Outcome
from newsreader.importing.worker.worker import ReadingWorker
from newsreader.paths import sample_files
from newsreader.store.database import Library
from newsreader.usecases import keep_file, keep_together
from newsreader.usecases.import_files import import_bytes, import_files
from tests.unit.usecases.arrivals import archive_of


def _outcomes(library: Library, *paths: Path) -> list[Outcome]:
    return [item.outcome for item in import_files(library, paths).items]


def test_the_sample_story_becomes_one_story_with_its_originals(library: Library) -> None:
    report = import_files(library, sample_files())
    (story,) = library.stories.all()
    assert [entry.id for entry in story.articles] == list(report.articles)
    for number, file in zip(report.articles, sample_files(), strict=True):
        assert library.articles.original(number) == file.read_bytes()


def test_another_event_becomes_another_story(library: Library, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text(
        "Orchard growers count the cost of hail\n\n"
        "Growers in the Tilla valley lost a third of their pears in Sunday’s hail storm, their "
        "union said.\n\nThe union’s president, Maren Oswin, asked the ministry for loans.\n",
        encoding="utf-8",
    )
    import_files(library, [sample_files()[0], other])
    assert len(library.stories.all()) == 2


def test_the_same_bytes_are_recognised_under_any_name(library: Library, tmp_path: Path) -> None:
    copy = tmp_path / "copy.txt"
    copy.write_bytes(sample_files()[0].read_bytes())
    report = import_files(library, [sample_files()[0], copy])
    first, second = report.items
    assert second.outcome is Outcome.ALREADY_HERE
    assert second.article == first.article
    assert "Varrowmouth to close" in second.reason


def test_values_that_contradict_each_other_are_told_but_nothing_was_lost(
    library: Library, tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        "<html><head><meta property='article:published_time' content='2031-03-04'>"
        "<meta name='datepublished' content='2031-03-09'></head>"
        "<body><p>The harbour of Velm opened again on Sunday, the port office said.</p></body>",
        encoding="utf-8",
    )
    (item,) = import_files(library, [page]).items
    assert item.outcome is Outcome.IMPORTED
    assert "2031-03-09" in item.reason


def test_one_bad_file_never_stops_the_rest(library: Library, tmp_path: Path) -> None:
    empty, folder = tmp_path / "empty.txt", tmp_path / "nothing in it"
    empty.touch()
    folder.mkdir()
    report = import_files(library, [tmp_path / "gone.txt", empty, folder, sample_files()[0]])
    outcomes = {Path(item.path).name: item for item in report.items}
    assert outcomes["gone.txt"].reason == "There is no such file."
    assert outcomes["empty.txt"].outcome is Outcome.REFUSED
    assert "no readable file" in outcomes["nothing in it"].reason
    assert report.count(Outcome.IMPORTED) == 1


def test_a_folder_is_read_whole(library: Library, tmp_path: Path) -> None:
    deep = tmp_path / "in" / "deeper"
    deep.mkdir(parents=True)
    (tmp_path / "in" / "a.txt").write_bytes(sample_files()[0].read_bytes())
    (deep / "b.txt").write_bytes(sample_files()[1].read_bytes())
    assert _outcomes(library, tmp_path / "in") == [Outcome.IMPORTED, Outcome.IMPORTED]


def test_pasted_text_needs_no_file(library: Library) -> None:
    report = import_bytes(library, sample_files()[0].read_bytes(), "Text 1.txt")
    assert report.items[0].outcome is Outcome.IMPORTED
    assert library.articles.entries()[0].path == "Text 1.txt"


def test_a_file_that_cannot_be_kept_is_refused_and_the_rest_goes_on(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    add = library.articles.keep

    def full_disk_for_the_first(article: Article, *rest: Any) -> int:
        if article.path == str(sample_files()[0]):
            raise LibraryError("The disk is full.")
        return add(article, *rest)

    monkeypatch.setattr(library.articles, "keep", full_disk_for_the_first)
    first, second = import_files(library, sample_files()[:2]).items
    assert (first.outcome, first.reason) == (Outcome.REFUSED, "The disk is full.")
    assert second.outcome is Outcome.IMPORTED
    assert [len(story.articles) for story in library.stories.all()] == [1]


def test_of_a_file_with_several_articles_all_are_kept_or_none(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    add, read_each = library.articles.keep, ReadingWorker.read_each

    def two_of_the_first(
        worker: ReadingWorker, data: bytes, path: str, *rest: Any
    ) -> Iterator[Article]:
        articles = tuple(read_each(worker, data, path, *rest))
        return iter(articles * (2 if path == str(sample_files()[0]) else 1))

    def full_disk_for_the_second(article: Article, *rest: Any) -> int:
        if len(library.articles.entries()) == 1:
            monkeypatch.undo()
            raise LibraryError("The disk is full.")
        return add(article, *rest)

    monkeypatch.setattr(keep_together, "_FILES", 1)
    monkeypatch.setattr(ReadingWorker, "read_each", two_of_the_first)
    monkeypatch.setattr(library.articles, "keep", full_disk_for_the_second)
    first, second = import_files(library, sample_files()[:2]).items
    assert first.outcome is Outcome.REFUSED
    # Not into the story of the article that was taken back.
    assert second.outcome is Outcome.IMPORTED
    (story,) = library.stories.all()
    assert [entry.path for entry in story.articles] == [str(sample_files()[1])]


def _full_after(library: Library, monkeypatch: pytest.MonkeyPatch, articles: int) -> None:
    """Let the library fail at the article after so many."""
    add, added = library.articles.keep, []

    def failing(*what: Any) -> Any:
        added.append(1)
        if len(added) > articles:
            raise LibraryError("The disk is full.")
        return add(*what)

    monkeypatch.setattr(library.articles, "keep", failing)


def test_a_long_file_that_was_cut_short_is_finished_without_doubles(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keep_file, "_CHUNK", 2)
    file = archive_of(tmp_path, articles=7)
    _full_after(library, monkeypatch, articles=5)
    (item,) = import_files(library, [file]).items
    assert (item.reason, len(library.articles.entries())) == ("The disk is full.", 4)
    monkeypatch.undo()
    (item,) = import_files(library, [file]).items
    assert (item.outcome, item.reason) == (Outcome.IMPORTED, "It holds 7 articles.")
    titles = [entry.title for entry in library.articles.entries()]
    assert titles == [f"Ferry {number} sails again" for number in range(7)]
    assert _outcomes(library, file) == [Outcome.ALREADY_HERE]


def test_of_a_file_that_cannot_be_read_to_its_end_the_first_articles_are_kept(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_each = ReadingWorker.read_each

    def failing_at_the_fourth(worker: ReadingWorker, data: bytes, path: str, *rest: Any) -> Any:
        yield from islice(read_each(worker, data, path, *rest), 3)
        raise UnreadableFileError(path, "Reading it took longer than 20 seconds.")

    monkeypatch.setattr(ReadingWorker, "read_each", failing_at_the_fourth)
    file = archive_of(tmp_path, articles=7)
    (item,) = import_files(library, [file]).items
    assert (item.outcome, len(library.articles.entries())) == (Outcome.PARTLY, 3)
    assert "took longer" in item.reason
    monkeypatch.undo()
    assert _outcomes(library, file) == [Outcome.IMPORTED]
    assert len(library.articles.entries()) == 7


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names of files are text")
def test_a_name_that_is_not_text_can_be_printed(library: Library, tmp_path: Path) -> None:
    file = tmp_path / os.fsdecode(b"caf\xe9.txt")
    file.write_bytes(sample_files()[0].read_bytes())
    (item,) = import_files(library, [file]).items
    assert item.outcome is Outcome.IMPORTED
    assert item.path == str(tmp_path / "caf\ufffd.txt")


def test_after_a_cancelled_import_the_rest_comes_without_doubles(library: Library) -> None:
    import_files(library, sample_files()[:2])
    report = import_files(library, sample_files())
    assert report.count(Outcome.ALREADY_HERE) == 2
    assert len(library.articles.entries()) == 5


def _check_five_articles_in_one_story(library: Library) -> None:
    (story,) = library.stories.all()
    assert sorted(entry.path for entry in story.articles) == [str(f) for f in sample_files()]


def test_an_import_sees_what_another_has_added_since_it_began(library: Library) -> None:
    def import_the_others(done: int, _total: int, _what: str) -> None:
        if done == 0:
            import_files(library, sample_files()[1:])

    import_files(library, [sample_files()[0]], import_the_others)
    _check_five_articles_in_one_story(library)


def test_a_file_that_another_import_has_kept_meanwhile_is_already_here(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = sample_files()[0]
    read_each = ReadingWorker.read_each

    def be_slower_than_another(worker: ReadingWorker, *rest: Any) -> Any:
        monkeypatch.undo()
        import_files(library, [file])
        return read_each(worker, *rest)

    monkeypatch.setattr(ReadingWorker, "read_each", be_slower_than_another)
    (item,) = import_files(library, [file]).items
    assert item.outcome is Outcome.ALREADY_HERE
    assert item.article == library.articles.entries()[0].id


def test_two_imports_at_once_keep_each_file_once_in_one_story(library: Library) -> None:
    start = threading.Barrier(2)

    def import_all(files: Sequence[Path]) -> ImportReport:
        start.wait()
        return import_files(library, files)

    with ThreadPoolExecutor(2) as threads:
        reports = list(threads.map(import_all, [sample_files(), sample_files()[::-1]]))
    _check_five_articles_in_one_story(library)
    assert sum(report.count(Outcome.IMPORTED) for report in reports) == 5
    assert sum(report.count(Outcome.ALREADY_HERE) for report in reports) == 5


_IMPORT = """
import sys
from pathlib import Path
from newsreader.usecases.import_files import import_files
from newsreader.usecases.open_library import open_library
with open_library(Path(sys.argv[1])) as library:
    sys.stdin.readline()
    import_files(library, [Path(name) for name in sys.argv[2:]])
"""


def test_two_programs_at_once_keep_each_file_once_in_one_story(library: Library) -> None:
    command = [sys.executable, "-c", _IMPORT, str(library.path.parent)]
    programs = [
        subprocess.Popen([*command, *map(str, files)], stdin=subprocess.PIPE)
        for files in (sample_files(), sample_files()[::-1])
    ]
    for program in programs:
        assert program.stdin is not None
        program.stdin.close()
    assert [program.wait(timeout=60) for program in programs] == [0, 0]
    _check_five_articles_in_one_story(library)
