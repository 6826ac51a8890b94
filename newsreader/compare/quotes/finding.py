"""A TEXT BECOMES ITS QUOTES: what stands in quotation marks, and who said it."""

from __future__ import annotations

from newsreader.compare.quotes.marks import quoted_spans
from newsreader.compare.quotes.quote import Quote
from newsreader.compare.quotes.speakers import Speakers
from newsreader.text.language import detect


def find_quotes(text: str, language: str = "") -> tuple[Quote, ...]:
    """The quotes of ``text`` in order, each with its speaker where one is named.

    ``language`` is an ISO 639-1 code, detected when empty; speakers are found in English alone.
    A quotation cut by its attribution gives two quotes of one speaker.
    """
    quoted = tuple(quoted_spans(text))
    language = language or (detect(text) if quoted else "")
    if not quoted or language not in {"en", ""}:
        return tuple(Quote(found.span) for found in quoted)
    speakers = Speakers(text, quoted)
    return tuple(
        Quote(found.span, speaker) for found, speaker in zip(quoted, speakers.all(), strict=True)
    )
