"""New libraries, open for a test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.store.database import Library
from newsreader.usecases.open_library import open_library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path / "library") as opened:
        yield opened


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Library]:
    """A library on another machine."""
    with open_library(tmp_path / "other") as opened:
        yield opened
