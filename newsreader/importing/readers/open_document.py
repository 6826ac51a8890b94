"""An OpenDocument text (odt): paragraphs, lists, tables, notes and tracked changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from newsreader.domain.article import Furniture
from newsreader.importing.archive import packed
from newsreader.importing.clean import clean_line
from newsreader.importing.documents import (
    author_candidate,
    blocks_of,
    deletions_warning,
    document_draft,
    table_blocks,
)
from newsreader.importing.draft import Block, BlockKind, Candidate, Draft, Field
from newsreader.importing.media_types import MediaType
from newsreader.importing.office_parts import OfficeParts
from newsreader.importing.source import Source
from newsreader.importing.xml_tree import (
    Element,
    attribute,
    child,
    children,
    descendants,
    local,
    text_of,
)

WARM_UP = packed({"content.xml": b"<body><text><p>Up and ready.</p></text></body>"})

_MOST_TIMES = 100
_CAPTIONS = {"caption", "illustration", "figure", "drawing"}
_PARTS_OF_LINES = {"p", "h"}
_NOT_SHOWN = {
    "tracked-changes",
    "table-of-content",
    "sequence-decls",
    "forms",
    "alphabetical-index",
}


def read(source: Source) -> Iterator[Draft]:
    """One draft; notes and comments are folded at their place, deleted text is told of."""
    parts = OfficeParts(source)
    content = parts.main("content.xml")
    body = next(descendants(content, "body"), None)
    text = None if body is None else child(body, "text")
    if text is None:
        source.refuse("There is no text in this document.")
    document = _Document(_parents(content))
    blocks = list(document.blocks(text, BlockKind.PARAGRAPH))
    properties = list(_properties(parts))
    yield document_draft(
        blocks,
        MediaType.OPEN_DOCUMENT,
        document.title,
        properties,
        [*deletions_warning(_deleted(text)), *parts.lost],
    )


def _times(element: Element, name: str) -> int:
    """How often an attribute says that an element stands there, within bounds."""
    count = attribute(element, name)
    if not count.isdecimal():
        return 1
    return int(count) if len(count) < len(str(_MOST_TIMES)) else _MOST_TIMES


def _parents(content: Element) -> dict[str, str]:
    """The named style that each of the document's own styles stems from."""
    return {
        attribute(style, "name"): attribute(style, "parent-style-name")
        for style in descendants(content, "style")
    }


def _properties(parts: OfficeParts) -> Iterator[Candidate]:
    for element in parts.elements("meta.xml", "title", "creator"):
        if local(element) == "creator":
            yield from author_candidate(text_of(element))
        elif title := clean_line(text_of(element)):
            yield Candidate(Field.TITLE, title, "title in the file's properties", 0.25)


def _deleted(text: Element) -> list[str]:
    gone = (
        " ".join(text_of(part) for part in deletion if local(part) != "change-info")
        for deletion in descendants(text, "deletion")
    )
    return [piece for piece in map(clean_line, gone) if piece]


@dataclass
class _Document:
    """Turns elements into blocks; ``parents`` are the styles that styles stem from."""

    parents: dict[str, str]
    title: str = ""

    def blocks(self, container: Element, kind: BlockKind) -> Iterator[Block]:
        """The blocks in a text, a list item, a cell or a box; ``kind`` is what paragraphs are."""
        for element in container:
            name = local(element)
            if name in _PARTS_OF_LINES:
                yield from self._paragraph(element, kind)
            elif name == "table":
                yield from self._table(element)
            elif name not in _NOT_SHOWN:
                yield from self.blocks(element, BlockKind.LIST_ITEM if name == "list" else kind)

    def _paragraph(self, paragraph: Element, kind: BlockKind) -> Iterator[Block]:
        style = attribute(paragraph, "style-name")
        style = (self.parents.get(style) or style).lower()
        if local(paragraph) == "h" or style == "title":
            kind = BlockKind.HEADING
        pieces: list[str] = []
        apart: list[Element] = []
        self._collect(paragraph, pieces, apart)
        blocks = list(blocks_of("".join(pieces), kind))
        if style == "title" and blocks and not self.title:
            self.title = blocks[0].text
        furniture = Furniture.CAPTION if style in _CAPTIONS else None
        yield from (replace(block, furniture=furniture) for block in blocks)
        for element in apart:
            yield from self._set_apart(element)

    def _collect(self, element: Element, pieces: list[str], apart: list[Element]) -> None:
        """The text of a paragraph, and what stands beside it: boxes, notes, comments."""
        pieces.append(element.text or "")
        for inner in element:
            name = local(inner)
            if name in {"note", "annotation", "text-box"}:
                apart.append(inner)
            elif name == "s":
                pieces.append(" " * _times(inner, "c"))
            elif name in {"line-break", "tab"}:
                pieces.append("\n" if name == "line-break" else " ")
            else:
                self._collect(inner, pieces, apart)
            pieces.append(inner.tail or "")

    def _set_apart(self, element: Element) -> Iterator[Block]:
        name = local(element)
        if name == "text-box":
            yield from self.blocks(element, BlockKind.PARAGRAPH)
            return
        inner = child(element, "note-body") if name == "note" else element
        lines = [] if inner is None else list(self.blocks(inner, BlockKind.PARAGRAPH))
        text = "\n".join(block.text for block in lines)
        author = clean_line(text_of(child(element, "creator")))
        kind = Furniture.OTHER if name == "note" else Furniture.COMMENTS
        if text:
            yield Block(f"{author}: {text}" if author else text, furniture=kind)

    def _table(self, table: Element) -> Iterator[Block]:
        rows: list[list[list[Block]]] = []
        for row in descendants(table, "table-row"):
            cells: list[list[Block]] = []
            for cell in children(row, "table-cell"):
                blocks = list(self.blocks(cell, BlockKind.PARAGRAPH))
                cells += [blocks] * _times(cell, "number-columns-repeated")
            rows += [cells] * _times(row, "number-rows-repeated")
        return table_blocks(rows)
