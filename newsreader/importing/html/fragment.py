"""HTML that is an article and no page: the body of a message, of a feed's entry, of a chapter."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

from newsreader.domain.article import Furniture
from newsreader.importing.clean import clean_line
from newsreader.importing.draft import Block, BlockKind
from newsreader.importing.html.page_tree import PageTree
from newsreader.importing.html.prescan import prescan, strip_tags
from newsreader.importing.html.tree_walk import page_tree

_FURNITURE = {"figcaption": Furniture.CAPTION, "nav": Furniture.NAVIGATION}
_TELLING = {*_FURNITURE, "blockquote"}


def fragment_blocks(markup: str) -> list[Block]:
    """All text of a piece of HTML as blocks; only captions and menus are marked as such."""
    scanned = prescan(markup)
    if scanned.warning:
        lines = map(clean_line, strip_tags(scanned.markup).splitlines())
        return [Block(line) for line in lines if line]
    tree = page_tree(LexborHTMLParser(scanned.markup))
    blocks: list[Block] = []
    marks = _marks(tree)
    for leaf in tree.leaves:
        tags = marks[leaf.element]
        furniture = next((kind for tag, kind in _FURNITURE.items() if tag in tags), None)
        quoted = "blockquote" in tags and leaf.kind is BlockKind.PARAGRAPH
        kind = BlockKind.QUOTE if quoted else leaf.kind
        blocks.append(Block(leaf.text, kind, furniture, leaf.links))
    return blocks


def _marks(tree: PageTree) -> list[frozenset[str]]:
    """For each element which of the telling tags it is or stands in."""
    marks: list[frozenset[str]] = []
    for element in tree.elements:
        around: frozenset[str] = marks[element.parent] if element.parent >= 0 else frozenset()
        marks.append(around | {element.tag} if element.tag in _TELLING else around)
    return marks
