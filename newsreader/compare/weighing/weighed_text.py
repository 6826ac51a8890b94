"""One text as differences in it are weighed: its words, and where its facts and quotes stand."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from newsreader.domain.difference import Weighty
from newsreader.domain.span import Span, union
from newsreader.text.stop_words import STOP_WORDS
from newsreader.text.word_lists import listed
from newsreader.text.words import words

# Common words that turn a statement round, or say how sure and how many: they are never small.
_TELLING = listed(
    "not no never none nobody nothing neither nor without cannot all more most some any only could "
    "may might should would will can must before after over under against up down out one first "
    "nicht kein keine keinen nie ohne nur alle mehr nach vor über unter gegen "
    "pas ne non jamais sans plus avant après sous contre "
    "nunca sin más todo después bajo contra ni solo "
    "mai senza più dopo prima contro não sem mais depois "
    "niet geen nooit zonder meer na tegen inte aldrig utan efter mot ikke aldri uden uten "
    "не нет ни без до после"
)
_NEGATIONS = listed(
    "not no never none nobody nothing neither nor without cannot nicht kein keine keinen keiner "
    "keinem nie niemals niemand ohne pas jamais sans aucun aucune nunca sin não sem nenhum mai "
    "senza nessun nessuno niet geen nooit zonder inte aldrig utan ikke aldri uden uten не нет ни "
    "без"
)
# Nouns have a capital in German: there only the fact finder tells what is a name.
_CAPITAL_NOUNS = frozenset({"de", "lb"})
_STARTS = frozenset(".!?…:\n\"“”„«»‘’'–—(")


class WeighedText:
    """Answers what stands at some words of a text; words are counted from 0."""

    def __init__(self, text: str, weighty: Weighty) -> None:
        self.text = text
        self.words = words(text)
        self.language = weighty.language
        self._facts = union(weighty.facts)
        self._quotes = union(weighty.quotes)
        listed = STOP_WORDS.get(weighty.language or "en", frozenset())
        self._stops = listed
        self._small = listed - _TELLING

    def range_of(self, span: Span) -> tuple[int, int]:
        """The first of the words that begin in a span, and the first behind them."""
        starts = self.words.starts
        return bisect_left(starts, span.start), bisect_left(starts, span.end)

    def has_fact(self, span: Span) -> bool:
        """True when a fact stands in the span, or what looks like a number, a name or a denial."""
        return touches(self._facts, span) or any(
            self._is_figure_or_name(n) for n in range(*self.range_of(span))
        )

    def is_quoted(self, span: Span) -> bool:
        """True when quoted words stand in the span."""
        return touches(self._quotes, span)

    def are_small(self, first: int, last: int) -> bool:
        """True when each of these words is one that carries no news."""
        return all(word in self._small for word in self.words.folded[first:last])

    def raw(self, n: int) -> str:
        """A word as it is written."""
        return self.text[self.words.starts[n] : self.words.ends[n]]

    def _is_figure_or_name(self, n: int) -> bool:
        folded, raw = self.words.folded[n], self.raw(n)
        if any(map(str.isdigit, raw)) or folded in _NEGATIONS or folded.endswith("n't"):
            return True
        if not raw[0].isupper() or folded in self._stops or self.language in _CAPITAL_NOUNS:
            return False
        before = self.words.between[n].rstrip(" ")
        return n > 0 and not (before and before[-1] in _STARTS)


def touches(spans: Sequence[Span], place: Span) -> bool:
    """True when one of ``spans``, ordered and apart, shares a character with ``place``; for an
    empty place, when one of them goes on at both its sides.
    """
    at = bisect_right(spans, place.start, key=lambda span: span.start) - 1
    if at >= 0 and spans[at].end > place.start:
        return len(place) > 0 or spans[at].start < place.start
    return at + 1 < len(spans) and spans[at + 1].start < place.end
