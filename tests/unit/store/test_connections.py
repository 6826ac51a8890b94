"""What every connection to a library promises."""

from __future__ import annotations

import threading
from contextlib import suppress
from pathlib import Path
from traceback import format_exception

import pytest
from sqlalchemy.exc import OperationalError

from newsreader.domain.errors import LibraryError
from newsreader.store.connections import Connections, refuse_old_sqlite
from newsreader.store.database import LIBRARY_NAME, Library

PROMISED = {
    "journal_mode": "wal",
    "synchronous": 2,  # FULL
    "foreign_keys": 1,
    "busy_timeout": 5000,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "temp_store": 2,  # MEMORY
    "secure_delete": 1,
    "recursive_triggers": 1,
    "journal_size_limit": 16 * 1024 * 1024,
    "wal_autocheckpoint": 3000,
}


@pytest.fixture
def connections(library: Library) -> Connections:
    return library._connections


@pytest.mark.parametrize(("setting", "value"), PROMISED.items())
def test_the_writer_has_every_promised_setting(
    connections: Connections, setting: str, value: object
) -> None:
    with connections.writing() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {setting}").scalar() == value


@pytest.mark.parametrize("setting", PROMISED)
def test_readers_have_them_too(connections: Connections, setting: str) -> None:
    with connections.reading() as connection:
        # The journal's mode is known once the file has been looked into.
        connection.exec_driver_sql("SELECT count(*) FROM story")
        assert connection.exec_driver_sql(f"PRAGMA {setting}").scalar() == PROMISED[setting]


def test_the_file_is_never_mapped_into_memory(connections: Connections) -> None:
    with connections.writing() as connection:
        assert connection.exec_driver_sql("PRAGMA mmap_size").scalar() in {0, None}


def test_readers_cannot_write(connections: Connections) -> None:
    with pytest.raises(LibraryError), connections.reading() as connection:
        connection.exec_driver_sql("DELETE FROM view_state")


def test_a_transaction_holds_the_write_lock_from_its_first_moment(
    connections: Connections,
) -> None:
    other = Connections(connections.path)
    with other.outside_transaction() as plain:
        plain.execute("PRAGMA busy_timeout = 20")
    with (
        connections.writing(),
        pytest.raises(LibraryError, match="another program"),
        other.writing(),
    ):
        pass
    other.close()


def test_a_failure_outside_a_transaction_is_told_too(connections: Connections) -> None:
    other = Connections(connections.path)
    with (
        connections.writing(),
        pytest.raises(LibraryError, match="another program"),
        other.outside_transaction() as plain,
    ):
        plain.executescript("PRAGMA busy_timeout = 20; BEGIN IMMEDIATE")
    other.close()


def test_threads_take_turns_at_writing(library: Library) -> None:
    library.views.save("count", {"n": 0})

    def count() -> None:
        for _ in range(20):
            with library.transaction():
                library.views.save("count", {"n": library.views.load("count")["n"] + 1})

    threads = [threading.Thread(target=count) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert library.views.load("count") == {"n": 80}


def test_a_reader_does_not_wait_for_a_writer(library: Library) -> None:
    library.views.save("key", {"is": "old"})
    seen: list[object] = []
    with library.transaction():
        library.views.save("key", {"is": "new"})
        reader = threading.Thread(target=lambda: seen.append(library.views.load("key")))
        reader.start()
        reader.join(timeout=4)
        assert library.views.load("key") == {"is": "new"}
    assert seen == [{"is": "old"}]


def test_an_inner_transaction_is_undone_alone(library: Library) -> None:
    with library.transaction():
        library.views.save("outer", {"kept": True})
        with suppress(KeyError), library.transaction():
            library.views.save("inner", {"kept": False})
            raise KeyError
    assert library.views.load("outer") == {"kept": True}
    assert library.views.load("inner") == {}


def test_a_mistake_in_our_own_sql_is_not_passed_off_as_a_damaged_library(
    connections: Connections,
) -> None:
    with pytest.raises(OperationalError, match="no such table"), connections.reading() as reader:
        reader.exec_driver_sql("SELECT * FROM nonsense")


@pytest.mark.parametrize(
    "mistake", ["INSERT INTO nonsense VALUES (?)", "SELECT * FROM nonsense WHERE text = ?"]
)
def test_no_error_repeats_what_the_user_wrote(connections: Connections, mistake: str) -> None:
    # What goes wrong unexpectedly is written to a crash report, which may leave the machine.
    words = "ask the mayor"
    with pytest.raises(OperationalError) as told, connections.writing() as connection:
        connection.exec_driver_sql(mistake, (words,))
    assert words not in "".join(format_exception(told.value))


def test_a_closed_library_stays_closed(library: Library) -> None:
    library.close()
    with pytest.raises(LibraryError, match=f"{LIBRARY_NAME}.*closed"):
        library.views.load("key")
    with pytest.raises(LibraryError, match="closed"):
        library.views.save("key", {})


def test_closing_leaves_one_file_only(library: Library, folder: Path) -> None:
    library.views.save("key", {"a": 1})
    library.views.load("key")
    library.close()
    assert [path.name for path in folder.iterdir()] == [LIBRARY_NAME]


@pytest.mark.parametrize("version", [(3, 40, 1), (3, 51, 2), (3, 7, 0)])
def test_an_sqlite_that_damages_libraries_is_refused(version: tuple[int, ...]) -> None:
    with pytest.raises(LibraryError, match=r"3\.51\.3 or newer"):
        refuse_old_sqlite(version)


@pytest.mark.parametrize("version", [(3, 51, 3), (3, 53, 4), (4, 0, 0)])
def test_a_sound_sqlite_is_taken(version: tuple[int, ...]) -> None:
    refuse_old_sqlite(version)
