"""One article in NITF, the News Industry Text Format: what its head says, and its body."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsreader.importing.clean import clean_line
from newsreader.importing.dates import iso_date
from newsreader.importing.draft import Block, Candidate, Draft, Field
from newsreader.importing.fields.people import split_names
from newsreader.importing.media_types import MediaType
from newsreader.importing.news_xml import body_blocks
from newsreader.importing.xml_tree import Element, attribute, child, descendants, local, text_of

_COMPACT = re.compile(r"^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d))?")


def nitf_draft(root: Element, media_type: MediaType) -> Draft:
    """The draft of an ``nitf`` element."""
    candidates = tuple(candidate for candidate in _candidates(root) if candidate.value)
    return Draft(tuple(_blocks(root)), media_type, "", candidates, marked_up=True)


def _blocks(root: Element) -> Iterator[Block]:
    for part in descendants(root, "body.content", "body.end"):
        yield from body_blocks(part)


def _candidates(root: Element) -> Iterator[Candidate]:
    yield Candidate(Field.TITLE, _first(root, "hl1"), "headline in the NITF", 0.95)
    head = child(root, "head")
    if head is not None:
        yield Candidate(Field.TITLE, _first(head, "title"), "title in the NITF", 0.8)
    yield Candidate(Field.SOURCE, _first(root, "distributor"), "distributor in the NITF", 0.9)
    yield Candidate(Field.SOURCE, _copyright(root), "copyright in the NITF", 0.7)
    for byline in descendants(root, "byline"):
        people = [clean_line(text_of(person)) for person in descendants(byline, "person")]
        names = people or split_names(clean_line(text_of(byline)))
        yield Candidate(Field.BYLINE, "\n".join(names), "byline in the NITF", 0.95)
    for element in descendants(root, "date.issue", "date.release", "story.date"):
        trust = 0.9 if local(element) == "date.issue" else 0.8
        origin = f"“{local(element)}” in the NITF"
        yield Candidate(Field.DATE, date_of(attribute(element, "norm")), origin, trust)


def date_of(value: str) -> str:
    """ISO 8601 from the compact form too, such as 20310304T100000+0100."""
    found = _COMPACT.match(value)
    if not found:
        return iso_date(value)
    day = "-".join(found.groups()[:3])
    clock = f"T{':'.join(found.groups()[3:])}" if found[4] else ""
    return iso_date(day + clock + value[found.end() :])


def _first(root: Element, name: str) -> str:
    return clean_line(text_of(next(descendants(root, name), None)))


def _copyright(root: Element) -> str:
    holder = next(descendants(root, "doc.copyright"), None)
    return "" if holder is None else clean_line(attribute(holder, "holder"))
