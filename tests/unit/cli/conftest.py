"""One command line, run in this process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from newsreader.cli.main import run
from tests.unit.cli.no_windows import NO_WINDOWS

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def newsreader(capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Runs one command line; gives exit status, stdout and stderr."""

    def call(*arguments: str | Path) -> tuple[int, str, str]:
        status = run([str(word) for word in arguments], NO_WINDOWS)
        out, err = capfdbinary.readouterr()
        return status, out.decode("utf-8"), err.decode("utf-8")

    return call
