"""XML of unknown origin becomes a tree: no entity, no DTD and no address in it is followed."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from newsreader.importing.encoding.encoding import decode
from newsreader.importing.source import Source

#: An element of lxml, which has no types of its own.
Element = Any

_DECLARATION = re.compile(r"\A\s*+<\?xml[^>]*\?>")
_DOCTYPE = re.compile(r"<!DOCTYPE(?P<names>[^>\[]*)(?P<subset>\[)?", re.IGNORECASE)
_ROOT = re.compile(r"<[^\W\d]")
_NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,30});")
_XML_NAMES = {"amp", "lt", "gt", "quot", "apos"}
_UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def parse_xml(data: bytes, source: Source) -> Element:
    """The root element; raises UnreadableFileError for damaged or hostile XML.

    A DOCTYPE that only names a format is left out, one with declarations of its own is refused;
    HTML's named characters are known without any.
    """
    text = _DECLARATION.sub("", decode(data).text, count=1)
    root = _ROOT.search(text)
    doctype = _DOCTYPE.search(text, 0, root.start() if root else len(text))
    if doctype:
        if doctype["subset"]:
            source.refuse("It declares entities of its own, which could be used to do harm.")
        text = text[: doctype.start()] + text[text.find(">", doctype.start()) + 1 :]
    text = _UNWANTED.sub("", _NAMED.sub(_character, text))
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        encoding="utf-8",
    )
    try:
        return etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as error:
        source.refuse(_why(str(error)))


def local(element: Element) -> str:
    """An element's name without its namespace."""
    tag: object = element.tag  # what is no element, such as an entity, has none that is text
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Element, name: str) -> str:
    """The value of an attribute of that local name in any namespace, or nothing."""
    return next((str(v) for k, v in element.items() if k.rpartition("}")[2] == name), "")


def children(element: Element, *names: str) -> Iterator[Element]:
    """The children of those local names, in order."""
    return (child for child in element if local(child) in names)


def child(element: Element, name: str) -> Element | None:
    """The first child of that local name."""
    return next(children(element, name), None)


def descendants(element: Element, *names: str) -> Iterator[Element]:
    """All elements inside of those local names, in order."""
    return (inner for inner in element.iter(*(f"{{*}}{name}" for name in names)))


def text_of(element: Element | None) -> str:
    """All text inside an element; the empty string where there is none."""
    return "" if element is None else "".join(element.itertext())


def _character(found: re.Match[str]) -> str:
    name = found[1]
    if name in _XML_NAMES:
        return found[0]
    character = html.unescape(found[0])
    return character if character != found[0] else f"&amp;{name};"


def _why(error: str) -> str:
    if "depth" in error:
        return "Its XML is nested too deeply."
    if "huge" in error.lower() or "too long" in error or "limit" in error:
        return "Its XML has a part that is larger than any text."
    return "Its XML is damaged."
