"""Tables and lists of a PDF, which go on over many pages."""

from __future__ import annotations

from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable
from reportlab.platypus import Table as Grid

from newsreader.reports import pdf_styles as looks
from newsreader.reports.blocks import Edge, Item, Row, Run, Table
from newsreader.reports.pdf_styles import HEIGHT, WIDTH
from newsreader.reports.pdf_text import set_paragraph, set_run


def set_item(item: Item) -> Flowable:
    """An entry of a list behind its edge."""
    commands: list[Any] = [
        ("LEFTPADDING", (0, 0), (-1, -1), 10),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ]
    if item.edge is not Edge.NONE:
        commands.append(looks.edge_line(item.edge, 0))
    cell = list(map(set_paragraph, item.paragraphs))
    return Grid([[cell]], [WIDTH], style=commands, splitInRow=1, spaceBefore=3, spaceAfter=3)


class _Rows(Grid):  # type: ignore[misc]
    """Goes on between two rows, and inside one only where that is taller than a page."""

    def split(self, width: float, height: float) -> list[Flowable]:
        self.splitInRow = 0
        parts: list[Flowable] = super().split(width, height)
        titles_and_first = sum(self._rowHeights[:2])
        if parts or titles_and_first <= HEIGHT:
            return parts
        self.splitInRow = 1
        return super().split(width, height)  # type: ignore[no-any-return]


def set_table(table: Table) -> Flowable:
    """A table; its titles stand on each page that it goes on to."""
    whole = sum(column.part for column in table.columns)
    widths = [WIDTH * column.part / whole for column in table.columns]
    style = looks.FIGURE if table.compact else None
    titles = [[set_run(Run(column.title), style or looks.COLUMN) for column in table.columns]]
    rows = [_cells(row, style) for row in table.rows]
    commands: list[Any] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, looks.LINE),
        ("LEFTPADDING", (0, 0), (-1, -1), 2 if table.compact else 7),
        ("RIGHTPADDING", (0, 0), (-1, -1), 2 if table.compact else 7),
    ]
    commands += [
        looks.edge_line(row.edge, number)
        for number, row in enumerate(table.rows, start=1)
        if row.edge is not Edge.NONE
    ]
    return _Rows(titles + rows, widths, repeatRows=1, style=commands, spaceBefore=4)


def _cells(row: Row, style: ParagraphStyle | None) -> list[list[Flowable]]:
    return [[set_paragraph(one, style) for one in item.paragraphs] for item in row.cells]
