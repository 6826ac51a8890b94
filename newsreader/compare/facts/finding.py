"""A TEXT BECOMES ITS FACTS: the recipe, kind by kind."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from newsreader.compare.deadline import NEVER, Deadline
from newsreader.compare.facts import negations
from newsreader.compare.facts.mention import Mention
from newsreader.compare.facts.names.known_places import COUNTRY_OF, LONGER
from newsreader.compare.facts.names.name_words import OFFICES
from newsreader.compare.facts.names.names import Named, name_mention, named_in
from newsreader.compare.facts.names.places import place_at
from newsreader.compare.facts.names.roles import role_of, unattached_role_at
from newsreader.compare.facts.page_marks import without_page_marks
from newsreader.compare.facts.quantities.quantities import quantities
from newsreader.compare.facts.tokens import Tokens, tokens
from newsreader.text.language import detect

_PLACES = frozenset({*COUNTRY_OF, *LONGER})


def find_facts(
    text: str, language: str = "", published: str = "", deadline: Deadline = NEVER
) -> tuple[Mention, ...]:
    """The facts that ``text`` states, in order.

    ``language`` is an ISO 639-1 code, detected when empty; ``published`` an ISO 8601 date, which
    tells what "on Tuesday" and "five years ago" mean.  Number words, names, roles, places and
    negations are English only; figures are read in every language.  When the deadline passes,
    some kinds of fact are left out.
    """
    language = language or detect(text)
    is_english = language in {"en", ""}
    day = _day(published)
    t, names = named_in(text) if is_english else (tokens(text), ())
    found: list[Mention] = []
    if not deadline.passed():
        found += quantities(t, day, language)
    if is_english and not deadline.passed():
        found += _people(t, names)
        found += _other_words(t)
    return tuple(sorted(without_page_marks(text, found), key=lambda m: (m.span, m.kind)))


def _day(published: str) -> date | None:
    try:
        return date.fromisoformat(published[:10])
    except ValueError:
        return None


def _people(t: Tokens, names: Sequence[Named]) -> list[Mention]:
    """Names, and the roles told beside them or alone."""
    found: list[Mention] = []
    taken = bytearray(len(t.text))
    for named in names:
        role = role_of(t, named) if named.end - named.first <= 4 else None
        name = name_mention(named)
        if role:
            found.append(role)
            taken[role.span.start : role.span.end] = b"\x01" * len(role.span)
        found.append(name)
    for i in range(len(t)):
        if t.lower[i] in OFFICES and not taken[t.starts[i]]:
            role = unattached_role_at(t, i)
            if role and not any(taken[role.span.start : role.span.end]):
                found.append(role)
    return found


def _other_words(t: Tokens) -> list[Mention]:
    """Places and negations."""
    found: list[Mention] = []
    for i in range(len(t)):
        word = t.lower[i]
        if word in negations.WORDS or word.endswith("n't"):
            negation = negations.negation_at(t, i)
            if negation:
                found.append(negation)
        elif word.removesuffix("'s") in _PLACES:
            place = place_at(t, i)
            if place:
                found.append(place.mention)
    return found
