"""The program proves that it works, and leaves the user's own things as they were."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from newsreader.app import build_window
from newsreader.domain.trial import FaultError
from newsreader.paths import resources, sample_files
from newsreader.ui.qt_setup import start_qt
from newsreader.ui.window_trial import try_out
from newsreader.usecases.import_files import import_files
from newsreader.usecases.open_library import open_library


def test_the_program_tests_itself_and_touches_nothing_of_the_user(tmp_path: Path) -> None:
    home, picture = tmp_path / "home", tmp_path / "window.png"
    kept = {name: os.environ[name] for name in os.environ if not name.startswith("XDG_")}
    ended = subprocess.run(
        [sys.executable, "-m", "newsreader", "self-test", "--picture", str(picture)],
        env={**kept, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.splitlines()[-1].startswith("ok  window")
    assert picture.stat().st_size > 20_000
    written = [path.name for path in home.rglob("*") if path.is_file()]
    assert set(written) <= {"newsreader.log"}


def test_a_window_without_its_articles_is_a_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsreader.ui.window_trial._PATIENCE", 1.0)
    with open_library(tmp_path) as library:
        import_files(library, sample_files()[:1])
    start_qt(resources())
    window = build_window(tmp_path, tmp_path)
    monkeypatch.setattr("newsreader.paths.sample_files", list)
    with pytest.raises(FaultError, match="did not compare two articles in 1 seconds"):
        try_out(window, None)
    window.deleteLater()
