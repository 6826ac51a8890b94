"""Values that contradict each other on one page: shown to the reader, never guessed away."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime

from newsreader.importing.draft import Candidate, Field, choose
from newsreader.importing.fields.outlets import names_an_outlet
from newsreader.importing.lines.line_shape import letters

_DAY = len("2031-03-04")
#: Lines that say what they tell: "Published 4 March 2031", "By Tilda Moren".
_SAID = 0.35
_TRUSTED = {Field.DATE: 0.8, Field.BYLINE: 0.6, Field.TITLE: 0.8}


def contradictions(candidates: Sequence[Candidate]) -> tuple[str, ...]:
    """A sentence on days of publication that differ, and one on authors with none in common."""
    return (*_days(_trusted(candidates, Field.DATE)), *_authors(candidates))


def against_the_text(declared: Sequence[Candidate], read: Sequence[Candidate]) -> tuple[str, ...]:
    """A sentence on a day, and one on authors, that the lines of the text tell otherwise.

    A day beside the declared one is none: the clocks of two places tell two days.
    """
    day, byline = (choose(_trusted(declared, field), field) for field in (Field.DATE, Field.BYLINE))
    lines = [c for c in read if c.trust >= _SAID]
    told = []
    for line in lines:
        if day and line.field is Field.DATE and abs(_days_between(day, line)) > 1:
            told.append(_two_days(day, line))
        if byline and line.field is Field.BYLINE and not _related(byline, line):
            told.append(_two_bylines(byline, line))
    return tuple(told)


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
            yield _two_days(best, other)
            return


def _same_instant(one: Candidate, other: Candidate) -> bool:
    a, b = datetime.fromisoformat(one.value), datetime.fromisoformat(other.value)
    return a.tzinfo is not None and b.tzinfo is not None and a == b


def _authors(candidates: Sequence[Candidate]) -> Iterator[str]:
    bylines = _trusted(candidates, Field.BYLINE)
    outlets = [letters(c.value) for c in candidates if c.field is Field.SOURCE]
    best = choose(bylines, Field.BYLINE)
    for other in bylines:
        if best and not (_names(best) & _names(other) or _is_outlet(other, outlets)):
            yield _two_bylines(best, other)
            return


def _is_outlet(byline: Candidate, outlets: Sequence[str]) -> bool:
    """Whether no person is named, but an outlet or a part of one: "Coast Herald Bureau"."""
    return all(
        names_an_outlet(name) or any(outlet in letters(name) for outlet in outlets if outlet)
        for name in byline.value.split("\n")
    )


def _names(byline: Candidate) -> set[str]:
    return {letters(name) for name in byline.value.split("\n")}


def _days_between(one: Candidate, other: Candidate) -> int:
    first, second = (date.fromisoformat(c.value[:_DAY]) for c in (one, other))
    return (second - first).days


def _related(one: Candidate, other: Candidate) -> bool:
    """Whether any name of the one is, or is a part of, one of the other."""
    return any(a in b or b in a for a in _names(one) for b in _names(other))


def _two_days(one: Candidate, other: Candidate) -> str:
    return (
        f"The page contradicts itself: published on {one.value} ({one.origin}),"
        f" published on {other.value} ({other.origin})."
    )


def _two_bylines(one: Candidate, other: Candidate) -> str:
    a, b = (c.value.replace("\n", ", ") for c in (one, other))
    return (
        f"The page contradicts itself: written by {a} ({one.origin}),"
        f" written by {b} ({other.origin})."
    )
