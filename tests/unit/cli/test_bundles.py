"""Bundles on the command line: written by export, taken by import."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from newsreader.cli.main import run
from newsreader.paths import sample_files
from tests.unit.cli.no_windows import NO_WINDOWS


def _newsreader(*words: str | Path) -> int:
    return run([str(word) for word in words], NO_WINDOWS)


def test_a_library_goes_to_another_machine(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    here, there, bundle = tmp_path / "here", tmp_path / "there", tmp_path / "all.newsreader"
    assert _newsreader("import", *sample_files()[:2], "--library", here) == 0
    assert _newsreader("export", "--bundle", "--output", bundle, "--library", here) == 0
    capfd.readouterr()
    words = ("import", bundle, "--library", there, "--format", "json")
    told = []
    for _ in range(2):
        assert _newsreader(*words) == 0
        told.append(json.loads(capfd.readouterr().out)["items"][0])
    assert [item["outcome"] for item in told] == ["imported", "already_here"]
    assert told[0]["reason"].startswith("New: 2 articles, 0 notes, 0 decisions.")


@pytest.mark.parametrize(
    "words",
    [("export",), ("export", "--bundle"), ("export", "1", "2", "--bundle", "--output", "x")],
)
def test_words_that_make_no_sense_together_are_wrong_use(
    words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert _newsreader(*words) == 2
    assert list(tmp_path.iterdir()) == []


def test_a_library_that_is_not_there_is_not_made_for_a_bundle(tmp_path: Path) -> None:
    target = tmp_path / "x.newsreader"
    gone = tmp_path / "gone"
    assert _newsreader("export", "--bundle", "--output", target, "--library", gone) == 1
    assert list(tmp_path.iterdir()) == []
