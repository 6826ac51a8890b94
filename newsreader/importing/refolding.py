"""Puts folded page furniture back into the story, and takes paragraphs of it out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from newsreader.domain.article import Article, Folded, Furniture
from newsreader.domain.span import Span

_BREAK = "\n\n"

#: What pieces of an outlet's pages were ruled to be, by ``ruling_key``; None for the story.
Rulings = Mapping[str, Furniture | None]


@dataclass(frozen=True, slots=True)
class Refolded:
    """An article whose paragraphs and furniture were told apart anew.

    ``pieces`` are the texts that changed sides, ``places`` the old start of each paragraph that
    stayed with its new one, in order.
    """

    article: Article
    pieces: tuple[str, ...]
    places: tuple[tuple[int, int], ...]

    def moved(self, span: Span) -> Span:
        """Where the words at ``span`` of the old text stand now; what was folded away stays."""
        number = bisect_right(self.places, span.start, key=lambda place: place[0]) - 1
        if number < 0:
            return span
        before, now = self.places[number]
        return span.shift(now - before)


class _Piece(NamedTuple):
    """A paragraph of the story, which has no kind, or a piece of furniture, which has no start."""

    text: str
    kind: Furniture | None
    start: int
    #: Its place in ``folded``, -1 for a paragraph.
    number: int


def ruling_key(piece: str) -> str:
    """What two pieces have in common that differ in case and white space at most."""
    return " ".join(piece.casefold().split())


def put_back(article: Article, number: int) -> Refolded:
    """Piece ``number`` of ``article.folded`` becomes a paragraph where it stood."""
    pieces = list(_pieces(article))
    return _refolded(article, pieces, [None if p.number == number else p.kind for p in pieces])


def fold_away(article: Article, place: Span, kind: Furniture) -> Refolded:
    """The paragraphs that ``place`` touches become furniture of that kind."""
    pieces = list(_pieces(article))
    return _refolded(article, pieces, [kind if _is_at(p, place) else p.kind for p in pieces])


def by_rulings(article: Article, rulings: Rulings) -> Article:
    """The article with each piece that was ruled upon where it belongs."""
    if not rulings:
        return article
    pieces = list(_pieces(article))
    kinds = [rulings.get(ruling_key(p.text), p.kind) for p in pieces]
    return _refolded(article, pieces, kinds).article


def _is_at(piece: _Piece, place: Span) -> bool:
    is_paragraph = piece.kind is None
    return is_paragraph and place.overlaps(Span(piece.start, piece.start + len(piece.text)))


def _pieces(article: Article) -> Iterator[_Piece]:
    """Paragraphs and furniture in order; what stood inside a paragraph comes behind it."""
    numbered = sorted(enumerate(article.folded), key=lambda item: item[1].after)
    waiting = [_Piece(each.text, each.kind, each.after, number) for number, each in numbered]
    start = 0
    for paragraph in article.text.split(_BREAK) if article.text else ():
        while waiting and waiting[0].start <= start:
            yield waiting.pop(0)
        yield _Piece(paragraph, None, start, -1)
        start += len(paragraph) + len(_BREAK)
    yield from waiting


def _refolded(
    article: Article, pieces: Iterable[_Piece], kinds: Iterable[Furniture | None]
) -> Refolded:
    text, folded = "", []
    changed, places = [], []
    for piece, kind in zip(pieces, kinds, strict=True):
        if (kind is None) != (piece.kind is None):
            changed.append(piece.text)
        if kind is not None:
            folded.append(Folded(kind, piece.text, len(text)))
            continue
        text += _BREAK if text else ""
        if piece.kind is None:
            places.append((piece.start, len(text)))
        text += piece.text
    new = replace(article, text=text, folded=tuple(folded))
    return Refolded(new, tuple(changed), tuple(places))
