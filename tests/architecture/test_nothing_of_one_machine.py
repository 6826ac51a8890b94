"""The project names no folder of one machine and no host that serves packages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

_FOLDER = re.compile(
    r"(?<![\w.}>)/-])/(?:work|root|home/\w+|Users/\w+|opt/\w*pypi\w*)(?:/|\b(?!:))"
)
_PACKAGE_HOST = re.compile(
    r"(?:\bpypi|pythonhosted|\bdeb\.debian|\bsecurity\.debian|\bsnapshot\.debian|"
    r"archive\.ubuntu|security\.ubuntu|\bnpmjs|\byarnpkg)\.(?:org|com)\b"
    r"|--(?:extra-)?index-url|--find-links"
)


@pytest.fixture(scope="module")
def texts(project_files: list[Path]) -> dict[Path, str]:
    """What is written in every file that is a text."""
    read = {}
    for path in project_files:
        content = path.read_bytes()
        if b"\0" not in content:
            read[path] = content.decode("utf-8", errors="replace")
    return read


@pytest.mark.parametrize("folder", ["work", "home", "root"])
def test_a_folder_of_one_machine_is_recognised(folder: str) -> None:
    assert _FOLDER.search(f"open('/{folder}/ann/a.txt')")


@pytest.mark.parametrize("line", ["news/workers/a", "the work/home balance", "<p>/rooted</p>"])
def test_other_words_are_no_folder_of_one_machine(line: str) -> None:
    assert not _FOLDER.search(line)


def test_no_file_names_a_folder_of_one_machine(texts: dict[Path, str], top: Path) -> None:
    # This file holds examples of what it looks for.
    assert _findings(_FOLDER, texts, top, without=Path(__file__)) == []


def test_no_file_names_a_host_that_serves_packages(texts: dict[Path, str], top: Path) -> None:
    assert _findings(_PACKAGE_HOST, texts, top, without=Path(__file__)) == []


def _findings(
    pattern: re.Pattern[str], texts: dict[Path, str], top: Path, without: Path
) -> list[str]:
    return [
        f"{path.relative_to(top)}:{number}: {found.group()}"
        for path, text in texts.items()
        if path != without
        for number, line in enumerate(text.splitlines(), start=1)
        if (found := pattern.search(line))
    ]
