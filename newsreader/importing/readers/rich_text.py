"""Rich text (rtf), as word processors of every age write it."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from striprtf.striprtf import rtf_to_text

from newsreader.domain.article import Furniture
from newsreader.importing.clean import clean_line, whole_characters
from newsreader.importing.documents import (
    author_candidate,
    blocks_of,
    deletions_warning,
    document_draft,
    hidden_warning,
)
from newsreader.importing.draft import Block, BlockKind, Candidate, Draft, Field
from newsreader.importing.media_types import MediaType
from newsreader.importing.rtf_groups import take_apart
from newsreader.importing.source import Source

WARM_UP = rb"{\rtf1\ansi\ansicpg1252{\info{\title Up}}Up and ready.\par}"

_CODE_PAGE = re.compile(rb"\\ansicpg(\d{3,5})")
# Pictures, written as digits, would take most of the time.
_PICTURE = re.compile(rb"[0-9a-fA-F\r\n]{512,}")
# Nothing is tried twice (``++``): a title of forty Cyrillic letters and a dash would take for ever.
_PROPERTY = re.compile(
    r"\{\\(title|author)\s++((?:[^{}\\]|\\'[0-9a-f]{2}|\\[{}\\]|\\u-?\d++ ?+\??+){1,300}+)\}"
)
# Characters are signed numbers of sixteen bits; striprtf stumbles over any other.
_NO_CHARACTER = re.compile(r"\\u(?!(?:-[0-3]?|[0-6]?)\d{1,4}(?!\d))-?\d+")
_HEAD_BYTES = 20_000
_HIDDEN = "v"
_FOLDED = {
    "footnote": Furniture.OTHER,
    "annotation": Furniture.COMMENTS,
    _HIDDEN: Furniture.OTHER,
}


def read(source: Source) -> Iterator[Draft]:
    """One draft; what the mark-up says of headings is lost with it."""
    encoding = _encoding(source.data)
    markup = _PICTURE.sub(b"", source.data).decode(encoding, "replace")
    markup, groups = take_apart(markup)
    text = _plain(markup, encoding)
    blocks = [block for line in text.split("\n") for block in _line(line)]
    apart = [(kind, clean_line(_plain(rf"{{\rtf1 {group}}}", encoding))) for kind, group in groups]
    blocks += [
        Block(text, furniture=_FOLDED[kind]) for kind, text in apart if kind in _FOLDED and text
    ]
    deleted = [text for kind, text in apart if kind not in _FOLDED and text]
    properties = _properties(markup, encoding)
    hidden = [text for kind, text in apart if kind == _HIDDEN and text]
    warnings = [*deletions_warning(deleted), *hidden_warning(hidden)]
    yield document_draft(blocks, MediaType.RICH_TEXT, properties=properties, warnings=warnings)


def _encoding(data: bytes) -> str:
    found = _CODE_PAGE.search(data[:_HEAD_BYTES])
    name = f"cp{found[1].decode()}" if found else "cp1252"
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"


def _plain(markup: str, encoding: str) -> str:
    text: str = rtf_to_text(  # type: ignore[no-untyped-call]
        _NO_CHARACTER.sub(r"\\u65533", markup), encoding=encoding, errors="replace"
    )
    return whole_characters(text)


def _line(line: str) -> Iterator[Block]:
    """A paragraph, or a row of a table, whose cells end with a bar."""
    cells = [clean_line(cell) for cell in line.split("|")]
    if line.rstrip().endswith("|") and len(cells) > 2:
        yield Block("\t".join(cells[:-1]).strip(), BlockKind.TABLE)
    else:
        yield from blocks_of(line)


def _properties(markup: str, encoding: str) -> Iterator[Candidate]:
    for found in _PROPERTY.finditer(markup[:_HEAD_BYTES]):
        value = clean_line(_plain(rf"{{\rtf1 {found[2]}}}", encoding))
        if found[1] == "title" and value:
            yield Candidate(Field.TITLE, value, "title in the file's properties", 0.25)
        elif found[1] == "author":
            yield from author_candidate(value)
