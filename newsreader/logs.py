"""What the program writes down about itself: a small log without anyone's words in it."""

from __future__ import annotations

import logging
from pathlib import Path

_FULL = 500_000  # bytes


def start_logging(folder: Path) -> None:
    """Write warnings and errors to ``folder``; without a writable folder, to stderr only."""
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handlers = [logging.FileHandler(_room_in(folder), encoding="utf-8", delay=True)]
    except OSError:
        pass  # a log that cannot be kept is no reason not to start
    logging.basicConfig(
        level=logging.WARNING,
        handlers=handlers,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )


def _room_in(folder: Path) -> Path:
    """The log to go on with; a full one becomes the old one first.

    Only at the start: logging.handlers would keep the window waiting for its import.
    """
    log = folder / "newsreader.log"
    if log.exists() and log.stat().st_size > _FULL:
        log.replace(folder / "newsreader.old.log")
    return log
