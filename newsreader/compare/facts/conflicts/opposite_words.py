"""Finds words of edited sentences that became their opposites: "rose" and "fell"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsreader.compare.facts.conflicts.meaning_conflicts import Pair, words_at
from newsreader.compare.facts.conflicts.opposites import are_opposite
from newsreader.compare.facts.conflicts.surroundings import Side
from newsreader.compare.facts.mention import Mention
from newsreader.domain.comparison import FactKind, Link, LinkKind
from newsreader.domain.span import Span
from newsreader.text.stems import stem

# In a longer edit two opposites may be said of two things.
_LONGEST_EDIT = 5


def opposite_conflicts(
    link: Link, a: Side, in_a: Sequence[Mention], b: Side, in_b: Sequence[Mention]
) -> Iterator[Pair]:
    """A word of an edited sentence that became its opposite: "rose" and "fell".

    Where both sides have both words they only changed places.
    """
    if link.kind is not LinkKind.EDITED:
        return
    # "Not insured" and "uninsured" are the same.
    turned = {m.subject for m in (*in_a, *in_b) if m.kind is FactKind.NEGATION}
    for edit in link.edits:
        words_a, words_b = words_at(a.text, edit.a), words_at(b.text, edit.b)
        if max(len(words_a), len(words_b)) > _LONGEST_EDIT:
            continue
        for x in words_a:
            for y in words_b:
                is_turned = bool({_key(x), _key(y)} & turned)
                if is_turned or not are_opposite(x.value, y.value):
                    continue
                if not (_key(x) in _keys(b.text, link.b) and _key(y) in _keys(a.text, link.a)):
                    yield x, y


def _key(word: Mention) -> str:
    return stem(word.value.casefold(), "en")


def _keys(text: str, spans: Sequence[Span]) -> set[str]:
    return {_key(word) for span in spans for word in words_at(text, span)}
