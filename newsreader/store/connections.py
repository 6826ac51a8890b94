"""The connections to one library: a single writer for all threads, and read-only readers."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Final

from pysqlite3 import dbapi2 as sqlite
from sqlalchemy import create_engine, delete, event, false
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.pool import Pool, QueuePool, StaticPool

from newsreader.domain.errors import LibraryError, ReadOnlyLibraryError
from newsreader.store.doubts import damage_remembered
from newsreader.store.failures import sqlite_failures_told
from newsreader.store.place import network_disk
from newsreader.store.tables import view_state
from newsreader.store.within_transaction import looked_up, savepoint

#: Older ones can corrupt a library in WAL mode (the "WAL-reset" bug, 3.7.0 to 3.51.2).
OLDEST_SQLITE: Final = (3, 51, 3)

#: foreign_keys first: the others guard against power cuts, foreign schemas and torn pages.
SETTINGS: Final = {
    "foreign_keys": "ON",
    "synchronous": "FULL",
    "busy_timeout": "5000",
    "trusted_schema": "OFF",
    "cell_size_check": "ON",
    "mmap_size": "0",
    "cache_size": "-16384",  # kibibytes; two megabytes hold less than one search of a large library
    "temp_store": "MEMORY",
    "secure_delete": "ON",
    # Pages: in a large library an import changes a thousand for a few files, many again and again.
    "wal_autocheckpoint": "3000",
    "recursive_triggers": "ON",
    "journal_size_limit": str(16 * 1024 * 1024),
}


def refuse_old_sqlite(version: tuple[int, ...] = sqlite.sqlite_version_info) -> None:
    """Raise LibraryError for an SQLite that is known to damage libraries."""
    if version < OLDEST_SQLITE:
        have, need = (".".join(map(str, numbers)) for numbers in (version, OLDEST_SQLITE))
        raise LibraryError(
            f"SQLite {have} can damage a library; install pysqlite3 with SQLite {need} or newer."
        )


def make_engine(path: Path, *, mode: str = "rw", begin: str, pool: type[Pool]) -> Engine:
    """An engine whose every connection has the SETTINGS and whose transactions start by ``begin``.

    ``mode`` is "rw", or "ro" for read-only, as in https://sqlite.org/uri.html; "ro&immutable=1"
    lays no other file beside the library, and is right only while nobody writes to it.

    The driver's own transaction control is off: by default it starts a transaction so late that
    two programs overwrite each other's changes.
    """

    def connect() -> sqlite.Connection:
        address = f"{path.absolute().as_uri()}?mode={mode}"
        connection = sqlite.connect(
            address, uri=True, isolation_level=None, check_same_thread=False
        )
        for name, value in SETTINGS.items():
            connection.execute(f"PRAGMA {name} = {value}")
        return connection

    engine = create_engine(
        "sqlite://",
        module=sqlite,
        creator=connect,
        poolclass=pool,
        # Errors end up in crash reports, and parameters are the user's own words.
        hide_parameters=True,
    )
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    return engine


class Connections:
    """Transactions on one library file, from any thread; errors come out as LibraryError."""

    def __init__(self, path: Path, *, read_only: str = "") -> None:
        """``read_only`` is the sentence for whoever wants to write; nobody else may write then."""
        self.path = path
        self.read_only = read_only
        self._writer = make_engine(path, begin="BEGIN IMMEDIATE", pool=StaticPool)
        # On a disk that takes nothing SQLite must not look for a log.
        mode = "ro&immutable=1" if read_only else "ro"
        self._readers = make_engine(path, mode=mode, begin="BEGIN", pool=QueuePool)
        self._lock = threading.RLock()
        self._open: Connection | None = None
        self._owner: int | None = None
        self._closed = False

    @contextmanager
    def writing(self, look_up: Callable[[], object] | None = None) -> Iterator[Connection]:
        """A transaction that is on the disk when the block ends, or not at all after an error.

        Inside another one of the same thread it is a part of that: it is undone alone, and is on
        the disk when the outermost ends.  ``look_up`` is called now and then while SQLite works in
        an outermost one, and may raise CancelledError.
        """
        if self.read_only:
            raise ReadOnlyLibraryError(self.read_only)
        with self._lock, self._failures_told():
            self._check_open()
            if self._open is not None:
                with savepoint(plain(self._open)):
                    yield self._open
                return
            with self._writer.begin() as connection:
                self._open, self._owner = connection, threading.get_ident()
                try:
                    with looked_up(plain(connection), look_up) if look_up else nullcontext():
                        yield connection
                finally:
                    self._open = self._owner = None

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One unchanging view of the library, with this thread's own unfinished changes."""
        if self._open is not None and self._owner == threading.get_ident():
            yield self._open
            return
        self._check_open()
        with self._failures_told(), self._readers.begin() as connection:
            yield connection

    @contextmanager
    def outside_transaction(self) -> Iterator[sqlite.Connection]:
        """The writer's plain connection, for the few commands that no transaction allows."""
        with self._lock, self._failures_told(), self._writer.connect() as connection:
            yield plain(connection)

    def copy_to(self, empty: Path) -> None:
        """Write the library as it is at this moment into an empty file; others may go on writing.

        The file is one without a write-ahead log, with no room for what was deleted.
        """
        self._check_open()
        with self._failures_told(), self._readers.connect() as connection:
            plain(connection).execute("VACUUM INTO ?", (str(empty.absolute()),))

    def make_ready(self) -> None:
        """Switch to the write-ahead log where it is safe, and see that the library can be written.

        SQLite opens a read-only file without a word and complains at the first change only, be it
        one that changes nothing.
        """
        # The log's index is shared memory, which two machines do not share.
        journal = "TRUNCATE" if network_disk(self.path.parent) else "WAL"
        with self.outside_transaction() as outside:
            outside.execute(f"PRAGMA journal_mode = {journal}")
        with self.writing() as connection:
            connection.execute(delete(view_state).where(false()))

    def close(self) -> None:
        """Give the files back; the last one to leave folds the write-ahead log into the library."""
        with self._lock:
            self._closed = True
            self._readers.dispose()
            self._writer.dispose()

    @contextmanager
    def _failures_told(self) -> Iterator[None]:
        with damage_remembered(self.path), sqlite_failures_told(self.path):
            yield

    def _check_open(self) -> None:
        # Without this the pools would quietly open the file again.
        if self._closed:
            raise LibraryError(f"{self.path}: the library has been closed; open it again.")


def plain(connection: Connection) -> sqlite.Connection:
    """The driver's own connection: for a few numbers SQLAlchemy takes far longer than SQLite."""
    driver: sqlite.Connection = connection.connection.driver_connection
    return driver
