"""Curved bands between the columns, one for each link, crossing where text moved."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from newsreader.domain.comparison import Comparison, Link, LinkKind
from newsreader.ui.compare.column.article_view import ArticleView
from newsreader.ui.compare.kinds import ALL_KINDS, Kind, colours_of, is_shown
from newsreader.ui.compare.scroll_sync import ScrollSync
from newsreader.ui.compare.wording import why_linked
from newsreader.ui.theme.appearance import current
from newsreader.ui.theme.palette import faded, mixed, qcolour

WIDTH = 62
NARROWEST = 30
#: How far out of sight a band is painted, in heights of the strip.
_REACH = 1.0
#: How far out a curve keeps its direction, as a share of the width.
_SWING = 0.5
#: Opacity of a band, and of one that stands out.
_SOFT, _FULL = 170, 255


class Band(NamedTuple):
    """What joins the two ends of a link: its area, and the two curves along it."""

    area: QPainterPath
    edges: QPainterPath


class LinkRibbon(QWidget):
    """The strip between the columns; a click on a band means its link."""

    link_clicked = Signal(int)
    link_hovered = Signal(object)  # the link's number or None

    def __init__(self, a: ArticleView, b: ArticleView, sync: ScrollSync) -> None:
        super().__init__()
        self._a, self._b, self._sync = a, b, sync
        self._comparison: Comparison | None = None
        self._shown: Collection[Kind] = ALL_KINDS
        self._selected: int | None = None
        self._hovered: int | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Bands between linked passages"))
        sync.scrolled.connect(self.update)
        for view in (a, b):
            view.geometry_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 200)

    def set_comparison(self, comparison: Comparison | None, shown: Collection[Kind]) -> None:
        """Takes what to join, and the kinds that are shown."""
        self._comparison, self._shown = comparison, shown
        self.update()

    def set_shown(self, shown: Collection[Kind]) -> None:
        """Takes other kinds to show."""
        self._shown = shown
        self.update()

    def set_emphasis(self, *, selected: int | None, hovered: int | None) -> None:
        """Sets which link is selected and which one hovered."""
        self._selected, self._hovered = selected, hovered
        self.update()

    def link_at(self, point: QPointF) -> int | None:
        """The link whose band is on top at a point."""
        return next(
            (
                number
                for number, _, band in reversed(list(self._bands()))
                if band.area.contains(point)
            ),
            None,
        )

    def _bands(self) -> Iterator[tuple[int, Link, Band]]:
        """The bands in sight in the order of painting: what stands out comes last."""
        if self._comparison is None:
            return
        in_a, in_b = self._sync.extents.of("a"), self._sync.extents.of("b")
        up_a, up_b = self._a.scrolled(), self._b.scrolled()
        last: list[tuple[int, Link, Band]] = []
        for number in self._sync.extents.in_sight():
            link = self._comparison.links[number]
            if not is_shown(link, self._shown):
                continue
            (a0, a1), (b0, b1) = in_a[number], in_b[number]
            band = (number, link, self._band((a0 - up_a, a1 - up_a), (b0 - up_b, b1 - up_b)))
            if number in (self._selected, self._hovered):
                last.append(band)
            else:
                yield band
        yield from last

    def _near(self, edges: tuple[float, float]) -> tuple[float, float]:
        reach = _REACH * self.height()
        upper, lower = (min(max(y, -reach), self.height() + reach) for y in edges)
        return upper, lower

    def _band(self, a: tuple[float, float], b: tuple[float, float]) -> Band:
        # Far out of sight a band goes on in its direction: Qt would take long to paint all of it.
        a, b = self._near(a), self._near(b)
        width = float(self.width())
        swing = width * _SWING
        area = QPainterPath(QPointF(0, a[0]))
        area.cubicTo(QPointF(swing, a[0]), QPointF(width - swing, b[0]), QPointF(width, b[0]))
        edges = QPainterPath(area)
        area.lineTo(QPointF(width, b[1]))
        area.cubicTo(QPointF(width - swing, b[1]), QPointF(swing, a[1]), QPointF(0, a[1]))
        edges.moveTo(QPointF(0, a[1]))
        edges.cubicTo(QPointF(swing, a[1]), QPointF(width - swing, b[1]), QPointF(width, b[1]))
        area.closeSubpath()
        return Band(area, edges)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), qcolour(colours.gutter))
        smooth = QPainter.RenderHint.Antialiasing
        for number, link, band in self._bands():
            kind = colours_of(link.kind, colours)
            stands_out = number in (self._selected, self._hovered)
            opacity = _FULL if stands_out else _SOFT
            # Smooth edges are painted over the area's rough ones, which takes half the time.
            painter.setRenderHint(smooth, on=False)
            brush = QBrush(faded(kind.strong if stands_out else kind.tint, opacity))
            painter.fillPath(band.area, brush)
            painter.setRenderHint(smooth)
            # Through an opaque line shows nothing; Qt paints it in a fraction of the time.
            pen = QPen(mixed(kind.line, colours.gutter, opacity))
            pen.setWidthF(2.0 if number == self._selected else 1.0)
            if link.by_hand:
                pen.setStyle(Qt.PenStyle.DashLine)
            elif link.kind is LinkKind.REWORDED:
                pen.setStyle(Qt.PenStyle.DotLine)  # as below its words
            painter.setPen(pen)
            painter.drawPath(band.edges)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        link = self.link_at(event.position())
        self.setCursor(
            Qt.CursorShape.ArrowCursor if link is None else Qt.CursorShape.PointingHandCursor
        )
        self.link_hovered.emit(link)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        link = self.link_at(event.position())
        if link is not None and event.button() == Qt.MouseButton.LeftButton:
            self.link_clicked.emit(link)

    def wheelEvent(self, event: QWheelEvent) -> None:
        QCoreApplication.sendEvent(self._a.verticalScrollBar(), event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.link_hovered.emit(None)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._comparison is not None:
            link = self.link_at(QPointF(event.pos()))
            if link is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), why_linked(self._comparison, link), self)
            return True
        return super().event(event)
