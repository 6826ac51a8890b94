"""A machine of its own for every test of the shell scripts."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.packaging.machine import Machine


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """A copy of the scripts in a folder with spaces, and nothing installed."""
    return Machine(tmp_path)
