"""Values that contradict each other on one page: shown to the reader, never guessed away."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from newsreader.domain.article import CONTRADICTION
from newsreader.importing.draft import Candidate, Field, choose
from newsreader.importing.lines.line_shape import letters

_DAY = len("2031-03-04")
_TRUSTED = {Field.DATE: 0.8, Field.BYLINE: 0.6, Field.TITLE: 0.8}


def contradictions(candidates: Sequence[Candidate]) -> tuple[str, ...]:
    """A sentence on days of publication that differ, and one on authors with none in common."""
    return (*_days(_trusted(candidates, Field.DATE)), *_authors(candidates))


def with_other_titles(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The title that will be taken says in its origin what others the page gives."""
    best = choose(candidates, Field.TITLE)
    if best is None:
        return tuple(candidates)
    others = {letters(c.value): c for c in _trusted(candidates, Field.TITLE)}
    others.pop(letters(best.value), None)
    if not others:
        return tuple(candidates)
    told = "; ".join(f"{other.origin} says “{other.value}”" for other in others.values())
    shown = replace(best, origin=f"{best.origin}; {told}")
    return tuple(shown if candidate is best else candidate for candidate in candidates)


def _trusted(candidates: Sequence[Candidate], field: Field) -> list[Candidate]:
    return [c for c in candidates if c.field is field and c.trust >= _TRUSTED[field]]


def _days(dates: Sequence[Candidate]) -> Iterator[str]:
    best = choose(dates, Field.DATE)
    for other in dates:
        if best and other.value[:_DAY] != best.value[:_DAY] and not _same_instant(best, other):
            yield _told("published on", best, other)
            return


def _same_instant(one: Candidate, other: Candidate) -> bool:
    a, b = datetime.fromisoformat(one.value), datetime.fromisoformat(other.value)
    return a.tzinfo is not None and b.tzinfo is not None and a == b


def _authors(candidates: Sequence[Candidate]) -> Iterator[str]:
    bylines = _trusted(candidates, Field.BYLINE)
    best = choose(bylines, Field.BYLINE)
    for other in bylines:
        if best and not _names(best) & _names(other):
            yield _told("written by", best, other)
            return


def _names(byline: Candidate) -> set[str]:
    return {letters(name) for name in byline.value.split("\n")}


def _told(what: str, one: Candidate, other: Candidate) -> str:
    a, b = (c.value.replace("\n", ", ") for c in (one, other))
    return f"{CONTRADICTION}{what} {a} ({one.origin}), {what} {b} ({other.origin})."
