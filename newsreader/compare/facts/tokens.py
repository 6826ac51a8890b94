"""Cuts a text into words, numbers and single marks, the alphabet of the fact patterns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate

from newsreader.domain.span import Span

_MARKS = "\u0300-\u036f\u00ad"
# Each alternative begins with another kind of character or is bounded: no backtracking to speak of.
_TOKEN = re.compile(
    r"(\d+(?:[.,]\d+)*|(?<![\w.,])\.\d+"
    "|[¼-¾⅐-⅞]"
    r"|(?:[^\W\d_]\.){2,}"
    rf"|[^\W\d_]+(?:[{_MARKS}'’]{{1,3}}[^\W\d_]+)*[{_MARKS}]*"
    r"|\S)"
)
HYPHENS = frozenset("-‐‑–—")
_ENDS_SENTENCE = frozenset(".!?…")
_AFTER_FIGURES = frozenset(
    ("second", "minute", "hour", "day", "week", "month", "year", "mile", "metre", "km", "square")
)
_OPENS = frozenset("\"'“‘„«»([”’")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one text: ``raw[i]`` stands at ``text[starts[i]:ends[i]]``.

    ``lower`` holds them in lower case with straight apostrophes.  Reading past the end gives an
    empty token, so that patterns may look ahead without counting.
    """

    text: str
    raw: list[str]
    lower: list[str]
    starts: list[int]
    ends: list[int]

    def __len__(self) -> int:
        """The number of real tokens, without the empty ones at the end."""
        return len(self.raw) - _PADDING

    def span(self, first: int, last: int) -> Span:
        """The characters of tokens ``first`` up to, not including, ``last``."""
        return Span(self.starts[first], self.ends[last - 1])

    def glued(self, i: int) -> bool:
        """True when nothing stands between token ``i`` and the one before it."""
        return i > 0 and self.starts[i] == self.ends[i - 1]

    def same_line(self, i: int) -> bool:
        """True when token ``i`` stands on the line of the one before it."""
        return i > 0 and "\n" not in self.text[self.ends[i - 1] : self.starts[i]]

    def after_hyphen(self, i: int) -> int:
        """``i``, or the token after it when token ``i`` is a hyphen glued to its neighbours."""
        if self.raw[i] not in HYPHENS:
            return i
        joins = self.glued(i) and self.glued(i + 1)
        return i + 1 if joins or self._is_set_apart(i) else i

    def _is_set_apart(self, i: int) -> bool:
        """True in "a 15 - year - old": some texts come with spaces round every hyphen."""
        before = self.raw[i - 1] if i else ""
        follows = self.lower[i + 1].rstrip("s")
        return self.raw[i] == "-" and (
            (before[-1:].isdecimal() and follows in _AFTER_FIGURES)
            or (before == "year" and follows == "old")
            or before == "square"
        )

    def opens_sentence(self, i: int) -> bool:
        """True when token ``i`` is the first word of a line or sentence."""
        j = i - 1
        while j >= 0 and self.raw[j] in _OPENS and self.same_line(j + 1):
            j -= 1
        return j < 0 or not self.same_line(j + 1) or self.raw[j] in _ENDS_SENTENCE


_PADDING = 24


def tokens(text: str) -> Tokens:
    """All tokens of ``text``, in order."""
    pieces = _TOKEN.split(text)  # tokens and what stands between them in turns
    edges = list(accumulate(map(len, pieces)))
    raw, starts, ends = pieces[1::2], edges[:-1:2], edges[1::2]
    lower = [word.lower() for word in raw]
    if "’" in text:
        lower = [word.replace("’", "'") for word in lower]
    filler = [""] * _PADDING
    place = [len(text)] * _PADDING
    return Tokens(text, raw + filler, lower + filler, starts + place, ends + place)
