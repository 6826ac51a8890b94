"""The articles of a story along a line of time; each can be clicked, or reached by the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from newsreader.ui.language.moments import day
from newsreader.ui.story.time_axis import TimeAxis, rows
from newsreader.ui.theme.appearance import current

#: With more articles than this their names would hide the line: they are shown as dots alone.
_MOST_NAMES = 12
_DOT = 9  # pixels
_EDGE = 8  # pixels at both ends of the line
_LEAST_BETWEEN_TICKS = 90  # pixels
_WIDEST_NAME = 30  # characters


@dataclass(frozen=True, slots=True)
class Event:
    """An article at its moment; ``told`` is all that there is to say of it, in one sentence."""

    article: int
    moment: datetime
    name: str
    when: str
    told: str
    is_origin: bool


class TimeMark(QAbstractButton):
    """The name of an article with its time, or a dot for it."""

    def __init__(self, event: Event, parent: QWidget, *, named: bool) -> None:
        super().__init__(parent)
        self.event_shown = event
        self._named = named
        self.setAccessibleName(event.told)
        self.setToolTip(event.told)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        if not self._named:
            return QSize(_DOT + 4, _DOT + 4)
        metrics = self.fontMetrics()
        widest = _WIDEST_NAME * metrics.averageCharWidth()
        bold = round(1.1 * metrics.horizontalAdvance(self._name()))
        wide = min(widest, max(bold, metrics.horizontalAdvance(self.event_shown.when)))
        return QSize(wide + 12, 2 * metrics.height() + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(QColor(colours.focus) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.row_hover))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        if self._named:
            self._paint_name(painter)
        else:
            paint_dot(painter, self.rect().center().x(), self.rect().center().y(), self.event_shown)
        painter.end()

    def _paint_name(self, painter: QPainter) -> None:
        room = self.rect().adjusted(6, 2, -4, -2)
        font = QFont(self.font())
        font.setBold(self.event_shown.is_origin)
        painter.setFont(font)
        painter.setPen(QColor(current().text))
        name = painter.fontMetrics().elidedText(
            self._name(), Qt.TextElideMode.ElideRight, room.width()
        )
        # The lines of names that stand higher run behind these words.
        wide = painter.fontMetrics().horizontalAdvance(name)
        wide = max(wide, self.fontMetrics().horizontalAdvance(self.event_shown.when))
        if not (self.underMouse() or self.hasFocus()):
            ground = room.adjusted(-2, 0, min(0, wide - room.width()) + 2, 0)
            painter.fillRect(ground, QColor(current().page))
        painter.drawText(room, Qt.AlignmentFlag.AlignTop, name)
        painter.setFont(self.font())
        painter.setPen(QColor(current().quiet))
        painter.drawText(room, Qt.AlignmentFlag.AlignBottom, self.event_shown.when)

    def _name(self) -> str:
        return f"◆ {self.event_shown.name}" if self.event_shown.is_origin else self.event_shown.name


class TimeLine(QWidget):
    """Dots on an axis in UTC, and above it the names, as far as there is room for them."""

    chosen = Signal(int)  # the article, counted from 0

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Time line"))
        self._marks: list[TimeMark] = []
        self._axis: TimeAxis | None = None
        self._lies_at = 0

    def show_events(self, events: Sequence[Event]) -> None:
        """Show the articles in their order of time."""
        for mark in self._marks:
            mark.hide()
            mark.deleteLater()
        named = len(events) <= _MOST_NAMES
        self._marks = [TimeMark(event, self, named=named) for event in events]
        for mark in self._marks:
            mark.clicked.connect(lambda _=False, n=mark.event_shown.article: self.chosen.emit(n))
            mark.show()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._axis is None:
            return
        colours = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.border_strong), 1))
        painter.drawLine(0, self._lies_at, self.width(), self._lies_at)
        self._paint_ticks(painter, self._axis)
        for mark in self._marks:
            x = _EDGE + self._axis.place(mark.event_shown.moment)
            painter.setPen(QPen(QColor(colours.border), 1))
            painter.drawLine(x, mark.geometry().bottom(), x, self._lies_at)
            if self._is_named:
                painter.drawLine(x, mark.y() + 2, x, mark.geometry().bottom())
                paint_dot(painter, x, self._lies_at, mark.event_shown)
        painter.end()

    @property
    def _is_named(self) -> bool:
        return len(self._marks) <= _MOST_NAMES

    def _arrange(self) -> None:
        if not self._marks:
            self._axis = None
            return
        events = [mark.event_shown for mark in self._marks]
        room = self.width() - 2 * _EDGE
        self._axis = axis = TimeAxis([event.moment for event in events], room)
        sizes = [mark.sizeHint() for mark in self._marks]
        tall = sizes[0].height()
        places = [axis.place(event.moment) for event in events]
        if not self._is_named:
            places = [place - sizes[0].width() // 2 for place in places]
        found = rows(places, [size.width() for size in sizes], room + _EDGE)
        count = 1 + max(row for row, _ in found)
        self._lies_at = count * tall + _DOT
        for mark, (row, left), size in zip(self._marks, found, sizes, strict=True):
            top = (count - 1 - row) * tall
            mark.setGeometry(QRect(_EDGE + left, top, size.width(), size.height()))
        self.setFixedHeight(self._lies_at + _DOT + self.fontMetrics().height() + 6)
        self.update()

    def _paint_ticks(self, painter: QPainter, axis: TimeAxis) -> None:
        painter.setPen(QColor(current().quiet))
        below = self._lies_at + _DOT + self.fontMetrics().ascent()
        end = 0
        for tick in axis.ticks(_LEAST_BETWEEN_TICKS):
            x = _EDGE + axis.place(tick)
            is_day = (tick.hour, tick.minute) == (0, 0)
            text = day(tick.isoformat()) if is_day else f"{tick:%H:%M}"
            wide = self.fontMetrics().horizontalAdvance(text)
            left = max(0, min(x - wide // 2, self.width() - wide))
            painter.drawLine(x, self._lies_at, x, self._lies_at + 5)
            if left >= end:
                painter.drawText(left, below, text)
                end = left + wide + _EDGE


def paint_dot(painter: QPainter, x: int, y: int, event: Event) -> None:
    """A dot in the middle of x and y; that of the likely origin has a ring around it."""
    accent = QColor(current().accent)
    painter.setBrush(accent)
    painter.setPen(QPen(QColor(current().page), 2))
    painter.drawEllipse(x - _DOT // 2, y - _DOT // 2, _DOT, _DOT)
    if event.is_origin:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(accent, 2))
        painter.drawEllipse(x - _DOT // 2 - 3, y - _DOT // 2 - 3, _DOT + 6, _DOT + 6)
