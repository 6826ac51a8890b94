"""Write, change and remove notes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.domain.article import SavedArticle
from newsreader.domain.errors import DiskFullError
from newsreader.domain.note import UNMARKED, Anchor, Note, NoteMarks, NoteTarget
from newsreader.domain.span import Span

if TYPE_CHECKING:
    from newsreader.store.database import Library


@dataclass(eq=False, slots=True)
class NoteDraft:
    """A note that is being written; it gets its number when its first words are kept.

    One thread at a time may keep or remove it: what comes later then finds the number that what
    came before gave it.
    """

    target: NoteTarget
    id: int | None = None


def passage(article: SavedArticle, span: Span) -> NoteTarget:
    """A passage of an article, with the words that let it be found again later."""
    return NoteTarget(article.entry.id, Anchor.at(article.article.text, span))


def keep_note(
    library: Library, draft: NoteDraft, text: str, marks: NoteMarks | None = None
) -> Note:
    """The note with these words and marks, safe on disk when this returns.

    Without ``marks`` it keeps those that it has.  Earlier wordings are kept, too.  On a full disk
    it has the room that was put by for it; raises DiskFullError when that is gone.
    """
    try:
        return _keep(library, draft, text, marks)
    except DiskFullError:
        if not library.make_room():
            raise
        return _keep(library, draft, text, marks)


def _keep(library: Library, draft: NoteDraft, text: str, marks: NoteMarks | None) -> Note:
    if draft.id is not None:
        return library.notes.change(draft.id, text, marks)
    note = library.notes.add(draft.target, text, marks or UNMARKED)
    draft.id = note.id
    library.put_room_by()
    return note


def put_note(library: Library, draft: NoteDraft, text: str, marks: NoteMarks) -> Note:
    """The note with these words and marks again, also out of the bin."""
    bring_back_note(library, draft)
    return keep_note(library, draft, text, marks)


def remove_note(library: Library, draft: NoteDraft) -> None:
    """Put a note in the bin, from which it can be brought back."""
    if draft.id is not None:
        library.notes.remove(draft.id)


def bring_back_note(library: Library, draft: NoteDraft) -> None:
    """Take a note out of the bin."""
    if draft.id is not None:
        library.notes.bring_back(draft.id)
