"""Whether a library is damaged, asked before it is opened to be written to."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Final

from pysqlite3 import dbapi2 as sqlite
from sqlalchemy import select
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from newsreader import __version__
from newsreader.store.article_rows import select_articles, to_article, to_entry
from newsreader.store.backup.replacing import LOG, beside
from newsreader.store.connections import make_engine
from newsreader.store.doubts import is_doubted
from newsreader.store.failures import IOERR_SHORT_READ
from newsreader.store.library_file import (
    REVISION,
    SCHEMA_VERSION,
    header,
    is_library,
    is_newer,
    schema_version,
)
from newsreader.store.notes.note_rows import select_newest, to_note
from newsreader.store.schema import missing_parts
from newsreader.store.soundness import damaged_wordings
from newsreader.store.tables import article, library_info, story
from newsreader.store.values import sha256_of_text

#: Bytes up to which every page is looked at each time; that takes a tenth of a second.
_ALWAYS_WHOLLY: Final = 32 * 1024 * 1024
_SCHEMA_READ: Final = 256 * 1024
_TABLE: Final = b"CREATE TABLE note_revision"


def take_back_half_change(library: Path) -> None:
    """Let SQLite take back what was being written without a log when the power was cut.

    Only a connection that may write can do that; all others would say that the file is read-only.
    Nothing happens where no such change is waiting, and to a library of a newer program.
    """
    journal = beside(library, "-journal")
    if not journal.exists() or not journal.stat().st_size or is_newer(header(library)):
        return
    engine = make_engine(library, begin="BEGIN IMMEDIATE", pool=StaticPool)
    # What is wrong beyond that is found afterwards.
    with suppress(DBAPIError, sqlite.Error), engine.begin() as connection:
        connection.exec_driver_sql("SELECT name FROM sqlite_schema LIMIT 1").first()
    engine.dispose()


def find_damage(library: Path, *, thorough: bool = False) -> str:
    """What is wrong with a library, in a few words; empty where nothing is found.

    Notes are held against their SHA-256 always; every page and article as well where that takes
    no time, where the program was ended by force, where something was doubted, or if ``thorough``.
    Nothing is written to the file.  What is no library at all is not this function's to tell.
    """
    if not _is_ours(library):
        return ""
    size = library.stat().st_size
    was_killed = beside(library, LOG).exists() and beside(library, LOG).stat().st_size > 0
    wholly = thorough or was_killed or size <= _ALWAYS_WHOLLY or is_doubted(library)
    if not is_library(header(library)):
        return "its beginning cannot be read"
    # A newer library is refused afterwards: no file may have been laid beside it.
    mode = "ro&immutable=1" if is_newer(header(library)) else "ro"
    engine = make_engine(library, mode=mode, begin="BEGIN", pool=StaticPool)
    try:
        with engine.begin() as connection:
            return _look(connection, wholly=wholly)
    except DBAPIError as error:
        return _told(error)
    except sqlite.Error as error:
        return _told(error)
    except (ValueError, TypeError) as error:
        return f"a row cannot be read: {error}"
    finally:
        engine.dispose()


def _look(connection: Connection, *, wholly: bool) -> str:
    revision = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    is_current = revision == REVISION
    version = schema_version(connection)
    if is_current and _wrote_it(connection, version):
        return "its version is not the one that it was written with"
    if version[0] > SCHEMA_VERSION[0]:
        return ""
    if is_current and (missing := missing_parts(connection)):
        return f"it lacks {', '.join(missing)}"
    if damaged := damaged_wordings(connection):
        return f"the words of note {damaged[0]} are not those that were written"
    if is_current:
        list(map(to_note, connection.execute(select_newest())))
    if not wholly:
        return ""
    found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
    if found != "ok":
        return f"SQLite says: {found}"
    if not is_current:
        return ""
    connection.execute(select(story)).all()
    return damaged_article(connection)


def _wrote_it(connection: Connection, version: tuple[int, int]) -> bool:
    """Whether this very program would have written a version that it does not know."""
    if version <= SCHEMA_VERSION or "library_info" in missing_parts(connection):
        return False
    return (
        connection.scalar(select(library_info.c.value).filter_by(key="written_by")) == __version__
    )


def damaged_article(connection: Connection) -> str:
    """The first article that is not what was written; empty when all are."""
    query = select_articles().add_columns(article.c.text_sha256)
    try:
        for row in connection.execute(query):
            to_entry(row)
            to_article(row)
            if sha256_of_text(row.text) != row.text_sha256:
                return f"the text of article {row.id} is not the one that was kept"
    except (ValueError, TypeError) as error:
        return f"a row cannot be read: {error}"
    return ""


def _told(error: DBAPIError | sqlite.Error) -> str:
    """Damage in a few words; empty for what is another matter, such as a lock or a full disk."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    code: int = getattr(cause, "sqlite_errorcode", sqlite.SQLITE_ERROR)
    kinds = {sqlite.SQLITE_CORRUPT, sqlite.SQLITE_NOTADB, sqlite.SQLITE_ERROR}
    if code & 0xFF in kinds or code == IOERR_SHORT_READ:
        return f"SQLite says: {cause}"
    return ""


def _is_ours(library: Path) -> bool:
    """Whether a library lay here, as the file or what lies beside it tells."""
    if is_library(header(library)):
        return True
    with library.open("rb") as file:
        start = file.read(_SCHEMA_READ)
    folder = library.parent
    return _TABLE in start or (folder / "journal").is_dir() or (folder / "backups").is_dir()
