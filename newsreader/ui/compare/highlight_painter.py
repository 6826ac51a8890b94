"""Paints one highlight under the text: a wash, a box, a line or a bar in the margin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from newsreader.ui.compare.highlights import Shape
from newsreader.ui.theme.colours import Colours, KindColours
from newsreader.ui.theme.palette import faded, qcolour

_RADIUS = 3.0
_BAR = 3.0
#: Distance from the text to a bar, and to the double bar of a moved passage outside it.
_BAR_GAP = 6.0
_MOVED_GAP = 13.0
_MOVED = 4.5
_NO_PEN = QPen(Qt.PenStyle.NoPen)


@dataclass(frozen=True, slots=True)
class Emphasis:
    """How much a link stands out at the moment."""

    selected: bool = False
    hovered: bool = False


@dataclass(frozen=True, slots=True)
class HighlightPainter:
    """A painter in document coordinates with the colours of the theme.

    ``left`` and ``right`` are the edges of the text column.
    """

    painter: QPainter
    colours: Colours
    left: float
    right: float

    def wash(
        self, shape: Shape, rects: Sequence[QRectF], kind: KindColours, emphasis: Emphasis
    ) -> None:
        """The tint of a link, with a dotted line for reworded ones, framed when selected."""
        self.painter.setPen(_NO_PEN)
        self.painter.setBrush(qcolour(kind.tint))
        for rect in rects:
            self.painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        if emphasis.selected or emphasis.hovered:
            self._frame(rects, kind, emphasis)
        if shape is Shape.REWORDED:
            pen = QPen(qcolour(kind.line), 1.0, Qt.PenStyle.DotLine)
            self._underline(rects, pen)

    def words(self, rects: Sequence[QRectF], kind: KindColours) -> None:
        """A box around changed words."""
        self.painter.setPen(_NO_PEN)
        self.painter.setBrush(qcolour(kind.strong))
        for rect in rects:
            self.painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 0), _RADIUS, _RADIUS)

    def gap(self, foot: QPointF, kind: KindColours) -> None:
        """A wedge below the place where the other side has words more."""
        wedge = QPolygonF([foot, foot + QPointF(-3.5, 4.5), foot + QPointF(3.5, 4.5)])
        self.painter.setPen(_NO_PEN)
        self.painter.setBrush(qcolour(kind.line))
        self.painter.drawPolygon(wedge.translated(0, -2.5))

    def conflict(self, rects: Sequence[QRectF], kind: KindColours) -> None:
        """A wash of its own and a heavy line below."""
        self.painter.setPen(_NO_PEN)
        self.painter.setBrush(qcolour(kind.tint))
        for rect in rects:
            self.painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 0), 2, 2)
        self._underline(rects, QPen(qcolour(kind.line), 2.0))

    def only_bar(self, bars: Sequence[QRectF], kind: KindColours, *, rtl: bool) -> None:
        """One bar in the margin beside lines that only this article has."""
        x = self.right + _BAR_GAP if rtl else self.left - _BAR_GAP - _BAR
        self.painter.setPen(_NO_PEN)
        self.painter.setBrush(qcolour(kind.bar))
        for bar in bars:
            self.painter.drawRect(QRectF(x, bar.top(), _BAR, bar.height()))

    def only_words(self, rects: Sequence[QRectF], kind: KindColours) -> None:
        """A line below the very words, for the difference that the reader stands on."""
        self._underline(rects, QPen(qcolour(kind.line), 1.0))

    def moved_bar(
        self, rects: Sequence[QRectF], kind: KindColours, *, upwards: bool, rtl: bool
    ) -> None:
        """A double bar in the margin with an arrow towards the counterpart."""
        if not rects:
            return
        top, bottom = rects[0].top(), rects[-1].bottom()
        x = self.right + _MOVED_GAP if rtl else self.left - _MOVED_GAP - _MOVED
        self.painter.setPen(_NO_PEN)
        self.painter.setBrush(qcolour(kind.line))
        tip, back = (top, top + 7) if upwards else (bottom, bottom - 7)
        start, end = (back - 1, bottom) if upwards else (top, back + 1)
        for offset in (0.0, 3.0):
            self.painter.drawRect(QRectF(x + offset, start, 1.5, end - start))
        arrow = [QPointF(x + 2.25, tip), QPointF(x - 2, back), QPointF(x + 6.5, back)]
        self.painter.drawPolygon(QPolygonF(arrow))

    def flash(self, rects: Sequence[QRectF], strength: float) -> None:
        """A light that fades, ``strength`` from 1 to 0."""
        self.painter.setPen(QPen(faded(self.colours.focus, round(220 * strength)), 2))
        self.painter.setBrush(faded(self.colours.focus, round(70 * strength)))
        self.painter.drawPath(_outline(rects, 2))

    def _frame(self, rects: Sequence[QRectF], kind: KindColours, emphasis: Emphasis) -> None:
        width = 1.5 if emphasis.selected else 1.0
        self.painter.setPen(QPen(qcolour(kind.line), width))
        self.painter.setBrush(QColor(Qt.GlobalColor.transparent))
        self.painter.drawPath(_outline(rects, 1))

    def _underline(self, rects: Sequence[QRectF], pen: QPen) -> None:
        self.painter.setPen(pen)
        for rect in rects:
            y = rect.bottom() - pen.widthF() / 2
            self.painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))


def _outline(rects: Sequence[QRectF], margin: float) -> QPainterPath:
    path = QPainterPath()
    for rect in rects:
        path.addRect(rect.adjusted(-margin, -margin, margin, margin))
    return path.simplified()
