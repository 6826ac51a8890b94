"""Where in a text the words of a search stand, and the sentence that shows them best."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from newsreader.domain.span import Span, union
from newsreader.text.search_folding import UNSPACED, fold
from newsreader.text.search_query import SearchQuery, Term
from newsreader.text.sentences import sentence_edges

_LETTER = rf"[^\W_{UNSPACED}]"
_ONE_BY_ONE = re.compile(f"[{UNSPACED}]")
_REACH = 200  # characters, about a sentence: words so close are met together
_LONGEST = 300  # characters of a sentence that are shown
_BEFORE = 100  # of them, in front of the first word found


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A sentence of a text, and the words in it that were looked for."""

    sentence: Span
    words: tuple[Span, ...]


def excerpt(text: str, query: SearchQuery, language: str = "") -> Excerpt:
    """The sentence with most of the words, the first of equals; without any, the text's first.

    The spans are those of ``text``.
    """
    found = _matches(text, query)
    here = _best(found)
    sentence = _sentence_at(text, here, language)
    return Excerpt(sentence, union(span for _, span in found if span.overlaps(sentence)))


def _matches(text: str, query: SearchQuery) -> list[tuple[int, Span]]:
    """Each word found, with the number of the term it belongs to, in the order of the text."""
    folded = fold(text)
    found = []
    for number, term in enumerate(query.wanted):
        if term.field is None:
            for match in _pattern(term).finditer(folded.text):
                start, last = folded.places[match.start()], folded.places[match.end() - 1]
                found.append((number, Span(start, max(last + 1, folded.places[match.end()]))))
    return sorted(found, key=lambda each: (each[1], each[0]))


def _pattern(term: Term) -> re.Pattern[str]:
    words = [fold(word).text for word in term.words]
    pieces = [re.escape(words[0])]
    for before, word in pairwise(words):
        apart = "*" if _ONE_BY_ONE.match(before) or _ONE_BY_ONE.match(word) else "+"
        pieces.append(rf"[\W_]{apart}{re.escape(word)}")
    opens = "" if _ONE_BY_ONE.match(words[0]) else f"(?<!{_LETTER})"
    ends = "" if term.is_open or _ONE_BY_ONE.match(words[-1]) else f"(?!{_LETTER})"
    return re.compile(opens + "".join(pieces) + ends)


def _best(found: Sequence[tuple[int, Span]]) -> int:
    """Where the most different terms stand close together; 0 when there is none."""
    best, here = (0, 0), 0
    first = 0
    counts: Counter[int] = Counter()
    for term, span in found:
        counts[term] += 1
        while counts[found[first][0]] > 1 or span.end - found[first][1].start > _REACH:
            if found[first][1] == span:
                break
            counts[found[first][0]] -= 1
            first += 1
        terms = +counts
        start = found[first][1].start
        closeness = start - span.start if len(terms) > 1 else 0
        if (len(terms), closeness) > best:
            best, here = (len(terms), closeness), start
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
