"""Finds the sentences of a text that have the words of a passage, and how many of them."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from newsreader.domain.span import Span
from newsreader.text.sentences import sentences
from newsreader.text.words import words

_RUN = 2  # words; single ones stand everywhere


class Retold(NamedTuple):
    """Whole sentences of a text, and the share of the passage's words that they have in order."""

    place: Span
    share: float


def retold(passage: str, text: str, language: str = "") -> Retold | None:
    """The run of neighbouring sentences of ``text`` that has most of ``passage``."""
    wanted = words(passage).folded
    runs = Counter(pairwise(wanted))
    best: Retold | None = None
    run: list[Span] = []
    for sentence in (*sentences(text, language), Span(len(text), len(text))):
        folded = words(sentence.of(text)).folded
        shared = sum((runs & Counter(pairwise(folded))).values())
        if shared >= _RUN:
            run.append(sentence)
            continue
        if run:
            place = run[0].join(run[-1])
            fits = LCSseq.similarity(wanted, words(place.of(text)).folded) / max(1, len(wanted))
            if best is None or fits > best.share:
                best = Retold(place, fits)
        run = []
    return best
