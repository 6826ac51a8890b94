"""A Word document (docx): paragraphs, lists, tables, captions, footnotes and tracked changes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from newsreader.domain.article import Furniture
from newsreader.importing.archive import packed
from newsreader.importing.clean import clean_line
from newsreader.importing.documents import (
    author_candidate,
    blocks_of,
    deletions_warning,
    document_draft,
    hidden_warning,
    table_blocks,
)
from newsreader.importing.draft import Block, BlockKind, Candidate, Draft, Field
from newsreader.importing.media_types import MediaType
from newsreader.importing.office_parts import OfficeParts
from newsreader.importing.source import Source
from newsreader.importing.word_line import NOT_SHOWN, WordLine
from newsreader.importing.xml_tree import Element, attribute, child, descendants, local, text_of

WARM_UP = packed(
    {"word/document.xml": b"<document><body><p><r><t>Up and ready.</t></r></p></body></document>"}
)

_MAIN = re.compile(r"word/document\d*\.xml")
_HEADING = re.compile(r"heading \d|title|headline")
_TITLES = ("title", "headline")
_QUOTES = ("quote", "intense quote", "block text")
_CONTENTS = re.compile(r"toc \d|toc heading|table of figures")


def read(source: Source) -> Iterator[Draft]:
    """One draft: inserted text is text, deleted text is told in a warning, comments are folded."""
    parts = OfficeParts(source)
    main = next((name for name in parts.names if _MAIN.fullmatch(name)), "word/document.xml")
    body = next(descendants(parts.main(main), "body"), None)
    if body is None:
        source.refuse("There is no text in this document.")
    document = _Document(parts)
    blocks = list(document.blocks(body))
    margins = [*document.margins("header")], [*document.margins("footer")]
    properties = list(document.properties())
    yield document_draft(
        [*margins[0], *blocks, *margins[1]],
        MediaType.WORD_DOCUMENT,
        document.title,
        properties,
        [*deletions_warning(document.deleted), *hidden_warning(document.hidden), *parts.lost],
    )


@dataclass
class _Document:
    """The parts that a body points to, and what was met while reading it."""

    parts: OfficeParts
    title: str = ""
    deleted: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    _unfinished: WordLine | None = None

    def __post_init__(self) -> None:
        self._styles = {
            attribute(style, "styleId"): attribute(name, "val").lower()
            for style in self.parts.elements("word/styles.xml", "style")
            if (name := child(style, "name")) is not None
        }
        self._asides = {
            kind: {
                attribute(note, "id"): note
                for note in self.parts.elements(f"word/{kind}.xml", kind[:-1])
            }
            for kind in ("footnotes", "endnotes", "comments")
        }

    def blocks(self, container: Element) -> Iterator[Block]:
        """The blocks of a body, a cell or a text box, in their order."""
        for element in container:
            name = local(element)
            if name == "p":
                yield from self._paragraph(element)
            elif name == "tbl":
                yield from self._table(element)
            elif name not in NOT_SHOWN:
                yield from self.blocks(element)

    def margins(self, which: str) -> Iterator[Block]:
        """Running heads or feet, each once."""
        texts: dict[str, None] = {}
        for name in self.parts.names:
            root = self.parts.root(name) if re.fullmatch(rf"word/{which}\d*\.xml", name) else None
            if root is not None:
                texts.update(dict.fromkeys(block.text for block in self.blocks(root)))
        return (Block(text, furniture=Furniture.NAVIGATION) for text in texts)

    def properties(self) -> Iterator[Candidate]:
        """What the file says of itself; its dates are those of typing, not of publication."""
        for element in self.parts.elements("docProps/core.xml", "title", "creator"):
            if local(element) == "creator":
                yield from author_candidate(text_of(element))
            elif title := clean_line(text_of(element)):
                yield Candidate(Field.TITLE, title, "title in the file's properties", 0.25)

    def _paragraph(self, paragraph: Element) -> Iterator[Block]:
        properties = child(paragraph, "pPr")
        style = self._style(properties)
        line = self._unfinished or WordLine()
        self._unfinished = None
        line.collect(paragraph)
        following = paragraph.getnext()
        if _ends_deleted(properties) and following is not None and local(following) == "p":
            self._unfinished = line  # the next paragraph goes on with it
            return
        self.deleted += line.deleted
        blocks = list(blocks_of("".join(line.pieces), _kind(style, properties)))
        if style in _TITLES and not self.title and blocks:
            self.title = blocks[0].text
        furniture = _furniture(style)
        yield from (replace(block, furniture=furniture) for block in blocks)
        if hidden := clean_line("".join(line.hidden)):
            self.hidden.append(hidden)
            yield Block(hidden, furniture=Furniture.OTHER)
        # Each note stands once, where it is first referred to; notes may refer to one another.
        notes = [self._asides[kind].pop(number, None) for kind, number in line.notes]
        for box in line.boxes:
            yield from self.blocks(box)
        for note in notes:
            if note is not None:
                yield from self._aside(note)

    def _aside(self, note: Element) -> Iterator[Block]:
        """A footnote or a comment as one folded piece."""
        is_comment = local(note) == "comment"
        text = "\n".join(block.text for block in self.blocks(note))
        author = clean_line(attribute(note, "author")) if is_comment else ""
        if text:
            kind = Furniture.COMMENTS if is_comment else Furniture.OTHER
            yield Block(f"{author}: {text}" if author else text, furniture=kind)

    def _table(self, table: Element) -> Iterator[Block]:
        rows = [
            [list(self.blocks(cell)) for cell in _unwrapped(row, "tc")]
            for row in _unwrapped(table, "tr")
        ]
        return table_blocks(rows)

    def _style(self, properties: Element | None) -> str:
        named = None if properties is None else child(properties, "pStyle")
        value = "" if named is None else attribute(named, "val")
        return self._styles.get(value, value.lower())


def _kind(style: str, properties: Element | None) -> BlockKind:
    if _HEADING.fullmatch(style):
        return BlockKind.HEADING
    if style in _QUOTES:
        return BlockKind.QUOTE
    listed = properties is not None and child(properties, "numPr") is not None
    return BlockKind.LIST_ITEM if listed or style.startswith("list ") else BlockKind.PARAGRAPH


def _ends_deleted(properties: Element | None) -> bool:
    """Whether tracked changes have deleted the end of a paragraph."""
    mark = None if properties is None else child(properties, "rPr")
    return mark is not None and child(mark, "del") is not None


def _furniture(style: str) -> Furniture | None:
    if style == "caption":
        return Furniture.CAPTION
    return Furniture.NAVIGATION if _CONTENTS.fullmatch(style) else None


def _unwrapped(table: Element, name: str) -> Iterator[Element]:
    """The rows of a table or cells of a row, also those inside content controls."""
    for inner in table:
        if local(inner) == name:
            yield inner
        elif local(inner) in {"sdt", "sdtContent", "customXml", "ins"}:
            yield from _unwrapped(inner, name)
