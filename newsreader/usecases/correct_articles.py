"""Put right what the import found out about an article, and what it took for page furniture."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from newsreader.domain.article import Article, Furniture, SavedArticle
from newsreader.domain.correction import Corrected, Correction
from newsreader.domain.errors import CorrectionError
from newsreader.domain.span import Span
from newsreader.importing.refolding import (
    Refolded,
    by_rulings,
    fold_away,
    put_back,
    ruling_key,
)

if TYPE_CHECKING:
    from newsreader.store.database import Library

#: What stands between two names of a byline that is written as one line.
BETWEEN_NAMES = "; "
#: How the origin of a field begins that the user put right.
BY_HAND = "corrected by hand; found: "
_NO_FIELDS = {Corrected.FURNITURE, Corrected.ENCODING}
_LANGUAGE = re.compile(r"[a-z]{2,3}|")


def value_of(article: Article, what: Corrected) -> str:
    """One field of an article as it is written in one line."""
    if what is Corrected.BYLINE:
        return BETWEEN_NAMES.join(article.byline)
    value: str = getattr(article, what.value)
    return value


def correct(library: Library, article_id: int, what: Corrected, value: str) -> SavedArticle:
    """Give one field of an article another value; the one that was found is kept beside it.

    Raises CorrectionError for a value that the field cannot have, NotFoundError.
    """
    saved = library.articles.get(article_id)
    before, after = value_of(saved.article, what), _checked(what, " ".join(value.split()))
    if before == after:
        return saved
    is_found = after == found_values(library, article_id).get(what)
    where = saved.article.origin.get(what.value, "").removeprefix(BY_HAND)
    origin = {**saved.article.origin, what.value: where if is_found else f"{BY_HAND}{where}"}
    fields: dict[str, Any] = {what.value: _names(after) if what is Corrected.BYLINE else after}
    corrected = replace(saved.article, origin=MappingProxyType(origin), **fields)
    made = Correction(article_id, what, before, after, datetime.now(UTC))
    library.corrections.keep(corrected, [made])
    return library.articles.get(article_id)


def correct_all(library: Library, article_id: int, values: Mapping[Corrected, str]) -> SavedArticle:
    """Give several fields other values in one step: all of them, or none.

    Raises as :func:`correct` does.
    """
    with library.transaction():
        for what, value in values.items():
            correct(library, article_id, what, value)
    return library.articles.get(article_id)


def found_values(library: Library, article_id: int) -> dict[Corrected, str]:
    """What the import had found, of each field that has another value now."""
    found: dict[Corrected, str] = {}
    article = library.articles.get(article_id).article
    for each in library.corrections.of_article(article_id):
        if each.what not in _NO_FIELDS:
            found.setdefault(each.what, each.before)
    return {what: value for what, value in found.items() if value != value_of(article, what)}


def belongs_to_story(library: Library, article_id: int, number: int) -> SavedArticle:
    """Put piece ``number`` of the folded furniture back into the story.

    It is remembered for the outlet: the same words are a part of the story in later imports.
    Raises NotFoundError.
    """
    article = library.articles.get(article_id).article
    return _refold(library, article_id, put_back(article, number), None)


def is_furniture(
    library: Library, article_id: int, place: Span, kind: Furniture = Furniture.OTHER
) -> SavedArticle:
    """Fold away the paragraphs that ``place`` touches, here and in later imports of the outlet.

    Raises NotFoundError, and CorrectionError where a note is pinned to one of them.
    """
    article = library.articles.get(article_id).article
    refolded = fold_away(article, place, kind)
    quotes = [
        there.target.anchor.span.of(article.text)
        for version in library.versions.of(article_id)
        for note in library.notes.of_article(version)
        if (there := note.on(article_id)) and there.target.anchor
    ]
    if any(quote in piece for quote in quotes for piece in refolded.pieces):
        raise CorrectionError("There is a note on these words: they stay in the story.")
    return _refold(library, article_id, refolded, kind)


def fold_as(library: Library, article_id: int, wanted: Article) -> None:
    """Let the article have the page furniture that ``wanted`` has, which is itself at another time.

    What is ruled for its outlet follows.  Raises NotFoundError.
    """
    with library.transaction():
        while pieces := _not_in(library, article_id, wanted):
            belongs_to_story(library, article_id, pieces[0])
        for piece in wanted.folded:
            now = library.articles.get(article_id).article
            start = now.text.find(piece.text)
            if piece.text not in {each.text for each in now.folded} and start >= 0:
                is_furniture(library, article_id, Span(start, start + 1), piece.kind)


def _not_in(library: Library, article_id: int, wanted: Article) -> list[int]:
    """The pieces that are folded away and are a part of the story in ``wanted``."""
    kept = {each.text for each in wanted.folded}
    folded = library.articles.get(article_id).article.folded
    return [number for number, each in enumerate(folded) if each.text not in kept]


def ruled(library: Library, articles: Iterable[Article]) -> Iterator[Article]:
    """Articles that were read just now, with the furniture that the user has ruled upon."""
    rulings = cache(library.corrections.rulings)  # a file may hold thousands of one outlet
    for article in articles:
        yield by_rulings(article, rulings(article.source))


def _refold(
    library: Library, article_id: int, refolded: Refolded, kind: Furniture | None
) -> SavedArticle:
    before = library.articles.get(article_id).article
    kinds = {each.text: each.kind.value for each in before.folded}
    moment = datetime.now(UTC)
    made = [
        Correction(article_id, Corrected.FURNITURE, kinds.get(piece, ""), kind or "", moment, piece)
        for piece in refolded.pieces
    ]
    if made:
        with library.transaction():
            library.corrections.keep(refolded.article, made, refolded.moved)
            rulings = {ruling_key(piece): kind for piece in refolded.pieces}
            library.corrections.rule(before.source, rulings)
    return library.articles.get(article_id)


def _checked(what: Corrected, value: str) -> str:
    """``value`` where the field can have it."""
    if what is Corrected.DATE and value:
        try:
            datetime.fromisoformat(value)
        except ValueError:
            raise CorrectionError(
                f"“{value}” is no date; write it as 2026-05-04 or 2026-05-04 18:30."
            ) from None
    if what is Corrected.LANGUAGE and not _LANGUAGE.fullmatch(value):
        raise CorrectionError(f"“{value}” is no language; write “en” for English, “de” for German.")
    return BETWEEN_NAMES.join(_names(value)) if what is Corrected.BYLINE else value


def _names(value: str) -> tuple[str, ...]:
    return tuple(filter(None, (name.strip() for name in value.split(BETWEEN_NAMES.strip()))))
