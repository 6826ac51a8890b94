"""Opens what can be opened of a damaged library: a new file is made, the damaged one set aside."""

from __future__ import annotations

import tempfile
from collections.abc import Collection, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.engine import Connection

from newsreader.domain.errors import LibraryError
from newsreader.domain.rescue import Rescue
from newsreader.store.backup.replacing import replace_library
from newsreader.store.backup.restoring import newest_sound_backup, refuse_in_use
from newsreader.store.doubts import dispel_doubt
from newsreader.store.durable import sync_file
from newsreader.store.failures import file_failures_told, sqlite_failures_told
from newsreader.store.library_file import fill_library
from newsreader.store.notes.journal import Journal, Line
from newsreader.store.notes.note_wordings import sha256_of_wording
from newsreader.store.rescue.backup_decisions import NotePlaces
from newsreader.store.rescue.backup_rows import take_from_backup
from newsreader.store.rescue.file_pages import FilePages
from newsreader.store.rescue.loose_ends import tie_loose_ends
from newsreader.store.rescue.page_records import records
from newsreader.store.rescue.reviving import revive_lines
from newsreader.store.rescue.row_forms import Row
from newsreader.store.rescue.salvage import Salvaged, salvage
from newsreader.store.schema import create_guards
from newsreader.store.search.search_index import REBUILD
from newsreader.store.soundness import NoteCount, check_sound
from newsreader.store.tables import article, metadata, note_place, original, story
from newsreader.store.user_tables import note
from newsreader.store.values import as_json, from_json, now, sha256_of_text

_ALTERED = "The library’s file was damaged, and the text may not be the one that was imported."
_NO_ORIGINAL = "The library’s file was damaged, and the original file of this article was lost."


def rescue(library: Path, reason: str) -> Rescue:
    """Make a new library of all that can be had, in the place of the damaged one.

    Articles come from the pages that can be read, then from the newest sound backup; notes from
    the journal, then from the pages.  Every byte of the damaged file stays, in a folder of its own.
    Nobody may have the library open.  Raises LibraryError: then everything is as before.
    """
    refuse_in_use(library)
    with file_failures_told(library):
        backup = _backup(library)
        with tempfile.TemporaryDirectory(prefix="rescuing-", dir=library.parent) as name:
            draft = Path(name) / "library.sqlite"
            draft.touch(mode=0o600)
            work = _Work(library, backup)
            with sqlite_failures_told(draft):
                fill_library(draft, work.fill)
            count = check_sound(draft, told_of=draft)
            sync_file(draft)
            aside = replace_library(library, draft)
        dispel_doubt(library)
    return work.told(reason, aside, count)


def _backup(library: Path) -> Path | None:
    with suppress(LibraryError):
        return newest_sound_backup(library)
    return None


class _Work:
    """One rescue, and what it counts."""

    def __init__(self, library: Path, backup: Path | None) -> None:
        self._library = library
        self._backup = backup
        self._from_backup = self._damaged = self._articles = 0
        self._doubtful: set[int] = set()
        self._places: NotePlaces = []

    def fill(self, connection: Connection) -> None:
        """Make the tables and put into them what can be had, the surest first."""
        metadata.create_all(connection)
        salvaged = salvage(records(FilePages(self._library)), connection)
        if self._backup:
            self._from_backup, self._places = take_from_backup(
                connection, self._backup, salvaged.damaged_articles
            )
        self._mark_damage(connection, salvaged)
        tie_loose_ends(connection)
        create_guards(connection)
        connection.exec_driver_sql(REBUILD)
        self._revive(connection, salvaged)
        self._articles = connection.scalars(select(func.count()).select_from(article)).one()

    def told(self, reason: str, aside: Path | None, notes: NoteCount) -> Rescue:
        return Rescue(
            reason=reason,
            set_aside=str(aside or ""),
            notes=notes.notes,
            doubtful_notes=len(self._doubtful),
            articles=self._articles,
            from_backup=self._from_backup,
            damaged_articles=self._damaged,
            backup=str(self._backup or ""),
        )

    def _mark_damage(self, connection: Connection, salvaged: Salvaged) -> None:
        """Let each article that has lost something say so, with a digest of what it has now."""
        for number in sorted(salvaged.damaged_articles):
            row = connection.execute(select(article).where(article.c.id == number)).first()
            if row is not None and sha256_of_text(row.text) != row.text_sha256:
                _warn(connection, row, _ALTERED, text_sha256=sha256_of_text(row.text))
                self._damaged += 1
        no_original = article.c.original_sha256.not_in(select(original.c.sha256))
        for row in connection.execute(select(article).where(no_original)).all():
            _warn(connection, row, _NO_ORIGINAL)
            self._damaged += 1

    def _revive(self, connection: Connection, salvaged: Salvaged) -> None:
        """Bring the notes back, those of the journal first: each of its lines has a seal."""
        journal = [line for line in Journal(self._library).lines() if line is not None]
        told = {(line["id"], line["sha256"]) for line in journal}
        sound = _lines(connection, salvaged.notes, salvaged.revisions, told)
        revive_lines(connection, [*journal, *sound], stand_ins=True)
        doubtful = [
            line | {"sha256": sha256_of_wording(line)}
            for line in _lines(connection, salvaged.notes, salvaged.doubtful, told)
        ]
        self._doubtful = {line["id"] for line in doubtful}
        revive_lines(connection, doubtful, stand_ins=True)
        moments = {line["id"]: line["created_at"] for line in journal}
        moments |= {number: row["created_at"] for number, row in salvaged.notes.items()}
        found: NotePlaces = [
            (moments[note_id], article_id, row["span_start"], row["span_end"])
            for (note_id, article_id), row in sorted(salvaged.places.items())
            if note_id in moments
        ]
        _place_notes(connection, [*found, *self._places])


def _place_notes(connection: Connection, places: NotePlaces) -> None:
    """Say where notes stand in other texts than their own; the first place in a text counts."""
    numbers = {row.created_at: row.id for row in connection.execute(select(note))}
    articles = set(connection.scalars(select(article.c.id)))
    for moment, article_id, start, end in places:
        if moment in numbers and article_id in articles:
            row = {"note_id": numbers[moment], "article_id": article_id}
            row |= {"span_start": start, "span_end": end}
            connection.execute(insert(note_place).prefix_with("OR IGNORE").values(row))


def _lines(
    connection: Connection,
    notes: Mapping[int, Row],
    wordings: Mapping[tuple[int, int], Row],
    told: Collection[tuple[int, str]],
) -> list[Line]:
    """Notes and wordings that were read off the pages, as the journal would have them.

    Without those that are ``told`` already, by number of the note and SHA-256.
    """
    lines: list[Line] = []
    for (note_id, _), wording in sorted(wordings.items()):
        if note_id in notes and (note_id, wording["sha256"]) not in told:
            line = notes[note_id] | wording
            for name in ("article", "other_article"):
                line |= _digests(connection, name, line[f"{name}_id"])
            begun = select(story.c.created_at).where(story.c.id == line["story_id"])
            lines.append(line | {"story_created_at": connection.scalar(begun) or now()})
    return lines


def _digests(connection: Connection, name: str, number: int | None) -> dict[str, Any]:
    columns = select(article.c.original_sha256, article.c.text_sha256)
    row = connection.execute(columns.where(article.c.id == number)).first()
    of_file, of_text = row or (None, None)
    return {f"{name}_sha256": of_file, f"{name}_text_sha256": of_text}


def _warn(connection: Connection, row: Any, warning: str, **values: str) -> None:  # noqa: ANN401
    warnings = [*from_json(row.warnings), warning]
    changed = update(article).where(article.c.id == row.id)
    connection.execute(changed.values(warnings=as_json(warnings), **values))
