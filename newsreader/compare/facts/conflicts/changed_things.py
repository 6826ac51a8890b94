"""Tells which replaced words name another thing: "life insurance" that became "car insurance"."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from newsreader.compare.facts.conflicts.opposites import are_opposite
from newsreader.compare.facts.conflicts.replacements import Replacement, Word, replacements
from newsreader.compare.facts.conflicts.surroundings import Side
from newsreader.compare.facts.conflicts.thesaurus import Entry, entry
from newsreader.compare.facts.mention import Mention
from newsreader.compare.facts.quantities.units import MEASURES
from newsreader.domain.comparison import FactKind, Link
from newsreader.text.stop_words import STOP_WORDS
from newsreader.text.word_lists import listed

# They tell no thing, though few dictionaries of things have them.
_SMALL_WORDS = STOP_WORDS["en"] | listed(
    "whose whom whoever whichever whether upon per among amongst amid via despite although though "
    "unless until till within without toward towards along across behind beside besides beneath "
    "beyond except onto throughout underneath whereas whereby"
)
TABLE = Path(__file__).with_name("replacement_weights.json")


class Weights(NamedTuple):
    """A logistic model of ``Replacement.features``, and the probability from which it is sure."""

    weights: tuple[float, ...]
    sure: float


def changed_things(
    links: Sequence[Link], a: Side, b: Side
) -> Iterator[tuple[int, Mention, Mention]]:
    """Number of the link, and words of its two sides that name different things.

    People, places and times are told as such, all others as names.
    """
    model = fitted_weights()
    for found in named_things(links, a.text, b.text):
        if probability(found.features, model.weights) > model.sure:
            kind = _kind(entry(found.a.folded), entry(found.b.folded))
            yield found.link, _mention(kind, found.a), _mention(kind, found.b)


def named_things(links: Sequence[Link], text_a: str, text_b: str) -> list[Replacement]:
    """The replaced words that are common nouns and adjectives, or that nobody knows."""
    return [
        found
        for found in replacements(links, text_a, text_b)
        if _is_thing(found.a, text_a)
        and _is_thing(found.b, text_b)
        # Opposites are told as such, unless a negation makes up for them.
        and not are_opposite(found.a.folded, found.b.folded)
    ]


def probability(features: Sequence[float], weights: Sequence[float]) -> float:
    """How likely it is that a replaced word changes a fact."""
    return 1 / (1 + math.exp(-math.fsum(map(float.__mul__, features, weights))))


@cache
def fitted_weights() -> Weights:
    """The table that tests/measure/fit_replacements.py writes; its provenance stands in it."""
    table = json.loads(TABLE.read_text("utf-8"))
    return Weights(tuple(table["weights"]), table["sure"])


def _is_thing(word: Word, text: str) -> bool:
    """False for verbs, adverbs, units and small words, and for a capital: that is a name's part."""
    known = entry(word.folded)
    is_name = text[word.span.start].isupper()
    if is_name or word.folded in _SMALL_WORDS or word.folded in MEASURES:
        return False
    return known is None or known.is_noun or known.is_adjective


def _kind(a: Entry | None, b: Entry | None) -> FactKind:
    if a and b:
        if a.is_person and b.is_person:
            return FactKind.ROLE
        if a.is_place and b.is_place:
            return FactKind.PLACE
        if a.is_time and b.is_time:
            return FactKind.DATE
    return FactKind.NAME


def _mention(kind: FactKind, word: Word) -> Mention:
    return Mention(kind, word.span, word.folded)
