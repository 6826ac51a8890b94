"""Inside a transaction: a part of it is undone alone, and a user may stop what SQLite does."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from pysqlite3 import dbapi2 as sqlite
from sqlalchemy.exc import DBAPIError

from newsreader.domain.errors import CancelledError

_STEPS: Final = 100  # of SQLite's machine; with a book some take milliseconds
_LOOK_EVERY: Final = 0.1  # seconds


@contextmanager
def savepoint(connection: sqlite.Connection) -> Iterator[None]:
    """A part of a transaction that is undone alone.

    Not ``begin_nested``: SQLAlchemy's own takes several times as long as most of what is in it.
    """
    connection.execute("SAVEPOINT part")
    try:
        yield
    except BaseException:
        if connection.in_transaction:  # some errors, such as a full disk, have undone all of it
            connection.execute("ROLLBACK TO part")
            connection.execute("RELEASE part")
        raise
    connection.execute("RELEASE part")


@contextmanager
def looked_up(connection: sqlite.Connection, look_up: Callable[[], object]) -> Iterator[None]:
    """Call ``look_up`` now and then while SQLite works; the CancelledError it raises comes out.

    A single statement on a book may take seconds.  SQLite undoes the whole transaction then:
    https://sqlite.org/c3ref/interrupt.html
    """
    cancelled: list[CancelledError] = []
    last = time.monotonic()

    def stops() -> bool:
        nonlocal last
        if time.monotonic() - last > _LOOK_EVERY:
            last = time.monotonic()
            try:
                look_up()
            except CancelledError as error:
                cancelled.append(error)
        return bool(cancelled)

    connection.set_progress_handler(stops, _STEPS)
    try:
        yield
    except (DBAPIError, sqlite.OperationalError):
        if cancelled:
            raise cancelled[0] from None
        raise
    finally:
        connection.set_progress_handler(None, 0)
