"""An old library becomes a new one, whole or not at all."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from pysqlite3 import dbapi2 as sqlite
from sqlalchemy.engine import Connection
from sqlalchemy.pool import StaticPool

from newsreader import __version__
from newsreader.domain.errors import LibraryError
from newsreader.store import migrating, migrations
from newsreader.store.backup.backups import backup_folder, backups_in
from newsreader.store.connections import make_engine
from newsreader.store.database import LIBRARY_NAME, open_library
from newsreader.store.library_file import APPLICATION_ID, REVISION, SCHEMA_VERSION, packed
from newsreader.store.migrating import run_migrations

Shape = dict[str, object]

FIRST_FORM = Path(__file__).parents[2] / "examples" / "libraries" / "form_1.0.sqlite"

# Opens the library in each folder in a process of its own, and kills it a little later each time;
# only the last one may come to its end.
OPEN_AND_KILL = """
import os, sys, time
from pathlib import Path
from newsreader.store import migrating
from newsreader.store.database import open_library
for number, folder in enumerate(sys.argv[1:]):
    child = os.fork()
    if not child:
        open_library(Path(folder)).close()
        os._exit(0)
    if number < len(sys.argv) - 2:
        time.sleep(number * 0.004)
        os.kill(child, 9)
    os.waitpid(child, 0)
"""


def shape(path: Path) -> Shape:
    """All that SQLite knows of the tables, whatever the words that made them."""
    connection = sqlite.connect(path)
    found: Shape = {}
    for name, strict, without_rowid in connection.execute(
        "SELECT name, strict, wr FROM pragma_table_list"
        " WHERE schema = 'main' AND name NOT LIKE 'sqlite%'"
    ).fetchall():
        found[name] = (strict, without_rowid)
        for pragma in ("table_xinfo", "foreign_key_list", "index_list"):
            rows = connection.execute(f"SELECT * FROM pragma_{pragma}('{name}')").fetchall()
            # Foreign keys and indexes are numbered in the order in which they were made.
            start = 0 if pragma == "table_xinfo" else 1
            found[f"{name} {pragma}"] = sorted(str(row[start:]) for row in rows)
    for name, sql in connection.execute("SELECT name, sql FROM sqlite_schema WHERE type='trigger'"):
        found[name] = "".join(sql.split())
    for name, sql in connection.execute("SELECT name, sql FROM sqlite_schema WHERE type='table'"):
        found[f"{name} checks"] = sorted(map(bracketed, sql.split("CHECK")[1:]))
        found[f"{name} counts"] = "AUTOINCREMENT" in sql
    connection.close()
    return found


def bracketed(text: str) -> str:
    """What the first brackets of ``text`` hold, without white space."""
    start = text.index("(")
    depth = 0
    for end in range(start, len(text)):
        depth += (text[end] == "(") - (text[end] == ")")
        if not depth:
            break
    return "".join(text[start:end].split())


def made_by_migrations(path: Path) -> Path:
    path.touch()
    engine = make_engine(path, begin="BEGIN IMMEDIATE", pool=StaticPool)
    with engine.begin() as connection:
        run_migrations(connection)
    engine.dispose()
    return path


def test_a_new_library_is_what_all_migrations_together_make(tmp_path: Path) -> None:
    open_library(tmp_path).close()
    by_migrations = shape(made_by_migrations(tmp_path / "by_migrations.sqlite"))
    at_once = shape(tmp_path / LIBRARY_NAME)
    assert len(at_once) > 30
    assert at_once == by_migrations


def test_a_new_library_stands_at_the_newest_migration() -> None:
    steps = ScriptDirectory(str(Path(migrations.__file__).parent))
    assert steps.get_current_head() == REVISION


def an_older_library(folder: Path) -> Path:
    """A library with the tables of the first migration and an older version's number."""
    path = made_by_migrations(folder / LIBRARY_NAME)
    connection = sqlite.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute("PRAGMA user_version = 1")
    connection.execute("INSERT INTO story (title, created_at) VALUES ('The bridge', '')")
    connection.close()
    return path


def test_an_older_library_is_brought_up_to_date(tmp_path: Path) -> None:
    path = an_older_library(tmp_path)
    with open_library(tmp_path) as library:
        assert [story.title for story in library.stories.all()] == ["The bridge"]
        with library._connections.writing() as connection:
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    connection = sqlite.connect(path)
    assert connection.execute("PRAGMA user_version").fetchone() == (packed(SCHEMA_VERSION),)
    assert connection.execute("SELECT value FROM library_info").fetchone() == (__version__,)
    connection.close()


def content(path: Path) -> list[object]:
    """Every row of a library, the words that made its tables, and the version that it tells."""
    connection = sqlite.connect(path)
    schema = connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
    found = [*schema, *connection.execute("PRAGMA user_version")]
    for kind, name, _ in schema:
        if kind == "table":
            found += connection.execute(f'SELECT * FROM "{name}"').fetchall()
    connection.close()
    return found


@pytest.fixture
def released(tmp_path: Path) -> Path:
    """The folder of a library of the first form, with notes in it."""
    shutil.copyfile(FIRST_FORM, tmp_path / LIBRARY_NAME)
    return tmp_path


def refused(folder: Path, words: str) -> None:
    """Opening the library fails with these words, and leaves all that it holds as it was."""
    before = content(folder / LIBRARY_NAME)
    with pytest.raises(LibraryError, match=rf"{words}.*left as it is|{words}.*left as it was"):
        open_library(folder)
    assert content(folder / LIBRARY_NAME) == before


def test_a_backup_comes_before_the_update(released: Path) -> None:
    before = content(released / LIBRARY_NAME)
    open_library(released).close()
    (backup,) = backups_in(released)
    assert backup.before_update
    assert sorted(map(str, content(Path(backup.path)))) == sorted(map(str, before))
    assert content(released / LIBRARY_NAME) != before


def test_a_library_that_is_up_to_date_needs_no_backup(released: Path) -> None:
    open_library(released).close()
    open_library(released).close()
    assert len(backups_in(released)) == 1


def test_without_a_backup_there_is_no_update(released: Path) -> None:
    backup_folder(released).write_bytes(b"in the way")
    refused(released, "backups: .* only after a backup")


def spoil(monkeypatch: pytest.MonkeyPatch, *statements: str) -> None:
    """Let the update do something more, which it should not."""
    run = migrating.run_migrations

    def and_then(connection: Connection) -> None:
        run(connection)
        for statement in statements:
            connection.exec_driver_sql(statement)

    monkeypatch.setattr(migrating, "run_migrations", and_then)


@pytest.mark.parametrize(
    "statements",
    [
        ("DROP TRIGGER note_revision_is_never_deleted", "DELETE FROM note_revision WHERE number=2"),
        ("DROP TRIGGER note_revision_is_never_changed", "UPDATE note_revision SET text = 'other'"),
        ("UPDATE note SET span_start = span_start + 1",),
        ("UPDATE note SET removed_at = NULL",),
        ("INSERT INTO note (article_id, created_at) VALUES (1, '')",),
    ],
)
def test_an_update_that_would_change_a_note_is_undone(
    released: Path, monkeypatch: pytest.MonkeyPatch, statements: tuple[str, ...]
) -> None:
    spoil(monkeypatch, *statements)
    refused(released, "the notes would not have been the same")


@pytest.mark.parametrize(
    ("statement", "part"),
    [
        ("DROP TRIGGER note_revision_is_never_deleted", "note_revision_is_never_deleted"),
        ("DROP INDEX ix_note_article_id", "ix_note_article_id"),
        ("DROP TABLE view_state", "view_state"),
    ],
)
def test_an_update_that_would_lose_a_part_is_undone(
    released: Path, monkeypatch: pytest.MonkeyPatch, statement: str, part: str
) -> None:
    spoil(monkeypatch, statement)
    refused(released, f"would have lost {part}")


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO source (name) SELECT name FROM source",
        "ALTER TABLE note DROP COLUMN quote",
        "SELECT * FROM nothing",
    ],
)
def test_a_step_that_fails_is_undone_and_told(
    released: Path, monkeypatch: pytest.MonkeyPatch, statement: str
) -> None:
    spoil(monkeypatch, statement)
    refused(released, "could not be brought up to date, as SQLite says")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="starts processes as POSIX does")
def test_whoever_is_killed_in_an_update_has_the_old_library_or_the_new(
    released: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    old, notes = content(released / LIBRARY_NAME), notes_in(released)
    folders = [tmp_path_factory.mktemp("killed") for _ in range(25)]
    for folder in folders:
        shutil.copyfile(FIRST_FORM, folder / LIBRARY_NAME)
    subprocess.run([sys.executable, "-c", OPEN_AND_KILL, *folders], check=True)
    for folder in folders:
        now = content(folder / LIBRARY_NAME)
        assert notes_in(folder) == notes
        if now != old:
            assert (packed(SCHEMA_VERSION),) in now
            assert len(backups_in(folder)) == 1
    assert content(folders[0] / LIBRARY_NAME) == old
    assert content(folders[-1] / LIBRARY_NAME) != old


def notes_in(folder: Path) -> list[object]:
    connection = sqlite.connect(folder / LIBRARY_NAME)
    found = connection.execute(
        "SELECT note.*, number, written_at, sha256, text"
        " FROM note JOIN note_revision ON note.id = note_id"
    ).fetchall()
    connection.close()
    return list(found)


def test_notes_that_point_to_nothing_are_told_and_kept_as_they_are(tmp_path: Path) -> None:
    path = an_older_library(tmp_path)
    connection = sqlite.connect(path, isolation_level=None)
    connection.execute("INSERT INTO note (article_id, created_at) VALUES (77, '')")
    connection.close()
    refused(tmp_path, "point to parts that are not there")
