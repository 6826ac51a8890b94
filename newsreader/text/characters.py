"""Tells where one character ends and the next begins, as a reader counts them."""

from __future__ import annotations

from unicodedata import category

from newsreader.domain.span import Span

# Before this one no character goes on with the one before it.
_FIRST = "\u0300"
# Go on with the character before them though they are no marks: vowels of Thai and Lao, joiners,
# half-width sound marks, skin tones, the tags of flags.
_JOINED = frozenset(
    "\u0e33\u0eb3\u200c\u200d\uff9e\uff9f"
    + "".join(map(chr, range(0x1F3FB, 0x1F400)))
    + "".join(map(chr, range(0xE0020, 0xE0080)))
)


def goes_on(sign: str) -> bool:
    """True for a mark, or what else joins the sign before it (UAX 29, Extend and SpacingMark)."""
    return sign >= _FIRST and (category(sign)[0] == "M" or sign in _JOINED)


def is_inside(text: str, place: int) -> bool:
    """True when ``place`` lies between a letter or sign and a mark upon it.

    A mark after a blank or a control character stands for itself.
    """
    return (
        0 < place < len(text)
        and goes_on(text[place])
        and not text[place - 1].isspace()
        and category(text[place - 1]) != "Cc"
    )


def whole(text: str, span: Span) -> Span:
    """``span``, widened to the characters of which it holds a part."""
    start, end = span.start, span.end
    if not (is_inside(text, start) or is_inside(text, end)):
        return span
    while is_inside(text, start):
        start -= 1
    while is_inside(text, end):
        end += 1
    return Span(start, end)
