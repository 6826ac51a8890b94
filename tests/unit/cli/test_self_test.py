"""newsreader self-test on the command line: what it tells, and how a fault ends."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from newsreader import paths
from newsreader.cli.main import run
from tests.unit.cli.no_windows import NO_WINDOWS


def test_a_self_test_tells_what_it_saw_to_work(capfd: pytest.CaptureFixture[str]) -> None:
    status = run(["self-test", "--format", "json"], NO_WINDOWS)
    out, err = capfd.readouterr()
    told = json.loads(out)
    assert (status, err) == (0, "")
    assert told["format"] == "newsreader-self-test/1"
    assert [one["name"] for one in told["passed"]] == [
        "formats", "reading process", "import", "compare", "notes and search", "export",
        "list of pairs", "backup and restore", "window",
    ]  # fmt: skip


def test_a_fault_ends_the_self_test_in_one_clear_line(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "sample_files", lambda: [tmp_path / "gone.txt"])
    status = run(["self-test"], NO_WINDOWS)
    out, err = capfd.readouterr()
    assert status == 1
    assert "import" not in out
    assert err.startswith("newsreader: The self-test failed: ")
    assert "gone.txt: There is no such file." in err
    assert err.count("\n") == 1
