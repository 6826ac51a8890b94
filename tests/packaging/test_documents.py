"""The documents are what the program says today, and point to what is there."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from tests.packaging.steps import PACKAGING, TOP

_REFERENCE = """
import sys
sys.path[:0] = sys.argv[1:]
from write_commands import reference
sys.stdout.reconfigure(encoding="utf-8")
print(reference(), end="")
"""
_PAGES = [*TOP.glob("*.md"), *(TOP / "docs").rglob("*.md"), PACKAGING / "README.md"]


def test_the_command_line_reference_is_current() -> None:
    told = subprocess.run(
        [sys.executable, "-c", _REFERENCE, str(TOP), str(PACKAGING)],
        capture_output=True, check=True, encoding="utf-8", timeout=60,
    ).stdout  # fmt: skip
    written = (TOP / "docs" / "commands.md").read_text(encoding="utf-8")
    assert written == told, "run: python packaging/write_commands.py"


@pytest.mark.parametrize("page", _PAGES, ids=lambda page: page.name)
def test_a_document_points_to_what_is_there(page: object) -> None:
    path = TOP / str(page)
    targets = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8"))
    assert [target for target in targets if not (path.parent / target).exists()] == []


def test_a_document_names_only_files_that_are_there() -> None:
    text = (TOP / "docs" / "privacy.md").read_text(encoding="utf-8")
    text += (TOP / "SECURITY.md").read_text(encoding="utf-8")
    named = re.findall(r"`((?:tests|packaging)/[^`]+)`", text)
    assert named
    assert [name for name in named if not (TOP / name).exists()] == []
