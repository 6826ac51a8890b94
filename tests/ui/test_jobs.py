"""The one door for background work."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsreader.domain.errors import NewsreaderError
from newsreader.domain.progress import Progress
from newsreader.ui.jobs import Jobs


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:  # noqa: ARG001
    made = Jobs()
    yield made
    made.close()


def test_the_answer_comes_back_on_the_thread_of_the_window(jobs: Jobs, qtbot: QtBot) -> None:
    seen: list[tuple[object, str, str]] = []
    jobs.start(
        "reading",
        lambda _: threading.current_thread().name,
        lambda name: seen.append(("answer", name, threading.current_thread().name)),
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][1].startswith("job")
    assert seen[0][2] == "MainThread"
    assert jobs.running == []


def test_an_expected_error_is_told(jobs: Jobs, qtbot: QtBot) -> None:
    def fail(_: Progress) -> None:
        raise NewsreaderError("The file is empty.")

    with qtbot.waitSignal(jobs.failed) as told:
        jobs.start("reading", fail, lambda _: None)
    assert str(told.args[0]) == "The file is empty."


def test_an_unexpected_error_is_not_swallowed(jobs: Jobs, qtbot: QtBot) -> None:
    def fail(_: Progress) -> None:
        raise RuntimeError("a mistake of ours")

    with qtbot.captureExceptions() as caught:
        jobs.start("reading", fail, lambda _: None)
        qtbot.waitUntil(lambda: bool(caught))
    assert str(caught[0][1]) == "a mistake of ours"


def test_cancel_stops_the_work_at_its_next_step(jobs: Jobs, qtbot: QtBot) -> None:
    started = threading.Event()

    def endless(progress: Progress) -> None:
        while True:
            progress(0, 0, "")
            started.set()

    answers: list[object] = []
    job = jobs.start("counting", endless, answers.append)
    assert started.wait(5)
    jobs.cancel(job)
    qtbot.waitUntil(lambda: not jobs.running)
    assert answers == []


def test_what_was_asked_last_counts(jobs: Jobs, qtbot: QtBot) -> None:
    hold = threading.Event()
    answers: list[str] = []

    def slow(_: Progress) -> str:
        hold.wait(5)
        return "late"

    jobs.start("first", slow, answers.append, key="pair")
    jobs.start("second", lambda _: "new", answers.append, key="pair")
    qtbot.waitUntil(lambda: answers == ["new"])
    hold.set()
    qtbot.wait(50)
    assert answers == ["new"]


@pytest.mark.usefixtures("qapp")
def test_writes_keep_their_order_and_survive_the_end() -> None:
    jobs = Jobs()
    written: list[int] = []
    hold = threading.Event()
    jobs.write(lambda: hold.wait(5), lambda _: None)
    for number in range(20):
        jobs.write(lambda n=number: written.append(n), lambda _: None)  # type: ignore[misc]
    hold.set()
    jobs.close()
    assert written == list(range(20))


def test_the_errors_of_writes_are_known_before_the_end(jobs: Jobs) -> None:
    def fail() -> None:
        raise NewsreaderError("The disk is full.")

    told: list[str] = []
    jobs.write(lambda: None, lambda _: None)
    jobs.write(fail, lambda _: None, lambda error: told.append(str(error)))
    assert [str(error) for error in jobs.finish_writes()] == ["The disk is full."]


def test_a_cancelled_comparison_is_not_shown(jobs: Jobs, qtbot: QtBot) -> None:
    hold = threading.Event()
    answers: list[bool] = []
    job = jobs.start("comparing", lambda _: hold.wait(5), answers.append, key="pair")
    jobs.cancel(job)
    hold.set()
    qtbot.waitUntil(lambda: not jobs.running)
    assert answers == []
