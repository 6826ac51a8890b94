"""Lets rewordings reach over whole compounds, so that none begins inside "five-and-a-half-hour"."""

from __future__ import annotations

from collections.abc import Iterable

from newsreader.compare.found import Found
from newsreader.compare.linking.lexicon import Lexicon
from newsreader.compare.prepared import PreparedText
from newsreader.domain.comparison import LinkKind

_HYPHENS = ("-", "\N{HYPHEN}", "\N{NON-BREAKING HYPHEN}")


def with_whole_compounds(lexicon: Lexicon, found: Iterable[Found]) -> list[Found]:
    """``found`` in A's order, each rewording widened to the words that hyphens join to its ends.

    Same and edited links stay as they are: their edits say word by word what became of what.
    """
    a, b = lexicon.a.text, lexicon.b.text
    whole = (_widened(link, a, b) if link.kind is LinkKind.REWORDED else link for link in found)
    return sorted(whole)


def _widened(link: Found, a: PreparedText, b: PreparedText) -> Found:
    first_a, last_a = _whole(a, link.a, link.a_end)
    first_b, last_b = _whole(b, link.b, link.b_end)
    if (first_a, last_a, first_b, last_b) == (link.a, link.a_end, link.b, link.b_end):
        return link
    return link._replace(a=first_a, a_end=last_a, b=first_b, b_end=last_b)


def _whole(text: PreparedText, first: int, end: int) -> tuple[int, int]:
    while first > 0 and _hyphen_before(text, first):
        first -= 1
    while end < len(text) and _hyphen_before(text, end):
        end += 1
    return first, end


def _hyphen_before(text: PreparedText, word: int) -> bool:
    return text.text[int(text.ends[word - 1]) : int(text.starts[word])] in _HYPHENS
