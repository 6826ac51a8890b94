"""Finds well-known places where a preposition says that something happened there."""

from __future__ import annotations

from newsreader.compare.facts.mention import Mention, Read
from newsreader.compare.facts.names.known_places import COUNTRY_OF, LONGER
from newsreader.compare.facts.tokens import Tokens
from newsreader.domain.comparison import FactKind
from newsreader.text.word_lists import listed

_BEFORE = listed("in at near from to outside around across through inside into leaving")


def place_at(t: Tokens, i: int) -> Read | None:
    """The place named at token ``i`` after a preposition; its unit is the country."""
    j = i - 1 if i and t.lower[i - 1] == "the" else i
    if not j or t.lower[j - 1] not in _BEFORE or not t.raw[i][0].isupper():
        return None
    word = t.lower[i].removesuffix("'s")
    size = LONGER.get(word, 1)
    name = " ".join(t.lower[i : i + size]) if size > 1 else word
    if name not in COUNTRY_OF:
        name, size = word, 1
    if name not in COUNTRY_OF:
        return None
    # "in Washington Irving's house", "to Chinese officials"
    if t.raw[i + size][:1].isupper() or (name != word and size == 1):
        return None
    mention = Mention(FactKind.PLACE, t.span(i, i + size), name.title(), unit=COUNTRY_OF[name])
    return Read(mention, i + size)
