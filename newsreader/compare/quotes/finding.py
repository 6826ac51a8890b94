"""A TEXT BECOMES ITS QUOTES: what stands in quotation marks, and who said it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from heapq import merge

from newsreader.compare.quotes.dialogue import LANGUAGES, dialogue_spans
from newsreader.compare.quotes.marks import Quoted, quoted_spans
from newsreader.compare.quotes.named_beside import named_beside
from newsreader.compare.quotes.quote import Quote
from newsreader.compare.quotes.speakers import Speakers
from newsreader.domain.span import Span
from newsreader.text.language import detect


def find_quotes(text: str, language: str = "") -> tuple[Quote, ...]:
    """The quotes of ``text`` in order, each with its speaker where one is named.

    ``language`` is an ISO 639-1 code, detected when empty.  Where the language sets speech so, a
    dash opens a quotation as well.  In other languages than English a speaker is whom a verb of
    saying beside the quotation names.  A quotation cut by its attribution gives two quotes of one
    speaker.
    """
    quoted = tuple(quoted_spans(text))
    language = language or (detect(text) if quoted else "")
    dialogue = tuple(dialogue_spans(text)) if language in LANGUAGES else ()
    if dialogue:
        quoted = _with_dialogue(quoted, dialogue)
    if quoted and language in {"en", ""}:
        speakers = Speakers(text, quoted)
        pairs = zip(quoted, speakers.all(), strict=True)
        return tuple(Quote(found.span, speaker) for found, speaker in pairs)
    return tuple(_named(text, quoted, dialogue))


def _named(text: str, quoted: tuple[Quoted, ...], dialogue: tuple[Quoted, ...]) -> Iterator[Quote]:
    """The quotes with whom they name; in a paragraph that a dash opens one person speaks."""
    said = {found.span for found in dialogue}
    last = Quote(Span(0, 0))
    for found in quoted:
        speaker = named_beside(text, found.span)
        goes_on = {found.span, last.span} <= said
        if not speaker and goes_on and "\n" not in text[last.span.end : found.span.start]:
            speaker = last.speaker
        last = Quote(found.span, speaker)
        yield last


def _with_dialogue(quoted: tuple[Quoted, ...], dialogue: tuple[Quoted, ...]) -> tuple[Quoted, ...]:
    """Both in order; what is quoted within speech that a dash opens is part of it."""
    ends = [found.span.end for found in dialogue]
    outside = []
    for found in quoted:
        i = bisect_right(ends, found.span.start)
        if i == len(dialogue) or not dialogue[i].span.overlaps(found.span):
            outside.append(found)
    return tuple(merge(outside, dialogue))
