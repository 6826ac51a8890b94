"""Tells how alike two utterances are."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import LCSseq

from newsreader.compare.quotes.utterances import Utterance

#: So many words of a quote must be shared before it is looked for outside links.
LEAST_STEMS = 2
# A scrap whose words come in another order is as alike as the share of them that is there.
_OF_SCRAP = 0.85
_SHORT = 3


def likeness(x: Utterance, y: Utterance) -> float:
    """From 0 to 1: the shared part of what both tell; for a scrap, of what the scrap tells."""
    shared = len(x.stems & y.stems)
    if not shared:
        return 0.0
    whole = 2 * shared / (len(x.stems) + len(y.stems))
    in_order = LCSseq.normalized_similarity(x.words, y.words)
    shorter = min(x, y, key=lambda u: len(u.words))
    if len(shorter.words) <= _SHORT:
        # One or two words are a rendering only when they are all there.
        return 1.0 if _run(x.words, y.words) else 0.0
    alike = max(whole, (whole + in_order) / 2)
    if _run(x.words, y.words):
        return 1.0
    longest = LCSseq.similarity(x.words, y.words) / len(shorter.words)
    told = (
        _OF_SCRAP * shared / len(shorter.stems) if shorter.is_scrap and shared > LEAST_STEMS else 0
    )
    return max(alike, told, 0.9 * longest) if shared >= LEAST_STEMS else alike


def _run(x: Sequence[str], y: Sequence[str]) -> bool:
    """True when one is a run of the other's words."""
    short, long = sorted((x, y), key=len)
    size = len(short)
    return any(long[k : k + size] == short for k in range(len(long) - size + 1))
