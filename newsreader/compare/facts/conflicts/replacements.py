"""Finds words that stand in edited sentences in the place of words of another meaning."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from newsreader.compare.facts.conflicts.thesaurus import Entry, are_one, entry, nearness
from newsreader.compare.linking.word_vectors import vectors_of
from newsreader.domain.comparison import Edit, Link, LinkKind
from newsreader.domain.span import Span
from newsreader.text.stems import stem
from newsreader.text.stop_words import STOP_WORDS

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_STOP = STOP_WORDS["en"]
_LEAST = 2
_HARDLY = 0.01


class Word(NamedTuple):
    """A word that tells something, and where it stands."""

    span: Span
    folded: str


@dataclass(frozen=True, slots=True)
class Replacement:
    """Word ``a`` became ``b`` in ``link``, and no synonym of ``a`` stands in the edit.

    ``features`` are those of the fitted table, in its order.
    """

    link: int
    a: Word
    b: Word
    features: tuple[float, ...]


class _Slot(NamedTuple):
    link: int
    a: Word
    b: Word
    is_alone: bool


def replacements(links: Sequence[Link], text_a: str, text_b: str) -> list[Replacement]:
    """All words that edits put in the place of others which do not mean the same."""
    slots: list[_Slot] = []
    synonyms = 0
    for number, link in enumerate(links):
        if link.kind is not LinkKind.EDITED:
            continue
        for edit in link.edits:
            here, there, same = _unlike(edit, text_a, text_b)
            synonyms += same
            # The last words are the heads of their phrases.
            pairs = list(zip(here[::-1], there[::-1], strict=False))
            is_alone = len(here) == len(there) == 1
            slots += [_Slot(number, a, b, is_alone) for a, b in pairs]
    in_link = Counter(slot.link for slot in slots)
    share = synonyms / max(1, synonyms + len(slots))
    return [
        Replacement(slot.link, slot.a, slot.b, _features(slot, in_link[slot.link], share))
        for slot in slots
    ]


def _unlike(edit: Edit, text_a: str, text_b: str) -> tuple[list[Word], list[Word], int]:
    """What is left of the words of both sides without synonyms; the number of these."""
    left_a: list[Word] = []
    words_a, left_b = _words(text_a, edit.a), _words(text_b, edit.b)
    if not words_a or not left_b:
        return [], [], 0
    for word in words_a:
        same = next((other for other in left_b if _mean_one(word.folded, other.folded)), None)
        if same:
            left_b.remove(same)
        else:
            left_a.append(word)
    return left_a, left_b, len(words_a) - len(left_a)


def _words(text: str, span: Span) -> list[Word]:
    found = _WORD.finditer(text, span.start, span.end)
    words = (Word(Span(*m.span()), m.group().lower().replace("’", "'")) for m in found)
    return [word for word in words if word.folded not in _STOP and len(word.span) >= _LEAST]


def _mean_one(a: str, b: str) -> bool:
    if stem(a, "en") == stem(b, "en") or b in a.split("'") or a in b.split("'"):
        return True
    return are_one(a, b)


def _features(slot: _Slot, in_link: int, share: float) -> tuple[float, ...]:
    a, b = entry(slot.a.folded), entry(slot.b.folded)
    vectors = vectors_of([slot.a.folded, slot.b.folded])
    return (
        1.0,
        0.0 if a and b else 1.0,
        math.log(_HARDLY + (nearness(a, b) if a and b else 0.0)),
        float(np.einsum("i,i", vectors[0], vectors[1])),
        float(_both(a, b, "is_noun")),
        float(_both(a, b, "is_adjective")),
        float(slot.is_alone),
        math.log1p(in_link),
        share,
    )


def _both(a: Entry | None, b: Entry | None, what: str) -> bool:
    return bool(a and b and getattr(a, what) and getattr(b, what))
