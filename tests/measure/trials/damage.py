"""Opens damaged copies of a library and counts what came back.

python -m tests.measure.trials.damage [COPIES]
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
from newsreader.domain.note import Anchor, NoteTarget
from newsreader.domain.span import Span
from newsreader.store.database import LIBRARY_NAME, Library, open_library
from tests.measure.trials.in_parts import in_parts

_COPIES: Final = 300
_ARTICLES: Final = 8
_NOTES: Final = 5  # on each article


@dataclass
class Outcome:
    """What was counted; ``notes`` is how many notes the copies held together."""

    copies: int = 0
    started: int = 0
    told: int = 0
    evidence_kept: int = 0
    notes: int = 0
    notes_back: int = 0
    wordings_damaged: int = 0
    wordings_noticed: int = 0


def trial(copies: int, place: Path, seed: int = 1) -> Outcome:
    """Damage so many copies in turn by flipped bits, by zeros and by cutting, and open them."""
    chance = random.Random(seed)
    sound = place / "sound"
    with open_library(sound) as library:
        notes = _fill(library, chance)
    outcome = Outcome()
    for number in range(copies):
        folder = place / f"copy {number}"
        shutil.copytree(sound, folder)
        damage = (_flip, _zero, _cut)[number % 3]
        _open_damaged(folder, damage((sound / LIBRARY_NAME).read_bytes(), chance), notes, outcome)
        shutil.rmtree(folder)
    for number in range(copies // 10):
        _change_a_wording(sound, place / f"changed {number}", notes, chance, outcome)
    return outcome


def _fill(library: Library, chance: random.Random) -> dict[int, str]:
    """Invent articles with notes; the notes' words by their numbers."""
    words = ["".join(chance.choices("abdeilmnorstu", k=chance.randint(3, 9))) for _ in range(600)]
    notes = {}
    for number in range(_ARTICLES):
        text = " ".join(chance.choices(words, k=300))
        data = text.encode()
        article = Article(f"{number}.txt", hashlib.sha256(data).hexdigest(), text, title=words[0])
        with library.transaction():
            story = library.stories.add(words[number])
            saved = library.articles.add(article, data, story)
        for start in range(_NOTES):
            span = Span(start + 20, start + 40)
            anchor = Anchor(span, span.of(text), text[:20], text[60:80])
            note = library.notes.add(NoteTarget(saved.entry.id, anchor), f"{number}")
            told = " ".join(chance.choices(words, k=12))
            notes[note.id] = library.notes.change(note.id, told).text
    return notes


def _open_damaged(folder: Path, data: bytes, notes: dict[int, str], outcome: Outcome) -> None:
    (folder / LIBRARY_NAME).write_bytes(data)
    outcome.copies += 1
    outcome.notes += len(notes)
    with open_library(folder) as library:
        outcome.started += 1
        there = {note.text for note in library.notes.all()}
        outcome.notes_back += sum(text in there for text in notes.values())
        if library.rescued:
            outcome.told += 1
            evidence = Path(library.rescued.set_aside) / LIBRARY_NAME
            outcome.evidence_kept += evidence.read_bytes() == data


def _flip(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice([1, 1, 5, 50])):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _zero(data: bytes, chance: random.Random) -> bytes:
    start = chance.choice([0, chance.randrange(len(data))])
    length = min(chance.choice([100, 4096, 20_000]), len(data) - start)
    return data[:start] + bytes(length) + data[start + length :]


def _cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data))]


def _change_a_wording(
    sound: Path, folder: Path, notes: dict[int, str], chance: random.Random, outcome: Outcome
) -> None:
    """Change one letter of one note where it stands in the file: nothing but its digest tells."""
    shutil.copytree(sound, folder)
    path = folder / LIBRARY_NAME
    data = bytearray(path.read_bytes())
    words = chance.choice(list(notes.values())).encode()
    place = data.index(words) + chance.randrange(len(words))
    data[place] = ord("x")
    path.write_bytes(data)
    outcome.wordings_damaged += 1
    with open_library(folder) as library:
        outcome.wordings_noticed += library.rescued is not None
        outcome.notes += len(notes)
        there = {note.text for note in library.notes.all()}
        outcome.notes_back += sum(text in there for text in notes.values())
    shutil.rmtree(folder)


def main() -> None:
    """Run the trial and print what came of it."""
    copies = int(sys.argv[1]) if len(sys.argv) > 1 else _COPIES
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        outcome = in_parts(trial, copies, Path(name))
    back = outcome.notes_back / outcome.notes
    print(f"damaged copies that the program starts with: {outcome.started} of {outcome.copies}")
    print(f"damage told: {outcome.told}, evidence kept: {outcome.evidence_kept}")
    print(f"notes back: {outcome.notes_back} of {outcome.notes} ({back:.2%})")
    print(f"changed wordings noticed: {outcome.wordings_noticed} of {outcome.wordings_damaged}")
    print(f"{time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()
