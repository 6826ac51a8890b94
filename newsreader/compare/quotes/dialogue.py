"""Finds speech that a dash opens, as newspapers from Madrid to Moscow set it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsreader.compare.quotes.marks import Quoted
from newsreader.compare.quotes.saying_verbs import VERBS
from newsreader.domain.span import Span
from newsreader.text.word_lists import listed

#: ISO 639-1 codes of the languages that open speech with a dash.
LANGUAGES = listed(
    "es fr pl ru uk be bg sr sv no nb nn da fi it pt ca gl ro cs sk lt lv et hu tr el"
)
_OPENING = re.compile(r"^[ \t]*(?:[–—―]|-(?= ))[ \t\u00a0]*(?=[^\W\d_]|[¿¡«“\"„…])", re.MULTILINE)
# What stands between speech and the verb of who speaks: a mark, a dash, or both; "a" and "har"
# help the verb.
_TURN = re.compile(
    r"(?:[,!?….]|\s(?=[–—―]))[»”\"]?\s*(?:[–—―]\s*)?"
    r"(?:(?:l['’]|s['’]|lui |leur )?(?:a|ha|har|ont|han|avait) )?([^\W\d_]+)"
)
_RESUMING = re.compile(r"[,.]?\s*[–—―][\s.,:]*(?=\w)")
_ENDS = frozenset('.!?…:»”"')
# In characters: what tells who speaks is no longer.
_ATTRIBUTION = 200
_LEAST_WORDS = 3


def dialogue_spans(text: str) -> Iterator[Quoted]:
    """What is said in each paragraph that a dash opens, without the words that say by whom.

    A line without a verb of saying and without the mark that ends a sentence is an item of a list.
    """
    for opening in _OPENING.finditer(text):
        line_end = text.find("\n", opening.end())
        end = line_end if line_end >= 0 else len(text)
        last = len(text[opening.end() : end].rstrip()) + opening.end()
        spans = list(_said(text, opening.end(), last))
        is_told = not spans or spans[0].end < last
        if is_told or _is_sentence(text, spans[0]):
            yield from (Quoted(span) for span in spans if len(span) > 1)


def _is_sentence(text: str, span: Span) -> bool:
    words = span.of(text)
    return len(words.split()) >= _LEAST_WORDS and words[-1] in _ENDS | {","}


def _said(text: str, start: int, end: int) -> Iterator[Span]:
    """The parts of ``[start, end)`` that are said, in turns with who says them."""
    while start < end:
        turn = next(
            (m for m in _TURN.finditer(text, start, end) if m.group(1).lower() in VERBS), None
        )
        if not turn:
            yield Span(start, end)
            return
        mark = text[turn.start()] in ",!?….»"
        if turn.start() + mark > start:
            yield Span(start, turn.start() + mark)
        resuming = _RESUMING.search(text, turn.end(), min(end, turn.end() + _ATTRIBUTION))
        if not resuming:
            return
        start = resuming.end()
