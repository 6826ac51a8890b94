"""Paints the sentence of a search's hit on two lines, the words that were looked for in bold."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from newsreader.domain.search import SearchHit
from newsreader.domain.span import Span
from newsreader.ui.theme.appearance import current

LINES = 2
_BEFORE = 24  # characters in front of the first word, so that it stands on the first line


def paint_sentence(painter: QPainter, area: QRect, hit: SearchHit, font: QFont) -> None:
    """Paint two lines of the sentence, from shortly before the first word that was found."""
    text, words = shortened(hit)
    layout = QTextLayout(text, font)
    layout.setFormats([_bold(text, span) for span in words])
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    for _ in range(LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(area.width())
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    painter.setPen(QColor(current().quiet))
    layout.draw(painter, QPointF(area.topLeft()))


def shortened(hit: SearchHit) -> tuple[str, tuple[Span, ...]]:
    """The sentence without most of what stands before the first word found, and the words in it."""
    first = hit.words[0].start if hit.words else 0
    cut = hit.sentence.rfind(" ", 0, max(0, first - _BEFORE)) + 1
    if first <= 2 * _BEFORE or not cut:
        return hit.sentence, hit.words
    return f"… {hit.sentence[cut:]}", tuple(span.shift(2 - cut) for span in hit.words)


def _bold(text: str, span: Span) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    # Qt counts in UTF-16.
    found.start = _utf16(text[: span.start])
    found.length = _utf16(span.of(text))
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    bold.setForeground(QColor(current().text))
    found.format = bold
    return found


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
