"""A document as Markdown, in which the articles' own signs (*, _, #, …) stand for themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsreader.reports.blocks import (
    Bar,
    Block,
    Bullets,
    Document,
    Heading,
    Item,
    Notice,
    Paragraph,
    Run,
    Table,
    Voice,
)

_SIGNS = str.maketrans({sign: f"\\{sign}" for sign in r"\`*_[]<>#|~&"})
# What begins like this would begin a list or underline a heading: "- ", "1. ", "===".
_OPENING = re.compile(r"^(\s*\d*)([-+=.)])")
_AROUND = {Voice.STRONG: "**", Voice.UNDERLINED: "*", Voice.DOUBLE_UNDERLINED: "**"}


def markdown(document: Document) -> str:
    """The document; a table with sentences in it becomes a list, which every reader can show."""
    parts = [f"# {_plain(document.title)}", _plain(document.kind)]
    parts += ["\n".join(_block(block)) for block in document.blocks]
    parts.append(_plain(document.footer))
    return "\n\n".join(parts) + "\n"


def _block(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield f"{'#' * (block.level + 1)} {_plain(block.text)}"
        case Paragraph():
            yield _line(block)
        case Notice():
            yield f"**{_plain(block.text)}**"
        case Bar():
            yield _plain(block.label)
        case Bullets():
            for item in block.items:
                yield from _item("- ", item)
        case Table() if block.compact:
            yield from _table(block)
        case Table():
            yield from _listed(block)


def _table(table: Table) -> Iterator[str]:
    yield f"| {' | '.join(_plain(column.title) for column in table.columns)} |"
    yield f"|{'---|' * len(table.columns)}"
    for row in table.rows:
        yield f"| {' | '.join(_plain(cell.text) for cell in row.cells)} |"


def _listed(table: Table) -> Iterator[str]:
    """Each row as an item: its first cell, and the others below it under their column's name."""
    for row in table.rows:
        first, *rest = row.cells
        yield from _item("- ", first)
        for column, cell in zip(table.columns[1:], rest, strict=True):
            yield from _item(f"  - {_plain(column.title)}: ", cell, "    ")


def _item(opening: str, item: Item, indent: str = "  ") -> Iterator[str]:
    """The paragraphs of an item, with a hard break between them."""
    lines = [line for paragraph in item.paragraphs if (line := _line(paragraph))]
    for number, line in enumerate(lines or [""]):
        end = "  " if number < len(lines) - 1 else ""
        yield f"{opening if number == 0 else indent}{line}{end}"


def _line(paragraph: Paragraph) -> str:
    return _OPENING.sub(r"\1\\\2", "".join(map(_run, paragraph.runs)))


def _run(run: Run) -> str:
    words = run.text.strip()
    around = _AROUND.get(run.voice)
    if not around or not words:
        return _plain(run.text)
    before, _, after = run.text.partition(words)
    return f"{before}{around}{_plain(words)}{around}{after}"


def _plain(text: str) -> str:
    """The text on one line, with each sign of Markdown standing for itself."""
    return " ".join(text.splitlines()).translate(_SIGNS)
