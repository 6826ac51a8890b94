"""The log stays small and never keeps the program from starting."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newsreader.logs import start_logging


@pytest.fixture
def start(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Path], None]]:
    """Starts logging as in a fresh process; what was opened is closed again."""
    opened: list[logging.Handler] = []

    def afresh(folder: Path) -> None:
        monkeypatch.setattr(logging.root, "handlers", opened)
        start_logging(folder)

    yield afresh
    for handler in opened:
        handler.close()


def test_warnings_are_written_down(start: Callable[[Path], None], tmp_path: Path) -> None:
    start(tmp_path / "logs")
    logging.getLogger("newsreader").warning("settings not saved")
    assert "settings not saved" in (tmp_path / "logs" / "newsreader.log").read_text("utf-8")


def test_a_full_log_is_put_aside_at_the_next_start(
    start: Callable[[Path], None], tmp_path: Path
) -> None:
    (tmp_path / "newsreader.log").write_text("x" * 600_000)
    start(tmp_path)
    logging.getLogger("newsreader").warning("a new beginning")
    assert (tmp_path / "newsreader.old.log").stat().st_size == 600_000
    assert (tmp_path / "newsreader.log").stat().st_size < 1_000


def test_a_folder_that_cannot_be_made_is_no_reason_not_to_start(
    start: Callable[[Path], None], tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    start(tmp_path / "file" / "logs")
    assert [type(handler) for handler in logging.root.handlers] == [logging.StreamHandler]
