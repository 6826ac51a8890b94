"""Plain text that wraps, with some of its words marked; never markup."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from newsreader.domain.span import Span
from newsreader.ui.language.text_direction import direction_of
from newsreader.ui.theme.appearance import current


class MarkedText(QWidget):
    """The marked words are bold and have a line below them, so that no colour is needed."""

    def __init__(self, text: str, marks: Sequence[Span], parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        self._marks = tuple(marks)
        self._heights: dict[int, int] = {}  # by width, in pixels
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(text)

    @property
    def text(self) -> str:
        return self._text

    @property
    def marked(self) -> tuple[str, ...]:
        """The words that are marked."""
        return tuple(span.of(self._text) for span in self._marks)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        if width not in self._heights:  # Qt asks over and over
            self._heights[width] = int(self._lay_out(width).boundingRect().height()) + 1
        return self._heights[width]

    def sizeHint(self) -> QSize:
        width = min(360, QFontMetrics(self.font()).horizontalAdvance(self._text) + 4)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, QFontMetrics(self.font()).height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._heights.clear()
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(current().text))
        self._lay_out(self.width()).draw(painter, QPointF(0, 0))

    def _lay_out(self, width: int) -> QTextLayout:
        layout = QTextLayout(self._text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        direction = direction_of(self._text)
        option.setTextDirection(direction)
        option.setAlignment(QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft))
        layout.setTextOption(option)
        layout.setFormats([self._format(span) for span in self._marks])
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout

    def _format(self, span: Span) -> QTextLayout.FormatRange:
        marked = QTextCharFormat()
        marked.setFontWeight(QFont.Weight.Bold)
        marked.setFontUnderline(True)
        marked.setUnderlineColor(QColor(current().edited.line))
        found = QTextLayout.FormatRange()
        # Qt counts UTF-16 units.
        found.start = len(self._text[: span.start].encode("utf-16-le", "surrogatepass")) // 2
        found.length = len(span.of(self._text).encode("utf-16-le", "surrogatepass")) // 2
        found.format = marked
        return found
