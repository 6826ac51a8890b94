"""Where the passages that notes are pinned to stand in another version of their article."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from newsreader.domain.note import Note
from newsreader.domain.span import Span
from newsreader.text.anchors import find_anchor


def note_places(notes: Iterable[Note], old: str, new: str) -> Mapping[int, Span | None]:
    """For each note on the text ``old`` or a passage of it, by its id, the same passage of ``new``.

    None where the passage is lost, or the note is on none.
    """
    return {
        note.id: find_anchor(new, note.target.anchor, old) if note.target.anchor else None
        for note in notes
    }
