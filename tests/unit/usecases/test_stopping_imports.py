"""An import tells how far it is, hears Cancel, and says what it left."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from newsreader.domain.article import Article
from newsreader.domain.errors import CancelledError
from newsreader.domain.import_report import Outcome
from newsreader.importing.worker import worker
from newsreader.importing.worker.worker import ReadingWorker
from newsreader.paths import sample_files
from newsreader.store.database import Library
from newsreader.usecases import keep_file, keep_together
from newsreader.usecases.import_files import import_bytes, import_files
from tests.unit.usecases.arrivals import archive_of


def test_of_a_long_file_that_is_stopped_the_report_tells_how_much_is_here(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keep_file, "_CHUNK", 2)
    read_each = ReadingWorker.read_each

    def stopped_at_the_fourth(worker: ReadingWorker, *rest: Any) -> Iterator[Article]:
        yield from islice(read_each(worker, *rest), 3)
        raise CancelledError

    monkeypatch.setattr(ReadingWorker, "read_each", stopped_at_the_fourth)
    report = import_files(library, [archive_of(tmp_path, articles=7)])
    assert report.cancelled
    assert report.items[0].outcome is Outcome.PARTLY
    assert report.items[0].reason.startswith("Stopped after 2 articles")


def test_cancel_is_heard_in_the_middle_of_a_chunk_and_whole_chunks_stay(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keep_file, "_CHUNK", 2)

    def cancel_when_three_are_here(_done: int, _total: int, _what: str) -> None:
        if len(library.articles.entries()) == 3:
            raise CancelledError

    report = import_files(library, [archive_of(tmp_path, articles=7)], cancel_when_three_are_here)
    assert report.cancelled
    assert len(library.articles.entries()) == 2
    assert report.items[0].reason.startswith("Stopped after 2 articles")


def test_while_a_long_file_is_read_it_is_told_how_far(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def in_three_steps(
        _: ReadingWorker, _data: bytes, path: str, step: Any, sha256: str
    ) -> Iterator[Article]:
        step(1, 3)
        time.sleep(0.3)
        yield Article(path, sha256, "The ferry sailed.")

    monkeypatch.setattr(ReadingWorker, "read_each", in_three_steps)
    told: list[str] = []
    import_files(library, [archive_of(tmp_path, 1)], lambda _done, _total, what: told.append(what))
    assert "many.zip (1/3)" in told


def _cancel_at_the_third(done: int, _total: int, _what: str) -> None:
    if done == 2:
        raise CancelledError


def test_what_was_finished_before_cancel_stays(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keep_together, "_FILES", 1)
    report = import_files(library, sample_files(), _cancel_at_the_third)
    assert report.cancelled
    assert len(report.articles) == len(library.articles.entries()) == 2


def test_what_was_not_reached_before_cancel_is_in_the_report(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keep_together, "_FILES", 1)
    report = import_files(library, sample_files(), _cancel_at_the_third)
    assert [item.path for item in report.items] == [str(file) for file in sample_files()]
    assert {(item.outcome, item.reason) for item in report.items[2:]} == {
        (Outcome.REFUSED, "Not read: the import was stopped.")
    }


class _Slow:
    """A Progress whose user presses Cancel while the first file is being read."""

    def __init__(self) -> None:
        self.told: list[tuple[int, int, str]] = []

    def __call__(self, done: int, total: int, what: str) -> None:
        self.told.append((done, total, what))
        if len(self.told) > 2:
            raise CancelledError


@pytest.fixture
def slow_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reading process that never answers."""
    never = (sys.executable, "-c", "import time; time.sleep(60)")
    monkeypatch.setattr(worker, "reading_command", lambda: never)


@pytest.mark.usefixtures("slow_reading")
def test_while_one_file_takes_long_it_is_told_again_how_far_the_import_is(
    library: Library,
) -> None:
    progress = _Slow()
    report = import_files(library, sample_files()[:2], progress)
    assert set(progress.told) == {(0, 2, sample_files()[0].name)}
    assert report.cancelled
    assert [item.outcome for item in report.items] == [Outcome.REFUSED] * 2


@pytest.mark.usefixtures("slow_reading")
def test_pasted_text_that_takes_long_can_be_stopped(library: Library) -> None:
    progress = _Slow()
    report = import_bytes(library, b"Words", "Text 1.txt", progress)
    assert set(progress.told) == {(0, 1, "Text 1.txt")}
    assert report.cancelled
    assert report.items[0].reason == "Not read: the import was stopped."


def test_an_import_of_nothing_has_no_progress_to_tell(library: Library, tmp_path: Path) -> None:
    progress = _Slow()
    import_files(library, [tmp_path / "gone.txt"], progress)
    assert progress.told == []
