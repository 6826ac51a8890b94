"""What the comparison needs to know of one article, worked out once and kept with it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, count

import numpy as np

from newsreader.compare.arrays import IntArray, LongArray, Mask
from newsreader.compare.deadline import NEVER, Deadline
from newsreader.compare.term_table import TermTable, term_table
from newsreader.domain.span import Span
from newsreader.text.clauses import clause_starts
from newsreader.text.language import detect
from newsreader.text.sentences import sentence_edges
from newsreader.text.stems import stem
from newsreader.text.stop_words import STOP_WORDS
from newsreader.text.words import words

#: Longer units are cut: a list without a full stop must not count as one sentence.
LONGEST_UNIT = 120
# Characters that are cut into words between two glances at the clock.
_BLOCK = 20_000
# What holds no gap for so long is no word: it is cut anywhere.
_LONGEST_BLOCK = 60_000
# Of the time for preparing a text, the parts for finding its words and then its sentences: the
# tables take the rest.
_FOR_WORDS, _FOR_SENTENCES = 0.3, 0.5
# What never stands inside a word, also in texts without spaces.
_GAP = re.compile(
    r"[\s。，、;:!?…()/|\"“”–—-]|,(?!\d)|(?<=[^\W\d_]{2})\.|(?=[\u3041-\u3096\u30a1-\u30fa\u3400-\u9fff])"
)
_NONE = np.zeros(0, np.int32)


@dataclass(frozen=True, slots=True, eq=False)
class PreparedText:
    """A text as words and units; a unit is a sentence, or a part of an endless one.

    ``vocabulary[word_ids[i]]`` is the folded i-th word; ``terms`` holds the stem of each entry of
    the vocabulary and ``common`` tells which are stop words.  The i-th word stands at
    ``text[starts[i]:ends[i]]``.  Unit u holds the words ``bounds[u]`` up to ``bounds[u + 1]`` and,
    with its punctuation, the characters ``unit_starts[u]`` up to ``unit_ends[u]``.  ``clauses``
    are the words that begin a clause, every unit's first word among them.  ``numbers`` is the
    vocabulary turned round, and ``table`` counts the terms.  ``complete`` is False when a deadline
    left out the rest of the text.  ``furniture`` marks the units that are page furniture, where
    the text was not cleaned of it.
    """

    text: str
    language: str
    vocabulary: tuple[str, ...]
    terms: tuple[str, ...]
    common: Mask
    word_ids: IntArray
    starts: IntArray
    ends: IntArray
    bounds: IntArray
    unit_starts: IntArray
    unit_ends: IntArray
    clauses: IntArray
    numbers: dict[str, int]
    table: TermTable
    complete: bool = True
    furniture: Mask | None = None

    @property
    def units(self) -> int:
        """The number of units."""
        return len(self.bounds) - 1

    def __len__(self) -> int:
        """The number of words."""
        return len(self.word_ids)

    def spans(
        self, first_words: Sequence[int] | LongArray, last_words: Sequence[int] | LongArray
    ) -> list[Span]:
        """The characters of each range of words, whole units with their punctuation."""
        first, last = np.array(first_words, np.int64), np.array(last_words, np.int64)
        unit = self.bounds.searchsorted(first, side="right") - 1
        final = self.bounds.searchsorted(last, side="left") - 1
        start = np.where(self.bounds[unit] == first, self.unit_starts[unit], self.starts[first])
        end = np.where(self.bounds[final + 1] == last, self.unit_ends[final], self.ends[last - 1])
        return [Span(*edges) for edges in zip(start.tolist(), end.tolist(), strict=True)]


def prepare(text: str, language: str = "", deadline: Deadline = NEVER) -> PreparedText:
    """Cuts ``text`` into words, clauses and units; an unknown ``language`` is detected.

    When the deadline passes, the rest of the text is left out and ``complete`` is False.
    """
    # A word that is new gets the next number.
    numbers = defaultdict[str, int](count().__next__)
    ids, starts, ends, clauses = ([_NONE] for _ in range(4))
    start = end = size = 0
    reading = deadline.part(_FOR_WORDS)
    while end < len(text) and not (end and reading.passed()):
        end = _end_of_block(text, end)
        found = words(text[start:end])
        language = language or ("" if start else detect(text, found))
        ids.append(_integers(map(numbers.__getitem__, found.folded)))
        starts.append(_integers(found.starts) + start)
        ends.append(_integers(found.ends) + start)
        clauses.append(_integers(clause_starts(found, language, opens=not size)) + size)
        size += len(found)
        # What stands after the last word belongs before the next.
        start = int(ends[-1][-1]) if found else end
    all_starts, all_ends = np.concatenate(starts), np.concatenate(ends)
    edges = _sentences(text[:end], language, deadline.part(_FOR_SENTENCES))
    bounds, unit_starts, unit_ends = _units(all_starts, all_ends, edges)
    known = int(bounds[-1])
    begins = np.zeros(size + 1, bool)
    begins[np.concatenate([*clauses, bounds])] = True
    return assembled(
        text,
        language,
        dict(numbers),
        np.concatenate(ids)[:known],
        (all_starts[:known], all_ends[:known]),
        (bounds, unit_starts, unit_ends),
        np.flatnonzero(begins[:known]).astype(np.int32),
        complete=end == len(text) and known == size,
    )


def assembled(
    text: str,
    language: str,
    numbers: dict[str, int],
    word_ids: IntArray,
    words_at: tuple[IntArray, IntArray],
    units_at: tuple[IntArray, IntArray, IntArray],
    clauses: IntArray,
    *,
    complete: bool = True,
) -> PreparedText:
    """A text whose pieces are known: adds the stems and stop words of its words, and their table.

    ``numbers`` maps each folded word to its number; the pairs and triples are starts and ends of
    the words, and bounds, starts and ends of the units.
    """
    stop_words = STOP_WORDS.get(language, frozenset())
    terms = tuple([stem(word, language) for word in numbers])
    common = np.fromiter(map(stop_words.__contains__, numbers), bool, len(numbers))
    return PreparedText(
        text,
        language,
        tuple(numbers),
        terms,
        common,
        word_ids,
        *words_at,
        *units_at,
        clauses,
        numbers,
        term_table(terms, common, word_ids, units_at[0]),
        complete,
    )


def _integers(values: Iterable[int]) -> IntArray:
    return np.fromiter(values, np.int32)


def _end_of_block(text: str, start: int) -> int:
    """Where the next block of the text ends, between two words if at all possible."""
    gap = _GAP.search(text, start + _BLOCK, start + _LONGEST_BLOCK)
    return gap.start() if gap else min(len(text), start + _LONGEST_BLOCK)


def _sentences(text: str, language: str, deadline: Deadline) -> IntArray:
    """Starts and ends of the sentences, as many as there is time for, shape (n, 2)."""
    edges = sentence_edges(text, language, deadline.passed)
    return _integers(chain.from_iterable(edges)).reshape(-1, 2)


def _units(starts: IntArray, ends: IntArray, edges: IntArray) -> tuple[IntArray, ...]:
    """Bounds in words, starts and ends in characters; a sentence without words is no unit."""
    last = starts.searchsorted(edges[:, 1])
    length = np.diff(last, prepend=0)
    spoken = length > 0
    sentence_starts, sentence_ends = edges[spoken].T
    last, length = last[spoken], length[spoken]
    parts = -(-length // LONGEST_UNIT)
    number = np.arange(parts.sum()) - np.repeat(parts.cumsum() - parts, parts)
    left = np.repeat(last - length, parts) + number * LONGEST_UNIT
    right = np.minimum(left + LONGEST_UNIT, last.repeat(parts))
    opens, closes = number == 0, right == last.repeat(parts)
    unit_starts, unit_ends = starts[left], ends[right - 1]
    unit_starts[opens] = sentence_starts
    unit_ends[closes] = np.maximum(sentence_ends, unit_ends[closes])
    return np.concatenate([[0], right]).astype(np.int32), unit_starts, unit_ends
