"""Finds in what two passages differ that are word for word the same: capitals, commas, quote marks.

"He said: 'No.'" and "he said, “no”" are the same words.  Whoever wants to see such differences
gets each as an edit of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from newsreader.compare.weighing.weighed_text import WeighedText
from newsreader.domain.comparison import Edit, EditOp, Link
from newsreader.domain.difference import Nature
from newsreader.domain.span import Span

_QUOTE_MARKS = frozenset("\"'“”„‟‘’‚‛«»‹›「」『』")

#: The first and the one behind the last of some words.
Words = tuple[int, int]


def fine_print(link: Link, a: WeighedText, b: WeighedText) -> Iterator[tuple[Nature, Edit]]:
    """The small differences between the words that a link's edits leave alone, in A's order."""
    for in_a, in_b in _equal_runs(link, a, b):
        for n, m in zip(range(*in_a), range(*in_b), strict=True):
            if n > in_a[0] and (found := _between(a, n, b, m)):
                yield found
            raw_a, raw_b = a.raw(n), b.raw(m)
            if raw_a != raw_b:
                nature = Nature.SPELLING
                if raw_a.casefold() == raw_b.casefold():
                    nature = Nature.CASE
                elif raw_a.replace("’", "'") == raw_b.replace("’", "'"):
                    nature = Nature.QUOTE_MARKS
                yield nature, Edit(EditOp.REPLACE, _word(a, n), _word(b, m))


def _equal_runs(link: Link, a: WeighedText, b: WeighedText) -> Iterator[tuple[Words, Words]]:
    """The runs of words before, between and after a link's edits; those as long on both sides."""
    whole_a = a.range_of(link.a[0].join(link.a[-1]))
    whole_b = b.range_of(link.b[0].join(link.b[-1]))
    edges = [((whole_a[0],) * 2, (whole_b[0],) * 2)]
    edges += [(a.range_of(edit.a), b.range_of(edit.b)) for edit in link.edits]
    edges.append(((whole_a[1],) * 2, (whole_b[1],) * 2))
    for (before_a, before_b), (after_a, after_b) in pairwise(edges):
        run_a, run_b = (before_a[1], after_a[0]), (before_b[1], after_b[0])
        if run_a[1] - run_a[0] == run_b[1] - run_b[0] > 0:
            yield run_a, run_b


def _between(a: WeighedText, n: int, b: WeighedText, m: int) -> tuple[Nature, Edit] | None:
    """What differs between two words and those before them."""
    signs_a, signs_b = a.words.between[n].split(), b.words.between[m].split()
    if signs_a == signs_b:
        return None
    op = EditOp.REPLACE if signs_a and signs_b else EditOp.DELETE if signs_a else EditOp.INSERT
    plain = [_without_quote_marks(signs) for signs in (signs_a, signs_b)]
    nature = Nature.QUOTE_MARKS if plain[0] == plain[1] else Nature.PUNCTUATION
    return nature, Edit(op, _signs(a, n), _signs(b, m))


def _without_quote_marks(signs: list[str]) -> str:
    return "".join(sign for sign in "".join(signs) if sign not in _QUOTE_MARKS)


def _word(text: WeighedText, n: int) -> Span:
    return Span(text.words.starts[n], text.words.ends[n])


def _signs(text: WeighedText, n: int) -> Span:
    """Where the signs before a word stand, without the white space around them."""
    between, start = text.words.between[n], text.words.ends[n - 1]
    stripped = between.strip()
    if not stripped:
        return Span(start, start)
    first = start + between.index(stripped)
    return Span(first, first + len(stripped))
