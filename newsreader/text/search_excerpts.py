"""Where in a text the words of a search stand, and the sentence that shows them best."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from operator import itemgetter

from newsreader.domain.span import Span, union
from newsreader.text.search_folding import fold, is_unspaced
from newsreader.text.search_query import SearchQuery, Term
from newsreader.text.sentences import sentence_edges

_NOTHING = re.compile(r"(?!)")
_REACH = 200  # characters, about a sentence: words so close are met together
_ENOUGH = 12  # places of one term in one text
_LONGEST = 300  # characters of a sentence that are shown
_BEFORE = 100  # of them, in front of the first word found


#: The number of a term, and where in a text its words stand.
_Place = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A sentence of a text, and the words in it that were looked for."""

    sentence: Span
    words: tuple[Span, ...]


class Excerpts:
    """Shows what one query has found, in one text after another."""

    def __init__(self, query: SearchQuery) -> None:
        anywhere = [term for term in (*query.wanted, *query.hoped) if term.field is None]
        self._patterns = [(_pattern(term), *_edges(term)) for term in anywhere]

    def of(self, text: str, language: str = "") -> Excerpt:
        """The sentence with most of the words, the first of equals; without any, the text's first.

        The spans are those of ``text``.
        """
        folded = fold(text)
        places = folded.places
        found = [
            (number, places[start], max(places[end], places[end - 1] + 1))
            for number, start, end in self._found(folded.text)
        ]
        sentence = _sentence_at(text, _best(found), language)
        inside = (place for place in found if place[1] < sentence.end and sentence.start < place[2])
        return Excerpt(sentence, union(Span(start, end) for _, start, end in inside))

    def _found(self, folded: str) -> list[_Place]:
        found = [
            (number, *span)
            for number, pattern in enumerate(self._patterns)
            for span in islice(_standing(folded, *pattern), _ENOUGH)
        ]
        return sorted(found, key=itemgetter(1, 2, 0))


def _pattern(term: Term) -> re.Pattern[str]:
    # Of a mark, as Thai has them between letters, folding leaves nothing.
    words = [folded for word in term.words if (folded := fold(word).text)]
    if not words:
        return _NOTHING
    pieces = [re.escape(words[0])]
    for before, word in pairwise(words):
        apart = "*" if is_unspaced(before) or is_unspaced(word) else "+"
        pieces.append(rf"[\W_]{apart}{re.escape(word)}")
    return re.compile("".join(pieces))


def _edges(term: Term) -> tuple[bool, bool]:
    """Whether no letter may stand before the words, and whether none may follow."""
    return not is_unspaced(term.words[0]), not (term.is_open or is_unspaced(term.words[-1]))


def _standing(
    folded: str, pattern: re.Pattern[str], alone_before: bool, alone_after: bool
) -> Iterator[tuple[int, int]]:
    """Where the words stand as words of their own.

    Letters beside them are looked at one by one: in the pattern their many ranges would take
    longer to compile than a search may take.
    """
    after = 0
    while match := pattern.search(folded, after):
        start, end = match.span()
        goes_on = (alone_before and _is_letter(folded[start - 1 : start])) or (
            alone_after and _is_letter(folded[end : end + 1])
        )
        if not goes_on:
            yield start, end
        after = start + 1 if goes_on else end


def _is_letter(character: str) -> bool:
    return character.isalnum() and not is_unspaced(character)


def _best(found: Sequence[_Place]) -> int:
    """Where the most different terms stand close together; 0 when there is none."""
    if len({number for number, _, _ in found}) <= 1:
        return found[0][1] if found else 0
    best, here = (0, 0), 0
    latest: dict[int, int] = {}
    for number, start, end in found:
        latest[number] = start
        near = [other for other in latest.values() if end - other <= _REACH]
        first = min(near, default=start)
        if (len(near), first - start) > best:
            best, here = (len(near), first - start), first
    return here


def _sentence_at(text: str, place: int, language: str) -> Span:
    """The sentence around ``place``; only its paragraph is cut up, as texts may be long."""
    start = text.rfind("\n\n", 0, place) + 1
    end = text.find("\n\n", place)
    paragraph = text[start : end if end >= 0 else len(text)]
    edges = [Span(*edge).shift(start) for edge in sentence_edges(paragraph, language)]
    for span in edges:
        if place < span.end:
            return _shortened(text, span, place)
    return edges[-1] if edges else Span(place, place)


def _shortened(text: str, sentence: Span, place: int) -> Span:
    """What stands around ``place`` of a sentence too long to be shown, in whole words."""
    if len(sentence) <= _LONGEST:
        return sentence
    start = max(sentence.start, place - _BEFORE)
    end = min(sentence.end, start + _LONGEST)
    if start > sentence.start:
        start = text.find(" ", start, place) + 1 or start
    if end < sentence.end:
        end = max(text.rfind(" ", place, end), place) if " " in text[place:end] else end
    return Span(start, end)
