"""A parsed page becomes a PageTree in one pass, without recursion: depth costs nothing."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from newsreader.importing.clean import clean_line
from newsreader.importing.draft import BlockKind
from newsreader.importing.html.hints import is_unseen, told_by
from newsreader.importing.html.page_tree import Element, Leaf, PageTree
from newsreader.importing.lines.line_shape import is_prose

_WITHOUT_TEXT = """
script style noscript template svg math iframe object embed head title canvas audio video map
select option input textarea datalist -comment -doctype !doctype
"""
_WITHIN_LINES = """
a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small
span strike strong sub sup time tt u var wbr ruby rb rp rt picture source
"""
_SKIPPED = frozenset(_WITHOUT_TEXT.split())
_INLINE = frozenset(_WITHIN_LINES.split())
_KINDS = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), BlockKind.HEADING),
    "li": BlockKind.LIST_ITEM,
    "dd": BlockKind.LIST_ITEM,
    "dt": BlockKind.LIST_ITEM,
    "blockquote": BlockKind.QUOTE,
    "td": BlockKind.TABLE,
    "th": BlockKind.TABLE,
}
_EMPTY_LINE = re.compile(r"\n[ \t\r]*\n")
_BREAK = "\u2028"
_PARAGRAPHS = frozenset({"p", "li", "dd", "dt", "blockquote", *_KINDS})


def page_tree(parser: LexborHTMLParser) -> PageTree:
    """The leaves of a page's body, in order."""
    tree = PageTree()
    if parser.body is not None:
        _Walk(tree).run(parser.body)
    return tree


class _Walk:
    """One pass over the nodes with a stack of our own, so that depth costs no recursion."""

    def __init__(self, tree: PageTree) -> None:
        self._tree = tree
        self._open: list[int] = []
        self._inside = ""  # tag of the innermost open block
        self._pieces: list[str] = []
        self._linked = 0
        self._links = 0
        self._breaks = 0
        self._breaks_inside = False

    def run(self, body: LexborNode) -> None:
        node = body
        entered: list[tuple[LexborNode, bool, bool]] = []
        while True:
            tag = node.tag or ""
            child = None
            if tag == "-text":
                self._text(node.text_content or "")
            elif tag == "br":
                self._break()
            elif tag not in _SKIPPED:
                child = node.first_child
            if child is not None and self._enter(node, tag, entered):
                node = child
                continue
            following = node.next if entered else None
            while following is None:
                if not entered:
                    self._flush()
                    return
                node, block, link = entered.pop()
                self._leave(block, link)
                following = node.next if entered else None
            node = following

    def _enter(
        self, node: LexborNode, tag: str, entered: list[tuple[LexborNode, bool, bool]]
    ) -> bool:
        """Open an element that holds something; False for one that is not to be looked into."""
        block = tag not in _INLINE and not ("-" in tag and self._inside in _PARAGRAPHS)
        link = False
        if block:
            self._flush()
            self._push(node, tag)
        elif tag == "a":
            link = not (node.attributes.get("href") or "").startswith("#")
            self._links += link
        elif tag == "span" and is_unseen(node.attributes):
            return False
        entered.append((node, block, link))
        return True

    def _leave(self, block: bool, link: bool) -> None:
        self._links -= link
        if block:
            self._flush()
            self._open.pop()
            self._inside = self._tree.elements[self._open[-1]].tag if self._open else ""

    def _push(self, node: LexborNode, tag: str) -> None:
        parent = self._open[-1] if self._open else -1
        attributes = node.attributes
        names = attributes.get("class") or ""
        element = Element(tag, parent, names, *told_by(tag, attributes))
        self._open.append(len(self._tree.elements))
        self._inside = tag
        self._tree.elements.append(element)

    def _text(self, text: str) -> None:
        if not text:
            return
        if self._inside == "pre":
            *paragraphs, text = _EMPTY_LINE.split(text)
            for paragraph in paragraphs:
                self._pieces.append(paragraph)
                self._flush()
        if not text.isspace():
            self._breaks = 0
            self._pieces.append(text)
            if self._links:
                self._linked += len(text.strip())
        # Most of what stands between two borders is the indentation of the mark-up.
        elif self._pieces:
            self._pieces.append(text)

    def _break(self) -> None:
        self._breaks += 1
        if self._breaks > 1:
            self._flush()
        else:
            self._pieces.append(_BREAK)
            self._breaks_inside = True

    def _flush(self) -> None:
        if not self._pieces:
            return
        source = "".join(self._pieces)
        if self._open and (text := clean_line(source)):
            links = min(1.0, self._linked / len(text))
            for line in _lines(source, text) if self._breaks_inside else (text,):
                self._leaf(line, links)
        self._pieces.clear()
        self._linked = 0
        self._breaks_inside = False

    def _leaf(self, text: str, links: float) -> None:
        number = self._open[-1]
        tag = self._tree.elements[number].tag
        kind = _KINDS.get(tag, BlockKind.PARAGRAPH)
        self._tree.leaves.append(Leaf(text, number, kind, tag, links))


def _lines(source: str, text: str) -> list[str]:
    """The lines of a leaf each by itself where none is prose, such as headline, byline and date."""
    lines = [line for piece in source.split(_BREAK) if (line := clean_line(piece))]
    return [text] if any(map(is_prose, lines)) else lines
