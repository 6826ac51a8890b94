"""Tells whether an article is another one at a later time, by measured likeness."""

from __future__ import annotations

from collections.abc import Set
from typing import Final

from newsreader.domain.article import ADDRESS, Article
from newsreader.stories.signature import day_of
from newsreader.text.words import words

#: Runs of so many words are compared: three common words alone seldom follow each other.
_RUN: Final = 3
# The share of the shorter text's runs that the other must have: under the same headline, where a
# follow-up is unlikely, and under another, where one repeats the background of the first.
_SAME_HEADLINE: Final = 0.25
_OTHER_HEADLINE: Final = 0.4
_LIKE_HEADLINE: Final = 0.7
#: And under the address that both give as their own; some sites give one to all their pages.
_SAME_ADDRESS: Final = 0.1
#: Days within which articles are updated.
_SPAN: Final = 21


def is_version(new: Article, old: Article) -> bool:
    """Whether one outlet has published both texts as one article, at two times.

    Two copies of agency text in two outlets are two articles: only the same outlet, or the same
    file, or where no outlet is known the same authors, can have versions.
    """
    address = new.origin.get(ADDRESS, "")
    is_same_address = bool(address) and address == old.origin.get(ADDRESS)
    is_near = is_same_address or _days_apart(new, old) <= _SPAN
    if not _is_same_place(new, old) or not is_near:
        return False
    a, b = _runs(new.text), _runs(old.text)
    if not a or not b:
        return False
    contained = len(a & b) / min(len(a), len(b))
    if is_same_address:
        return contained >= _SAME_ADDRESS
    is_like = headline_likeness(new.title, old.title) >= _LIKE_HEADLINE
    return contained >= (_SAME_HEADLINE if is_like else _OTHER_HEADLINE)


def headline_likeness(a: str, b: str) -> float:
    """The share of words that two headlines have in common, 0 to 1 (Jaccard)."""
    one, other = set(words(a).folded), set(words(b).folded)
    return len(one & other) / len(one | other) if one | other else 0.0


def _is_same_place(new: Article, old: Article) -> bool:
    if new.source and old.source:
        return new.source.casefold() == old.source.casefold()
    if new.source or old.source:
        return new.path == old.path
    return new.path == old.path or (bool(new.byline) and new.byline == old.byline)


def _days_apart(new: Article, old: Article) -> int:
    one, other = day_of(new.date), day_of(old.date)
    return abs((one - other).days) if one and other else 0


def _runs(text: str) -> Set[tuple[str, ...]]:
    folded = words(text).folded
    return {folded[place : place + _RUN] for place in range(len(folded) - _RUN + 1)}
