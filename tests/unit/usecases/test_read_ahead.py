"""Files are read while the ones before are kept, in order, and never too many of them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import partial
from typing import Any

import pytest

from newsreader.domain.article import Article
from newsreader.domain.errors import CancelledError, UnreadableFileError
from newsreader.importing.worker.worker import ReadingWorker
from newsreader.store.database import Library
from newsreader.usecases import read_ahead
from newsreader.usecases.arriving_file import ArrivingFile, Input
from newsreader.usecases.prepare_ahead import PrepareAhead
from newsreader.usecases.read_ahead import ReadAhead

_ENOUGH = 0.2  # seconds in which a thread would have gone too far
_PATIENCE = 20.0  # seconds on a busy computer


def _nothing() -> None:
    """Nobody presses Cancel."""


@pytest.fixture
def opened() -> list[str]:
    """The names of the files whose bytes were asked for."""
    return []


@pytest.fixture(autouse=True)
def three_articles_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading without a process: each file holds three articles."""

    def read_each(
        _: ReadingWorker, _data: bytes, path: str, _step: Any, sha256: str
    ) -> Iterator[Article]:
        for number in range(3):
            yield Article(path, sha256, f"Ferry {number} sailed.")

    monkeypatch.setattr(ReadingWorker, "read_each", read_each)
    monkeypatch.setattr(ReadingWorker, "__enter__", lambda worker: worker)


def _inputs(number: int, opened: list[str], size: int = 10) -> list[Input]:
    def read(name: str) -> bytes:
        opened.append(name)
        return name.encode().ljust(size)

    return [Input(name, partial(read, name)) for name in map(str, range(number))]


def _ahead(
    library: Library, inputs: Sequence[Input], look_up: Callable[[], None] = _nothing
) -> ReadAhead:
    return ReadAhead(library, inputs, PrepareAhead(look_up).begin, look_up)


def _settled(grown: Collection[Any], size: int) -> Collection[Any]:
    """What a thread lets grow, once it has this size and had the time to go too far."""
    until = time.monotonic() + _PATIENCE
    while len(grown) < size and time.monotonic() < until:
        time.sleep(0.01)
    time.sleep(_ENOUGH)
    return grown


def _texts(ahead: ReadAhead, file: ArrivingFile) -> list[str]:
    return [answer().article.text for answer in ahead.articles(file)]


def test_files_and_their_articles_come_in_their_order(library: Library, opened: list[str]) -> None:
    with _ahead(library, _inputs(9, opened)) as ahead:
        found = [(file.path, len(_texts(ahead, file))) for file in ahead.files()]
    assert found == [(str(number), 3) for number in range(9)]


def test_never_more_than_a_few_files_wait(library: Library, opened: list[str]) -> None:
    with _ahead(library, _inputs(30, opened)) as ahead:
        next(ahead.files())
        assert _settled(opened, 12) == [str(number) for number in range(12)]


def test_beside_a_large_file_no_other_one_waits(
    library: Library, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(read_ahead, "_BYTES_AHEAD", 100)
    with _ahead(library, _inputs(9, opened, size=60)) as ahead:
        next(ahead.files())
        assert _settled(opened, 2) == ["0", "1"]


def test_never_more_than_some_articles_of_a_file_wait(
    library: Library, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(read_ahead, "_ARTICLES_AHEAD", 2)
    with _ahead(library, _inputs(2, opened)) as ahead:
        files = ahead.files()
        first = next(files)
        _settled(first.articles, 2)
        assert (len(first.articles), first.ended, opened) == (2, False, ["0"])
        assert len(_texts(ahead, first)) == 3


def test_a_file_that_nobody_wants_to_the_end_holds_up_no_other(
    library: Library, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(read_ahead, "_ARTICLES_AHEAD", 1)
    with _ahead(library, _inputs(3, opened)) as ahead:
        files = ahead.files()
        next(files)
        assert len(_texts(ahead, next(files))) == 3


def test_a_file_that_cannot_be_opened_costs_itself_alone(
    library: Library, opened: list[str]
) -> None:
    def gone() -> bytes:
        raise UnreadableFileError("gone", "There is no such file.")

    with _ahead(library, [Input("gone", gone), *_inputs(1, opened)]) as ahead:
        files = ahead.files()
        with pytest.raises(UnreadableFileError, match="no such file"):
            next(files).opened()
        assert len(_texts(ahead, next(files))) == 3


def test_who_waits_can_stop_and_no_thread_is_left(library: Library) -> None:
    never = threading.Event()

    def slow() -> bytes:
        never.wait(_ENOUGH)
        return b""

    def stop() -> None:
        raise CancelledError

    with pytest.raises(CancelledError), _ahead(library, [Input("slow", slow)], stop) as ahead:
        next(ahead.files())
    assert not any("reading ahead" in thread.name for thread in threading.enumerate())
