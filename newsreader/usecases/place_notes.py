"""Offer a place to notes that have lost theirs, and put them where the user says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from newsreader.domain.note import Note, PlaceOffer
from newsreader.stories.note_places import place_to_offer

if TYPE_CHECKING:
    from newsreader.store.database import Library


def offered_places(library: Library, articles: Iterable[int]) -> Mapping[int, PlaceOffer]:
    """For the notes that are lost in these articles, by their numbers, where they may stand.

    Not those of which the user has said that they are to stay lost.
    """
    offers = (
        _offer(library, note, article) for article in articles for note in _lost(library, article)
    )
    return {offer.note_id: offer for offer in offers if offer}


def take_place(library: Library, offer: PlaceOffer) -> None:
    """From now on the note stands there, and later versions look for it by that place."""
    library.notes.put_places(offer.article_id, {offer.note_id: offer.span})


def leave_place(library: Library, offer: PlaceOffer) -> None:
    """Let the note be lost there again."""
    library.notes.put_places(offer.article_id, {offer.note_id: None})


def keep_lost(library: Library, offer: PlaceOffer, *, lost: bool = True) -> None:
    """Offer this note no place in this article any more, or again."""
    library.views.save(_key(offer.note_id, offer.article_id), {"kept_lost": lost})


def _lost(library: Library, article: int) -> Iterator[Note]:
    for version in library.versions.of(article):
        for note in library.notes.of_article(version):
            there = note.on(article) if note.target.article_id == version else None
            if there and note.target.anchor and not there.target.anchor:
                yield note


def _offer(library: Library, note: Note, article: int) -> PlaceOffer | None:
    written_on = note.target.article_id
    if written_on is None or library.views.load(_key(note.id, article)).get("kept_lost"):
        return None
    text, old = (library.articles.get(number).article.text for number in (article, written_on))
    span = place_to_offer(note, old, text)
    return PlaceOffer(note.id, article, span, span.of(text)) if span else None


def _key(note: int, article: int) -> str:
    return f"lost note {note} in article {article}"
