"""Which words make the difference between two renderings of one utterance."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.compare.word_differences import word_edits
from newsreader.domain.span import Span
from newsreader.text.words import words


def different_words(a: str, b: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The spans of the words of ``a`` and of ``b`` that the other lacks, neighbours joined.

    Case, punctuation and the form of quote marks and dashes make no difference.
    """
    words_a, words_b = words(a), words(b)
    numbers: dict[str, int] = {}
    ids_a, ids_b = (
        [numbers.setdefault(word, len(numbers)) for word in found.folded]
        for found in (words_a, words_b)
    )
    edits = word_edits(ids_a, ids_b, frozenset())
    return (
        tuple(_span(words_a.starts, words_a.ends, e.a, e.a_end) for e in edits if e.a < e.a_end),
        tuple(_span(words_b.starts, words_b.ends, e.b, e.b_end) for e in edits if e.b < e.b_end),
    )


def _span(starts: Sequence[int], ends: Sequence[int], first: int, last: int) -> Span:
    return Span(int(starts[first]), int(ends[last - 1]))
