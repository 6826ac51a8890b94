"""An electronic book or magazine (epub): each chapter is an article."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from newsreader.importing.archive import Archive, packed
from newsreader.importing.clean import clean_line
from newsreader.importing.dates import iso_date
from newsreader.importing.draft import Block, Candidate, Draft, Field
from newsreader.importing.encoding.encoding import decode
from newsreader.importing.fields.headline import opening_headline
from newsreader.importing.fields.people import split_names
from newsreader.importing.html.fragment import fragment_blocks
from newsreader.importing.lines.line_shape import is_prose
from newsreader.importing.media_types import MediaType
from newsreader.importing.source import Found, Loss, Source, Step
from newsreader.importing.xml_tree import attribute, descendants, local, parse_xml, text_of

_CONTAINER = "META-INF/container.xml"
WARM_UP = packed(
    {
        _CONTAINER: b"<c><rootfile full-path='b.opf'/></c>",
        "b.opf": b"<p><item id='a' href='a.html'/><itemref idref='a'/></p>",
        "a.html": b"<p>Up and ready, all of it, as a chapter should be.</p>",
    }
)

_PAGES = {"application/xhtml+xml", "text/html", ""}


def read(source: Source) -> Iterator[Found]:
    """A draft for each chapter, in the order of reading; covers and contents are passed over."""
    archive = Archive(source)
    book = _book(archive, source)
    without_prose = 0
    for number, name in enumerate(book.chapters):
        yield Step(number, len(book.chapters))
        if name not in archive:
            yield Loss(f"The chapter “{name}” is missing.")
            continue
        decoded = decode(archive.unpack(name))
        blocks = fragment_blocks(decoded.text)
        if any(is_prose(block.text) for block in blocks):
            yield _chapter(blocks, decoded.encoding, book)
        else:
            without_prose += 1
    if without_prose:
        yield Loss(f"{without_prose} pages without running text, such as a cover, are left out.")


@dataclass(frozen=True, slots=True)
class _Book:
    """What the book says of itself, and the names of its chapters in order."""

    chapters: tuple[str, ...]
    candidates: tuple[Candidate, ...]


def _book(archive: Archive, source: Source) -> _Book:
    container = parse_xml(archive.unpack(_CONTAINER), source)
    roots = [attribute(root, "full-path") for root in descendants(container, "rootfile")]
    if not roots:
        source.refuse("The book does not say where its chapters are.")
    package = parse_xml(archive.unpack(roots[0]), source)
    folder = posixpath.dirname(roots[0])
    items = {
        attribute(item, "id"): posixpath.normpath(
            posixpath.join(folder, unquote(attribute(item, "href")))
        )
        for item in descendants(package, "item")
        if attribute(item, "media-type") in _PAGES
    }
    order = (attribute(item, "idref") for item in descendants(package, "itemref"))
    chapters = tuple(dict.fromkeys(items[key] for key in order if key in items))
    found = {local(e): clean_line(text_of(e)) for e in descendants(package, *_FIELDS)}
    return _Book(chapters, tuple(_candidates(found)))


_FIELDS = {
    "creator": (Field.BYLINE, "author of the book", 0.3),
    "publisher": (Field.SOURCE, "publisher of the book", 0.5),
    "title": (Field.SOURCE, "title of the book", 0.3),
    "date": (Field.DATE, "date of the book", 0.3),
}


def _candidates(found: dict[str, str]) -> Iterator[Candidate]:
    for name, (field, origin, trust) in _FIELDS.items():
        value = found.get(name, "")
        if field is Field.DATE:
            value = iso_date(value)
        elif field is Field.BYLINE:
            value = "\n".join(split_names(value))
        if value:
            yield Candidate(field, value, origin, trust)


def _chapter(blocks: list[Block], encoding: str, book: _Book) -> Draft:
    title = opening_headline(blocks)
    named = (Candidate(Field.TITLE, title, "heading of the chapter", 0.8),) if title else ()
    candidates = (*named, *book.candidates)
    return Draft(tuple(blocks), MediaType.BOOK, encoding, candidates, marked_up=True)
