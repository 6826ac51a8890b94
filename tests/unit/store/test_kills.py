"""Killed at any moment, the program has lost nothing that it said was safe."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.measure.trials.kills import trial


@pytest.mark.skipif(not hasattr(os, "fork"), reason="starts processes as POSIX does")
def test_kills_lose_nothing(tmp_path: Path) -> None:
    """The whole trial: ``python -m tests.measure.trials.kills``."""
    outcome = trial(8, tmp_path)
    assert outcome.kills == 8
    assert outcome.by_kind["imports"] > 0
    assert outcome.by_kind["notes"] > 0
    assert (outcome.lost, outcome.half, outcome.unsound) == (0, 0, 0)
