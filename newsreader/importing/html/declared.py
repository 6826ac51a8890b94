"""Headline, outlet, authors and date as a page declares them for machines."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from newsreader.importing.clean import clean_line
from newsreader.importing.dates import iso_date
from newsreader.importing.draft import Candidate, Field, choose
from newsreader.importing.fields.people import distinct, split_names
from newsreader.importing.html.declared_authors import one_more_author, without_outlet
from newsreader.importing.html.declared_names import AUTHORS, LESS_USUAL_AUTHORS, METAS, TIMES
from newsreader.importing.html.declared_titles import (
    HEADING,
    PAGE_TITLE,
    headline_by_hand,
    headline_on_page,
    name_key,
    under_kickers,
    whole,
    without_site,
)
from newsreader.importing.html.json_ld import from_json_ld

_ONE_HEADING, _SEVERAL_HEADINGS = 0.85, 0.5
_A_LITTLE = 0.001
# More are those of the other stories on the page.
_MOST_AUTHORS = 8
_BORDER = "\u2063"
_GLUED = re.compile(rf"(?<=[^\W\d_A-Z]){_BORDER}+(?=[A-ZÀ-ÖØ-ÞА-ЯΑ-Ω])")
_FRONT_PAGE = re.compile(r"(?:https?:)?(?://[^/]+)?/?(?:index\.\w+)?", re.IGNORECASE)


def declared(parser: LexborHTMLParser, objects: Sequence[dict[str, Any]]) -> tuple[Candidate, ...]:
    """Every value that the page declares, each with its origin; ``objects`` are its JSON-LD."""
    found = [*from_json_ld(objects), *_metas(parser), *_elements(parser)]
    found = [candidate for candidate in found if candidate.value]
    if choose(found, Field.BYLINE) is None:
        found += [
            candidate for candidate in _authors(parser, LESS_USUAL_AUTHORS) if candidate.value
        ]
    outlets = {name_key(c.value) for c in found if c.field is Field.SOURCE}
    titles = [c.value for c in found if c.field is Field.TITLE]
    refined = [_refined(candidate, titles, outlets) for candidate in found]
    refined += [*_finer_date(refined), *one_more_author(refined)]
    refined += [*headline_by_hand(refined), *headline_on_page(refined)]
    return (*refined, *under_kickers(refined))


def _refined(candidate: Candidate, titles: list[str], outlets: set[str]) -> Candidate:
    """A title whole and without the site's name, authors without the outlet."""
    if candidate.field is Field.TITLE:
        return replace(
            candidate, value=without_site(whole(candidate.value, titles), titles, outlets)
        )
    if candidate.field is Field.BYLINE:
        return without_outlet(candidate, outlets)
    return candidate


def _finer_date(candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    """Time or time zone from another source that says the same and more than the best one."""
    best = choose(candidates, Field.DATE)
    if best is None:
        return
    dates = [c for c in candidates if c.field is Field.DATE and c.value != best.value]
    finer = [candidate for candidate in dates if candidate.value.startswith(best.value)]
    if finer:
        yield replace(max(finer, key=lambda c: c.trust), trust=best.trust + _A_LITTLE)


def _metas(parser: LexborHTMLParser) -> Iterator[Candidate]:
    contents: dict[str, list[str]] = {}
    for node in parser.css("meta[content]"):
        attributes = node.attributes
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        # Many systems escape what they were given escaped.
        content = clean_line(html.unescape(attributes.get("content") or ""))
        if name and content:
            contents.setdefault(name.lower(), []).append(content)
    for field, name, trust in METAS:
        values = contents.get(name)
        if not values:
            continue
        origin = f"meta property {name}"
        if field is Field.DATE:
            yield Candidate(field, iso_date(values[0]), origin, trust)
        elif field is Field.BYLINE:
            names = [n for value in values for n in split_names(value)]
            yield Candidate(field, "\n".join(distinct(names)), origin, trust)
        else:
            yield Candidate(field, values[0], origin, trust)


def _leads_home(heading: LexborNode) -> bool:
    """Whether a heading is the site's name: nothing but a link to its front page."""
    link = heading.css_first("a[href]")
    if link is None or clean_line(link.text() or "") != clean_line(heading.text() or ""):
        return False
    return bool(_FRONT_PAGE.fullmatch(link.attributes.get("href") or ""))


def _heading_text(heading: LexborNode) -> str:
    """The text of a heading; a kicker in an element of its own is often set without a blank."""
    pieces = _GLUED.sub(" ", heading.text(separator=_BORDER) or "")
    return clean_line(pieces.replace(_BORDER, ""))


def _elements(parser: LexborHTMLParser) -> Iterator[Candidate]:
    main = [node for node in parser.css("h1") if not _leads_home(node)]
    headings = [text for node in main if (text := _heading_text(node))]
    if headings:
        trust = _ONE_HEADING if len(headings) == 1 else _SEVERAL_HEADINGS
        yield Candidate(Field.TITLE, headings[0], HEADING, trust)
    title = parser.css_first("title")
    if title is not None:
        yield Candidate(Field.TITLE, clean_line(title.text() or ""), PAGE_TITLE, 0.4)
    for selector, trust in TIMES:
        node = parser.css_first(selector)
        if node is not None:
            attributes = node.attributes
            value = attributes.get("datetime") or attributes.get("title") or node.text()
            yield Candidate(Field.DATE, iso_date(value or ""), "time element", trust)
    yield from _authors(parser, AUTHORS)


def _authors(
    parser: LexborHTMLParser, selectors: Sequence[tuple[str, float]]
) -> Iterator[Candidate]:
    for selector, trust in selectors:
        texts = [clean_line(node.text() or "") for node in parser.css(selector)]
        names = distinct(name for text in texts for name in split_names(text))
        if len(names) <= _MOST_AUTHORS:
            yield Candidate(Field.BYLINE, "\n".join(names), "author element", trust)
