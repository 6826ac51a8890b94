"""Everything that Newsreader stands on is named, with its licence and with a reason."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[3]
FONTS = sorted(path.name for path in (ROOT / "resources" / "fonts").glob("*.*"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
NEEDED = [Requirement(line) for line in PROJECT["dependencies"]]
DEVELOPER_TOOLS = [Requirement(line) for line in PROJECT["optional-dependencies"]["dev"]]


def _plain(name: str) -> str:
    """A package's name as the index compares it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _rows(document: str) -> dict[str, list[str]]:
    """The cells of a document's table rows by the package in their first cell."""
    text = (ROOT / document).read_text(encoding="utf-8")
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines()]
    return {_plain(row[0].split(" (")[0]): row for row in rows if len(row) > 1}


def _brought_along(requirement: Requirement) -> Iterator[str]:
    """The names of what a package needs on this system, all the way down."""
    seen: set[str] = set()
    waiting = [requirement.name]
    while waiting:
        for line in requires(waiting.pop()) or []:
            found = Requirement(line)
            if found.marker is not None and not found.marker.evaluate({"extra": ""}):
                continue
            if _plain(found.name) not in seen:
                seen.add(_plain(found.name))
                waiting.append(found.name)
    yield from seen


@pytest.mark.parametrize("requirement", NEEDED, ids=lambda requirement: requirement.name)
def test_a_dependency_is_in_the_notices_with_its_version(requirement: Requirement) -> None:
    row = _rows("THIRD_PARTY_NOTICES.md")[_plain(requirement.name)]
    version, licence, copyright_line, purpose = row[1:]
    assert set(version.split(",")) == {str(part) for part in requirement.specifier}
    assert licence
    assert copyright_line.startswith("©")
    assert purpose


@pytest.mark.parametrize("requirement", NEEDED, ids=lambda requirement: requirement.name)
def test_what_a_dependency_brings_along_is_in_the_notices(requirement: Requirement) -> None:
    assert set(_brought_along(requirement)) <= set(_rows("THIRD_PARTY_NOTICES.md"))


@pytest.mark.parametrize(
    "requirement", NEEDED + DEVELOPER_TOOLS, ids=lambda requirement: requirement.name
)
def test_the_architecture_says_why_each_dependency_was_chosen(requirement: Requirement) -> None:
    why = _rows("ARCHITECTURE.md")[_plain(requirement.name)][1]
    assert len(why.split()) >= 5


def test_there_are_fonts() -> None:
    assert len(FONTS) == 8


@pytest.mark.parametrize("font", FONTS)
def test_a_font_is_in_the_notices_and_its_licence_is_there(font: str) -> None:
    lines = (ROOT / "THIRD_PARTY_NOTICES.md").read_text(encoding="utf-8").splitlines()
    (line,) = [line for line in lines if f"`{font}`" in line]
    licence = re.search(r"`(resources/licences/\S+-OFL\.txt)`", line)
    assert licence
    text = (ROOT / licence.group(1)).read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in text
    assert text.startswith("Copyright")


def test_every_licence_text_is_pointed_at() -> None:
    notices = (ROOT / "THIRD_PARTY_NOTICES.md").read_text(encoding="utf-8")
    for path in (ROOT / "resources" / "licences").iterdir():
        assert f"resources/licences/{path.name}" in notices


def test_the_licence_is_apache_2_in_full() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert PROJECT["license"] == "Apache-2.0"
    assert "Apache License" in text
    assert "Version 2.0, January 2004" in text
    assert "END OF TERMS AND CONDITIONS" in text
