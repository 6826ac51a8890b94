"""What a user types into the search box, taken apart; whatever is typed is a query."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from newsreader.domain.note import NoteState
from newsreader.text.search_folding import is_unspaced, search_words


class Field(StrEnum):
    """The parts of an article that words can be asked of."""

    SOURCE = "source"
    BYLINE = "byline"


@dataclass(frozen=True, slots=True)
class Term:
    """Words that follow each other; ``is_open`` when the last of them may go on.

    With a ``field`` they stand there, without one anywhere.
    """

    words: tuple[str, ...]
    field: Field | None = None
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class DateRange:
    """ISO dates from ``first`` to ``last``, both part of it; a year or a month is all of its days.

    An empty one leaves that side open.
    """

    first: str
    last: str


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """All of it must be true of what is found: ``wanted`` there, ``excluded`` not there.

    ``hoped`` is a word that was only just begun: what has it comes first.  ``dates`` and
    ``has_note`` are asked of articles, ``note_tags`` and ``note_states`` of notes, and of articles
    with such a note.
    """

    wanted: tuple[Term, ...] = ()
    hoped: tuple[Term, ...] = ()
    excluded: tuple[Term, ...] = ()
    dates: tuple[DateRange, ...] = ()
    has_note: bool = False
    note_tags: tuple[Term, ...] = ()
    note_states: tuple[str, ...] = ()

    @property
    def begun(self) -> str:
        """The word at its end that may go on, if there is one."""
        return self.wanted[-1].words[-1] if self.wanted and self.wanted[-1].is_open else ""

    @property
    def is_one_begun_word(self) -> bool:
        """Whether it asks for nothing but words that begin like one."""
        return bool(self.begun) and self == SearchQuery((Term((self.begun,), is_open=True),))

    @property
    def is_about_articles(self) -> bool:
        """Whether it asks for something that a note has not."""
        terms = (*self.wanted, *self.hoped, *self.excluded)
        return self.has_note or bool(self.dates) or any(term.field for term in terms)

    @property
    def is_empty(self) -> bool:
        """Whether it names nothing that should be found."""
        return not (self.wanted or self.dates or self.has_note or self.is_about_notes)

    @property
    def is_about_notes(self) -> bool:
        """Whether it asks for something that only a note has."""
        return bool(self.note_tags or self.note_states)


_QUOTES: Final = str.maketrans(dict.fromkeys("“”„‟«»", '"'))
_PART: Final = re.compile(
    r"(?P<minus>-(?=[^\s-]))?(?:(?P<field>source|outlet|medium|byline|date|has|tag|state):)?"
    r'(?:"(?P<phrase>[^"]*)(?P<closed>"?)|(?P<plain>[^\s"]+))?',
    re.IGNORECASE,
)
#: What the window calls a source, in its languages.
_OTHER_NAMES: Final = {"outlet": "source", "medium": "source"}
_BEGUN: Final = 3  # letters; so many words begin with fewer that nobody can mean all of them
_LONGEST: Final = 2_000  # characters; nobody types more, and what is pasted need not all be there
_DATE: Final = r"\d{4}(?:-\d\d?(?:-\d\d?)?)?-?"
_DATES: Final = re.compile(rf"(?P<first>{_DATE})?(?P<to>\.\.)?(?P<last>{_DATE})?")


def parse_query(typed: str) -> SearchQuery:
    """The query that ``typed`` stands for; the word at its very end may go on.

    ``rig flood`` both words; ``"rig flood"`` one after the other; ``-rig`` without it;
    ``source:post`` (or ``outlet:``, ``medium:``) and ``byline:quill`` in these fields;
    ``date:2024-05`` and ``date:2024-05-01..2024-05-09``; ``has:note``; ``tag:figures`` and
    ``state:checked`` of notes.  What looks like a field and is none is words.
    """
    wanted: list[Term] = []
    excluded: list[Term] = []
    dates: list[DateRange] = []
    tags: list[Term] = []
    states: list[str] = []
    has_note = False
    for part in _parts(typed[:_LONGEST].translate(_QUOTES)):
        value = part["phrase"] or part["plain"] or ""
        name = (part["field"] or "").lower()
        name = _OTHER_NAMES.get(name, name)
        if name == "has" and "note".startswith(value.lower()) and not part["minus"]:
            has_note = has_note or value.lower() == "note"
        elif name == "tag" and (tag := _tag(part, value)) and not part["minus"]:
            tags.append(tag)
        elif name == "state" and (state := _state(value)) and not part["minus"]:
            states.append(state)
        elif name == "date" and (found := _date_range(value)) and not part["minus"]:
            dates.append(found)
        elif term := _term(part, name, value):
            (excluded if part["minus"] else wanted).append(term)
    wanted, hoped = _last_word_considered(wanted)
    asked = (tuple(wanted), tuple(hoped), tuple(excluded), tuple(dates), has_note)
    return SearchQuery(*asked, tuple(tags), tuple(states))


def with_whole_words(query: SearchQuery) -> SearchQuery:
    """The query for when too many words begin like its last one: that is taken as it stands."""
    wanted, hoped = _last_word_whole(list(query.wanted))
    return replace(query, wanted=tuple(wanted), hoped=tuple(hoped))


def _last_word_considered(wanted: list[Term]) -> tuple[list[Term], list[Term]]:
    """What is wanted, and what is hoped for: a last word of one or two letters beside others."""
    if not wanted or not wanted[-1].is_open or len(wanted[-1].words[-1]) >= _BEGUN:
        return wanted, []
    return _last_word_whole(wanted)


def _last_word_whole(wanted: list[Term]) -> tuple[list[Term], list[Term]]:
    *others, last = wanted
    whole = Term(last.words, last.field)
    if is_unspaced(last.words[-1]):
        return [*others, whole], []
    if len(last.words) > 1:
        return [*others, Term(last.words[:-1], last.field)], [whole]
    return (others, [whole]) if others else ([whole], [])


def _parts(typed: str) -> Iterator[re.Match[str]]:
    place = 0
    while place < len(typed):
        part = _PART.match(typed, place)
        if part and part.end() > place:
            yield part
            place = part.end()
        else:
            place += 1


def _term(part: re.Match[str], name: str, value: str) -> Term | None:
    field = Field(name) if name in {"source", "byline"} else None
    words = search_words(value if field or not name else f"{name} {value}")
    if not words:
        return None
    at_end = part.end() == len(part.string) and not part["closed"]
    # Whoever excludes a word has not meant all words that begin like it.
    return Term(words, field, is_open=at_end and not part["minus"])


def _tag(part: re.Match[str], value: str) -> Term | None:
    """A tag by its words; the last may go on while it is being typed."""
    words = search_words(value)
    is_open = part.end() == len(part.string) and not part["closed"]
    return Term(words, is_open=is_open) if words else None


def _state(value: str) -> str:
    """The state that is meant, or the first that begins so; empty when there is none."""
    asked = "_".join(re.findall(r"[^\W_]+", value.lower()))
    states = (state.value for state in NoteState)
    return next((state for state in states if asked and state.startswith(asked)), "")


def _date_range(value: str) -> DateRange | None:
    found = _DATES.fullmatch(value)
    if not found or not value:
        return None
    first, last = (_iso(found[side] or "") for side in ("first", "last"))
    return DateRange(first, last if found["to"] else first)


def _iso(date: str) -> str:
    """Numbers of months and days with both their digits."""
    year, *rest = date.rstrip("-").split("-")
    return "-".join([year, *(part.zfill(2) for part in rest)])
