"""Curved bands between the columns, one for each link, crossing where text moved."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
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
from newsreader.ui.theme.palette import faded, qcolour

WIDTH = 62
NARROWEST = 30
#: How far out of sight a band is painted, in heights of the strip.
_REACH = 1.0
#: How far out a curve keeps its direction, as a share of the width.
_SWING = 0.5
#: Opacity of a band, and of one that stands out.
_SOFT, _FULL = 170, 255


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
            (number for number, _, path in reversed(list(self._bands())) if path.contains(point)),
            None,
        )

    def _bands(self) -> Iterator[tuple[int, Link, QPainterPath]]:
        """The bands in sight in the order of painting: what stands out comes last."""
        if self._comparison is None:
            return
        in_a, in_b = self._sync.extents()
        up_a, up_b, height = self._a.scrolled(), self._b.scrolled(), self.height()
        last: list[tuple[int, Link, QPainterPath]] = []
        for number, link in enumerate(self._comparison.links):
            a0, a1 = in_a[number][0] - up_a, in_a[number][1] - up_a
            b0, b1 = in_b[number][0] - up_b, in_b[number][1] - up_b
            stands_out = number in (self._selected, self._hovered)
            seen_a, seen_b = a1 > 0 and a0 < height, b1 > 0 and b0 < height
            if not (seen_a or seen_b) or not is_shown(link, self._shown):
                continue
            band = (number, link, self._path((a0, a1), (b0, b1)))
            if stands_out:
                last.append(band)
            else:
                yield band
        yield from last

    def _near(self, edges: tuple[float, float]) -> tuple[float, float]:
        reach = _REACH * self.height()
        upper, lower = (min(max(y, -reach), self.height() + reach) for y in edges)
        return upper, lower

    def _path(self, a: tuple[float, float], b: tuple[float, float]) -> QPainterPath:
        # Far out of sight a band goes on in its direction: Qt would take long to paint all of it.
        a, b = self._near(a), self._near(b)
        width = float(self.width())
        swing = width * _SWING
        path = QPainterPath(QPointF(0, a[0]))
        path.cubicTo(QPointF(swing, a[0]), QPointF(width - swing, b[0]), QPointF(width, b[0]))
        path.lineTo(QPointF(width, b[1]))
        path.cubicTo(QPointF(width - swing, b[1]), QPointF(swing, a[1]), QPointF(0, a[1]))
        path.closeSubpath()
        return path

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), qcolour(colours.gutter))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, link, path in self._bands():
            kind = colours_of(link.kind, colours)
            stands_out = number in (self._selected, self._hovered)
            opacity = _FULL if stands_out else _SOFT
            painter.setBrush(faded(kind.strong if stands_out else kind.tint, opacity))
            pen = QPen(faded(kind.line, opacity))
            pen.setWidthF(2.0 if number == self._selected else 1.0)
            if link.by_hand:
                pen.setStyle(Qt.PenStyle.DashLine)
            elif link.kind is LinkKind.REWORDED:
                pen.setStyle(Qt.PenStyle.DotLine)  # as below its words
            painter.setPen(pen)
            painter.drawPath(path)
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
