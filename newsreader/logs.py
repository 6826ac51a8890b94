"""What the program writes down about itself: a small rotating log without anyone's words in it."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path


def start_logging(folder: Path) -> None:
    """Write warnings and errors to ``folder``; without a writable folder, to stderr only."""
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handlers = [
            RotatingFileHandler(
                folder / "newsreader.log",
                maxBytes=500_000,
                backupCount=2,
                encoding="utf-8",
                delay=True,
            )
        ]
    except OSError:
        pass  # a log that cannot be kept is no reason not to start
    logging.basicConfig(
        level=logging.WARNING,
        handlers=handlers,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
