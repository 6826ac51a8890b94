"""Headline, outlet, byline and date as the lines of a text tell them; nothing is invented."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsreader.domain.article import Furniture
from newsreader.importing.dates import find_date, is_date_line
from newsreader.importing.draft import Candidate, Field
from newsreader.importing.fields.bylines import bylines
from newsreader.importing.fields.outlets import is_via, names_an_outlet, split_site
from newsreader.importing.layout import ABOUT_SOMETHING_ELSE, Layout
from newsreader.importing.lines.line_shape import word_count

_SAYS_WHEN = re.compile(
    r"\b(?:(?:first )?published|posted|issued|date|veröffentlicht|erschienen|publié|publicado"
    r"|pubblicato|gepubliceerd|publicerad|publisert|publiceret|opublikowano|publikacja|publikováno"
    r"|опубликовано|опубліковано|julkaistu|közzétéve|publicat|yayınlanma|diterbitkan)\b",
    re.IGNORECASE,
)
_SAYS_WHEN_FIRST = re.compile(
    rf"(?:{_SAYS_WHEN.pattern}|(?:datum|fecha|data)\b)[\s:]*(?:\w+\s){{0,2}}\S*\d", re.IGNORECASE
)
_SAYS_CHANGED = re.compile(
    r"\b(?:updated|modified|aktualisiert|mis à jour|actualizado|aggiornato|bijgewerkt"
    r"|güncelleme|aktualizacja|aktualizováno|uppdaterad|oppdatert|opdateret|päivitetty|обновлено"
    r"|оновлено|atualizado|frissítve|diperbarui)\b",
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
_LONGEST_DATED = 200
_SAYING_WORDS = 25
_BYLINE_WORDS = 14


def read_off(layout: Layout) -> list[Candidate]:
    """What the lines themselves tell about the publication."""
    return [*_titles(layout), *bylines(layout), *_dates(layout), *_outlets(layout)]


def clock_line(layout: Layout) -> str:
    """A bare date above the headline: as likely the page's clock as the day of publication."""
    for number, line, *_ in layout.folded_lines():
        above = number < (layout.headline or 0)
        if above and is_date_line(line) and find_date(line) and not _SAYS_WHEN.search(line):
            return line
    return ""


def _titles(layout: Layout) -> Iterator[Candidate]:
    if layout.headline is not None and layout.title:
        where = "line above the story" if layout.headline else "first line"
        yield Candidate(Field.TITLE, layout.title, where, 0.3)


def _dates(layout: Layout) -> Iterator[Candidate]:
    first, end = layout.first_of_story(), layout.end_of_head()
    for number, line, kind, in_head in layout.folded_lines():
        if len(line) > _LONGEST_DATED or not (value := _day_of_publication(line)):
            continue
        if number > end:
            # Other articles that stand below say when they were published as well.
            if kind not in ABOUT_SOMETHING_ELSE and _SAYS_WHEN_FIRST.match(line):
                yield Candidate(Field.DATE, value, "line below the story that says when", 0.15)
        elif _SAYS_WHEN.search(line) and word_count(line) <= _SAYING_WORDS:
            yield Candidate(Field.DATE, value, "line that says when it was published", 0.35)
        elif in_head and word_count(line) <= _BYLINE_WORDS:
            sure = is_date_line(line) and not _SAYS_CHANGED.search(line)
            yield Candidate(Field.DATE, value, "date above the story", 0.3 if sure else 0.2)
    if first < len(layout.blocks) and (found := _DATELINE.match(layout.blocks[first].text)):
        yield Candidate(Field.DATE, find_date(found["when"] or ""), "dateline", 0.25)


def _day_of_publication(line: str) -> str:
    """The date behind the word that says when, if there is one, as of a change may stand before."""
    date = find_date(line)
    says = _SAYS_WHEN.search(line) if date else None
    return (says and find_date(line[says.start() :])) or date


def _outlets(layout: Layout) -> Iterator[Candidate]:
    if layout.headline is not None:
        site = split_site(layout.blocks[layout.headline].text)[1]
        where = "first line" if layout.headline == 0 else "headline"
        yield Candidate(Field.SOURCE, site, f"name of the site fused to the {where}", 0.3)
    first = layout.first_of_story()
    lines = list(layout.folded_lines())
    above = [line.text for line in lines if line.number < first]
    for line in dict.fromkeys(above):
        if (names_an_outlet(line) or is_via(line)) and not is_date_line(line):
            trust = 0.28 if above.count(line) > 1 else 0.22
            yield Candidate(Field.SOURCE, line, "line above the headline", trust)
    for _, line, kind, _ in lines:
        if kind is Furniture.NAVIGATION and (found := _COPYRIGHT.search(line[:300])):
            yield Candidate(Field.SOURCE, found["who"].strip(" .,"), "copyright line", 0.2)
