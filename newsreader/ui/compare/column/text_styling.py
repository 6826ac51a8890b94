"""Puts a ReadingText into a QTextDocument: line height, fold lines, bold words, room for notes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from newsreader.ui.compare.blocks import Role
from newsreader.ui.compare.column.document import ReadingText
from newsreader.ui.compare.column.geometry import Range
from newsreader.ui.theme.colours import Colours
from newsreader.ui.theme.fonts import interface_font, reading_font
from newsreader.ui.theme.palette import qcolour

#: Line height and gap between paragraphs, in percent of the letters' height and in points.
LINE_HEIGHT = 104
PARAGRAPH_GAP = 7.5

#: Room behind a passage for the disc of one note, in points at scale 1.
MARKER_POINTS = 13.0

#: Furniture's letters beside those of the interface.
_SMALL = 0.93

_POINT = 96 / 72


def marker_room(scale: float) -> float:
    """Width in pixels that a note's disc takes in the line."""
    return MARKER_POINTS * scale * _POINT


@contextmanager
def one_layout(document: QTextDocument) -> Iterator[None]:
    """Everything done inside is laid out once, at the end."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    try:
        yield
    finally:
        cursor.endEditBlock()


def fill(document: QTextDocument, reading: ReadingText, scale: float) -> None:
    """Replaces what the document shows; words are styled by ``style_words``."""
    document.setPlainText(reading.text)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    spacing = QTextBlockFormat()
    spacing.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    spacing.setBottomMargin(PARAGRAPH_GAP * scale * _POINT)
    cursor.mergeBlockFormat(spacing)


def set_margins(document: QTextDocument, *, top: float, sides: float, bottom: float) -> None:
    """Sets the empty room around the text, in pixels."""
    root = document.rootFrame()
    wanted = root.frameFormat()
    wanted.setTopMargin(top)
    wanted.setLeftMargin(sides)
    wanted.setRightMargin(sides)
    wanted.setBottomMargin(bottom)
    if wanted != root.frameFormat():
        root.setFrameFormat(wanted)


@dataclass(frozen=True, slots=True)
class WordStyle:
    """How words differ from plain text: bold ranges, and positions that a note's disc follows."""

    bold: tuple[Range, ...]
    markers: tuple[int, ...]
    colours: Colours
    scale: float


def style_words(document: QTextDocument, reading: ReadingText, style: WordStyle) -> None:
    """Gives every character its font; furniture is in small print.

    Letters have the colour of the column's palette, so that a change of it costs no layout.
    """
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    body = QTextCharFormat()
    body.setFont(reading_font(style.scale))
    cursor.setCharFormat(body)
    style_furniture(document, reading, style)
    heavy = QTextCharFormat()
    heavy.setFontWeight(QFont.Weight.Bold)
    for place in style.bold:
        _select(cursor, place)
        cursor.mergeCharFormat(heavy)
    roomy = QTextCharFormat()
    roomy.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    for position, notes in Counter(style.markers).items():
        direction = document.findBlock(position).textDirection()
        rtl = direction == Qt.LayoutDirection.RightToLeft
        # Qt adds the spacing on the right of a letter.
        _select(cursor, (position, position + 1) if rtl else (position - 1, position))
        roomy.setFontLetterSpacing(notes * marker_room(style.scale))
        cursor.mergeCharFormat(roomy)


def style_furniture(document: QTextDocument, reading: ReadingText, style: WordStyle) -> None:
    """Gives page furniture, folded or not, its small and faint letters."""
    small = QTextCharFormat()
    small.setFont(interface_font(style.scale * _SMALL))
    small.setForeground(qcolour(style.colours.faint))
    cursor = QTextCursor(document)
    for block in reading.blocks:
        if block.role is not Role.BODY:
            _select(cursor, (block.position, block.end))
            cursor.setCharFormat(small)


def _select(cursor: QTextCursor, place: Range) -> None:
    cursor.setPosition(place[0])
    cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
