"""Who wrote a story, as its lines tell it: a line that begins with "by", a name by the date."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsreader.domain.article import Furniture
from newsreader.importing.dates import find_date
from newsreader.importing.draft import Candidate, Field
from newsreader.importing.fields.people import is_person, name_beside, people, with_roles
from newsreader.importing.layout import ABOUT_SOMETHING_ELSE, FoldedLine, Layout
from newsreader.importing.lines.cue_forms import SIGNATURE
from newsreader.importing.lines.line_shape import is_closed, word_count

_BYLINE = re.compile(
    r"^(?:(?:story |posted |written |words |report |reported |reporting |analysis |opinion |review "
    r"|interview |commentary |column |essay |exclusive |special report )?by:?|von:?|par|por|door"
    r"|av|af|di|przez|deur|shkruar nga|scris de|text:|texte?\s*:|autor(?:in|ka|es|i)?:|autore:"
    r"|auteur:|auteurs:|автор(?:и|ы)?:|piše:|napsala?:|írta:|yazan:|muhabir:|oleh:|teksti:|autorius:"
    r"|autors:|συντάκτης:|tác giả:)\s+(?-i:[^\W\d_a-z]).{2,140}$",
    re.IGNORECASE,
)
_AGO = re.compile(
    r"\b\d+ (?:min|hr|hour|day)\w* ago\b|\b(?:vor|hace|il y a|för|fa) \d+ \w{3}", re.IGNORECASE
)
_HALF_DAY = re.compile(r"\d ?[ap]\.m\.$")
_WORDS, _WORDS_WITH_DATE = 14, 26
# A little more than what is left to an outlet that is declared as the author of its own article.
_SIGNED = 0.305
_SIGNATURE = re.compile(SIGNATURE)
# Less than whatever names somebody.
_INITIALS = 0.12


def is_byline(line: str) -> bool:
    """Whether a line tells who wrote the story, perhaps with the date and the section.

    >>> is_byline("By Ann Bell, in Coast, Weather · 4 March 2031, 20:02 · 0 comments")
    True
    """
    words = word_count(line)
    if words > _WORDS_WITH_DATE:
        return False
    if is_closed(line) and not _HALF_DAY.search(line):
        return False
    if not _BYLINE.match(line):
        return words <= _WORDS and bool(with_roles(line))
    return words <= _WORDS or bool(find_date(line) or _AGO.search(line))


def bylines(layout: Layout) -> Iterator[Candidate]:
    """The authors that the lines around a story name, with more trust above it than below."""
    lines = list(layout.folded_lines())
    end = layout.end_of_head()
    above = [name for line in lines if line.number < end for name in _named_above(line, layout)]
    for line in lines:
        if line.number >= end and line.kind is Furniture.AUTHOR:
            yield from _below(line.text)
    if above:
        names = "\n".join(dict.fromkeys(above))
        yield Candidate(Field.BYLINE, names, "byline above the story", 0.35)
    if named := _named_beside_date(lines, layout):
        yield Candidate(Field.BYLINE, named, "name beside the date", 0.32)
    yield from _signed(lines, layout)


def _named_above(line: FoldedLine, layout: Layout) -> list[str]:
    if not line.in_head and line.kind is not Furniture.AUTHOR:
        return []
    if is_byline(line.text) and (names := people(line.text)):
        return names
    # A name alone may be anybody's, unless the mark-up calls it the author's.
    declared = layout.blocks[line.number].furniture is Furniture.AUTHOR
    return [line.text] if declared and is_person(line.text) else []


def _signed(lines: list[FoldedLine], layout: Layout) -> Iterator[Candidate]:
    """A name alone on the line under a story's last, as in many countries stories are signed.

    Not the words of a button: a name is none of those that the story writes small.
    """
    story = [number for number, kind in enumerate(layout.kinds) if kind is None]
    below = next((line for line in lines if story and line.number > story[-1]), None)
    if below and _SIGNATURE.fullmatch(below.text):
        initials = below.text.strip("()[] ")
        yield Candidate(Field.BYLINE, initials, "signature below the story", _INITIALS)
    if below and below.kind not in ABOUT_SOMETHING_ELSE and is_person(below.text):
        text = "\n".join(layout.blocks[number].text for number in story)
        small = {word for word in text.split() if word[:1].islower()}
        if small.isdisjoint(below.text.casefold().split()):
            yield Candidate(Field.BYLINE, below.text, "name below the story", _SIGNED)


def _below(text: str) -> Iterator[Candidate]:
    if is_byline(text) and (names := people(text)):
        yield Candidate(Field.BYLINE, "\n".join(names), "byline below the story", 0.25)
    elif is_person(text):
        yield Candidate(Field.BYLINE, text, "name above the author's blurb", 0.2)


def _named_beside_date(lines: list[FoldedLine], layout: Layout) -> str:
    """A name on the line of the date under the headline of a page, or on the next to it."""
    head = [x.text for x in lines if x.in_head and layout.blocks[x.number].furniture is not None]
    for place, line in enumerate(head):
        if word_count(line) <= _WORDS and find_date(line):
            near = [line, *head[max(0, place - 1) : place + 2]]
            return next(filter(None, map(name_beside, near)), "")
    return ""
