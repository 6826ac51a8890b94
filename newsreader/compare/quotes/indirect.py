"""Pairs what one article quotes with what the other only reports."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsreader.compare.deadline import NEVER, Deadline
from newsreader.compare.facts.names.name_words import CUES
from newsreader.compare.quotes.english_verbs import PARTICIPLES
from newsreader.compare.quotes.marks import Quoted
from newsreader.compare.quotes.quote import Quote
from newsreader.compare.quotes.speakers import Speakers
from newsreader.compare.quotes.utterances import (
    Utterance,
    others_speak,
    overlapping,
    utterance_at,
)
from newsreader.domain.comparison import Link, QuotePair
from newsreader.domain.span import Span
from newsreader.text.stretches import stretches

_REPORTING = CUES | PARTICIPLES
_WORD = re.compile(r"[^\W\d_]+")
# Shared words of the shorter side, 0 to 1, that make one the report of the other.
_LEAST, _LEAST_OF_SCRAP = 0.5, 0.75
_LEAST_STEMS = 2
_REACH = 160


def indirect_pairs(
    links: Sequence[Link],
    text_a: str,
    text_b: str,
    free_a: Sequence[Utterance],
    free_b: Sequence[Utterance],
    quotes: tuple[Sequence[Quote], Sequence[Quote]],
    deadline: Deadline = NEVER,
) -> list[QuotePair]:
    """Quotes without a quoted counterpart that a link joins to reported speech."""
    reporting_b = _Reports(text_b, quotes[1], free_a)
    reporting_a = _Reports(text_a, quotes[0], free_b)
    pairs = []
    for link in links:
        if deadline.passed():
            break
        for direct, report in reporting_b.answers(link.a, link.b):
            pairs.append(_pair(direct, report))
        for direct, report in reporting_a.answers(link.b, link.a):
            pair = _pair(direct, report)
            pairs.append(QuotePair(pair.b, pair.a, pair.b_speaker, pair.a_speaker, pair.changed))
    return list(dict.fromkeys(pairs))


def _pair(direct: Utterance, report: Utterance) -> QuotePair:
    changed = direct.words != report.words
    return QuotePair(direct.span, report.span, direct.speaker, report.speaker, changed)


class _Reports:
    """Finds reported speech in one article."""

    def __init__(self, text: str, quotes: Sequence[Quote], free: Sequence[Utterance]) -> None:
        self._text = text
        self._quotes = quotes
        self._quote_ends = [quote.span.end for quote in quotes]
        self._free = free
        self._free_ends = [direct.span.end for direct in free]
        self._stretches = list(stretches(text))
        self._speakers: dict[Span, Speakers] = {}

    def answers(
        self, own: Sequence[Span], other: Sequence[Span]
    ) -> Iterator[tuple[Utterance, Utterance]]:
        """Pairs of a quote inside ``own`` and the reported words at ``other``."""
        directs = [self._free[i] for i in overlapping(self._free, self._free_ends, own)]
        if not directs or len(other) != 1:
            return
        span = other[0]
        if self._is_quoted(span) or not self._is_report(span):
            return
        report = utterance_at(self._text, span, "")
        for direct in directs:
            shared = len(direct.plain & report.plain)
            least = min(len(direct.plain), len(report.plain))
            share = _LEAST_OF_SCRAP if direct.is_scrap else _LEAST
            if shared >= max(_LEAST_STEMS, share * least):
                told = replace(report, speaker=self._speaker(span))
                if not others_speak(direct, told):
                    yield direct, told

    def _is_quoted(self, span: Span) -> bool:
        i = bisect_right(self._quote_ends, span.start)
        return i < len(self._quotes) and self._quotes[i].span.start < span.end

    def _is_report(self, span: Span) -> bool:
        """True where the sentence has a verb of saying."""
        start = max(self._text.rfind("\n", 0, span.start), span.start - _REACH, 0)
        around = self._text[start : span.end + _REACH // 2].split("\n\n")[0]
        return not _REPORTING.isdisjoint(word.lower() for word in _WORD.findall(around))

    def _speaker(self, span: Span) -> str:
        stretch = next(s for s in self._stretches if span.start < s.end)
        if stretch not in self._speakers:
            inside = (q.span.overlap(stretch) for q in self._quotes)
            quoted = [Quoted(s.shift(-stretch.start)) for s in inside if s]
            self._speakers[stretch] = Speakers(stretch.of(self._text), quoted)
        speakers = self._speakers[stretch]
        place = Span(span.start, min(span.end, stretch.end)).shift(-stretch.start)
        return speakers.of_span(place) or speakers.within(place)
