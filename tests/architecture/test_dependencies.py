"""What the code imports is declared, and what is declared is pinned, down to the last package."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterable
from importlib.metadata import packages_distributions, requires, version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name


@pytest.fixture(scope="module")
def project(top: Path) -> dict[str, list[str]]:
    """The requirements of pyproject.toml: of the program, of the checks, of the build."""
    table = tomllib.loads((top / "pyproject.toml").read_text(encoding="utf-8"))
    return {
        "program": table["project"]["dependencies"],
        "checks": table["project"]["optional-dependencies"]["dev"],
        "build": table["build-system"]["requires"],
    }


def test_every_package_that_the_program_imports_is_declared(
    python_files: list[Path], project: dict[str, list[str]], top: Path
) -> None:
    declared = {canonicalize_name(Requirement(line).name) for line in project["program"]}
    provides = packages_distributions()
    undeclared = {
        (str(path.relative_to(top)), name)
        for path in python_files
        if path.is_relative_to(top / "newsreader")
        for name in _imported(path)
        if name not in {"newsreader", *sys.stdlib_module_names}
        and not declared & {canonicalize_name(it) for it in provides.get(name, [])}
    }

    assert undeclared == set()


def test_the_program_list_holds_what_the_program_needs_and_no_more(
    project: dict[str, list[str]], top: Path
) -> None:
    assert set(_pins(top / "packaging/requirements.txt")) == _needed(project["program"])


def test_the_checks_list_holds_what_the_checks_and_the_build_need(
    project: dict[str, list[str]], top: Path
) -> None:
    pinned = set(_pins(top / "packaging/requirements.txt"))
    pinned |= set(_pins(top / "packaging/requirements-dev.txt"))

    assert pinned == _needed([*project["program"], *project["checks"], *project["build"]])


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_installed_is_what_the_lists_name(name: str, top: Path) -> None:
    pins = _pins(top / "packaging" / name)

    assert {package: version(package) for package in pins} == pins


def test_the_pins_satisfy_the_project_file(project: dict[str, list[str]], top: Path) -> None:
    pins = _pins(top / "packaging/requirements.txt")
    refused = [
        line
        for line in project["program"]
        if not Requirement(line).specifier.contains(pins[canonicalize_name(Requirement(line).name)])
    ]

    assert refused == []


def _imported(path: Path) -> set[str]:
    """The first words of all absolute imports of a file."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.partition(".")[0])
    return names


def _pins(path: Path) -> dict[str, str]:
    """The lines name==version of a list; any other line but comments and -r fails."""
    pins: dict[str, str] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith(("#", "-r ")):
            continue
        pin = re.fullmatch(r"([\w.-]+)==([\w.+]+)", line)
        assert pin, f"{path.name}: {line!r} is not name==version"
        pins[canonicalize_name(pin[1])] = pin[2]
    return pins


def _needed(roots: Iterable[str]) -> set[str]:
    """The packages named, and all that the installed ones ask for in their turn."""
    needed: set[str] = set()
    waiting = [Requirement(line) for line in roots]
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        if name in needed or (
            requirement.marker and not requirement.marker.evaluate({"extra": ""})
        ):
            continue
        needed.add(name)
        waiting += map(Requirement, requires(name) or [])
    return needed
