"""The user's own words, pinned to a passage, an article, a pair or a story."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from newsreader.domain.span import Span

#: Characters that are kept on each side of a passage, enough to tell two equal ones apart.
CONTEXT = 40


@dataclass(frozen=True, slots=True)
class Anchor:
    """A passage that a note is pinned to: where it stands, its words and those around it."""

    span: Span
    quote: str
    before: str
    after: str

    @classmethod
    def at(cls, text: str, span: Span) -> Anchor:
        """A passage of ``text`` with the letters by which it can be found again later."""
        return cls(
            span=span,
            quote=span.of(text),
            before=text[max(0, span.start - CONTEXT) : span.start],
            after=text[span.end : span.end + CONTEXT],
        )


@dataclass(frozen=True, slots=True)
class NoteTarget:
    """What a note is about.

    A story: ``story_id``.  An article: ``article_id``, a passage of it with ``anchor``.
    A pair: ``article_id`` and ``other_article_id``.
    """

    article_id: int | None = None
    anchor: Anchor | None = None
    other_article_id: int | None = None
    story_id: int | None = None

    def __post_init__(self) -> None:
        if (self.article_id is None) == (self.story_id is None):
            raise ValueError("a note is pinned to an article or to a story")
        if self.article_id is None and (self.anchor or self.other_article_id is not None):
            raise ValueError("only a note on an article has a passage or a second article")


class NoteState(StrEnum):
    """How far the user is with what a note is about."""

    NONE = ""
    TO_CHECK = "to_check"
    CHECKED = "checked"
    WRONG = "wrong"


class NoteColour(StrEnum):
    """The colours that a user can tell notes apart by; what they mean is the user's own."""

    NONE = ""
    RED = "red"
    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PURPLE = "purple"


@dataclass(frozen=True, slots=True)
class NoteMarks:
    """What a note is marked with beside its words; part of each of its wordings."""

    tags: tuple[str, ...] = ()
    colour: NoteColour = NoteColour.NONE
    state: NoteState = NoteState.NONE


UNMARKED = NoteMarks()


@dataclass(frozen=True, slots=True)
class NotePlace:
    """Where a note's passage stands in an article of another text; None where it is lost."""

    article_id: int
    span: Span | None


@dataclass(frozen=True, slots=True)
class PlaceOffer:
    """Where in an article the passage of a note may stand that is lost there, and what it says."""

    note_id: int
    article_id: int
    span: Span
    words: str


@dataclass(frozen=True, slots=True)
class Note:
    """One note as it reads now, its text in Markdown; earlier wordings stay in the library."""

    id: int
    target: NoteTarget
    text: str
    created_at: datetime
    changed_at: datetime
    marks: NoteMarks = UNMARKED
    #: Where it stands in other texts than the one that it was written on.
    places: tuple[NotePlace, ...] = ()

    @property
    def is_lost(self) -> bool:
        """Whether its passage is not in the newest text that it was looked for in."""
        has_passage = self.target.anchor is not None
        return has_passage and bool(self.places) and self.places[-1].span is None

    def on(self, article_id: int) -> Note | None:
        """The note as it stands on an article; None when it is not pinned to that one.

        What has lost its passage there is on the article as a whole.
        """
        anchor = self.target.anchor
        for place in self.places:
            if place.article_id == article_id:
                moved = replace(anchor, span=place.span) if anchor and place.span else None
                return replace(
                    self, target=replace(self.target, article_id=article_id, anchor=moved)
                )
        return self if self.target.article_id == article_id else None


#: What the SHA-256 of a wording covers.  Tags stand one a line: none has a line break.
COVERED: Final = ("text", "tags", "colour", "state")


def sealed_words(wording: Mapping[str, Any]) -> str:
    """What the SHA-256 of a wording is made of, from its row or its line in a journal or bundle.

    Of one without marks it is the text alone, as before there were any.
    """
    covered = [wording.get(name, "") for name in COVERED]
    return json.dumps(covered, separators=(",", ":")) if any(covered[1:]) else str(covered[0])


def tidy_tags(typed: Iterable[str]) -> tuple[str, ...]:
    """Tags without "#" in front and needless white space, each once whatever its capitals."""
    tags = (" ".join(tag.split()).lstrip("#").strip() for tag in typed)
    return tuple({tag.casefold(): tag for tag in tags if tag}.values())
