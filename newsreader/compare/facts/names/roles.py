"""Finds what people are said to be: "chief engineer", "who chairs the board"."""

from __future__ import annotations

from newsreader.compare.facts.mention import Mention
from newsreader.compare.facts.names.known_places import COUNTRY_OF
from newsreader.compare.facts.names.name_words import (
    CUES,
    DEPUTIES,
    FIELDS,
    OFFICE_VERBS,
    OFFICES,
    TITLES,
)
from newsreader.compare.facts.names.names import Named
from newsreader.compare.facts.tokens import Tokens
from newsreader.domain.comparison import FactKind
from newsreader.text.stop_words import STOP_WORDS
from newsreader.text.word_lists import listed

_STOP = STOP_WORDS["en"]
_MODIFIERS = 4
_ACROSS = 9
_OPENS_ROLE = frozenset({"the", "a", "an", "its", "their", "his", "her"})
_SMALL_MODIFIERS = listed("former deputy vice acting chief first managing leading")
_NO_MODIFIERS = listed("since met meets visit until like with as than also")
# "Finance director", "chief financial officer".
_OF_FIRMS, _MONEY = frozenset({"officer", "director", "chief"}), frozenset({"finance", "financial"})
_LITTLE = frozenset({"the", "of", "for", "a", "an", "and"})
_OPENS_FIELD = frozenset({"of", "for", "at"})


def role_of(t: Tokens, named: Named) -> Mention | None:
    """The role told beside a name, before it or after it."""
    found = _before(t, named.first) or _after(t, named.end)
    if not found:
        return None
    first, head, end = found
    return _mention(t, first, head, end, " ".join(named.words))


def unattached_role_at(t: Tokens, i: int) -> Mention | None:
    """A role that no name stands beside, from its head at token ``i``."""
    if not OFFICES.get(t.lower[i]) or t.lower[i] in OFFICE_VERBS:
        return None
    first = _modifiers(t, i)
    return _mention(t, first, i, _field(t, i + 1), "") if first < i else None


def _before(t: Tokens, i: int) -> tuple[int, int, int] | None:
    """ "Foreign Minister Ada Holm"; "the president of the council, Hester Quillan"."""
    head = i - 1
    while head >= 0 and (t.lower[head] in TITLES - OFFICES.keys() or t.raw[head] == "."):
        head -= 1
    if head >= 0 and t.lower[head] in OFFICES and t.lower[head] not in OFFICE_VERBS:
        return _modifiers(t, head), head, head + 1
    k = head
    while k > 0 and head - k < _MODIFIERS and (t.lower[k] in FIELDS or t.lower[k] in COUNTRY_OF):
        k -= 1
    if 0 < k < head and t.lower[k] == "of" and t.lower[k - 1] in OFFICES:
        return _modifiers(t, k - 1), k - 1, head + 1
    if head < 0 or t.raw[head] != ",":
        return None
    for k in range(head - 1, max(-1, head - _ACROSS), -1):
        if not t.same_line(k + 1) or t.raw[k] in ".,;:":
            return None
        if t.lower[k] in OFFICES and t.lower[k] not in OFFICE_VERBS and _field(t, k + 1) == head:
            return _modifiers(t, k), k, head
    return None


def _after(t: Tokens, i: int) -> tuple[int, int, int] | None:
    """ "Anton Rieve, the board's chief engineer"; "Hester Quillan, who chairs the board"."""
    if t.raw[i] != ",":
        return None
    if t.lower[i + 1] == "who" and t.lower[i + 2] in OFFICE_VERBS:
        return i + 2, i + 2, _field(t, i + 2, at_once=True)
    for k in range(i + 1, i + _ACROSS):
        if (
            not t.raw[k]
            or not t.same_line(k)
            or (not t.raw[k][0].isalnum() and t.raw[k] not in "-&")
        ):
            return None
        if t.lower[k] in OFFICES and t.lower[k] not in OFFICE_VERBS:
            # "Chief executive", "chief financial officer".
            following = t.lower[k + 1], t.lower[k + 2] if t.lower[k] == "chief" else ""
            if any(word in OFFICES and word not in OFFICE_VERBS for word in following):
                continue
            first = _modifiers(t, k)
            at_once = first == i + 1 or (first == i + 2 and t.lower[i + 1] in _OPENS_ROLE)
            return (first, k, _field(t, k + 1)) if at_once else None
    return None


def _modifiers(t: Tokens, head: int) -> int:
    """Where the words that go with a head begin, the owner in the genitive among them."""
    k = head
    while k > 0 and head - k < _MODIFIERS and t.same_line(k):
        word = t.raw[k - 1]
        if not word[0].isalpha() or (t.lower[k - 1] in _STOP and not word.isupper()):
            break
        if not _modifies(t, k - 1, head):
            break
        k -= 1
        if word.endswith(("'s", "’s", "s'", "s’")):
            break
    return k


def _modifies(t: Tokens, i: int, head: int) -> bool:
    """Before a head in capitals only capitals, before others no verbs, as far as can be seen."""
    word = t.lower[i]
    if word in _SMALL_MODIFIERS or t.raw[i][0].isupper():
        return True
    if t.raw[head][0].isupper() or word in CUES or word in _NO_MODIFIERS:
        return False
    return not word.endswith(("ing", "ed"))


def _field(t: Tokens, i: int, *, at_once: bool = False) -> int:
    """The end of "of transport", "for the northern region" after a head."""
    if not at_once and t.lower[i] not in _OPENS_FIELD:
        return i
    k = i + 1
    while k < i + _ACROSS and t.raw[k] and t.same_line(k):
        word = t.lower[k]
        joins = word in {"the", "of", "and", "his", "its"} and t.lower[k + 1][:1].isalpha()
        if not word[0].isalpha() or (word in _STOP and not joins):
            break
        k += 1
    return k


def _mention(t: Tokens, first: int, head: int, end: int, person: str) -> Mention:
    words = [t.lower[k] for k in range(first, end)]
    office = OFFICES[t.lower[head]]
    if t.lower[head] in _OF_FIRMS and _MONEY.intersection(words[: head - first]):
        office = "treasurer"
    is_deputy = any(word in DEPUTIES for word in words[: head - first])
    return Mention(
        FactKind.ROLE,
        t.span(first, end),
        " ".join(words).replace(" - ", "-"),
        unit=f"deputy {office}" if is_deputy and office else office,
        subject=person,
    )


def role_words(role: Mention) -> frozenset[str]:
    """The words of a role, so that "China's president" is "the Chinese president"."""
    return role_words_of(role.value)


def role_words_of(phrase: str) -> frozenset[str]:
    """The same for a role that is not a mention."""
    plain = phrase.lower().replace("’", "'").replace("united states", "us")
    words = (word.removesuffix("'s") for word in plain.replace("united kingdom", "uk").split())
    return frozenset(COUNTRY_OF.get(word, word) for word in words if word not in _LITTLE)
