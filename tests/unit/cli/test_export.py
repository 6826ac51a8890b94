"""What `newsreader export` writes down of a library."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from newsreader.domain.note import NoteTarget
from newsreader.paths import sample_files
from newsreader.usecases.open_library import open_library
from tests.unit.cli.conftest import Run


@pytest.mark.parametrize("form", ["html", "markdown", "json", "csv"])
def test_a_story_is_exported(newsreader: Run, tmp_path: Path, form: str) -> None:
    library = tmp_path / "library"
    newsreader("import", *sample_files()[:2], "--library", library)
    status, out, err = newsreader("export", 1, "--library", library, "--format", form)
    assert (status, err) == (0, "")
    assert "fourteen cracks" in out


def test_two_articles_of_the_library_are_exported(newsreader: Run, tmp_path: Path) -> None:
    library = tmp_path / "library"
    newsreader("import", *sample_files()[:2], "--library", library)
    status, out, _ = newsreader("export", 1, 2, "--library", library, "--format", "json")
    assert status == 0
    assert json.loads(out)["format"] == "newsreader-comparison/1"
    status, out, _ = newsreader("export", 1, 2, "--library", library, "--format", "csv")
    assert out.startswith("what,kind,moved,conflict,")


@pytest.mark.parametrize(("form", "begins"), [("pdf", b"%PDF-1."), ("docx", b"PK")])
def test_files_for_print_are_the_same_every_time(
    newsreader: Run, tmp_path: Path, form: str, begins: bytes
) -> None:
    files = tmp_path / "one", tmp_path / "two"
    for file in files:
        words = (*sample_files()[:2], "--raw", "--format", form, "--output", file)
        assert newsreader("compare", *words) == (0, "", "")
    one, two = (file.read_bytes() for file in files)
    assert one.startswith(begins)
    assert one == two


def test_only_the_notes_that_are_asked_for_are_exported(newsreader: Run, tmp_path: Path) -> None:
    newsreader("import", *sample_files()[:2], "--library", tmp_path)
    with open_library(tmp_path) as library:
        for number, words in ((1, "Who counted?"), (2, "Ask the board")):
            library.notes.add(NoteTarget(number), words)

    def exported(*words: object) -> tuple[int, str, str]:
        return newsreader("export", *words, "--library", tmp_path)

    assert "Who counted" not in exported(1, 2)[1]
    assert "Ask the board" in exported(1, "--notes", "all")[1]
    only_one = exported(1, 2, "--notes", "1")[1]
    assert "Who counted?" in only_one
    assert "Ask the board" not in only_one
    status, out, err = exported(1, 2, "--notes", "1,7")
    assert (status, out) == (1, "")
    assert err == "newsreader: There is no note 7 on this; there are: 1, 2.\n"


def test_a_story_that_is_not_there_is_one_clear_line(newsreader: Run, tmp_path: Path) -> None:
    status, out, err = newsreader("export", 9, "--library", tmp_path / "library")
    assert (status, out) == (1, "")
    assert err == "newsreader: The library has no story 9.\n"
