"""Values that contradict each other in one file: shown to the reader, never guessed away."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime

from newsreader.importing.draft import IN_PROPERTIES, Candidate, Field, choose
from newsreader.importing.fields.outlets import names_an_outlet
from newsreader.importing.lines.line_shape import letters

_DAY = len("2031-03-04")
#: Lines that say what they tell: "Published 4 March 2031", "By Tilda Moren".
_SAID = 0.35
# By the field and whether it is a page; each begins as ``domain.article.CONTRADICTIONS`` says.
_SENTENCES = {
    (Field.DATE, True): (
        "The page contradicts itself: published on {a} ({where}), published on {b} ({where_else})."
    ),
    (Field.BYLINE, True): (
        "The page contradicts itself: written by {a} ({where}), written by {b} ({where_else})."
    ),
    (Field.DATE, False): (
        "The file contradicts itself: published on {a} ({where}), published on {b} ({where_else})."
    ),
    (Field.BYLINE, False): (
        "The file contradicts itself: written by {a} ({where}), written by {b} ({where_else})."
    ),
}
_TRUSTED = {Field.DATE: 0.8, Field.BYLINE: 0.6, Field.TITLE: 0.8}


def contradictions(
    declared: Sequence[Candidate], read: Sequence[Candidate], *, page: bool
) -> tuple[str, ...]:
    """A sentence for each day of publication, and each byline, that another one contradicts.

    ``declared`` is what a page, its headers or fields say, ``read`` what the lines of its text
    tell; ``page`` tells how the file is called.
    """
    pairs = (*_declared(declared), *_against_the_text(declared, read), *_properties(declared, read))
    once: dict[str, _Pair] = {}
    for one, other in pairs:
        same = other.value[:_DAY] if other.field is Field.DATE else other.value
        once.setdefault(same, (one, other))
    return tuple(_told(one, other, page=page) for one, other in once.values())


def with_other_titles(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The title that will be taken says in its origin what others the file gives."""
    best = choose(candidates, Field.TITLE)
    if best is None:
        return tuple(candidates)
    told = [*_trusted(candidates, Field.TITLE), *_in_properties(candidates, Field.TITLE)]
    others = {letters(c.value): c for c in told}
    others.pop(letters(best.value), None)
    if not others:
        return tuple(candidates)
    shown = "; ".join(f"{other.origin} says “{other.value}”" for other in others.values())
    taken = replace(best, origin=f"{best.origin}; {shown}")
    return tuple(taken if candidate is best else candidate for candidate in candidates)


_Pair = tuple[Candidate, Candidate]


def _declared(candidates: Sequence[Candidate]) -> Iterator[_Pair]:
    """The value that will be taken, and the first declared one that contradicts it."""
    dates, bylines = (_trusted(candidates, field) for field in (Field.DATE, Field.BYLINE))
    day, byline = choose(dates, Field.DATE), choose(bylines, Field.BYLINE)
    outlets = [letters(c.value) for c in candidates if c.field is Field.SOURCE]
    for other in dates:
        if day and other.value[:_DAY] != day.value[:_DAY] and not _same_instant(day, other):
            yield day, other
            break
    for other in bylines:
        if byline and not (_related(byline, other) or _is_outlet(other, outlets)):
            yield byline, other
            break


def _against_the_text(declared: Sequence[Candidate], read: Sequence[Candidate]) -> Iterator[_Pair]:
    """What is declared, and lines of the text that tell it otherwise.

    A day beside the declared one is none: the clocks of two places tell two days.
    """
    day, byline = (choose(_trusted(declared, field), field) for field in (Field.DATE, Field.BYLINE))
    for line in read:
        if line.trust < _SAID:
            continue
        if day and line.field is Field.DATE and abs(_days_between(day, line)) > 1:
            yield day, line
        if byline and line.field is Field.BYLINE and not _related(byline, line):
            yield byline, line


def _properties(declared: Sequence[Candidate], read: Sequence[Candidate]) -> Iterator[_Pair]:
    """What is printed, and the properties of the file that contradict it.

    A file that was made after the printed day is none: it may have been saved late.
    """
    byline = choose([line for line in read if line.trust >= _SAID], Field.BYLINE)
    for author in _in_properties(declared, Field.BYLINE):
        if byline and not _related(byline, author):
            yield byline, author
    day = choose(read, Field.DATE)
    for made in _in_properties(declared, Field.DATE):
        if day and _days_between(day, made) < -1:
            yield day, made


def _trusted(candidates: Sequence[Candidate], field: Field) -> list[Candidate]:
    return [c for c in candidates if c.field is field and c.value and c.trust >= _TRUSTED[field]]


def _in_properties(candidates: Sequence[Candidate], field: Field) -> list[Candidate]:
    return [
        c for c in candidates if c.field is field and c.value and c.origin.endswith(IN_PROPERTIES)
    ]


def _same_instant(one: Candidate, other: Candidate) -> bool:
    a, b = datetime.fromisoformat(one.value), datetime.fromisoformat(other.value)
    return a.tzinfo is not None and b.tzinfo is not None and a == b


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


def _told(one: Candidate, other: Candidate, *, page: bool) -> str:
    a, b = (c.value.replace("\n", ", ") for c in (one, other))
    sentence = _SENTENCES[one.field, page]
    return sentence.format(a=a, where=one.origin, b=b, where_else=other.origin)
