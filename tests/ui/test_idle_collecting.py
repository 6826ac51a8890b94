"""Garbage is collected in a pause, and not while someone types."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from newsreader.ui import idle_collecting
from newsreader.ui.idle_collecting import IdleCollecting


@pytest.fixture
def whole_collections(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """Grows by one with each whole collection; Python's settings are as before afterwards."""
    monkeypatch.setattr(idle_collecting, "_PAUSE", 60)
    before = gc.get_threshold()
    seen: list[int] = []

    def look(phase: str, info: dict[str, int]) -> None:
        if phase == "stop" and info["generation"] == 2:
            seen.append(info["collected"])

    gc.callbacks.append(look)
    yield seen
    gc.unfreeze()
    gc.callbacks.remove(look)
    gc.set_threshold(*before)


def test_a_pause_is_used_where_there_is_work(qtbot: QtBot, whole_collections: list[int]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    IdleCollecting(window)
    window.show()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
    for _ in range(idle_collecting._OFTEN):
        gc.collect(1)
    qtbot.waitUntil(lambda: whole_collections != [])
    qtbot.wait(150)
    assert len(whole_collections) == 1  # nothing new was made since


def test_what_is_there_in_the_first_pause_is_never_looked_at(
    qtbot: QtBot, whole_collections: list[int]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    IdleCollecting(window)
    window.show()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
    assert whole_collections == []
    looked_at = {id(one) for one in gc.get_objects()}
    assert id(qtbot.__dict__) not in looked_at
    assert id(vars(idle_collecting)) not in looked_at


def test_nothing_is_collected_while_the_window_hears_something(
    qtbot: QtBot, whole_collections: list[int]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    IdleCollecting(window)
    for _ in range(12):
        QApplication.sendEvent(window.windowHandle(), QEvent(QEvent.Type.User))
        qtbot.wait(10)
    assert whole_collections == []
    assert gc.get_threshold()[2] > 100
