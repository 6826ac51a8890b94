"""Backups are made by themselves, when there is something new and once a day."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from newsreader.store.backup.backups import backup_folder
from newsreader.ui.backup_clock import BackupClock
from newsreader.ui.desk import Desk
from newsreader.ui.status_line import StatusLine
from newsreader.usecases.keep_safe import backups, wants_daily_backup
from newsreader.usecases.open_library import open_library
from tests.unit.usecases.arrivals import arrive


class Clock:
    """A clock over a library of one article."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        with open_library(folder) as library:
            arrive(library, "The ferry Alma Reed sank off Pellworm.")
        self.folder = folder
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.desk = Desk(self.window)
        self.status = StatusLine(self.desk.jobs, self.window)
        self.clock = BackupClock(self.desk, self.status, self.window)
        with qtbot.waitSignal(self.desk.lists.ready):
            self.desk.open(folder)

    def made(self) -> int:
        return len(backups(self.folder))


@pytest.fixture
def at(qtbot: QtBot, tmp_path: Path) -> Iterator[Clock]:
    clock = Clock(tmp_path / "library", qtbot)
    yield clock
    clock.desk.close()


def test_without_anything_new_there_is_none(at: Clock, qtbot: QtBot) -> None:
    at.clock.back_up_if_due()
    qtbot.wait(50)
    assert at.made() == 0


def test_what_was_written_is_backed_up_once(at: Clock, qtbot: QtBot) -> None:
    at.desk.changes.notes.emit()
    at.clock.back_up_if_due()
    qtbot.waitUntil(lambda: at.made() == 1)
    at.clock.back_up_if_due()
    qtbot.wait(50)
    assert at.made() == 1


def test_the_first_start_of_a_day_makes_one(at: Clock, qtbot: QtBot) -> None:
    assert wants_daily_backup(at.desk.library)
    at.clock.back_up_if_none_of_today()
    qtbot.waitUntil(lambda: at.made() == 1)
    assert not wants_daily_backup(at.desk.library)
    at.clock.back_up_if_none_of_today()
    qtbot.wait(50)
    assert at.made() == 1


def test_an_empty_library_wants_none(tmp_path: Path) -> None:
    with open_library(tmp_path) as library:
        assert not wants_daily_backup(library)


def test_a_failure_is_told_and_tried_again(at: Clock, qtbot: QtBot) -> None:
    backup_folder(at.folder).write_bytes(b"in the way")
    at.desk.changes.notes.emit()
    at.clock.back_up_if_due()
    qtbot.waitUntil(lambda: "No backup could be made." in at.status._news.text())
    backup_folder(at.folder).unlink()
    at.clock.back_up_if_due()
    qtbot.waitUntil(lambda: at.made() == 1)
