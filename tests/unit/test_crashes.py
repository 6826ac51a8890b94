"""An unexpected error leaves a report and a plain sentence."""

from __future__ import annotations

import faulthandler
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.crashes import keep_crash_reports


@pytest.fixture(autouse=True)
def _hooks_as_before() -> Iterator[None]:
    hooks, thread_hook = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = hooks, thread_hook
    faulthandler.disable()


def _crash() -> None:
    try:
        raise RuntimeError("no such bridge")
    except RuntimeError as error:
        sys.excepthook(RuntimeError, error, error.__traceback__)


def test_a_report_is_kept_and_named(tmp_path: Path) -> None:
    told: list[str] = []
    keep_crash_reports(tmp_path / "logs", told.append)
    _crash()
    (report,) = (tmp_path / "logs").glob("crash-*.txt")
    assert "no such bridge" in report.read_text(encoding="utf-8")
    assert str(report) in told[0]


def test_without_a_folder_the_trace_goes_to_stderr(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    in_the_way = tmp_path / "logs"
    in_the_way.write_text("a file, not a folder")
    told: list[str] = []
    keep_crash_reports(in_the_way, told.append)
    _crash()
    assert "no such bridge" in capsys.readouterr().err
    assert "Nothing that was saved is lost" in told[0]
