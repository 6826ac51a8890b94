"""The journal of notes: plain files beside the library, from which lost notes can be had again."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Select, select
from sqlalchemy.engine import Connection

from newsreader.store.durable import sync_file, sync_folder
from newsreader.store.failures import file_failures_told
from newsreader.store.tables import article, story
from newsreader.store.user_tables import note, note_revision
from newsreader.store.values import now

#: A note in one of its wordings, with all that its row says and what it is pinned to.
Line = dict[str, Any]

_SEAL: Final = "seal"


class Journal:
    """One file a month, one line of JSON for each wording of a note and each way into the bin.

    Lines are only ever added.  Each has a seal, the SHA-256 of the rest of it.
    """

    def __init__(self, library: Path) -> None:
        self.folder: Final = library.with_name("journal")

    def add(self, connection: Connection, note_id: int, *, every_wording: bool = False) -> None:
        """Write down a note as it reads now; it is on the disk when this returns.

        With ``every_wording`` of a note that comes from elsewhere, as it ever read.

        Called in the transaction that changes the note, which fails when this does: so there is
        no note without its line, and no two programs write at a time.  A transaction that fails
        later leaves a line too many, which costs nobody anything.  Raises LibraryError.
        """
        of_note = select_lines().where(note.c.id == note_id).order_by(note_revision.c.number)
        rows = connection.execute(of_note).all()
        wanted = rows if every_wording else rows[-1:]
        with file_failures_told(self.folder):
            if not self.folder.exists():
                self.begin(connection)
                return
            _append(self.folder / _this_month(), [dict(row._mapping) for row in wanted])

    def begin(self, connection: Connection) -> None:
        """Write down every wording that the library has, unless there is a journal already.

        Under another name first: who is killed meanwhile leaves no journal that lacks some.
        """
        with file_failures_told(self.folder):
            if self.folder.exists():
                return
            in_order = select_lines().order_by(note_revision.c.written_at, note.c.id)
            lines = [dict(row._mapping) for row in connection.execute(in_order)]
            if lines:
                draft = self.folder.with_name(f"{self.folder.name}.new")
                draft.mkdir(mode=0o700, exist_ok=True)
                (draft / _this_month()).unlink(missing_ok=True)
                _append(draft / _this_month(), lines)
                draft.rename(self.folder)
                sync_folder(self.folder.parent)

    def forget(self, begun: Collection[str], originals: Collection[str]) -> None:
        """Erase the notes begun at these moments, and those on files of these digests.

        Of damaged lines those go that name one of them.  Each file is replaced by one without
        them, whole or not at all.  Raises LibraryError.
        """
        names = [name.encode() for name in (*begun, *originals)]
        with file_failures_told(self.folder):
            for file in sorted(self.folder.glob("notes-*.jsonl")):
                lines = file.read_bytes().splitlines(keepends=True)
                kept = [line for line in lines if not any(name in line for name in names)]
                if len(kept) < len(lines):
                    _replace(file, b"".join(kept))

    def lines(self) -> Iterator[Line | None]:
        """All lines, oldest first; None for one that is damaged.  Raises LibraryError."""
        with file_failures_told(self.folder):
            for file in sorted(self.folder.glob("notes-*.jsonl")):
                yield from (_opened(line) for line in file.read_bytes().split(b"\n") if line)


def select_lines() -> Select[Any]:
    """Each wording of each note; articles are named by their bytes, as numbers are not for ever."""
    one, other = article.alias("one"), article.alias("other")
    wording = [column for column in note_revision.c if column.name != "note_id"]
    return (
        select(
            note,
            *wording,
            one.c.original_sha256.label("article_sha256"),
            one.c.text_sha256.label("article_text_sha256"),
            other.c.original_sha256.label("other_article_sha256"),
            other.c.text_sha256.label("other_article_text_sha256"),
            story.c.created_at.label("story_created_at"),
        )
        .join_from(note, note_revision)
        .outerjoin(one, one.c.id == note.c.article_id)
        .outerjoin(other, other.c.id == note.c.other_article_id)
        .outerjoin(story, story.c.id == note.c.story_id)
    )


def _this_month() -> str:
    return f"notes-{now()[:7]}.jsonl"


def _append(file: Path, lines: Iterable[Line]) -> None:
    """Add lines to a file, all of them or none; raises OSError."""
    data = b"".join(map(_sealed, lines))
    is_new = not file.exists()
    handle = os.open(file, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "r+b", buffering=0) as opened:
        size = opened.seek(0, os.SEEK_END)
        if size:
            opened.seek(size - 1)
            # A program that was killed, or a power cut, may have left half a line.
            data = data if opened.read(1) == b"\n" else b"\n" + data
        try:
            while data:
                data = data[opened.write(data) :]
            os.fsync(opened.fileno())
        except OSError:
            opened.truncate(size)
            raise
    if is_new:
        sync_folder(file.parent)
        sync_folder(file.parent.parent)


def _replace(file: Path, data: bytes) -> None:
    draft = file.with_suffix(".new")
    draft.touch(mode=0o600)
    draft.write_bytes(data)
    sync_file(draft)
    draft.replace(file)
    sync_folder(file.parent)


def _sealed(line: Line) -> bytes:
    rest = json.dumps(line, ensure_ascii=False, sort_keys=True)
    seal = hashlib.sha256(rest.encode()).hexdigest()
    return json.dumps(line | {_SEAL: seal}, ensure_ascii=False, sort_keys=True).encode() + b"\n"


def _opened(data: bytes) -> Line | None:
    """The line, or None when it is not what was written."""
    try:
        line: object = json.loads(data)
    except ValueError:
        return None
    if not isinstance(line, dict):
        return None
    unsealed = {name: value for name, value in line.items() if name != _SEAL}
    return unsealed if _sealed(unsealed) == data + b"\n" else None
