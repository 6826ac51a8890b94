"""Whether two names stand for one outlet: written otherwise, or as the address of its site."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

#: A site's address without scheme; its ``label`` is what the site is called by.
ADDRESS: Final = re.compile(
    r"(?P<label>[\w-]+(?:\.[\w-]+)*?)(?:\.(?:com?|org|net))?\.[a-z]{2,10}/?"
)
_ARTICLE: Final = re.compile(r"^the\s+", re.IGNORECASE)
_WORD: Final = re.compile(r"\w+")
_LEAST_WORDS: Final = 2


def is_address(name: str) -> bool:
    """Whether an outlet is named by the address of its site."""
    return ADDRESS.fullmatch(name.lower()) is not None


def same_outlet(one: str, other: str) -> bool:
    """Whether two names differ only by case, points and "The", or are a name and its address.

    One word alone names many outlets: an Independent may be that of another country.

    >>> same_outlet("THE HOLM GAZETTE", "Holm Gazette")
    True
    >>> same_outlet("The Holm Gazette", "holmgazette.com")
    True
    >>> same_outlet("Independent", "independent.ie")
    False
    """
    if _letters(one) == _letters(other):
        return True
    if is_address(one) and is_address(other):
        return False
    return not _forms(one).isdisjoint(_forms(other))


# Each new outlet is held against all that are known.
@lru_cache(maxsize=8192)
def _forms(name: str) -> frozenset[str]:
    """What an outlet of several words can be called as well; a site's label."""
    if address := ADDRESS.fullmatch(name.lower()):
        return frozenset({_letters(address["label"])})
    short = _ARTICLE.sub("", name)
    if len(_WORD.findall(short)) < _LEAST_WORDS:
        return frozenset()
    return frozenset({_letters(name), _letters(short)})


@lru_cache(maxsize=8192)
def _letters(name: str) -> str:
    return "".join(_WORD.findall(name.casefold()))
