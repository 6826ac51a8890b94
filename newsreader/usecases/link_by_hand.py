"""Link and unlink passages of two articles by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.domain.article import SavedArticle
from newsreader.domain.hand_link import HandDecision, HandLink
from newsreader.domain.note import Anchor
from newsreader.domain.span import Span

if TYPE_CHECKING:
    from newsreader.store.database import Library

#: An article and a passage of it.
PassageOf = tuple[SavedArticle, Span]


def link_passages(library: Library, a: PassageOf, b: PassageOf) -> None:
    """From now on these two passages answer each other, whatever the engine finds."""
    _decide(library, HandDecision.LINK, a, b)


def unlink_passages(library: Library, a: PassageOf, b: PassageOf) -> None:
    """From now on these two passages do not answer each other."""
    _decide(library, HandDecision.UNLINK, a, b)


def undo_link(library: Library, a: int, b: int) -> bool:
    """Take back the last decision about the links of a pair; False when there is none."""
    return library.hand_links.undo(a, b)


def redo_link(library: Library, a: int, b: int) -> bool:
    """Decide again what was taken back last; False when there is nothing."""
    return library.hand_links.redo(a, b)


def _decide(library: Library, decision: HandDecision, a: PassageOf, b: PassageOf) -> None:
    anchors = (Anchor.at(saved.article.text, place) for saved, place in (a, b))
    link = HandLink(decision, *anchors)
    library.hand_links.keep(a[0].entry.id, b[0].entry.id, link)
