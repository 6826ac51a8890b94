"""Finds the sentences of a text that have the words of a passage, and how many of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from newsreader.domain.span import Span
from newsreader.text.sentences import sentences
from newsreader.text.words import words

_RUN = 2  # words; single ones stand everywhere
_LEAST = 2  # runs that a sentence has, of a passage that has so many


class Retold(NamedTuple):
    """Whole sentences of a text, and the share of the passage's words that they have in order."""

    place: Span
    share: float


def retold(passage: str, text: str, language: str = "") -> Retold | None:
    """The run of neighbouring sentences of ``text`` that has most of ``passage``."""
    wanted = words(passage).folded
    size = min(_RUN, len(wanted))
    runs = _runs(wanted, size)
    least = min(_LEAST, runs.total())
    if not least:
        return None
    best: Retold | None = None
    run: list[Span] = []
    for sentence in (*sentences(text, language), Span(len(text), len(text))):
        folded = words(sentence.of(text)).folded
        if (runs & _runs(folded, size)).total() >= least:
            run.append(sentence)
            continue
        if run:
            place = run[0].join(run[-1])
            fits = LCSseq.similarity(wanted, words(place.of(text)).folded) / max(1, len(wanted))
            if best is None or fits > best.share:
                best = Retold(place, fits)
        run = []
    return best


def _runs(folded: Sequence[str], size: int) -> Counter[tuple[str, ...]]:
    return Counter(zip(*(folded[start:] for start in range(size)), strict=False))
