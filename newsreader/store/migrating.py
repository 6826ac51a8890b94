"""Brings a library of an earlier version up to date; imported only when that is due."""

from __future__ import annotations

from alembic import command
from alembic.config import Config
from sqlalchemy.engine import Connection

from newsreader.domain.errors import LibraryError
from newsreader.store.connections import Connections
from newsreader.store.library_file import write_identity


def migrate(connections: Connections) -> None:
    """Run the migrations that are due, all of them or none, in one transaction.

    Foreign keys are off meanwhile, as rebuilding a table would otherwise delete or refuse what
    hangs on it; they are checked before the end instead
    (https://sqlite.org/lang_altertable.html#otheralter).
    """
    with connections.outside_transaction() as plain:
        plain.execute("PRAGMA foreign_keys = OFF")
        try:
            with connections.writing() as connection:
                run_migrations(connection)
                _check_foreign_keys(connection, connections)
                write_identity(connection)
        finally:
            plain.execute("PRAGMA foreign_keys = ON")


def run_migrations(connection: Connection) -> None:
    """Apply every migration that the library has not seen, inside the caller's transaction."""
    config = Config()
    config.set_main_option("script_location", "newsreader.store:migrations")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _check_foreign_keys(connection: Connection, connections: Connections) -> None:
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise LibraryError(
            f"{connections.path}: the library could not be brought up to date, as some of its"
            " parts point to parts that are not there; it was left as it is."
        )
