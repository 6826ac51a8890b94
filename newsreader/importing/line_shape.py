"""The form of one line: how long it is, whether it closes as a sentence does, whether it is prose."""

from __future__ import annotations

import re

_TOKEN = re.compile(r"[^\W_]+(?:[’'.-][^\W_]+)*")
# Scripts that write no blanks between words: two characters count as one word.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_CLOSED = re.compile(
    r"[.!?…।۔؟。！？⟩][\s\"'”’»“‘«)\]」』）]*$|[.!?…。][\"'”’»“)\]」』]*\s*[\[(]\d+[\])]$"
)
_INNER_STOP = re.compile(r"[.!?…][\"”’»)]?\s+[\"“«(]?[^\W\d_a-zа-я]|[。！？]")
_CAPITALISED = r"[^\W\d_a-z][\w’'.-]*"
_PARTICLE = r"(?:de|del|della|der|van|von|den|di|da|dos|el|al|bin|ibn|le|la|y|af|ten|ter|zu)"
_NAME = re.compile(rf"{_CAPITALISED}(?:\s+(?:{_PARTICLE}\s+){{0,2}}{_CAPITALISED}){{1,3}}")

PROSE_WORDS = 7
LONG_OPEN_LINE = 25


def word_count(text: str) -> int:
    """Words of ``text``; where words are not set apart, half the number of characters."""
    unspaced = len(_UNSPACED.findall(text))
    if unspaced:
        text = _UNSPACED.sub(" ", text)
    return len(_TOKEN.findall(text)) + unspaced // 2


def is_closed(text: str) -> bool:
    """Whether the line ends as a sentence does."""
    return bool(_CLOSED.search(text))


def is_prose(text: str) -> bool:
    """Whether the line reads as running text: a closed sentence, several, or a very long one."""
    words = word_count(text)
    if is_closed(text):
        return words >= PROSE_WORDS
    return words >= LONG_OPEN_LINE or (words >= PROSE_WORDS + 3 and bool(_INNER_STOP.search(text)))


def is_name(text: str) -> bool:
    """Whether the line has the form of a person's name: two to six words, capitalised."""
    return bool(_NAME.fullmatch(text)) and not is_closed(text) and len(text) <= 60
