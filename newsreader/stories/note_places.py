"""Where the passages that notes are pinned to stand in another version of their article."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from newsreader.domain.note import Anchor, Note
from newsreader.domain.span import Span
from newsreader.text.anchors import find_anchor, offered_place


def note_places(notes: Iterable[Note], old: str, new: str) -> Mapping[int, Span | None]:
    """For each note on the text ``old`` or a passage of it, by its id, the same passage of ``new``.

    None where the passage is lost, or the note is on none.
    """
    return {
        note.id: find_anchor(new, note.target.anchor, old) if note.target.anchor else None
        for note in notes
    }


def carried_place(note: Note, texts: Mapping[int, str], new: str) -> Span | None:
    """Where the passage of a note stands in another version, ``new``; None where it is lost.

    ``texts`` has the older versions by their articles.  It is looked for as it stands in the last
    of them, which the user may have said, and then as it was written.
    """
    tried = [
        (place.article_id, Anchor.at(texts[place.article_id], place.span))
        for place in reversed(note.places)
        if place.span and place.article_id in texts
    ]
    anchor, written_on = note.target.anchor, note.target.article_id
    if anchor and written_on is not None and written_on in texts:
        tried.append((written_on, anchor))
    found = (find_anchor(new, stood, texts[number]) for number, stood in tried)
    return next((span for span in found if span), None)


def place_to_offer(note: Note, old: str, new: str) -> Span | None:
    """Where the passage of a note that was lost between two texts may stand after all."""
    return offered_place(new, note.target.anchor, old) if note.target.anchor else None
