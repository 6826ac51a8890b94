"""Cuts the power at random moments of a session and counts what was lost or damaged.

python -m tests.measure.trials.power_cuts [CUTS]

The session is recorded once, call by call, with strace (Linux); each cut builds the disk that may
be left of it, which the program then opens.
"""

from __future__ import annotations

import hashlib
import random
import shutil
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from newsreader.domain.article import Article
from newsreader.domain.errors import LibraryError
from newsreader.domain.library_check import Verdict
from newsreader.domain.note import NoteTarget
from newsreader.store.backup.backups import backups_in
from newsreader.store.checking import check
from newsreader.store.database import LIBRARY_NAME
from newsreader.store.soundness import check_sound
from newsreader.usecases.keep_notes import NoteDraft, keep_note
from newsreader.usecases.open_library import open_library
from tests.measure.trials.in_parts import in_parts
from tests.measure.trials.recorded_disk import Event, cut, record

_CUTS: Final = 500
_NOTES: Final = 12


@dataclass
class Outcome:
    """What was counted."""

    cuts: int = 0
    acknowledged: int = 0
    lost: int = 0
    damaged: int = 0


def session(folder: Path) -> None:
    """Write notes, articles and backups, and say of each when it is safe."""

    def say(*words: object) -> None:
        print(*words, flush=True)

    with open_library(folder) as library:
        story = library.stories.add("The harbour")
        draft = NoteDraft(NoteTarget(story_id=story))
        for number in range(_NOTES):
            say("note", keep_note(library, draft, f"Words {number}").text)
            data = f"The harbour opened on day {number}. ".encode() * 200
            sha256 = hashlib.sha256(data).hexdigest()
            library.articles.add(Article("harbour.txt", sha256, data.decode()), data, story)
            say("article", sha256)
            if number % 5 == 2:
                say("backup", Path(library.back_up().path).name)


def trial(cuts: int, place: Path, seed: int = 1) -> Outcome:
    """So many cuts of one session; each disk is opened and looked over."""
    folder = place / "library"
    command = [sys.executable, "-m", "tests.measure.trials.power_cuts", "session", str(folder)]
    events = record(command, folder, place / "log")
    chance, outcome = random.Random(seed), Outcome()
    for number in range(cuts):
        seen = events[: chance.randint(1, len(events))]
        disk = place / f"disk {number}"
        disk.mkdir()
        cut(seen, folder, disk, chance)
        outcome.cuts += 1
        _look_over(disk, _told(seen), outcome)
        shutil.rmtree(disk)
    return outcome


def _told(events: list[Event]) -> list[tuple[str, str]]:
    said = b"".join(event.data for event in events if event.call == "told").decode()
    pairs = [line.split(" ", 1) for line in said.split("\n")[:-1]]
    return [(kind, what) for kind, what in pairs]


def _look_over(disk: Path, told: list[tuple[str, str]], outcome: Outcome) -> None:
    outcome.acknowledged += len(told)
    with open_library(disk) as library:
        outcome.damaged += library.rescued is not None
        notes = {old.text for one in library.notes.all() for old in library.notes.history(one.id)}
        files = {entry.sha256 for entry in library.articles.entries()}
        for kind, what in told:
            outcome.lost += kind == "note" and what not in notes
            outcome.lost += kind == "article" and what not in files
    # A backup makes room for the next one, of which nothing may be told yet.
    backups = backups_in(disk)
    outcome.lost += not backups and any(kind == "backup" for kind, _ in told)
    outcome.damaged += sum(not _is_sound(Path(backup.path)) for backup in backups)
    outcome.damaged += any(one.verdict is Verdict.WRONG for one in check(disk / LIBRARY_NAME))


def _is_sound(backup: Path) -> bool:
    try:
        check_sound(backup, told_of=backup)
    except LibraryError:
        return False
    return True


def main() -> None:
    """Run the trial and print what came of it, or, as its own child, the session."""
    if sys.argv[1:2] == ["session"]:
        session(Path(sys.argv[2]))
        return
    cuts = int(sys.argv[1]) if len(sys.argv) > 1 else _CUTS
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        outcome = in_parts(trial, cuts, Path(name))
    print(f"power cuts: {outcome.cuts}; acknowledged before them: {outcome.acknowledged}")
    print(f"lost: {outcome.lost}, damaged: {outcome.damaged}")
    print(f"{time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()
