"""How the reading process is started."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import newsreader


def reading_command() -> tuple[str, ...]:
    """The program and its arguments; a frozen program is its own interpreter."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "--reading-process")
    return (sys.executable, "-m", "newsreader.importing.worker.reading_process")


def reading_environment() -> dict[str, str]:
    """Only what the interpreter needs to start and to find this program."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
    where = (str(Path(newsreader.__file__).parents[1]), *filter(None, sys.path))
    return {**kept, "PYTHONPATH": os.pathsep.join(where), "PYTHONDONTWRITEBYTECODE": "1"}
