"""The few icons of the interface, drawn as paths so that they take the theme's colours."""

from __future__ import annotations

from functools import cache
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from newsreader.ui.theme.appearance import current
from newsreader.ui.theme.palette import qcolour

IconName = Literal["previous", "next", "filter", "report", "swap", "columns", "warning", "quote"]

#: Side of the grid that the paths are drawn on.
GRID = 16


def _triangle(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    path.closeSubpath()
    return path


def _funnel() -> QPainterPath:
    path = QPainterPath(QPointF(2, 3))
    for x, y in ((14, 3), (9.5, 8.5), (9.5, 13.5), (6.5, 12), (6.5, 8.5)):
        path.lineTo(x, y)
    path.closeSubpath()
    return path


def _sheet() -> QPainterPath:
    """A sheet with a folded corner and lines of writing."""
    path = QPainterPath(QPointF(9.5, 1.5))
    for x, y in ((3, 1.5), (3, 14.5), (13, 14.5), (13, 5), (9.5, 1.5), (9.5, 5), (13, 5)):
        path.lineTo(x, y)
    for y in (8.0, 11.0):
        path.moveTo(5.5, y)
        path.lineTo(10.5, y)
    return path


def _quote_marks() -> QPainterPath:
    """Two opening marks: a drop each, with a tail that bends up to the right."""
    path = QPainterPath()
    for left in (1.5, 8.5):
        path.moveTo(left + 5, 3)
        path.cubicTo(left + 1, 4.5, left, 7, left, 9.5)
        path.arcTo(QRectF(left, 7.5, 5, 5), 180, 270)
        path.cubicTo(left + 1.8, 7, left + 3, 5, left + 5, 3)
    return path


def _arrow(path: QPainterPath, tail: QPointF, head: QPointF) -> None:
    back = 3.0 if head.x() < tail.x() else -3.0
    path.moveTo(tail)
    path.lineTo(head)
    path.moveTo(head + QPointF(back, -3.0))
    path.lineTo(head)
    path.lineTo(head + QPointF(back, 3.0))


def draw_icon(painter: QPainter, name: IconName, place: QRectF, colour: str) -> None:
    """Draws one icon into ``place`` with ``colour`` (``#rrggbb``)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(place.topLeft())
    painter.scale(place.width() / GRID, place.height() / GRID)
    pen = QPen(qcolour(colour), 1.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    if name == "previous":
        painter.fillPath(_triangle((3, 8), (12, 3), (12, 13)), qcolour(colour))
    elif name == "next":
        painter.fillPath(_triangle((13, 8), (4, 3), (4, 13)), qcolour(colour))
    elif name == "filter":
        painter.drawPath(_funnel())
    elif name == "report":
        painter.drawPath(_sheet())
    elif name == "columns":
        painter.drawRoundedRect(QRectF(1.5, 2.5, 13, 11), 1.5, 1.5)
        painter.drawLine(QPointF(8, 2.5), QPointF(8, 13.5))
    elif name == "quote":
        painter.fillPath(_quote_marks(), qcolour(colour))
    elif name == "swap":
        path = QPainterPath()
        _arrow(path, QPointF(2.5, 5), QPointF(13.5, 5))
        _arrow(path, QPointF(13.5, 11), QPointF(2.5, 11))
        painter.drawPath(path)
    else:
        painter.drawPath(_triangle((8, 2), (14.5, 13.5), (1.5, 13.5)))
        painter.drawLine(QPointF(8, 6.2), QPointF(8, 9.2))
        painter.drawPoint(QPointF(8, 11.5))
    painter.restore()


def icon(name: IconName, side: int = GRID) -> QIcon:
    """The icon in the colours that are on now; ask again after a change of theme."""
    return _icon(name, side, current().text, current().disabled)


@cache
def _icon(name: IconName, side: int, colour: str, disabled: str) -> QIcon:
    made = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        for ratio in (1, 2, 3):
            pixmap = QPixmap(side * ratio, side * ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            pixmap.setDevicePixelRatio(ratio)
            painter = QPainter(pixmap)
            draw_icon(painter, name, QRectF(0, 0, side, side), ink)
            painter.end()
            made.addPixmap(pixmap, mode)
    return made
