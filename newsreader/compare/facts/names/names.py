"""Finds the names of people and of other things with names, and joins short forms to long ones."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from newsreader.compare.facts.mention import Mention
from newsreader.compare.facts.names.known_places import COUNTRY_OF
from newsreader.compare.facts.names.name_words import (
    FIELDS,
    OFFICE_VERBS,
    OFFICES,
    THINGS,
    TITLES,
)
from newsreader.compare.facts.names.people import Likeness, likeness
from newsreader.compare.facts.names.person_names import capitals, looks_like_person, speaks
from newsreader.compare.facts.names.runs_of_capitals import Run, runs_of_capitals
from newsreader.compare.facts.tokens import Tokens, tokens
from newsreader.domain.comparison import FactKind
from newsreader.domain.span import Span
from newsreader.text.stop_words import STOP_WORDS
from newsreader.text.word_lists import listed

#: The unit of a mention that names a person.
PERSON = "person"
_MOST_WORDS = 4
# Longer texts are read again rather than held in memory.
_LONGEST_KEPT = 300_000
_GLUED = re.compile(r"(?<=[a-z])(?=[A-Z])")
# Words that begin a sentence: after a name that lost its space they are no part of it.
_OPENERS = STOP_WORDS["en"] | listed("afterwards earlier however later meanwhile today yesterday")
_STUCK = ("for", "and", "said", "who", "met", "was", "has", "from", "with")


# Full names by each of their words, in the order in which the text tells them, and how often.
FullNames = dict[str, dict[tuple[str, ...], int]]


class Named(NamedTuple):
    """A name in tokens ``[first, end)``; ``words`` are those that are part of it."""

    first: int
    end: int
    words: tuple[str, ...]
    is_person: bool
    span: Span

    @property
    def full(self) -> str:
        """The name as it is shown."""
        return " ".join(self.words)


def named_in(text: str) -> tuple[Tokens, tuple[Named, ...]]:
    """The tokens and names of ``text``, kept for a moment: facts and quotes both need them."""
    return _kept(text) if len(text) <= _LONGEST_KEPT else _read(text)


def _read(text: str) -> tuple[Tokens, tuple[Named, ...]]:
    t = tokens(text)
    return t, tuple(find_names(t))


_kept = lru_cache(maxsize=2)(_read)


def find_names(t: Tokens) -> list[Named]:
    """All names in order; a lone surname is given the full name where only one person has it."""
    found = [named for run in runs_of_capitals(t) if (named := _named(t, run))]
    found = _unglued(t, found)
    full = _full_names(found)
    names = []
    for named in found:
        words = named.words
        if len(words) == 1 and "&" not in {t.raw[named.end], t.raw[named.first - 1]}:
            owners = full.get(words[0], {})
            owner = _only(owners)
            if owner:
                names.append(named._replace(words=owner, is_person=True))
            elif named.is_person:
                names.append(named)
        elif len(words) > 1:
            names.append(named._replace(is_person=named.is_person or _is_owner(words, full)))
    return names


def _only(owners: Mapping[tuple[str, ...], int]) -> tuple[str, ...] | None:
    """The one person that a part of a name can mean, as the text most often spells the name.

    A headline spells what follows with capitals as well.
    """
    if not owners:
        return None
    first = max(owners, key=owners.__getitem__)
    shown = " ".join(first)
    one = all(likeness(shown, " ".join(o)) in {Likeness.SAME, Likeness.SPELLING} for o in owners)
    return first if one else None


def name_mention(named: Named) -> Mention:
    """The mention of a name."""
    return Mention(
        FactKind.NAME,
        named.span,
        " ".join(named.words),
        unit=PERSON if named.is_person else "",
    )


def _named(t: Tokens, run: Run) -> Named | None:
    """The name in a run of capitals, without titles, offices and nationalities before it."""
    lower = [word.lower() for word in run.words]
    start = _after_field(t, run, lower)
    has_office = start > 0 or (
        run.first > 0 and t.lower[run.first - 1] in OFFICES.keys() - OFFICE_VERBS
    )
    for k, word in enumerate(lower):
        if word in TITLES or word in OFFICES:
            start, has_office = k + 1, True
        elif k == start and word in COUNTRY_OF and k + 1 < len(lower):
            start = k + 1
    words = run.words[start:]
    if not words or capitals(words) > _MOST_WORDS:
        return None
    first = run.places[start]
    is_thing = any(word in THINGS for word in lower[start:]) or words[0].lower() in COUNTRY_OF
    if len(words) == 1 and (is_thing or words[0].isupper() or len(words[0]) < 2):
        return None
    end = run.places[-1] + 1
    last = t.raw[end - 1]
    cut = len(last) - len(run.words[-1])
    span = Span(t.starts[first], t.ends[end - 1] - cut)
    is_thing = is_thing or "&" in {t.raw[end], t.raw[first - 1] if first else ""}
    is_person = not is_thing and (
        has_office or speaks(t, first, end) or looks_like_person(t, first, words)
    )
    return Named(first, end, words, is_person, span)


def _after_field(t: Tokens, run: Run, lower: list[str]) -> int:
    """How many words of a run belong to the office before it: "Secretary of *State* Ann Lee"."""
    i = run.first
    if i < 2 or t.lower[i - 1] != "of" or t.lower[i - 2] not in OFFICES:
        return 0
    return next((k for k, w in enumerate(lower) if w not in FIELDS and w not in COUNTRY_OF), 0)


def _unglued(t: Tokens, found: list[Named]) -> list[Named]:
    """Cuts words that lost the space after a name: "Lena OsgarthAfterwards", "Rievefor"."""
    known = {word for named in found for word in named.words}
    return [_cut(t, named, known) for named in found]


def _cut(t: Tokens, named: Named, known: set[str]) -> Named:
    last = named.words[-1]
    at = _GLUED.search(last)
    head = last[: at.start()] if at else ""
    if not head or (head not in known and last[len(head) :].lower() not in _OPENERS):
        endings = (last[: -len(w)] for w in _STUCK if last.endswith(w))
        head = next((h for h in endings if h in known and h != last), "")
    if not head or t.ends[named.end - 1] != named.span.end:
        return named
    span = Span(named.span.start, named.span.end - len(last) + len(head))
    return named._replace(words=(*named.words[:-1], head), span=span)


def _full_names(found: list[Named]) -> FullNames:
    """Full names of persons by each of their words."""
    alone = {named.words[0] for named in found if len(named.words) == 1}
    full: FullNames = defaultdict(dict)
    for named in found:
        words = named.words
        is_thing = any(word.lower() in THINGS or word.lower() in COUNTRY_OF for word in words)
        if len(words) > 1 and not is_thing and (named.is_person or alone & set(words)):
            for word in words:
                full[word][words] = full[word].get(words, 0) + 1
    return full


def _is_owner(words: tuple[str, ...], full: FullNames) -> bool:
    return words in full.get(words[0], {})
