"""The body of an article in the XML of news agencies (NITF, XHTML) as blocks."""

from __future__ import annotations

from collections.abc import Iterator

from newsreader.domain.article import Furniture
from newsreader.importing.clean import clean_line
from newsreader.importing.draft import Block, BlockKind
from newsreader.importing.xml_tree import Element, children, local, text_of

_BLOCKS = {
    **dict.fromkeys(("p", "pre", "div", "section", "block", "body", "body.content"), None),
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2"), BlockKind.HEADING),
    **dict.fromkeys(("li", "dt", "dd"), BlockKind.LIST_ITEM),
    **dict.fromkeys(("bq", "blockquote"), BlockKind.QUOTE),
    **dict.fromkeys(("ul", "ol", "dl", "table", "tbody", "media", "figure", "article"), None),
}
_FURNITURE = {
    "media-caption": Furniture.CAPTION,
    "figcaption": Furniture.CAPTION,
    "media-producer": Furniture.CREDIT,
    "tagline": Furniture.AUTHOR,
    "bibliography": Furniture.OTHER,
}
_NOT_SHOWN = {"script", "style", "media-metadata", "media-object", "media-reference", "head"}


def body_blocks(element: Element, kind: BlockKind = BlockKind.PARAGRAPH) -> Iterator[Block]:
    """The blocks of an element: those inside it, or the element itself where none is inside.

    Text that stands beside blocks in one element is a block of its own.
    """
    loose = [element.text or ""]
    for inner in element:
        name = local(inner)
        if name in _FURNITURE:
            yield from _flush(loose, kind)
            if text := clean_line(text_of(inner)):
                yield Block(text, furniture=_FURNITURE[name])
        elif name == "tr":
            cells = [clean_line(text_of(cell)) for cell in children(inner, "td", "th")]
            if any(cells):
                yield Block("\t".join(cells), BlockKind.TABLE)
        elif name in _BLOCKS:
            yield from _flush(loose, kind)
            yield from body_blocks(inner, _BLOCKS[name] or kind)
        elif name == "br":
            loose.append("\n")
        elif name and name not in _NOT_SHOWN:
            loose.append(text_of(inner))
        loose.append(inner.tail or "")
    yield from _flush(loose, kind)


def _flush(loose: list[str], kind: BlockKind) -> Iterator[Block]:
    if text := clean_line("".join(loose)):
        yield Block(text, kind)
    loose.clear()
