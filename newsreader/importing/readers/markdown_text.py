"""Markdown: its marks become headings, lists, quotes and tables; HTML in it stays as written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from newsreader.importing.clean import clean_line
from newsreader.importing.dates import iso_date
from newsreader.importing.documents import blocks_of, document_draft
from newsreader.importing.draft import Block, BlockKind, Candidate, Draft, Field
from newsreader.importing.fields.people import split_names
from newsreader.importing.lines.wrapped_lines import paragraphs
from newsreader.importing.media_types import MediaType
from newsreader.importing.source import Source

WARM_UP = b"# Up\n\n- and *ready*\n\n| a |\n|---|\n| b |\n"

# The parser passes over what is nested deeper: nine lists in one another, or nineteen quotes.
_MOST_LEVELS = 20
_PARSER = MarkdownIt("commonmark", {"html": False, "maxNesting": _MOST_LEVELS}).enable("table")
_TOO_DEEP = "It nests lists or quotes too deeply; its text was taken without its layout."
_FRONT = re.compile(r"\A\ufeff?---[ \t]*\r?\n(?P<fields>(?:.*\r?\n){0,100}?)---[ \t]*(?:\r?\n|\Z)")
_FRONT_LINE = re.compile(r"^(?P<name>\w+)\s*:\s*(?P<value>.+)$", re.MULTILINE)
_FIELDS = {
    "title": Field.TITLE,
    "author": Field.BYLINE,
    "authors": Field.BYLINE,
    "byline": Field.BYLINE,
    "date": Field.DATE,
    "published": Field.DATE,
    "source": Field.SOURCE,
    "publisher": Field.SOURCE,
}


def read(source: Source) -> Iterator[Draft]:
    """One draft; the fields of a YAML head are taken where they say who, when and what."""
    text, encoding = source.decoded
    head = _FRONT.match(text)
    body = text[head.end() :] if head else text
    fields = list(_head(head["fields"])) if head else []
    losses = source.decoded.losses()
    tokens = _PARSER.parse(body)
    if any(token.level >= _MOST_LEVELS - 1 for token in tokens):
        blocks = [Block(line) for line in paragraphs(body)]
        losses = (*losses, _TOO_DEEP)
    else:
        blocks = list(_blocks(tokens))
    draft = document_draft(blocks, MediaType.MARKDOWN, properties=fields)
    yield Draft(
        draft.blocks,
        draft.media_type,
        encoding,
        draft.candidates,
        draft.marked_up,
        losses,
    )


def _head(fields: str) -> Iterator[Candidate]:
    for found in _FRONT_LINE.finditer(fields):
        field = _FIELDS.get(found["name"].lower())
        value = clean_line(found["value"].strip().strip("\"'[]"))
        if field is Field.DATE:
            value = iso_date(value)
        elif field is Field.BYLINE:
            value = "\n".join(split_names(value))
        if field is not None and value:
            yield Candidate(field, value, "head of the file", 0.95)


def _blocks(tokens: Sequence[Token]) -> Iterator[Block]:
    open_kinds: list[str] = []
    cells: list[str] = []
    for token in tokens:
        if token.type == "tr_open":
            cells = []
        elif token.type == "tr_close":
            if any(cells):
                yield Block("\t".join(cells), BlockKind.TABLE)
        elif token.nesting:
            if token.nesting > 0:
                open_kinds.append(token.tag)
            else:
                open_kinds.pop()
        elif token.type == "inline" and open_kinds and open_kinds[-1] in {"td", "th"}:
            cells.append(clean_line(_text(token)))
        elif token.type == "inline":
            yield from blocks_of(_text(token), _kind(open_kinds))
        elif token.type in {"fence", "code_block"}:
            yield from blocks_of(token.content)


def _kind(open_kinds: Sequence[str]) -> BlockKind:
    if open_kinds and open_kinds[-1] in {"h1", "h2", "h3", "h4", "h5", "h6"}:
        return BlockKind.HEADING
    if "li" in open_kinds:
        return BlockKind.LIST_ITEM
    return BlockKind.QUOTE if "blockquote" in open_kinds else BlockKind.PARAGRAPH


def _text(token: Token) -> str:
    """The words of a paragraph without marks; a picture is left out, its line break is a blank."""
    pieces = []
    for child in token.children or ():
        if child.type in {"text", "code_inline"}:
            pieces.append(child.content)
        elif child.type in {"softbreak", "hardbreak"}:
            pieces.append("\n")
    return "".join(pieces)
