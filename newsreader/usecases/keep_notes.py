"""Write, change and remove notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.domain.article import SavedArticle
from newsreader.domain.note import Anchor, Note, NoteTarget
from newsreader.domain.span import Span

if TYPE_CHECKING:
    from newsreader.store.database import Library

_CONTEXT = 40  # characters kept on each side, enough to tell two equal passages apart


def passage(article: SavedArticle, span: Span) -> NoteTarget:
    """A passage of an article, with the words that let it be found again later."""
    text = article.article.text
    return NoteTarget(
        article_id=article.entry.id,
        anchor=Anchor(
            span=span,
            quote=span.of(text),
            before=text[max(0, span.start - _CONTEXT) : span.start],
            after=text[span.end : span.end + _CONTEXT],
        ),
    )


def write_note(library: Library, target: NoteTarget, text: str) -> Note:
    """A new note; it is safe on disk when this returns."""
    return library.notes.add(target, text)


def rewrite_note(library: Library, note: int, text: str) -> Note:
    """The same note in new words; the earlier ones are kept."""
    return library.notes.change(note, text)


def remove_note(library: Library, note: int) -> None:
    """Put a note in the bin, from which it can be brought back."""
    library.notes.remove(note)


def bring_back_note(library: Library, note: int) -> None:
    """Take a note out of the bin."""
    library.notes.bring_back(note)
