"""One wording of a note as a row: its words and marks in columns, sealed by a SHA-256."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from newsreader.domain.note import NoteColour, NoteMarks, NoteState, sealed_words
from newsreader.store.values import sha256_of_text, storable


def wording_columns(text: str, marks: NoteMarks) -> dict[str, str]:
    """What a row says of a wording, with its SHA-256."""
    columns = {
        "text": storable(text),
        "tags": storable("\n".join(marks.tags)),
        "colour": marks.colour.value,
        "state": marks.state.value,
    }
    return columns | {"sha256": sha256_of_wording(columns)}


def sha256_of_wording(row: Mapping[str, Any]) -> str:
    """SHA-256 of a wording, from its row or its line in the journal."""
    return sha256_of_text(sealed_words(row))


def marks_of(row: Mapping[str, Any]) -> NoteMarks:
    """The marks that a row tells of; a colour or state of a newer program is none to this one."""
    tags = tuple(tag for tag in row["tags"].split("\n") if tag)
    colour, state = row["colour"], row["state"]
    return NoteMarks(
        tags,
        NoteColour(colour) if colour in set(NoteColour) else NoteColour.NONE,
        NoteState(state) if state in set(NoteState) else NoteState.NONE,
    )
