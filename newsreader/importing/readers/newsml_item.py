"""NewsML-G2 of news agencies, also several items in one message; the older NewsML 1 as well."""

from __future__ import annotations

from collections.abc import Iterator

from newsreader.importing.clean import clean_line
from newsreader.importing.draft import Block, Candidate, Draft, Field
from newsreader.importing.fields.people import split_names
from newsreader.importing.lines.wrapped_lines import paragraphs
from newsreader.importing.media_types import MediaType
from newsreader.importing.news_xml import body_blocks
from newsreader.importing.nitf import date_of, nitf_draft
from newsreader.importing.source import Found, Loss, Source
from newsreader.importing.xml_tree import (
    Element,
    attribute,
    child,
    descendants,
    local,
    parse_xml,
    text_of,
)

WARM_UP = b"<newsItem><contentSet><inlineData>Up and ready.</inlineData></contentSet></newsItem>"

_CONTENT = ("inlineXML", "inlineData", "DataContent")
_SAYS_WHEN = (
    ("contentCreated", 0.8),
    ("firstCreated", 0.85),
    ("versionCreated", 0.75),
    ("FirstCreated", 0.85),
    ("ThisRevisionCreated", 0.75),
)


def read(source: Source) -> Iterator[Found]:
    """A draft for each item that holds its text; others only point to pictures or pages."""
    root = parse_xml(source.data, source)
    without_text = 0
    for item in _outermost(root, "newsItem", "NewsItem"):
        if blocks := _blocks(item):
            candidates = tuple(candidate for candidate in _candidates(item) if candidate.value)
            yield Draft(tuple(blocks), MediaType.NEWSML, "", candidates, marked_up=True)
        else:
            without_text += 1
    if without_text:
        yield Loss(f"{without_text} items hold no text, such as pictures, and are left out.")


def _outermost(root: Element, *names: str) -> Iterator[Element]:
    """The elements of those local names that stand in no other of them."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if local(element) in names:
            yield element
        else:
            waiting += reversed(element)


def _blocks(item: Element) -> list[Block]:
    """The text of the first content that is inside the item itself."""
    for content in descendants(item, *_CONTENT):
        nitf = next(descendants(content, "nitf"), None)
        if nitf is not None:
            found = list(nitf_draft(nitf, MediaType.NEWSML).blocks)
        elif len(content):
            body = next(descendants(content, "body"), content)
            found = list(body_blocks(body))
        else:
            found = [Block(line) for line in paragraphs(text_of(content))]
        if found:
            return found
    return []


def _candidates(item: Element) -> Iterator[Candidate]:
    nitf = next(descendants(item, "nitf"), None)
    if nitf is not None:
        yield from nitf_draft(nitf, MediaType.NEWSML).candidates
    for title in descendants(item, "headline", "HeadLine"):
        main = attribute(title, "role") in {"", "hld:main"}
        trust = 0.96 if main else 0.7
        yield Candidate(Field.TITLE, clean_line(text_of(title)), "headline in the NewsML", trust)
    byline = next(descendants(item, "by", "ByLine"), None)
    names = split_names(clean_line(text_of(byline)))
    yield Candidate(Field.BYLINE, "\n".join(names), "byline in the NewsML", 0.9)
    creators = [_name(creator) for creator in descendants(item, "creator")]
    yield Candidate(Field.BYLINE, "\n".join(filter(None, creators)), "creator in the NewsML", 0.6)
    for provider in descendants(item, "provider", "infoSource"):
        yield Candidate(Field.SOURCE, _name(provider), "provider in the NewsML", 0.8)
    for name, trust in _SAYS_WHEN:
        when = clean_line(text_of(next(descendants(item, name), None)))
        yield Candidate(Field.DATE, date_of(when), f"“{name}” in the NewsML", trust)


def _name(party: Element) -> str:
    """A party's name, else the letters that it is registered by."""
    name = clean_line(text_of(child(party, "name")))
    return name or attribute(party, "literal") or attribute(party, "qcode").rpartition(":")[2]
