"""Brings back from the journal what the library's notes have lost."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.engine import Connection

from newsreader.domain.backup import RevivedNotes
from newsreader.domain.note import COVERED
from newsreader.store.connections import Connections
from newsreader.store.notes.journal import Journal, Line
from newsreader.store.notes.note_wordings import sha256_of_wording
from newsreader.store.rescue.stand_ins import by_article, make_stand_in, make_stand_in_story
from newsreader.store.tables import article, story
from newsreader.store.user_tables import note, note_revision


def revive_notes(
    connections: Connections, journal: Journal, *, stand_ins: bool = False
) -> RevivedNotes:
    """Add every note and wording that the journal has and the library lacks; changes no other.

    A note whose article or story is not in the library waits in the journal: once that is here
    again, the note can be brought back.  With ``stand_ins`` it gets an article of its quote and
    the words around it instead, or a story without articles.  Doing it twice changes nothing.
    Raises LibraryError.
    """
    lines = list(journal.lines())
    readable = [line for line in lines if line is not None]
    with connections.writing() as connection:
        revived, waiting = revive_lines(connection, readable, stand_ins=stand_ins)
    return RevivedNotes(revived, waiting, len(lines) - len(readable))


def revive_lines(
    connection: Connection, lines: Iterable[Line], *, stand_ins: bool = False
) -> tuple[int, int]:
    """How many notes of these lines were brought back, and how many wait."""
    told: defaultdict[tuple[str, int], list[Line]] = defaultdict(list)
    for line in lines:
        told[line["created_at"], line["id"]].append(line)
    if stand_ins:
        newest = [wordings[-1] for _, wordings in sorted(told.items())]
        _replace_lost(connection, [line for line in newest if _known(connection, line) is None])
    revived = waiting = 0
    for _, wordings in sorted(told.items()):
        note_id, added = add_lines(connection, wordings)
        waiting += note_id is None
        revived += added
    return revived, waiting


def add_lines(connection: Connection, wordings: Sequence[Line]) -> tuple[int | None, bool]:
    """Add what is missing of one note, whose lines these are, oldest first.

    Returns its number, None when what it is pinned to is not here, and whether anything was added.
    """
    note_id = _note(connection, wordings[-1])
    return note_id, note_id is not None and _add_missing(connection, note_id, wordings)


def _note(connection: Connection, line: Line) -> int | None:
    """The number of the note in the library, where it is put if need be; None if it waits."""
    known = _known(connection, line)
    if known is not None:
        return known
    columns = {name: line[name] for name in note.c.keys() if name in line}  # noqa: SIM118
    for name in ("article", "other_article"):
        if line[f"{name}_id"] is not None:
            columns[f"{name}_id"] = _article(connection, line, name)
            if columns[f"{name}_id"] is None:
                return None
    if line["story_id"] is not None:
        columns["story_id"] = _story(connection, line)
        if columns["story_id"] is None:
            return None
    if connection.scalar(select(note.c.id).where(note.c.id == line["id"])) is not None:
        del columns["id"]
    return int(connection.scalars(insert(note).values(columns).returning(note.c.id)).one())


def _known(connection: Connection, line: Line) -> int | None:
    """The number that the note of a line has in the library, if it is there.

    Notes are known by the microsecond in which they were made: numbers are given again after an
    older backup was brought back.
    """
    same = select(note.c.id).where(note.c.created_at == line["created_at"])
    found: int | None = connection.scalar(same.order_by(note.c.id != line["id"]))
    return found


def _replace_lost(connection: Connection, lines: Sequence[Line]) -> None:
    """Make something in the place of the articles and stories that are gone."""
    for line in lines:
        if line["story_id"] is not None and _story(connection, line) is None:
            make_stand_in_story(connection, line)
    for name in ("article", "other_article"):
        on_one = [line for line in lines if line[f"{name}_id"] is not None]
        for notes in by_article(on_one, name).values():
            if _article(connection, notes[0], name) is None:
                make_stand_in(connection, name, notes)


def _article(connection: Connection, line: Line, name: str) -> int | None:
    """The article of the same bytes, best with the same text and number."""
    same = select(article.c.id).where(article.c.original_sha256 == line[f"{name}_sha256"])
    other_text = article.c.text_sha256 != line[f"{name}_text_sha256"]
    other_number = article.c.id != line[f"{name}_id"]
    found: int | None = connection.scalar(same.order_by(other_text, other_number))
    return found


def _story(connection: Connection, line: Line) -> int | None:
    same = select(story.c.id).where(story.c.created_at == line["story_created_at"])
    found: int | None = connection.scalar(same.order_by(story.c.id != line["story_id"]))
    return found


def _add_missing(connection: Connection, note_id: int, wordings: Sequence[Line]) -> bool:
    """Add the wordings that are not there as they were written; the newest stays the newest."""
    there = _sound_wordings(connection, note_id)
    missing = {_moment(line): line for line in wordings}
    missing = {moment: line for moment, line in missing.items() if moment not in there}
    if not missing:
        return False
    rows = [_row(line) for _, line in sorted(missing.items())]
    newest = max([*there, *missing])
    if newest in there:
        rows.append(there[newest])
    _add(connection, note_id, rows)
    return True


def _sound_wordings(connection: Connection, note_id: int) -> dict[tuple[str, str], Line]:
    """The wordings of a note that read as they were written, by moment and SHA-256."""
    rows = connection.execute(select(note_revision).where(note_revision.c.note_id == note_id))
    found = [dict(row._mapping) for row in rows]
    return {_moment(row): row for row in found if sha256_of_wording(row) == row["sha256"]}


def _moment(line: Line) -> tuple[str, str]:
    return line["written_at"], line["sha256"]


def _row(line: Line) -> dict[str, Any]:
    return {name: line[name] for name in ("written_at", "sha256", *COVERED) if name in line}


def _add(connection: Connection, note_id: int, rows: Iterable[dict[str, Any]]) -> None:
    """Wordings are never changed nor put between others: each becomes the last."""
    of_note = note_revision.c.note_id == note_id
    last = connection.scalar(select(func.max(note_revision.c.number)).where(of_note)) or 0
    for number, row in enumerate(rows, start=last + 1):
        new = row | {"note_id": note_id, "number": number}
        connection.execute(insert(note_revision).values(new))
