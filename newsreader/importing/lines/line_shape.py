"""The form of one line: how long it is, whether it closes as a sentence, whether it is prose."""

from __future__ import annotations

import re
from functools import lru_cache

_WORD = re.compile(r"\w+")
_TOKEN = re.compile(r"[^\W_]+(?:[’'.-][^\W_]+)*")
# Scripts that write no blanks between words: two characters count as one word.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
# The same, and Korean, whose endings grow on to the words: two characters tell what it is about.
_GLUED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]+"
)
_CONTENT = re.compile(r"[^\W\d_]{4,}")
_CLOSED = re.compile(
    r"[.!?…।۔؟።။។。！？⟩][\s\"'”’»“‘«)\]」』）]*$|[.!?…。][\"'”’»“)\]」』]*\s*[\[(]\d+[\])]$"
)
_INNER_STOP = re.compile(r"[.!?…][\"”’»)]?\s+[\"“«(]?[^\W\d_a-zа-я]|[।။。！？]")
_CAPITALISED = r"[^\W\d_a-z][\w’'.-]*"
_PARTICLE = "(?:de|del|della|der|van|von|den|di|da|dos|el|al|bin|ibn|le|la|y|af|ten|ter|zu)"
_NAME = re.compile(rf"{_CAPITALISED}(?:\s+(?:{_PARTICLE}\s+){{0,2}}{_CAPITALISED}){{1,3}}")

_JOINED = re.compile(r"\s*[/,&|;]\s*|\s+(?:and|und|et|y|e|och|og|en)\s+")

_PROSE_WORDS = 7
_LONG_OPEN_LINE = 25
_LONGEST_NAME = 60
_ENOUGH_CHARACTERS = 8_000
_LAST_CHARACTERS = 40


def word_count(text: str) -> int:
    """Words of ``text``; where words are not set apart, half the number of characters.

    No more than its first characters are counted: beyond them no rule tells a difference.
    """
    return _counted(text[:_ENOUGH_CHARACTERS])


# A line is asked about by many rules, one after another.
@lru_cache(maxsize=2048)
def _counted(text: str) -> int:
    unspaced = 0 if text.isascii() else len(_UNSPACED.findall(text))
    if unspaced:
        text = _UNSPACED.sub(" ", text)
    return len(_TOKEN.findall(text)) + unspaced // 2


def is_closed(text: str) -> bool:
    """Whether the line ends as a sentence does."""
    return bool(_CLOSED.search(text[-_LAST_CHARACTERS:]))


def is_prose(text: str) -> bool:
    """Whether the line reads as running text: a closed sentence, several, or a very long one."""
    words = word_count(text)
    if is_closed(text):
        return words >= _PROSE_WORDS
    return words >= _LONG_OPEN_LINE or (
        words >= _PROSE_WORDS + 3 and bool(_INNER_STOP.search(text[:_ENOUGH_CHARACTERS]))
    )


def is_name(text: str) -> bool:
    """Whether the line has the form of a person's name: two to six words, capitalised.

    In scripts without capitals a name has no form of its own.
    """
    if len(text) > _LONGEST_NAME or not _NAME.fullmatch(text) or is_closed(text):
        return False
    return not any(word[0] > "z" and not word[0].isupper() for word in text.split())


def are_names(text: str) -> bool:
    """Whether the line has the form of one name or of several: "Ann Bell / Bo Dahl"."""
    return len(text) <= 3 * _LONGEST_NAME and all(map(is_name, _JOINED.split(text)))


def content(text: str) -> set[str]:
    """What a text is about: its longer words, or pairs of characters where no blanks part words."""
    text = text.casefold()
    if text.isascii():
        return set(_CONTENT.findall(text))
    runs = _GLUED.findall(text)
    pairs = {run[i : i + 2] for run in runs for i in range(len(run) - 1)}
    return pairs | set(_CONTENT.findall(_GLUED.sub(" ", text)))


def letters(text: str) -> str:
    """The letters and digits of a line without case, to compare lines by."""
    return _letters(text) if len(text) <= _ENOUGH_CHARACTERS else _letters.__wrapped__(text)


# A page's lines are compared with its titles, with its declared body and with each other.
@lru_cache(maxsize=2048)
def _letters(text: str) -> str:
    return "".join(_WORD.findall(text.casefold()))
