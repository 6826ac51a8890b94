"""The desk takes work while its library is open, and none while it is being closed."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from newsreader.ui.desk import Desk


def test_nothing_is_begun_while_the_library_is_being_closed(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk()
    with qtbot.waitSignal(desk.lists.ready):
        desk.open(tmp_path)
    assert desk.is_open
    seen: list[bool] = []
    close = desk.library.close

    def closing() -> None:
        seen.append(desk.is_open)
        close()

    monkeypatch.setattr(desk.library, "close", closing)
    desk.close()
    assert seen == [False]
    assert not desk.is_open
