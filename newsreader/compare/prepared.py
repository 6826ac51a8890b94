"""What the comparison needs to know of one article, worked out once and kept with it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from newsreader.domain.span import Span
from newsreader.text.clauses import clause_starts
from newsreader.text.language import detect
from newsreader.text.sentences import sentences
from newsreader.text.stems import stem
from newsreader.text.stop_words import STOP_WORDS
from newsreader.text.words import Words, words

IntArray = NDArray[np.int32]

#: Longer units are cut: a list without a full stop must not count as one sentence.
LONGEST_UNIT = 120


@dataclass(frozen=True, slots=True, eq=False)
class PreparedText:
    """A text as words and units; a unit is a sentence, or a part of an endless one.

    ``vocabulary[word_ids[i]]`` is the folded i-th word; ``terms`` holds the stem of each entry of
    the vocabulary and ``common`` tells which are stop words.  The i-th word stands at
    ``text[starts[i]:ends[i]]``.  Unit u holds the words ``bounds[u]`` up to ``bounds[u + 1]`` and,
    with its punctuation, the characters ``unit_starts[u]`` up to ``unit_ends[u]``.  ``clauses``
    are the words that begin a clause, every unit's first word among them.
    """

    text: str
    language: str
    vocabulary: tuple[str, ...]
    terms: tuple[str, ...]
    common: NDArray[np.bool_]
    word_ids: IntArray
    starts: IntArray
    ends: IntArray
    bounds: IntArray
    unit_starts: IntArray
    unit_ends: IntArray
    clauses: IntArray

    @property
    def units(self) -> int:
        """The number of units."""
        return len(self.bounds) - 1

    def __len__(self) -> int:
        """The number of words."""
        return len(self.word_ids)

    def spans(self, first: NDArray[np.int64], last: NDArray[np.int64]) -> list[Span]:
        """The characters of each range of words, whole units with their punctuation."""
        unit = np.searchsorted(self.bounds, first, side="right") - 1
        final = np.searchsorted(self.bounds, last, side="left") - 1
        start = np.where(self.bounds[unit] == first, self.unit_starts[unit], self.starts[first])
        end = np.where(self.bounds[final + 1] == last, self.unit_ends[final], self.ends[last - 1])
        return [Span(*edges) for edges in zip(start.tolist(), end.tolist(), strict=True)]


def prepare(text: str, language: str = "") -> PreparedText:
    """Cuts ``text`` into words, clauses and units; an unknown ``language`` is detected."""
    language = language or detect(text)
    found = words(text)
    numbers: dict[str, int] = {}
    ids = [numbers.setdefault(word, len(numbers)) for word in found.folded]
    bounds, unit_starts, unit_ends = _units(found, sentences(text, language))
    stop_words = STOP_WORDS.get(language, frozenset())
    return PreparedText(
        text=text,
        language=language,
        vocabulary=tuple(numbers),
        terms=tuple(stem(word, language) for word in numbers),
        common=np.array([word in stop_words for word in numbers], bool),
        word_ids=np.array(ids, np.int32),
        starts=np.array(found.starts, np.int32),
        ends=np.array(found.ends, np.int32),
        bounds=np.array(bounds, np.int32),
        unit_starts=np.array(unit_starts, np.int32),
        unit_ends=np.array(unit_ends, np.int32),
        clauses=np.union1d(
            np.fromiter(clause_starts(text, found, language), np.int32),
            np.array(bounds[:-1], np.int32),
        ),
    )


def _units(found: Words, spans: tuple[Span, ...]) -> tuple[list[int], list[int], list[int]]:
    """Bounds in words, starts and ends in characters; a sentence without words is no unit."""
    bounds, starts, ends = [0], list[int](), list[int]()
    position = 0
    for span in spans:
        first = position
        while position < len(found) and found.starts[position] < span.end:
            position += 1
        for left in range(first, position, LONGEST_UNIT):
            right = min(left + LONGEST_UNIT, position)
            last = found.ends[right - 1]
            bounds.append(right)
            starts.append(span.start if left == first else found.starts[left])
            ends.append(max(span.end, last) if right == position else last)
    return bounds, starts, ends
