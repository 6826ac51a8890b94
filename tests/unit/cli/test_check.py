"""newsreader check tells what is damaged; the next command brings back what can be had."""

from __future__ import annotations

import json
from pathlib import Path

from newsreader.paths import sample_files
from tests.unit.cli.conftest import Run


def test_a_damaged_library_is_checked_then_rescued(newsreader: Run, tmp_path: Path) -> None:
    library = ("--library", tmp_path / "library")
    newsreader("import", sample_files()[0], *library)
    status, out, _ = newsreader("check", *library, "--format", "json")
    report = json.loads(out)
    assert status == 0
    assert list(report) == ["format", "sound", "library", "sections"]
    assert report["format"] == "newsreader-check/1"
    assert list(report["sections"][0]["findings"][0]) == ["what", "verdict", "told"]
    assert [section["title"] for section in report["sections"]] == ["Library", "Reading of files"]
    file = tmp_path / "library" / "library.sqlite"
    file.write_bytes(file.read_bytes()[:-4096])
    status, out, _ = newsreader("check", *library)
    assert status == 1
    assert "WRONG  File: " in out
    assert "\n\nReading of files\n" in out
    status, out, err = newsreader("stories", *library)
    assert (status, err.count("\n")) == (0, 1)
    assert "The library was damaged" in err
    assert newsreader("check", *library)[0] == 0
    assert newsreader("stories", *library) == (0, out, "")
