"""Tells which people a text calls "he" and which "she", by their titles, roles and first names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from newsreader.compare.facts.names.names import Named
from newsreader.compare.facts.names.roles import role_of, role_words
from newsreader.compare.facts.tokens import Tokens
from newsreader.text.word_lists import listed

_HIS_TITLES = listed("mr sir lord fr brother")
_HER_TITLES = listed("mrs ms miss lady dame sister madam")
_HIS_WORDS = listed("king prince emperor pope father husband son nephew uncle widower actor")
_HER_WORDS = listed("queen princess empress mother wife daughter niece aunt widow actress")
# Common first names that are hardly ever given to the others.
_HIS_NAMES = listed(
    "adam ahmed albert alexander ali andrew angus anthony antonio antony arthur barack benjamin "
    "bernard bill bob boris brian bruce carl carlos charles christopher daniel david dennis "
    "donald douglas edward emmanuel eric ernest francis frank fred gary george gordon graham greg "
    "harold harry heinrich henry herbert howard hugh ian ivan jack jacob james jeff jeffrey jim "
    "joe john jonathan jose joseph juan justin karl keith ken kenneth kevin klaus larry leon "
    "louis luis mark martin matthew michael miguel mike mohammed muhammad neil nicholas nigel "
    "oliver olaf oscar patrick paul pedro peter philip pierre ralph raymond richard rob robert "
    "roger ronald samuel sergei simon stefan stephen steve steven thomas tim timothy tom tony "
    "victor vladimir walter wilhelm william wolfgang xavier"
)
_HER_NAMES = listed(
    "abigail alice alison amanda amy angela ann anna anne annette barbara beth betty "
    "bridget camilla carla carmen caroline catherine charlotte christina christine claire "
    "condoleezza cynthia deborah debra diana diane donna dorothy edith elena eleanor elisabeth "
    "elizabeth ellen emily emma esther eva fatima florence fiona grace hannah heather helen helena "
    "hillary ingrid irene isabel jacqueline jane janet jennifer jessica joan joanna judith julia "
    "julie karen kate katherine kathleen kirsten laura linda lisa lucy madeleine margaret "
    "maria marie martha mary michelle monica nancy natalie nicole olga patricia "
    "paula pauline rachel rebecca rita rosa rose ruth sandra sara sarah sharon sheila sofia "
    "sophie stephanie susan susanne tara teresa theresa ursula valerie vanessa vera victoria "
    "virginia wendy yvonne"
)


def pronouns(t: Tokens, names: Sequence[Named]) -> Mapping[str, str]:
    """ "he" or "she" for the full names of people where the text leaves no doubt."""
    found: dict[str, set[str]] = {}
    for named in names:
        if named.is_person:
            told = found.setdefault(" ".join(named.words), set())
            told |= {_of_title(t, named), _of_role(t, named), _of_first_name(named)}
    known = {name: told - {""} for name, told in found.items()}
    return MappingProxyType({name: min(told) for name, told in known.items() if len(told) == 1})


def _of_title(t: Tokens, named: Named) -> str:
    k = named.first - 1
    if k > 0 and t.raw[k] == ".":
        k -= 1
    word = t.lower[k] if k >= 0 else ""
    return _either(word in _HIS_TITLES, word in _HER_TITLES)


def _of_role(t: Tokens, named: Named) -> str:
    role = role_of(t, named)
    words = role_words(role) if role else frozenset()
    # A chairman may be a woman where the house style says so.
    hers = any(word in _HER_WORDS or word.endswith("woman") for word in words)
    return _either(bool(words & _HIS_WORDS), hers)


def _of_first_name(named: Named) -> str:
    first = named.words[0].lower() if len(named.words) > 1 else ""
    return _either(first in _HIS_NAMES, first in _HER_NAMES)


def _either(his: bool, hers: bool) -> str:
    return "he" if his else "she" if hers else ""
