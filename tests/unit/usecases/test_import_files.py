"""Files come into the library, each with its outcome; nothing is lost or doubled."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newsreader.domain.article import Article, SavedArticle
from newsreader.domain.errors import CancelledError, LibraryError
from newsreader.domain.import_report import Outcome
from newsreader.paths import sample_files
from newsreader.store.database import Library
from newsreader.usecases.import_files import import_bytes, import_files
from newsreader.usecases.open_library import open_library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path / "library") as opened:
        yield opened


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
    add = library.articles.add

    def full_disk_for_the_first(article: Article, *rest: Any) -> SavedArticle:
        if article.path == str(sample_files()[0]):
            raise LibraryError("The disk is full.")
        return add(article, *rest)

    monkeypatch.setattr(library.articles, "add", full_disk_for_the_first)
    first, second = import_files(library, sample_files()[:2]).items
    assert (first.outcome, first.reason) == (Outcome.REFUSED, "The disk is full.")
    assert second.outcome is Outcome.IMPORTED
    assert [len(story.articles) for story in library.stories.all()] == [1]


def test_what_was_finished_before_cancel_stays(library: Library) -> None:
    def cancel_at_the_third(done: int, _total: int, what: str) -> None:
        if what and done == 2:
            raise CancelledError

    report = import_files(library, sample_files(), cancel_at_the_third)
    assert report.cancelled
    assert len(report.articles) == len(library.articles.entries()) == 2


def test_after_a_cancelled_import_the_rest_comes_without_doubles(library: Library) -> None:
    import_files(library, sample_files()[:2])
    report = import_files(library, sample_files())
    assert report.count(Outcome.ALREADY_HERE) == 2
    assert len(library.articles.entries()) == 5
