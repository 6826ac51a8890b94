"""An old library becomes a new one, whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from pysqlite3 import dbapi2 as sqlite
from sqlalchemy.pool import StaticPool

from newsreader import __version__
from newsreader.domain.errors import LibraryError
from newsreader.store import migrations
from newsreader.store.connections import make_engine
from newsreader.store.database import LIBRARY_NAME, open_library
from newsreader.store.library_file import APPLICATION_ID, REVISION, SCHEMA_VERSION, packed
from newsreader.store.migrating import run_migrations

Shape = dict[str, object]


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


def test_a_library_that_cannot_be_brought_up_to_date_stays_as_it_was(tmp_path: Path) -> None:
    path = an_older_library(tmp_path)
    connection = sqlite.connect(path, isolation_level=None)
    connection.execute("INSERT INTO note (article_id, created_at) VALUES (77, '')")
    connection.close()
    with pytest.raises(LibraryError, match="left as it is"):
        open_library(tmp_path)
    connection = sqlite.connect(path)
    assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    assert connection.execute("SELECT count(*) FROM library_info").fetchone() == (0,)
    connection.close()
