"""Finds a noted passage again in a text that has changed: by its words, its neighbours, its place.

Like diff-match-patch's ``match_main`` (N. Fraser) it weighs how well the words fit against where
they stand.  But it goes by words wherever they stand now, as paragraphs change places whole; and it
looks back: what in the old text fits another place better is another passage.  What may as well be
another statement is not found but offered: a note on the wrong words is worse than a lost one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final, NamedTuple

from newsreader.domain.note import Anchor
from newsreader.domain.span import Span
from newsreader.text.passage_places import Place, places
from newsreader.text.words import Words, words

#: The share of words that must fit beside a neighbour that stayed.
_WITH_NEIGHBOUR: Final = 0.45
_ALONE: Final = 0.66  # so many fitting words need no rare one among them
_FEWEST: Final = 4  # words that are the passage among strangers
_CLOSE: Final = 0.76  # so much of a neighbour makes up for a fact that has changed
_LIKE: Final = 0.4  # a place of so many fitting words could be meant as well
_TWIN: Final = 0.3  # by so much the neighbours must fit better where the same words stand twice
#: By so much a place must fit better than any other.
_MARGIN: Final = 0.05


class _Passage(NamedTuple):
    """Words ``start`` up to ``end`` of the text ``known``."""

    known: str
    then: Words
    start: int
    end: int

    @property
    def edges(self) -> tuple[int, int]:
        return self.start, self.end


def find_anchor(text: str, anchor: Anchor, old: str = "") -> Span | None:
    """Where the passage stands in ``text`` now; None when it is gone or cannot be told.

    ``old`` is the text that the anchor was made in: by it a passage is told from others like it.
    """
    if _stands(text, anchor):
        return anchor.span
    passage, now = _passage(anchor, old), words(text)
    if passage.start == passage.end:
        return _between_words(text, anchor)
    found = _sure(passage, text, now)
    if found is None or not _leads_back(now, found, passage):
        return None
    return _by_letters(text, anchor.quote, Span(now.starts[found.start], now.ends[found.end - 1]))


def offered_place(text: str, anchor: Anchor, old: str = "") -> Span | None:
    """Where the passage may stand that ``find_anchor`` does not find; None where there is no like.

    It takes the user to say whether that is the passage or another statement.
    """
    passage, now = _passage(anchor, old), words(text)
    like = [one for one in places(passage.then, passage.edges, now) if one.fit >= _LIKE]
    if passage.start == passage.end or not like:
        return None
    best = _best(like)
    return Span(now.starts[best.start], now.ends[best.end - 1])


def _passage(anchor: Anchor, old: str) -> _Passage:
    known, span = (old, anchor.span) if _stands(old, anchor) else _remembered(anchor)
    then = words(known)
    return _Passage(known, then, *_words_of(then, span))


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


def _sure(passage: _Passage, text: str, now: Words) -> Place | None:
    """The place of ``now`` that a passage surely has; None when that cannot be told.

    Neighbours on both sides, or in one paragraph with it, tell most.  A paragraph moves alone: a
    neighbour across its edge counts only where nothing else is like the passage, and where no fact
    has changed or the neighbour has not either.
    What stands among strangers must be the passage word for word.
    """
    then, wanted = passage.then, passage.then.folded[passage.start : passage.end]
    found = places(then, passage.edges, now)
    near = [
        place
        for place in found
        if place.stayed and place.fit >= (_WITH_NEIGHBOUR if place.telling else _ALONE)
    ]
    held = [one for one in near if one.is_between] or [one for one in near if one.joined]
    if held:
        best = _best(held)
        rivals = [one for one in held if one.score > best.score - _MARGIN]
    else:
        facts = _facts(passage.known, then, *passage.edges)
        near = [
            one
            for one in near
            if max(one.before, one.after) >= _CLOSE
            or _facts(text, now, one.start, one.end) == facts
        ]
        same = [one for one in found if one.telling and now.folded[one.start : one.end] == wanted]
        if not near and (not same or len(wanted) < _FEWEST):
            return None
        best = _best(near or same)
        rivals = [one for one in found if one.fit >= _LIKE]
        if any(one.fit >= _LIKE for one in _elsewhere(places(then, passage.edges, then), passage)):
            return None
    return None if any(not one.meets(best.start, best.end) for one in rivals) else best


def _best(those: Iterable[Place]) -> Place:
    return max(those, key=lambda place: (place.score, -place.start))


def _elsewhere(back: Iterable[Place], passage: _Passage) -> list[Place]:
    """The places of the old text that are not the passage's own."""
    return [place for place in back if not place.meets(*passage.edges)]


def _facts(text: str, known: Words, start: int, end: int) -> Counter[str]:
    """The words of a passage that are a number or have a capital: with others it says other."""
    return Counter(
        known.folded[number]
        for number in range(start, end)
        if not text[known.starts[number]].islower()
    )


def _leads_back(now: Words, found: Place, passage: _Passage) -> bool:
    """Whether nothing in the old text has the words that were found as well as the passage."""
    back = places(now, (found.start, found.end), passage.then)
    others = _elsewhere(back, passage)
    own = [(p.fit, p.score - _TWIN) for p in back if p.meets(*passage.edges)]
    bar = max(own, default=None) if found.stayed else (_LIKE, 0.0)
    return bool(own) and bar is not None and all((p.fit, p.score) < bar for p in others)


def _by_letters(text: str, quote: str, found: Span) -> Span:
    """The very letters of the quote, where the words found have them all."""
    start = text.find(quote, max(0, found.start - len(quote)), found.end + len(quote))
    exact = Span(start, start + len(quote)) if start >= 0 else found
    return exact if exact.overlaps(found) else found
