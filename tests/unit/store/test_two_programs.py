"""Two programs on one library lose no update, and a killed one nothing that it was told is safe."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

from newsreader.store.database import open_library

COUNT = """
import sys
from pathlib import Path
from newsreader.store.database import open_library
library = open_library(Path(sys.argv[1]))
for _ in range(200):
    with library.transaction():
        library.views.save("count", {"n": library.views.load("count").get("n", 0) + 1})
library.close()
"""

# Prints what is safe after each import of one file, which is an article, its story and a note.
IMPORT_FOR_EVER = """
import hashlib, sys
from itertools import count
from pathlib import Path
from newsreader.domain.article import Article
from newsreader.domain.note import NoteTarget
from newsreader.store.database import open_library
library = open_library(Path(sys.argv[1]))
for number in count():
    original = f"{sys.argv[2]} {number} ".encode() * 400
    article = Article("a.txt", hashlib.sha256(original).hexdigest(), original.decode())
    with library.transaction():
        story = library.stories.add("story")
        saved = library.articles.add(article, original, story)
        note = library.notes.add(NoteTarget(article_id=saved.entry.id), "written")
    library.notes.change(note.id, article.sha256)
    print(saved.entry.id, note.id, article.sha256, flush=True)
"""


def start(script: str, *arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", script, *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_two_writers_lose_no_update(tmp_path: Path) -> None:
    open_library(tmp_path).close()
    writers = [start(COUNT, tmp_path) for _ in range(2)]
    for writer in writers:
        writer.communicate(timeout=60)
    assert [writer.returncode for writer in writers] == [0, 0]
    with open_library(tmp_path) as library:
        assert library.views.load("count") == {"n": 400}


def test_a_killed_program_loses_nothing_that_it_was_told_is_safe(tmp_path: Path) -> None:
    promised: list[str] = []
    for round_number in range(5):
        program = start(IMPORT_FOR_EVER, tmp_path, round_number)
        assert program.stdout is not None
        promised += [program.stdout.readline() for _ in range(3)]
        time.sleep(random.Random(round_number).uniform(0, 0.15))
        program.kill()
        # A line that the kill cut short promises nothing.
        promised += [
            line for line in program.communicate()[0].splitlines(keepends=True) if "\n" in line
        ]
    assert len(promised) > 10
    with open_library(tmp_path) as library:
        for line in promised:
            article, note, sha256 = line.split()
            assert library.articles.get(int(article)).article.sha256 == sha256
            assert library.notes.get(int(note)).text == sha256
        assert all(len(story.articles) == 1 for story in library.stories.all())
        assert len(library.notes.all()) == len(library.articles.entries())
        with library._connections.reading() as connection:
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
            assert connection.exec_driver_sql("PRAGMA foreign_key_check").first() is None
