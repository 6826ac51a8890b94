"""The project's own files, found without git, for tests that look at all of them."""

from __future__ import annotations

from pathlib import Path

import pytest

TOP = Path(__file__).parents[2]
#: What tools leave behind; everything else that begins with a dot but .ci is theirs as well.
_NOT_OURS = {"__pycache__", "build", "build-venv", "dist"}


def _is_ours(path: Path) -> bool:
    folders = path.relative_to(TOP).parts[:-1]
    return path.is_file() and not any(
        part in _NOT_OURS or part.endswith(".egg-info") or (part.startswith(".") and part != ".ci")
        for part in folders
    )


@pytest.fixture(scope="session")
def top() -> Path:
    """The folder of the checkout."""
    return TOP


@pytest.fixture(scope="session")
def project_files() -> list[Path]:
    """Every file that belongs to the project."""
    roots = (path for path in TOP.iterdir() if path.is_file() or not path.name.startswith("."))
    inside = [
        file
        for root in (*roots, TOP / ".ci")
        for file in (root.rglob("*") if root.is_dir() else [root])
    ]
    return sorted(filter(_is_ours, inside))


@pytest.fixture(scope="session")
def python_files(project_files: list[Path]) -> list[Path]:
    """Every Python file of the project, tests included."""
    return [path for path in project_files if path.suffix == ".py"]
