"""A feed (RSS 0.9 to 2.0, Atom): each entry is an article."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from newsreader.importing.clean import clean_line
from newsreader.importing.dates import iso_date
from newsreader.importing.draft import Block, Candidate, Draft, Field
from newsreader.importing.fields.people import split_names
from newsreader.importing.html.fragment import fragment_blocks
from newsreader.importing.mail.headers import iso_of
from newsreader.importing.media_types import MediaType
from newsreader.importing.source import Found, Loss, Source, Step
from newsreader.importing.xml_tree import (
    Element,
    child,
    children,
    descendants,
    parse_xml,
    text_of,
)

WARM_UP = b"<rss><item><description>Up &lt;b>and&lt;/b> ready.</description></item></rss>"

_BODIES = ("encoded", "content", "description", "summary")
_DATES = ("pubDate", "published", "date", "issued", "created", "updated", "modified")


def read(source: Source) -> Iterator[Found]:
    """A draft for each entry with a text; many feeds hold no more than its first sentences."""
    root = parse_xml(source.data, source)
    outlet = clean_line(text_of(child(_channel(root), "title")))
    entries = list(descendants(root, "item", "entry"))
    bare = 0
    for number, entry in enumerate(entries):
        yield Step(number, len(entries))
        if blocks := _blocks(entry):
            candidates = tuple(c for c in _candidates(entry, outlet) if c.value)
            yield Draft(tuple(blocks), MediaType.FEED, "", candidates, marked_up=True)
        else:
            bare += 1
    if bare:
        yield Loss(f"{bare} entries of the feed hold no text and are left out.")


def _channel(root: Element) -> Element:
    channel = next(children(root, "channel"), None)
    return root if channel is None else channel


def _blocks(entry: Element) -> list[Block]:
    """The longest of the texts of an entry: the whole one, where there is a summary too."""
    bodies = [fragment_blocks(_markup(body)) for body in children(entry, *_BODIES)]
    return max(bodies, key=lambda blocks: sum(len(block.text) for block in blocks), default=[])


def _markup(body: Element) -> str:
    """HTML as RSS and Atom hold it: escaped, or as elements of the feed itself."""
    if not len(body):
        return text_of(body)
    written: str = etree.tostring(body, encoding="unicode", method="html", with_tail=False)
    return written


def _candidates(entry: Element, outlet: str) -> Iterator[Candidate]:
    title = fragment_blocks(text_of(child(entry, "title")))
    yield Candidate(Field.TITLE, " ".join(b.text for b in title), "title of the entry", 0.95)
    authors = [_author(author) for author in children(entry, "author", "creator")]
    names = [name for author in authors for name in split_names(author)]
    yield Candidate(Field.BYLINE, "\n".join(dict.fromkeys(names)), "author of the entry", 0.9)
    for number, name in enumerate(_DATES):
        when = clean_line(text_of(child(entry, name)))
        date = iso_of(when) or iso_date(when)
        yield Candidate(Field.DATE, date, f"“{name}” of the entry", 0.9 - number / 36)
    origin = child(entry, "source")
    named = (
        "" if origin is None else clean_line(text_of(child(origin, "title")) or origin.text or "")
    )
    yield Candidate(Field.SOURCE, named, "source of the entry", 0.9)
    yield Candidate(Field.SOURCE, outlet, "title of the feed", 0.8)


def _author(author: Element) -> str:
    """The name in an Atom person, or in RSS's "address (name)"."""
    name = child(author, "name")
    text = clean_line(text_of(author if name is None else name))
    if "@" in text and text.endswith(")"):
        return text.partition("(")[2].rstrip(")")
    return "" if "@" in text else text
