"""Looks a library over from end to end; reads only, also while others write."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.engine import Connection
from sqlalchemy.pool import StaticPool

from newsreader.domain.errors import LibraryError, ReadOnlyLibraryError
from newsreader.domain.library_check import Finding, Verdict
from newsreader.store.backup.backups import backups_in
from newsreader.store.backup.replacing import LOG, beside
from newsreader.store.connections import make_engine, refuse_old_sqlite
from newsreader.store.failures import refuse_read_only, sqlite_failures_told
from newsreader.store.first_look import damaged_article
from newsreader.store.library_file import REVISION, check_file
from newsreader.store.notes.journal import Journal
from newsreader.store.place import network_disk, synced_by
from newsreader.store.schema import missing_parts
from newsreader.store.soundness import check_sound, damaged_wordings
from newsreader.store.tables import original
from newsreader.store.user_tables import note, note_revision

_OLD_BACKUP: Final = timedelta(days=7)
_LEAST_ROOM: Final = 200 * 1024 * 1024  # bytes, and three times the library for a rescue


def check(library: Path) -> Iterator[Finding]:
    """Everything that can be said of a library, its journal, its backups and its place.

    Raises LibraryError for a file that is no library, that is newer, or that cannot be read.
    """
    refuse_old_sqlite()
    check_file(library)
    read_only = _why_read_only(library)
    engine = make_engine(library, mode=_mode(library, read_only), begin="BEGIN", pool=StaticPool)
    try:
        with sqlite_failures_told(library), engine.begin() as connection:
            yield from _file(connection)
            if connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() != (
                REVISION
            ):
                yield Finding("Form", Verdict.ADVICE, _OLD_FORM)
                return
            yield from _contents(connection)
            yield _journal(connection, Journal(library))
    except LibraryError as error:
        yield Finding("File", Verdict.WRONG, str(error))
    finally:
        engine.dispose()
    if read_only:
        yield Finding("Writing", Verdict.ADVICE, read_only)
    yield _backups(library)
    yield from _place(library)


def _why_read_only(library: Path) -> str:
    """Why the library cannot be written to; empty where it can."""
    try:
        refuse_read_only(library)
    except ReadOnlyLibraryError as error:
        return str(error)
    return ""


def _mode(library: Path, read_only: str) -> str:
    """How SQLite is to open the library without changing anything.

    Beside a file that takes nothing it cannot lay the index of its log, and needs none where the
    log is empty.
    """
    log = beside(library, LOG)
    has_log = log.exists() and log.stat().st_size
    return "ro&immutable=1" if read_only and not has_log else "ro"


_OLD_FORM: Final = (
    "The library is of an earlier form; open it once with this program, then check it again."
)


def _finding(what: str, trouble: str, fine: str) -> Finding:
    return Finding(what, Verdict.WRONG if trouble else Verdict.FINE, trouble or fine)


def _file(connection: Connection) -> Iterator[Finding]:
    found = connection.exec_driver_sql("PRAGMA integrity_check(5)").scalars().all()
    trouble = "" if found == ["ok"] else f"SQLite says: {'; '.join(map(str, found))}."
    yield _finding("File", trouble, "Every page, index and the search index are whole.")
    loose = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    trouble = f"{len(loose)} rows point to something that is not there." if loose else ""
    yield _finding("References", trouble, "Everything points to something that is there.")


def _contents(connection: Connection) -> Iterator[Finding]:
    missing = missing_parts(connection)
    trouble = f"Missing: {', '.join(missing)}." if missing else ""
    yield _finding("Parts", trouble, "All tables, indexes and triggers are there.")
    damaged = damaged_wordings(connection)
    damaged += connection.scalars(
        select(note.c.id).where(note.c.id.not_in(select(note_revision.c.note_id)))
    ).all()
    numbers = ", ".join(map(str, damaged[:10]))
    trouble = f"Not as they were written: note {numbers}." if damaged else ""
    count = connection.scalars(select(func.count()).select_from(note_revision)).one()
    yield _finding("Notes", trouble, f"All {count} wordings are as they were written.")
    article = damaged_article(connection)
    trouble = f"{article[:1].upper()}{article[1:]}." if article else ""
    yield _finding("Articles", trouble, "All texts are as they were kept.")
    yield _originals(connection)


def _originals(connection: Connection) -> Finding:
    """One after the other: together they may be larger than the memory."""
    damaged = count = 0
    for sha256 in connection.scalars(select(original.c.sha256)).all():
        data = connection.scalars(
            select(original.c.bytes).where(original.c.sha256 == sha256)
        ).one_or_none()
        count += 1
        damaged += data is None or hashlib.sha256(data).hexdigest() != sha256
    trouble = f"{damaged} of {count} files are not the ones that were imported." if damaged else ""
    return _finding("Original files", trouble, f"All {count} files have their SHA-256.")


def _journal(connection: Connection, journal: Journal) -> Finding:
    """Whether journal and library have the same notes: each is there to mend the other."""
    lines = list(journal.lines())
    told = {(line["created_at"], line["sha256"]) for line in lines if line is not None}
    columns = select(note.c.created_at, note_revision.c.sha256).join_from(note, note_revision)
    kept = {(made, sha256) for made, sha256 in connection.execute(columns)}
    if lost := len(told - kept):
        sentence = (
            f"The journal has {lost} wordings of notes that the library lacks, be it that a backup"
            " was brought back or that the program was ended while it wrote; bring them back with"
            " `newsreader restore --notes`."
        )
        return Finding("Journal", Verdict.ADVICE, sentence)
    if bad := lines.count(None):
        return Finding("Journal", Verdict.WRONG, f"{bad} lines of the journal are damaged.")
    if missing := len(kept - told):
        sentence = f"{missing} wordings of notes are in the library only, not in the journal."
        return Finding("Journal", Verdict.WRONG, sentence)
    return Finding("Journal", Verdict.FINE, "The journal has every wording of every note.")


def _backups(library: Path) -> Finding:
    backups = backups_in(library.parent)
    if not backups:
        sentence = "There is no backup yet; make one with `newsreader backup`."
        return Finding("Backups", Verdict.ADVICE, sentence)
    newest = backups[0]
    try:
        check_sound(Path(newest.path), told_of=Path(newest.path))
    except LibraryError:
        sentence = (
            f"{newest.path}: the newest backup is damaged; make one with `newsreader backup`."
        )
        return Finding("Backups", Verdict.WRONG, sentence)
    when = f"{newest.made_at:%Y-%m-%d %H:%M} UTC"
    if datetime.now(UTC) - newest.made_at > _OLD_BACKUP:
        sentence = f"The newest of {len(backups)} backups is of {when}."
        return Finding("Backups", Verdict.ADVICE, sentence)
    sentence = f"{len(backups)}; the newest is of {when} and whole."
    return Finding("Backups", Verdict.FINE, sentence)


def _place(library: Path) -> Iterator[Finding]:
    trouble = trouble_with_place(library.parent)
    verdict = Verdict.ADVICE if trouble else Verdict.FINE
    yield Finding("Folder", verdict, trouble or f"{library.parent}, on a disk of this machine.")
    free = shutil.disk_usage(library.parent).free
    scarce = free < max(_LEAST_ROOM, 3 * library.stat().st_size)
    sentence = f"{free / 1e9:,.1f} GB are free{'; that is not much' if scarce else ''}."
    yield Finding("Free space", Verdict.ADVICE if scarce else Verdict.FINE, sentence)


def trouble_with_place(folder: Path) -> str:
    """What may befall a library because of where it lies, and a way on; empty for a good place."""
    if service := synced_by(folder):
        return (
            f"{folder}: {service} copies this folder while the library is written to, which can"
            " damage it; choose a folder of this machine alone with --library DIR, and let"
            f" {service} have the backups."
        )
    if disk := network_disk(folder):
        return (
            f"{folder}: this is a disk of another machine ({disk}), where programs cannot be kept"
            " apart reliably; use the library from one machine at a time, or choose a folder of"
            " this machine with --library DIR."
        )
    return ""
