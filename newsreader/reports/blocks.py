"""What a document is made of: headings, paragraphs, tables; every format dresses these alike."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Voice(StrEnum):
    """How a run of words stands out; each by more than its colour."""

    PLAIN = "plain"
    STRONG = "strong"
    QUIET = "quiet"
    UNDERLINED = "underlined"
    DOUBLE_UNDERLINED = "double-underlined"


class Edge(StrEnum):
    """The line at the left of a row or an item; each has its own shape and its own colour."""

    NONE = "none"
    SOLID = "solid"
    DOUBLE = "double"
    DOTTED = "dotted"
    THICK = "thick"
    DASHED = "dashed"


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one voice."""

    text: str
    voice: Voice = Voice.PLAIN


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Runs that follow each other on the same lines."""

    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        """The words alone."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is right below the document's title."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence that must not be overlooked."""

    text: str


@dataclass(frozen=True, slots=True)
class Bar:
    """Shares of a whole, 0 to 1 each, as a bar; ``label`` says the same in words."""

    parts: tuple[tuple[Edge, float], ...]
    label: str


@dataclass(frozen=True, slots=True)
class Item:
    """Paragraphs that belong together: an entry of a list, or a cell of a table."""

    paragraphs: tuple[Paragraph, ...]
    edge: Edge = Edge.NONE

    @property
    def text(self) -> str:
        """The words alone, a space between paragraphs."""
        return " ".join(paragraph.text for paragraph in self.paragraphs)


@dataclass(frozen=True, slots=True)
class Bullets:
    """Items one below the other."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A table's column; ``part`` is its share of the width in relation to the others."""

    title: str
    part: float = 1.0


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a table; ``edge`` is drawn at its left."""

    cells: tuple[Item, ...]
    edge: Edge = Edge.NONE


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a heading line; in a ``compact`` one each cell is a figure or a few words."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    compact: bool = False


Block = Heading | Paragraph | Notice | Bar | Bullets | Table


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document; ``kind`` is the line above the title that says what it is.

    ``language`` is that of all that is not quoted (BCP 47).
    """

    kind: str
    title: str
    blocks: tuple[Block, ...]
    footer: str
    language: str = "en"


def paragraph(*parts: str | Run) -> Paragraph:
    """A paragraph of plain and other runs."""
    return Paragraph(tuple(Run(part) if isinstance(part, str) else part for part in parts))


def quiet(text: str) -> Paragraph:
    """A line that only says where something is from."""
    return Paragraph((Run(text, Voice.QUIET),))


def cell(*parts: str | Paragraph, edge: Edge = Edge.NONE) -> Item:
    """A cell or an item of a list."""
    lines = (paragraph(part) if isinstance(part, str) else part for part in parts)
    return Item(tuple(lines), edge)
