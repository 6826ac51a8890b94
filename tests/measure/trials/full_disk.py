"""Lets the disk be full at every write of a session and counts what was lost.

unshare -rm python -m tests.measure.trials.full_disk [STEPS]

Mounts a small disk in memory, which wants a mount namespace of its own (Linux).
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from newsreader.domain.article import Article
from newsreader.domain.errors import LibraryError
from newsreader.domain.note import NoteTarget
from newsreader.store.database import Library, open_library
from newsreader.usecases.keep_notes import NoteDraft, keep_note

_STEPS: Final = 60
_PAGE: Final = 4096
_DISK: Final = 96 * 1024 * 1024


@dataclass
class Outcome:
    """What was counted over all sessions."""

    sessions: int = 0
    full: int = 0
    acknowledged: int = 0
    lost: int = 0
    pending_saved: int = 0
    unclear: int = 0


def trial(steps: int, disk: Path) -> Outcome:
    """Run so many sessions on an empty disk, each with one page more of room than the one before.

    ``disk`` is a small disk of its own.
    """
    outcome = Outcome()
    for step in range(steps):
        folder = disk / f"library {step}"
        _session(folder, disk / "ballast", step * _PAGE, outcome)
        for file in sorted(folder.rglob("*"), reverse=True):
            file.rmdir() if file.is_dir() else file.unlink()
        folder.rmdir()
    return outcome


def _session(folder: Path, ballast: Path, room: int, outcome: Outcome) -> None:
    with open_library(folder) as library:
        story = library.stories.add("The harbour")
        keep_note(library, NoteDraft(NoteTarget(story_id=story)), "Before")
    outcome.sessions += 1
    kept = ["Before"]
    # Opened again: from the second time on there is something put by.
    with open_library(folder) as library:
        _fill(ballast, room)
        pending = NoteDraft(NoteTarget(story_id=story))
        try:
            for number in range(40):
                _write(library, story, number)
                kept.append(f"Note {number}")
        except LibraryError as error:
            outcome.full += 1
            outcome.unclear += "full" not in str(error)
        with suppress(LibraryError):
            keep_note(library, pending, "Pending")
            kept.append("Pending")
            outcome.pending_saved += 1
    ballast.unlink()
    with open_library(folder) as library:
        there = {note.text for note in library.notes.all()}
        outcome.acknowledged += len(kept)
        outcome.lost += sum(text not in there for text in kept)


def _write(library: Library, story: int, number: int) -> None:
    """An article and a note on the story, which comes out of what is put by."""
    data = f"The harbour opened on day {number}. ".encode() * 300
    article = Article("harbour.txt", hashlib.sha256(data).hexdigest(), data.decode())
    library.articles.add(article, data, story)
    library.notes.add(NoteTarget(story_id=story), f"Note {number}")


def _fill(ballast: Path, room: int) -> None:
    """Leave so many bytes free."""
    free = shutil.disk_usage(ballast.parent).free
    with ballast.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, free - room)


def main() -> None:
    """Mount the disk, run the trial, print what came of it."""
    steps = int(sys.argv[1]) if len(sys.argv) > 1 else _STEPS
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        mount = ["mount", "-t", "tmpfs", "-o", f"size={_DISK}", "trial", name]
        subprocess.run(mount, check=True)
        try:
            outcome = trial(steps, Path(name))
        finally:
            subprocess.run(["umount", name], check=True)
    print(f"sessions: {outcome.sessions}, of which the disk was full in {outcome.full}")
    print(f"acknowledged: {outcome.acknowledged}, lost: {outcome.lost}")
    print(f"pending notes saved on the full disk: {outcome.pending_saved} of {outcome.sessions}")
    print(f"sentences that do not name the reason: {outcome.unclear}")
    print(f"{time.monotonic() - began:.0f} s")
    sys.exit(bool(outcome.lost or outcome.pending_saved < outcome.sessions))


if __name__ == "__main__":
    main()
