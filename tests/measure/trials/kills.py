"""Kills the program at random in imports, notes, backups and updates, and counts what was lost.

python -m tests.measure.trials.kills [KILLS]
"""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from newsreader.domain.library_check import Verdict
from newsreader.domain.note import NoteTarget
from newsreader.store.backup.backups import backups_in
from newsreader.store.checking import check
from newsreader.store.database import LIBRARY_NAME, Library
from newsreader.store.soundness import check_sound
from newsreader.usecases.import_files import import_files
from newsreader.usecases.keep_notes import NoteDraft, keep_note
from newsreader.usecases.open_library import open_library
from tests.measure.trials.in_parts import in_parts

_KILLS: Final = 200
_FILES: Final = 100  # of one import
_OLD_NOTES: Final = 3
_OLD_FORM: Final = Path(__file__).parents[2] / "examples" / "libraries" / "form_1.0.sqlite"

#: What work says is safe when it says so.
Say = Callable[[str], object]
Work = Callable[[Path, Say], None]


@dataclass
class Outcome:
    """What was counted; ``by_kind`` says how many things of a kind were acknowledged."""

    kills: int = 0
    lost: int = 0
    half: int = 0
    unsound: int = 0
    by_kind: dict[str, int] = field(default_factory=dict)


def trial(kills: int, place: Path, seed: int = 1) -> Outcome:
    """So many kills in turn of each kind of work; every library is looked over afterwards."""
    chance = random.Random(seed)
    outcome = Outcome()
    kinds: dict[str, tuple[Work, float]] = {
        "imports": (_imports, 0.4),
        "notes": (_notes, 0.12),
        "backups": (_backups, 0.15),
        "updates": (_updates, 0.12),
    }
    for number in range(kills):
        kind, (work, longest) = list(kinds.items())[number % len(kinds)]
        folder = place / (f"{kind} {number}" if kind == "updates" else kind)
        if kind == "updates":
            folder.mkdir()
            shutil.copyfile(_OLD_FORM, folder / LIBRARY_NAME)
        else:
            open_library(folder).close()
        told = _killed(work, folder, chance.uniform(0.01, longest))
        outcome.kills += 1
        outcome.by_kind[kind] = outcome.by_kind.get(kind, 0) + len(told)
        _look_over(folder, kind, told, outcome)
    return outcome


def _killed(work: Work, folder: Path, seconds: float) -> list[str]:
    """Run work in a process of its own and kill it; what it said is safe, until then."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        work(folder, lambda told: os.write(writing, f"{told}\n".encode()))
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        # What takes long to begin is killed when it is under way.
        first = pipe.readline() if work is not _updates else b""
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        said = (first + pipe.read()).decode()
    return said.split("\n")[:-1]


def _imports(folder: Path, say: Say) -> None:
    """A folder of files; of each is said that it is kept as soon as the program shows so."""
    made = folder / f"files {time.time_ns()}"
    made.mkdir()
    files, digests = [], []
    for number in range(_FILES):
        text = f"Harbour opens\n\nThe harbour opened on day {time.time_ns()}. " * 20
        files.append(made / f"{number:03}.txt")
        files[-1].write_text(text)
        digests.append(hashlib.sha256(text.encode()).hexdigest())
    said = 0

    def progress(done: int, _total: int, _what: str) -> None:
        nonlocal said
        for digest in digests[said:done]:
            say(digest)
        said = done

    with open_library(folder) as library:
        import_files(library, files, progress)


def _notes(folder: Path, say: Say) -> None:
    """Typing: the same note, a little longer each time."""
    with open_library(folder) as library:
        draft = NoteDraft(NoteTarget(story_id=library.stories.add("The harbour")))
        words = f"{time.time_ns()}"
        for number in range(10_000):
            words += f" {number}"
            say(f"{keep_note(library, draft, words).id} {words}")


def _backups(folder: Path, say: Say) -> None:
    with open_library(folder) as library:
        target = NoteTarget(story_id=library.stories.add("The harbour"))
        for number in range(10_000):
            keep_note(library, NoteDraft(target), f"Note {number}")
            say(library.back_up().path)


def _updates(folder: Path, say: Say) -> None:
    with open_library(folder):
        say("open")


def _look_over(folder: Path, kind: str, told: list[str], outcome: Outcome) -> None:
    with open_library(folder) as library:
        outcome.lost += _lost(library, kind, told)
        outcome.half += _half(library)
        outcome.unsound += library.rescued is not None
    outcome.unsound += any(one.verdict is Verdict.WRONG for one in check(folder / LIBRARY_NAME))
    for backup in backups_in(folder):
        check_sound(Path(backup.path), told_of=Path(backup.path))


def _lost(library: Library, kind: str, told: list[str]) -> int:
    if kind == "imports":
        return sum(not library.articles.count_by_sha256(sha256) for sha256 in told)
    if kind == "notes":
        wordings: dict[int, set[str]] = {}
        for line in told:
            number, words = line.split(" ", 1)
            wordings.setdefault(int(number), set()).add(words)
        return sum(
            len(said - {note.text for note in library.notes.history(number)})
            for number, said in wordings.items()
        )
    if kind == "updates":
        return _OLD_NOTES - len(library.notes.all()) - len(library.notes.removed())
    # The newest stays, whichever others have made room.
    return bool(told) and not backups_in(library.path.parent)


def _half(library: Library) -> int:
    """Articles that lack their original, their story or what is prepared of them."""
    return sum(
        entry.story_id is None or not library.articles.original(entry.id)
        for entry in library.articles.entries()
    )


def main() -> None:
    """Run the trial and print what came of it."""
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else _KILLS
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        outcome = in_parts(trial, kills, Path(name))
    print(f"kills: {outcome.kills}; acknowledged: {outcome.by_kind}")
    print(f"lost: {outcome.lost}, half imports: {outcome.half}, unsound: {outcome.unsound}")
    print(f"{time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()
