"""Brings the forms of one word together, to weigh what sentences share; never for sameness."""

from __future__ import annotations

import re
from functools import lru_cache

_POSSESSIVE = re.compile(r"'s?$")
# Ends of English words, longest first: the S-stemmer of Harman (1991) with the verb endings.
_ENGLISH = (
    ("ations", "at"), ("ation", "at"), ("ating", "at"), ("ated", "at"), ("ates", "at"),
    ("ate", "at"), ("iness", "y"), ("ments", "ment"), ("ities", "ity"), ("sses", "ss"),
    ("ingly", ""), ("edly", ""), ("ings", ""), ("ies", "y"), ("ied", "y"), ("ing", ""),
    ("ers", "er"), ("ed", ""), ("es", ""), ("ly", ""), ("us", "us"), ("ss", "ss"), ("s", ""),
    ("e", ""),
)  # fmt: skip
_BY_LAST_LETTER = {
    letter: tuple(pair for pair in _ENGLISH if pair[0][-1] == letter) for letter in "degnrsy"
}
_LEAST_LEFT = 3
_LONG = 6


@lru_cache(maxsize=1 << 16)
def stem(word: str, language: str) -> str:
    """A key that most forms of ``word`` share; ``word`` is folded, ``language`` ISO 639-1.

    English loses its commonest endings, other languages keep the first six letters of a long word
    (truncation: McNamee and Mayfield 2004).  Words with digits stay whole.
    """
    bare = _POSSESSIVE.sub("", word)
    if not bare.isalpha():
        return bare
    if language in {"en", ""}:
        return _english(bare)
    return bare[:_LONG]


def _english(word: str) -> str:
    for ending, instead in _BY_LAST_LETTER.get(word[-1], ()):
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_LEFT:
            left = word[: len(word) - len(ending)] + instead
            # "stopped" and "stop"
            doubled = not instead and left[-1] == left[-2] and left[-1] not in "aeilosuz"
            return left[:-1] if doubled else left
    return word
