"""Lays two renderings of one utterance side by side, each cut to what the other answers."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import Indel

from newsreader.compare.quotes.leads import differing_leads
from newsreader.compare.quotes.utterances import Utterance
from newsreader.domain.comparison import QuotePair
from newsreader.domain.span import Span
from newsreader.text.stop_words import STOP_WORDS

_LITTLE = STOP_WORDS["en"]


def rendering(text_a: str, x: Utterance, text_b: str, y: Utterance) -> QuotePair:
    """The pair, with the whole sentence cut down to what answers a scrap."""
    words_x, words_y = x.words, y.words
    span_x, span_y = x.span, y.span
    if x.is_scrap != y.is_scrap or (x.is_scrap and len(words_x) != len(words_y)):
        if (len(words_x), y.is_scrap) > (len(words_y), x.is_scrap):
            span_x, words_x = _answering(x, words_y)
        else:
            span_y, words_y = _answering(y, words_x)
    changed = _told(words_x) != _told(words_y) if x.is_scrap or y.is_scrap else words_x != words_y
    if not changed and x.is_scrap != y.is_scrap:
        leads = differing_leads(text_a, x, span_x, text_b, y, span_y)
        if leads:
            return QuotePair(*leads, x.speaker, y.speaker, changed=True)
    return QuotePair(span_x, span_y, x.speaker, y.speaker, changed)


def _told(words: Sequence[str]) -> tuple[str, ...]:
    """The words of a scrap without the little ones that lead into it: "be safe" is "a safe"."""
    first = next((k for k, word in enumerate(words) if word not in _LITTLE), 0)
    return tuple(words[first:])


def _answering(whole: Utterance, scrap: Sequence[str]) -> tuple[Span, tuple[str, ...]]:
    """The part of ``whole`` from the first to the last word that it shares with ``scrap``."""
    size = len(scrap)
    if tuple(scrap) == whole.words:
        return whole.span, whole.words
    for k in range(len(whole.words) - size + 1):
        if whole.words[k : k + size] == tuple(scrap):
            return _part(whole, k, k + size)
    kept = [op for op in Indel.opcodes(whole.words, scrap) if op.tag == "equal"]
    if not kept:
        return whole.span, whole.words
    # What the scrap adds before or after belongs to the words beside what is shared.
    first = max(0, kept[0].src_start - kept[0].dest_start)
    last = min(len(whole.words), kept[-1].src_end + size - kept[-1].dest_end)
    return _part(whole, first, last)


def _part(whole: Utterance, first: int, last: int) -> tuple[Span, tuple[str, ...]]:
    span = Span(whole.starts[first], whole.ends[last - 1]).shift(whole.span.start)
    return span, whole.words[first:last]
