"""Shows Markdown as it is typed: words take their looks in place, the signs stay and grow faint.

No document is ever made from HTML here, so that nothing in a note can open a file or an address:
what is not styled stands there as plain text.
"""

from __future__ import annotations

import re

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from newsreader.domain.note_markup import (
    CODE,
    EMPHASIS,
    HEADING,
    LINK,
    LISTED,
    QUOTED,
    STRONG,
    STRUCK,
)
from newsreader.ui.theme.appearance import current
from newsreader.ui.theme.palette import qcolour


class MarkdownStyling(QSyntaxHighlighter):
    """Styles one document, line by line, in the colours of the theme."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        line = _utf16_as_characters(text)
        if heading := HEADING.fullmatch(line):
            self._mark(heading, _weight())
        elif quoted := QUOTED.fullmatch(line):
            self._mark(quoted, _coloured(current().quiet))
        elif listed := LISTED.match(line):
            self._put(0, listed.end(), _coloured(current().link))
        for pattern, style in (
            (STRONG, _weight()),
            (EMPHASIS, _italic()),
            (STRUCK, _struck()),
            (LINK, _coloured(current().link)),
            (CODE, _mono()),
        ):
            for found in pattern.finditer(line):
                self._mark(found, style)

    def _mark(self, found: re.Match[str], style: QTextCharFormat) -> None:
        """Style the words of a match, and grey the signs around them."""
        faint = _coloured(current().faint)
        self._put(found.start(), found.start(2), faint)
        self._put(found.start(2), found.end(2), style)
        self._put(found.end(2), found.end(), faint)

    def _put(self, start: int, end: int, style: QTextCharFormat) -> None:
        for place in range(start, end):
            merged = QTextCharFormat(self.format(place))
            merged.merge(style)
            self.setFormat(place, 1, merged)


def _utf16_as_characters(text: str) -> str:
    """One character for each of the two halves that Qt counts in a sign beyond U+FFFF."""
    return "".join(sign if sign <= "\uffff" else "xx" for sign in text)


def _weight() -> QTextCharFormat:
    style = QTextCharFormat()
    style.setFontWeight(QFont.Weight.Bold)
    return style


def _italic() -> QTextCharFormat:
    style = QTextCharFormat()
    style.setFontItalic(True)
    return style


def _struck() -> QTextCharFormat:
    style = QTextCharFormat()
    style.setFontStrikeOut(True)
    return style


def _mono() -> QTextCharFormat:
    style = QTextCharFormat()
    style.setFontFixedPitch(True)
    style.setBackground(qcolour(current().bar_rest))
    return style


def _coloured(colour: str) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setForeground(qcolour(colour))
    return style
