"""Finds a noted passage again in a text that has changed: by its words, its neighbours, its place.

Like diff-match-patch's ``match_main`` (N. Fraser) it weighs how well the words fit against where
they stand.  But it goes by words wherever they stand now, as paragraphs change places whole; and it
looks back: what in the old text fits another place better is another passage.
"""

from __future__ import annotations

from typing import Final

from newsreader.domain.note import Anchor
from newsreader.domain.span import Span
from newsreader.text.passage_places import STAYED, Place, places
from newsreader.text.words import Words, words

# The share of words that must fit: between neighbours that stayed, beside one, without any, and
# without any when the passage has few words.
_BETWEEN: Final = 0.42
_WITH_NEIGHBOUR: Final = 0.5
_ALONE: Final = 0.66
_FEW_ALONE: Final = 0.95
_FEW: Final = 8  # words
_LIKE: Final = 0.4  # a place of so many fitting words could be meant as well
_TWIN: Final = 0.3  # by so much the neighbours must fit better where the same words stand twice
#: By so much a place must fit better than any other.
_MARGIN: Final = 0.05


def find_anchor(text: str, anchor: Anchor, old: str = "") -> Span | None:
    """Where the passage stands in ``text`` now; None when it is gone or cannot be told.

    ``old`` is the text that the anchor was made in: by it a passage is told from others like it.
    """
    if _stands(text, anchor):
        return anchor.span
    known, span = (old, anchor.span) if _stands(old, anchor) else _remembered(anchor)
    then, now = words(known), words(text)
    start, end = _words_of(then, span)
    if start == end:
        return _between_words(text, anchor)
    found = _only(then, (start, end), now)
    if found is None or not _leads_back(now, found, then, (start, end)):
        return None
    return _by_letters(text, anchor.quote, Span(now.starts[found.start], now.ends[found.end - 1]))


def _stands(text: str, anchor: Anchor) -> bool:
    """Whether the passage and what is around it is where it was, letter by letter."""
    span = anchor.span
    around = Span(max(0, span.start - len(anchor.before)), span.end + len(anchor.after))
    return (
        around.of(text) == f"{anchor.before}{anchor.quote}{anchor.after}"
        and span.of(text) == anchor.quote
    )


def _remembered(anchor: Anchor) -> tuple[str, Span]:
    """What the anchor itself remembers of the old text, and where the passage stands in it."""
    start = len(anchor.before)
    text = f"{anchor.before}{anchor.quote}{anchor.after}"
    return text, Span(start, start + len(anchor.quote))


def _between_words(text: str, anchor: Anchor) -> Span | None:
    """A passage without any word, or a mere place: found by its neighbours' letters alone."""
    around, span = _remembered(anchor)
    start = text.find(around)
    if not around or start < 0 or text.find(around, start + 1) >= 0:
        return None
    return span.shift(start)


def _words_of(known: Words, span: Span) -> tuple[int, int]:
    """The words that a span has at least a letter of: the first, and the one after the last."""
    inside = [
        number
        for number, (start, end) in enumerate(zip(known.starts, known.ends, strict=True))
        if start < span.end and span.start < end
    ]
    return (inside[0], inside[-1] + 1) if inside else (0, 0)


def _only(then: Words, passage: tuple[int, int], now: Words) -> Place | None:
    """The place of ``now`` that a passage of ``then`` has; None when that cannot be told.

    What has lost its neighbours must be the only one of its kind.
    """
    found = places(then, passage, now)
    if not found:
        return None
    best = max(found, key=lambda place: (place.score, -place.start))
    others = [place for place in found if not place.meets(best.start, best.end)]
    if any(best.score - other.score < _MARGIN for other in others):
        return None
    if best.stayed:
        is_between = min(best.before, best.after) >= STAYED
        return best if best.fit >= (_BETWEEN if is_between else _WITH_NEIGHBOUR) else None
    few = passage[1] - passage[0] < _FEW
    is_sure = best.fit >= (_FEW_ALONE if few else _ALONE)
    return best if is_sure and all(other.fit < _LIKE for other in others) else None


def _leads_back(now: Words, found: Place, then: Words, passage: tuple[int, int]) -> bool:
    """Whether nothing in the old text has the words that were found as well as the passage."""
    back = places(now, (found.start, found.end), then)
    own = max(((p.fit, p.score - _TWIN) for p in back if p.meets(*passage)), default=None)
    bar = own if found.stayed else (_LIKE, 0.0)
    others = ((p.fit, p.score) for p in back if not p.meets(*passage))
    return own is not None and bar is not None and all(other < bar for other in others)


def _by_letters(text: str, quote: str, found: Span) -> Span:
    """The very letters of the quote, where the words found have them all."""
    start = text.find(quote, max(0, found.start - len(quote)), found.end + len(quote))
    exact = Span(start, start + len(quote)) if start >= 0 else found
    return exact if exact.overlaps(found) else found
