"""Puts a ReadingText into a QTextDocument: line height, fold lines, bold words, room for notes."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from newsreader.ui.compare.document import ReadingText, Role
from newsreader.ui.compare.geometry import Range
from newsreader.ui.theme.colours import Colours
from newsreader.ui.theme.fonts import interface_font, reading_font
from newsreader.ui.theme.palette import qcolour

#: Line height and gap between paragraphs, in percent of the letters' height and in points.
LINE_HEIGHT = 112
PARAGRAPH_GAP = 7.5

#: Room behind a passage for the disc of one note, in points at scale 1.
MARKER_POINTS = 13.0

_POINT = 96 / 72


def marker_room(scale: float) -> float:
    """Width in pixels that a note's disc takes in the line."""
    return MARKER_POINTS * scale * _POINT


def fill(document: QTextDocument, reading: ReadingText, scale: float) -> None:
    """Replaces what the document shows; words are styled by ``style_words``."""
    document.setDefaultFont(reading_font(scale))
    document.setPlainText(reading.text)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    spacing = QTextBlockFormat()
    spacing.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    spacing.setBottomMargin(PARAGRAPH_GAP * scale * _POINT)
    cursor.mergeBlockFormat(spacing)
    cursor.endEditBlock()


def style_words(
    document: QTextDocument,
    reading: ReadingText,
    bold: Iterable[Range],
    markers: Iterable[int],
    colours: Colours,
    scale: float,
) -> None:
    """Bold for ``bold``, room behind each position of ``markers``, small print for furniture."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    plain = QTextCharFormat()
    plain.setFont(reading_font(scale))
    plain.setForeground(qcolour(colours.text))
    cursor.setCharFormat(plain)
    small = QTextCharFormat()
    small.setFont(interface_font(scale * 0.93))
    small.setForeground(qcolour(colours.faint))
    for block in reading.blocks:
        if block.role is not Role.BODY:
            _select(cursor, (block.position, block.end))
            cursor.setCharFormat(small)
    heavy = QTextCharFormat()
    heavy.setFontWeight(QFont.Weight.Bold)
    for place in bold:
        _select(cursor, place)
        cursor.mergeCharFormat(heavy)
    roomy = QTextCharFormat()
    roomy.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    for position in markers:
        _select(cursor, (position - 1, position))
        held = cursor.charFormat().fontLetterSpacing()
        roomy.setFontLetterSpacing(held + marker_room(scale))
        cursor.mergeCharFormat(roomy)
    cursor.endEditBlock()


def _select(cursor: QTextCursor, place: Range) -> None:
    cursor.setPosition(place[0])
    cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
