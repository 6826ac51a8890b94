"""Opens what can be opened of a damaged library: a new file is made, the damaged one set aside."""

from __future__ import annotations

import tempfile
from collections.abc import Collection, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.engine import Connection

from newsreader.domain.errors import LibraryError
from newsreader.domain.rescue import Rescue
from newsreader.store.backup_rows import take_from_backup
from newsreader.store.doubts import dispel_doubt
from newsreader.store.durable import sync_file
from newsreader.store.failures import file_failures_told, sqlite_failures_told
from newsreader.store.file_pages import FilePages
from newsreader.store.journal import Journal, Line
from newsreader.store.library_file import fill_library
from newsreader.store.note_wordings import sha256_of_wording
from newsreader.store.page_records import records
from newsreader.store.replacing import replace_library
from newsreader.store.restoring import newest_sound_backup, refuse_in_use
from newsreader.store.reviving import revive_lines
from newsreader.store.salvage import Row, Salvaged, salvage
from newsreader.store.search_index import REBUILD
from newsreader.store.soundness import NoteCount, check_sound
from newsreader.store.tables import (
    article,
    binned_article,
    create_guards,
    metadata,
    original,
    placed_by_hand,
    source,
    story,
)
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

    def fill(self, connection: Connection) -> None:
        """Make the tables and put into them what can be had, the surest first."""
        metadata.create_all(connection)
        salvaged = salvage(records(FilePages(self._library)), connection)
        if self._backup:
            self._from_backup = take_from_backup(
                connection, self._backup, salvaged.damaged_articles
            )
        self._mark_damage(connection, salvaged)
        _tie_loose_ends(connection)
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


def _tie_loose_ends(connection: Connection) -> None:
    """Give every article an original, an outlet and a story, be they without name or content."""
    originals = select(original.c.sha256)
    lost = select(article.c.original_sha256, func.zeroblob(0)).distinct()
    lost = lost.where(article.c.original_sha256.not_in(originals))
    connection.execute(insert(original).from_select(["sha256", "bytes"], lost))
    no_outlet = article.c.source_id.not_in(select(source.c.id))
    nameless = insert(source).prefix_with("OR IGNORE").values(name="")
    connection.execute(nameless)
    unknown = select(source.c.id).where(source.c.name == "").scalar_subquery()
    connection.execute(update(article).where(no_outlet).values(source_id=unknown))
    stories = select(story.c.id)
    begun = select(article.c.story_id, article.c.title, func.min(article.c.imported_at))
    begun = begun.where(article.c.story_id.not_in(stories)).group_by(article.c.story_id)
    connection.execute(insert(story).from_select(["id", "title", "created_at"], begun))
    for table in (placed_by_hand, binned_article):
        gone = table.c.article_id.not_in(select(article.c.id))
        connection.execute(delete(table).where(gone))
    unused = source.c.id.not_in(select(article.c.source_id))
    connection.execute(delete(source).where(unused))
