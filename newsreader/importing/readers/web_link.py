"""A saved link (.url of Windows, .webloc of the Mac): kept as a reference, never fetched."""

from __future__ import annotations

import plistlib
import re
from collections.abc import Iterator
from pathlib import PurePath

from newsreader.importing.clean import clean_line
from newsreader.importing.draft import Block, Candidate, Draft, Field
from newsreader.importing.media_types import MediaType
from newsreader.importing.source import Source
from newsreader.importing.xml_tree import descendants, parse_xml, text_of

WARM_UP = b"[InternetShortcut]\nURL=https://host.invalid/\n"

_SHORTCUT = re.compile(r"^\s*URL\s*=\s*(\S.*?)\s*$", re.IGNORECASE | re.MULTILINE)
_LOCAL = re.compile(r"file:|[a-z]:[\\/]|[\\/]", re.IGNORECASE)
_REFERENCE = "This is a reference to a page, not the page itself; nothing was fetched."
_TO_A_FILE = "This is a reference to a file, not the file itself; nothing was opened."


def read(source: Source) -> Iterator[Draft]:
    """A draft whose text is the address, and whose title is the name of the file."""
    address = clean_line(_address(source))
    if not address:
        source.refuse("There is no address in this link.")
    title = clean_line(PurePath(source.name).stem)
    named = Candidate(Field.TITLE, title, "name of the file", 0.5)
    block = Block(address)
    told = _TO_A_FILE if _LOCAL.match(address) else _REFERENCE
    yield Draft((block,), MediaType.LINK, "", (named,), marked_up=True, warnings=(told,))


def _address(source: Source) -> str:
    if source.data.startswith(b"bplist"):
        try:
            values = plistlib.loads(source.data, fmt=plistlib.FMT_BINARY)
        except (plistlib.InvalidFileException, ValueError, RecursionError, OverflowError):
            source.refuse("This link is damaged.")
        return str(values.get("URL", "")) if isinstance(values, dict) else ""
    text = source.decoded.text
    if found := _SHORTCUT.search(text):
        return found[1]
    if "<" not in text:
        return ""
    return text_of(next(descendants(parse_xml(source.data, source), "string"), None))
