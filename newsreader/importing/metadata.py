"""Headline, outlet, byline and date as the lines of a text tell them; nothing is invented."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsreader.domain.article import Furniture
from newsreader.importing.bylines import is_byline
from newsreader.importing.dates import find_date, is_date_line
from newsreader.importing.draft import Candidate, Field
from newsreader.importing.layout import Layout
from newsreader.importing.line_shape import is_name, word_count
from newsreader.importing.outlets import names_an_outlet, split_site
from newsreader.importing.people import name_beside, people

_SAYS_WHEN = re.compile(
    r"\b(?:(?:first )?published|posted|issued|date|veröffentlicht|erschienen|publié|publicado"
    r"|pubblicato|gepubliceerd|publicerad|publisert|opublikowano|yayınlanma)\b",
    re.IGNORECASE,
)
_SAYS_CHANGED = re.compile(
    r"\b(?:updated|modified|aktualisiert|mis à jour|actualizado|aggiornato|bijgewerkt"
    r"|güncelleme)\b",
    re.IGNORECASE,
)
_DATELINE = re.compile(
    r"^(?P<place>[^\W\d_][^\d:()]{1,40}?)(?:,\s*(?P<when>[^()–—:]{3,30}?))?"
    r"\s*(?:\((?P<agency>[^()]{2,30})\))?\s*[-–—:]{1,2}\s"
)
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:copyright\s*)?"
    r"(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?,?\s+)?(?:by\s+)?"
    r"(?P<who>[A-ZÀ-Ý][\w&’'. -]{2,40}?)"
    r"(?:,? (?:inc|ltd|llc|limited|plc|gmbh)\b|\s(?:19|20)\d\d|[.,|]|\s[-–—]|\ball rights|$)",
    re.IGNORECASE,
)
_SAYING_WORDS = 25
_BYLINE_WORDS = 14


def read_off(layout: Layout) -> list[Candidate]:
    """What the lines themselves tell about the publication."""
    return [*_titles(layout), *_bylines(layout), *_dates(layout), *_outlets(layout)]


def clock_line(layout: Layout) -> str:
    """A bare date above the headline: as likely the page's clock as the day of publication."""
    for number, line, _ in _folded_lines(layout):
        above = number < (layout.headline or 0)
        if above and is_date_line(line) and not _SAYS_WHEN.search(line):
            return line
    return ""


def _folded_lines(layout: Layout) -> Iterator[tuple[int, str, Furniture]]:
    """Each line that is not the story, with the number of its block."""
    for number, (block, kind) in enumerate(zip(layout.blocks, layout.kinds, strict=True)):
        if kind is not None and number != layout.headline:
            for line in block.text.split("\n"):
                yield number, line, kind


def _is_between(layout: Layout, number: int, kind: Furniture) -> bool:
    """Whether a block stands in the story's head and is not about something else."""
    headline = layout.headline if layout.headline is not None else -1
    elsewhere = kind in {Furniture.CAPTION, Furniture.RELATED, Furniture.COMMENTS}
    return headline < number <= layout.end_of_head() and not elsewhere


def _titles(layout: Layout) -> Iterator[Candidate]:
    if layout.headline is not None and layout.title:
        where = "line above the story" if layout.headline else "first line"
        yield Candidate(Field.TITLE, layout.title, where, 0.3)


def _bylines(layout: Layout) -> Iterator[Candidate]:
    end = layout.end_of_head()
    above: list[str] = []
    for number, line, kind in _folded_lines(layout):
        names = people(line) if is_byline(line) else []
        marked = kind is Furniture.AUTHOR
        if number < end and (marked or _is_between(layout, number, kind)):
            # A name alone may be anybody's, unless the mark-up calls it the author's.
            declared = layout.blocks[number].furniture is Furniture.AUTHOR
            above += names or ([line] if declared and is_name(line) else [])
        elif number < end or not marked:
            continue
        elif names:
            yield Candidate(Field.BYLINE, "\n".join(names), "byline below the story", 0.25)
        elif is_name(line):
            yield Candidate(Field.BYLINE, line, "name above the author's blurb", 0.2)
    if above:
        names = list(dict.fromkeys(above))
        yield Candidate(Field.BYLINE, "\n".join(names), "byline above the story", 0.35)
    if named := _named_beside_date(layout):
        yield Candidate(Field.BYLINE, named, "name beside the date", 0.32)


def _named_beside_date(layout: Layout) -> str:
    """A name on the line of the date under the headline of a page, or on the next to it."""
    between = [
        (number, line)
        for number, line, kind in _folded_lines(layout)
        if _is_between(layout, number, kind) and layout.blocks[number].furniture is not None
    ]
    for place, (_, line) in enumerate(between):
        if word_count(line) <= _BYLINE_WORDS and find_date(line):
            near = [line, *(text for _, text in between[max(0, place - 1) : place + 2])]
            return next(filter(None, map(name_beside, near)), "")
    return ""


def _dates(layout: Layout) -> Iterator[Candidate]:
    first, end = layout.first_of_story(), layout.end_of_head()
    for number, line, kind in _folded_lines(layout):
        if number > end or len(line) > 200 or not (value := find_date(line)):
            continue
        if _SAYS_WHEN.search(line) and word_count(line) <= _SAYING_WORDS:
            yield Candidate(Field.DATE, value, "line that says when it was published", 0.35)
        elif _is_between(layout, number, kind) and word_count(line) <= _BYLINE_WORDS:
            sure = is_date_line(line) and not _SAYS_CHANGED.search(line)
            yield Candidate(Field.DATE, value, "date above the story", 0.3 if sure else 0.2)
    if first < len(layout.blocks) and (found := _DATELINE.match(layout.blocks[first].text)):
        yield Candidate(Field.DATE, find_date(found["when"] or ""), "dateline", 0.25)


def _outlets(layout: Layout) -> Iterator[Candidate]:
    if layout.headline is not None:
        site = split_site(layout.blocks[layout.headline].text)[1]
        where = "first line" if layout.headline == 0 else "headline"
        yield Candidate(Field.SOURCE, site, f"name of the site fused to the {where}", 0.3)
    first = layout.first_of_story()
    lines = list(_folded_lines(layout))
    above = [line for number, line, _ in lines if number < first]
    for line in dict.fromkeys(above):
        if names_an_outlet(line) and not is_date_line(line):
            trust = 0.28 if above.count(line) > 1 else 0.22
            yield Candidate(Field.SOURCE, line, "line above the headline", trust)
    for _, line, kind in lines:
        if kind is Furniture.NAVIGATION and (found := _COPYRIGHT.search(line[:300])):
            yield Candidate(Field.SOURCE, found["who"].strip(" .,"), "copyright line", 0.2)
