"""Reads how many times as much something became: "doubled", "threefold", "twice as many"."""

from __future__ import annotations

from newsreader.compare.facts.mention import Mention, Read
from newsreader.compare.facts.quantities.estimates import Estimate, allowed, estimate_before
from newsreader.compare.facts.quantities.number import Number, NumberKind
from newsreader.compare.facts.quantities.numerals import shown
from newsreader.compare.facts.tokens import Tokens
from newsreader.domain.comparison import FactKind
from newsreader.text.word_lists import listed

_LINES = """
0.5 halved halving
2 doubled doubling twofold
3 tripled tripling trebled trebling threefold
4 quadrupled quadrupling fourfold
5 quintupled fivefold
10 tenfold
"""
_WORDS = {
    word: float(line.split()[0])
    for line in _LINES.strip().splitlines()
    for word in line.split()[1:]
}
# "Three times a week" tells how often.
_COMPARED = listed("as the more higher larger bigger greater faster its their what that")


def multiple_at(t: Tokens, i: int, number: Number | None) -> Read | None:
    """The multiple that begins at token ``i``, maybe with a number."""
    word = t.lower[i]
    if word in _WORDS:
        return _mention(t, i, i + 1, _WORDS[word])
    if word == "twice":
        return _mention(t, i, i + 1, 2.0) if t.lower[i + 1] in _COMPARED else None
    if not number or number.kind is not NumberKind.COUNT or t.lower[number.end] != "times":
        return None
    end = number.end + 1
    return _mention(t, i, end, number.value) if t.lower[end] in _COMPARED else None


def _mention(t: Tokens, i: int, end: int, value: float) -> Read:
    estimate = estimate_before(t, i)
    mention = Mention(
        FactKind.NUMBER,
        t.span(i, end),
        f"{estimate} {shown(value)} times".strip(),
        unit="times",
        approximate=estimate is not Estimate.EXACT,
        number=value,
        allowed=allowed(value, estimate, is_round=False),
    )
    return Read(mention, end)


#: Words that only a multiple begins with.
BEGINNINGS = frozenset({*_WORDS, "twice"})
