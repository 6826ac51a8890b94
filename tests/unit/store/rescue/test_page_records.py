"""The rows read off single pages are those that SQLite reads, with what its log holds."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from pysqlite3 import dbapi2 as sqlite

from newsreader.store.rescue.file_pages import FilePages
from newsreader.store.rescue.page_records import Record, records

VALUES = [
    None,
    0,
    1,
    -1,
    127,
    -40_000,
    2**40,
    -(2**62),
    0.5,
    "",
    "ä",
    "long " * 4000,
    b"",
    b"\0" * 9000,
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with two tables, one without rowids; some rows are larger than a page."""
    path = tmp_path / "any.sqlite"
    connection = sqlite.connect(path, isolation_level=None)
    connection.execute("CREATE TABLE one (id INTEGER PRIMARY KEY, value, other)")
    connection.execute("CREATE TABLE two (name TEXT, value, PRIMARY KEY (name)) WITHOUT ROWID")
    chance = random.Random(3)
    for number in range(400):
        connection.execute(
            "INSERT INTO one VALUES (?, ?, ?)",
            (number * 977, chance.choice(VALUES), chance.choice(VALUES)),
        )
        connection.execute(
            "INSERT INTO two VALUES (?, ?)", (f"row {number}", chance.choice(VALUES))
        )
    connection.close()
    return path


def rows(path: Path) -> tuple[set[Record], set[Record]]:
    """What SQLite reads."""
    connection = sqlite.connect(f"{path.as_uri()}?mode=ro", uri=True)
    one = {
        Record(number, (None, value, other))
        for number, value, other in connection.execute("SELECT * FROM one")
    }
    two = {Record(None, tuple(row)) for row in connection.execute("SELECT * FROM two")}
    connection.close()
    return one, two


def test_every_row_of_every_table_is_read(path: Path) -> None:
    one, two = rows(path)
    found = set(records(FilePages(path)))
    assert one <= found
    assert two <= found
    # The two tables themselves, and no row that is not there.
    assert len(found - one - two) == 2


def test_what_was_committed_to_the_log_is_read_and_no_more(path: Path) -> None:
    writer = sqlite.connect(path, isolation_level=None)
    writer.execute("PRAGMA journal_mode = WAL")
    writer.execute("PRAGMA cache_size = 5")
    writer.execute("UPDATE one SET value = 'from the log' WHERE id < 100000")
    writer.execute("DELETE FROM two WHERE name > 'row 3'")
    one, two = rows(path)
    writer.execute("BEGIN")
    writer.execute("UPDATE one SET value = 'never committed'")
    found = set(records(FilePages(path)))
    writer.close()
    assert one <= found
    assert two <= found
    assert not any("never committed" in record.values for record in found)


@pytest.mark.parametrize("seed", range(40))
def test_damage_never_stops_the_reading(path: Path, seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(path.read_bytes())
    for _ in range(300):
        data[chance.randrange(len(data))] = chance.randrange(256)
    path.write_bytes(data[: chance.randrange(len(data))])
    assert list(records(FilePages(path))) is not None


def test_an_empty_file_has_no_rows(tmp_path: Path) -> None:
    (tmp_path / "empty").write_bytes(b"")
    assert list(records(FilePages(tmp_path / "empty"))) == []
