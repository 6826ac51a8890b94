"""Cuts quotes into the sentences that two articles can render differently."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from newsreader.compare.facts.names.known_places import COUNTRY_OF
from newsreader.compare.facts.names.people import Likeness, likeness
from newsreader.compare.quotes.quote import Quote
from newsreader.domain.span import Span
from newsreader.text.sentences import sentences
from newsreader.text.stems import stem
from newsreader.text.stop_words import STOP_WORDS
from newsreader.text.words import words

_BRACKETED = re.compile(r"\[[^\]\n]{0,200}\]")
# A country, where "us" is a little word.
_IS_US = re.compile(r"US\b")
_LONGEST_TITLE = 6
# Letters that words of one family begin with.
_FAMILY = 6
_ALL_STOP = STOP_WORDS["en"]


@dataclass(frozen=True, slots=True)
class Utterance:
    """One sentence of a quote, or a scrap of one.

    ``words`` are folded, ``starts`` and ``ends`` their places from the start of ``span`` on,
    ``stems`` those of the words that tell something, ``plain`` without names.  A scrap is quoted
    inside a sentence of the article's own.
    """

    span: Span
    speaker: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    stems: frozenset[str]
    plain: frozenset[str]
    is_scrap: bool


def utterances(text: str, quotes: Sequence[Quote]) -> list[Utterance]:
    """The sentences inside ``quotes``, in order, without titles of books and films."""
    found = []
    for quote in quotes:
        quoted = quote.span.of(text)
        for sentence in sentences(quoted):
            span = sentence.shift(quote.span.start)
            utterance = utterance_at(text, span, quote.speaker)
            if utterance.words and not _is_title(utterance):
                found.append(utterance)
    return found


def _is_title(utterance: Utterance) -> bool:
    """True for a few words in capitals that nobody is said to have spoken: "The Long Ferry"."""
    is_short = 1 < len(utterance.words) <= _LONGEST_TITLE
    return is_short and bool(utterance.stems) and not utterance.plain and not utterance.speaker


def utterance_at(text: str, span: Span, speaker: str) -> Utterance:
    """The words at ``span``; what an editor put in brackets was not said."""
    return Utterance(span, speaker, *_read(span.of(text)))


class _Read(NamedTuple):
    """The last fields of an utterance, those that its words alone decide."""

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    stems: frozenset[str]
    plain: frozenset[str]
    is_scrap: bool


@lru_cache(maxsize=1024)
def _read(quoted: str) -> _Read:
    """Kept for a while: an article is compared with many, and a sentence with several."""
    said = _BRACKETED.sub(lambda match: " " * len(match.group()), quoted)
    found = words(said)
    first = said.lstrip("\"'“‘«„ [(…")[:1]
    telling = [
        (_family(word), said[start].isupper())
        for word, start in zip(found.folded, found.starts, strict=True)
        if word not in _ALL_STOP or _IS_US.match(said, start)
    ]
    return _Read(
        found.folded,
        tuple(found.starts),
        tuple(found.ends),
        frozenset(key for key, _ in telling),
        frozenset(key for key, is_name in telling if not is_name),
        not (first.isupper() or first.isdecimal()),
    )


def _family(word: str) -> str:
    """One key for "stability" and "stabilise", for "American" and "the United States"."""
    country = COUNTRY_OF.get(word)
    return country or stem(word, "en")[:_FAMILY]


def others_speak(x: Utterance, y: Utterance) -> bool:
    """True when two people with nothing of their names in common are said to speak."""
    named = all(u.speaker[:1].isupper() for u in (x, y))
    return named and likeness(x.speaker, y.speaker) is Likeness.OTHER


def overlapping(
    found: Sequence[Utterance], ends: Sequence[int], spans: Sequence[Span]
) -> Iterator[int]:
    """Numbers of the utterances that share characters with ``spans``; ``ends`` are their ends."""
    for span in spans:
        i = bisect_right(ends, span.start)
        while i < len(found) and found[i].span.start < span.end:
            yield i
            i += 1
