"""Paints one highlight under the text: a wash, a box, a line or a bar in the margin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from newsreader.ui.compare.column.moved_arrows import Arrow
from newsreader.ui.compare.highlights import Shape
from newsreader.ui.theme.colours import Colours, KindColours
from newsreader.ui.theme.palette import faded, qcolour

_RADIUS = 3.0
_BAR = 3.0
#: Distance from the text to a bar, and to the middle of a moved passage's arrow outside it; a
#: second lane of arrows is farther out.
_BAR_GAP = 5.0
_MOVED_GAP = 12.5
_LANE = 7.5
#: A broken bar's pieces, and what is left out between them.
_DASH, _BREAK = 4.0, 3.0
#: Half the width of an arrow's head.
_HEAD = 3.3
#: Upper edge and height.
Piece = tuple[float, float]
_NO_PEN = QPen(Qt.PenStyle.NoPen)


@dataclass(frozen=True, slots=True)
class HighlightPainter:
    """A painter in document coordinates with the colours of the theme.

    ``left`` and ``right`` are the edges of the text column.
    """

    painter: QPainter
    colours: Colours
    left: float
    right: float

    def wash(self, shape: Shape, rects: Sequence[QRectF], kind: KindColours) -> None:
        """The tint of a link, with a dotted line for reworded ones."""
        self.painter.setPen(_NO_PEN)
        self.painter.setBrush(qcolour(kind.tint))
        for rect in rects:
            self.painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
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

    def moved_arrow(self, arrow: Arrow, above: float, below: float, *, rtl: bool) -> None:
        """A double bar in the margin with a head towards the counterpart, as on the chip; the bar
        is broken beside words that were changed as well, and painted from ``above`` to ``below``.
        """
        out = _MOVED_GAP + _LANE * arrow.lane
        x = self.right + out if rtl else self.left - out
        self.painter.setPen(_NO_PEN)
        self.painter.setBrush(qcolour(self.colours.quiet))
        top, bottom = arrow.top, arrow.bottom
        tip, back = (top, top + 6) if arrow.upwards else (bottom, bottom - 6)
        start, end = (back - 1, bottom) if arrow.upwards else (top, back + 1)
        for y, height in _shaft(start, min(end, below), above, broken=arrow.changed):
            for offset in (-2.0, 0.5):
                self.painter.drawRect(QRectF(x + offset, y, 1.5, height))
        head = [QPointF(x, tip), QPointF(x - _HEAD, back), QPointF(x + _HEAD, back)]
        self.painter.drawPolygon(QPolygonF(head))

    def flash(self, rects: Sequence[QRectF], strength: float) -> None:
        """A light that fades, ``strength`` from 1 to 0."""
        self.painter.setPen(QPen(faded(self.colours.focus, round(220 * strength)), 2))
        self.painter.setBrush(faded(self.colours.focus, round(70 * strength)))
        self.painter.drawPath(_outline(rects, 2))

    def hit(self, rects: Sequence[QRectF], *, at: bool) -> None:
        """A ring around words that were found, filled where the reader stands."""
        self.painter.setPen(QPen(qcolour(self.colours.focus), 2.0 if at else 1.2))
        self.painter.setBrush(faded(self.colours.focus, 90 if at else 30))
        self.painter.drawPath(_outline(rects, 1))

    def frame(self, rects: Sequence[QRectF], kind: KindColours, *, selected: bool) -> None:
        """A line around a link that is selected, a thinner one around one only hovered."""
        width = 1.5 if selected else 1.0
        self.painter.setPen(QPen(qcolour(kind.line), width))
        self.painter.setBrush(QColor(Qt.GlobalColor.transparent))
        self.painter.drawPath(_outline(rects, 1))

    def _underline(self, rects: Sequence[QRectF], pen: QPen) -> None:
        self.painter.setPen(pen)
        for rect in rects:
            y = rect.bottom() - pen.widthF() / 2
            self.painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))


def _shaft(start: float, end: float, above: float, *, broken: bool) -> Iterator[Piece]:
    """Upper edge and height of each piece of an arrow's bar, but for those wholly above."""
    if not broken:
        yield max(start, above), end - max(start, above)
        return
    step = _DASH + _BREAK
    y = start + max(0, (above - start) // step) * step
    while y < end:
        yield y, min(_DASH, end - y)
        y += step


def _outline(rects: Sequence[QRectF], margin: float) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)  # where two lines overlap there is no hole
    for rect in rects:
        path.addRect(rect.adjusted(-margin, -margin, margin, margin))
    return path.simplified()
