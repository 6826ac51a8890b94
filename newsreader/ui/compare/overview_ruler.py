"""The whole of both articles at the right edge: what is where, and which part is in sight."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from newsreader.domain.comparison import Comparison
from newsreader.domain.span import Span
from newsreader.ui.compare.column.article_view import ArticleView
from newsreader.ui.compare.column.line_table import Extent
from newsreader.ui.compare.highlights import fact_span
from newsreader.ui.compare.kinds import ALL_KINDS, Kind, Side, colours_of, is_shown
from newsreader.ui.compare.scroll_sync import ScrollSync
from newsreader.ui.theme.appearance import current
from newsreader.ui.theme.colours import Colours, KindColours
from newsreader.ui.theme.palette import faded, qcolour

_LANE = 8
_GAP = 2
_WIDTH = 2 * _LANE + 3 * _GAP
_LEAST = 2.0

#: Width of the line beside what moved, in pixels.
_MOVED = 1.5

#: Words that are only here are marked narrower, by this share of the lane.
_ONLY_SHARE = 0.5

#: Upper and lower edge as shares of the article's height, colours, share of the lane's width.
_Mark = tuple[float, float, KindColours, float]


class OverviewRuler(QWidget):
    """Two lanes, A's left and B's right; a press or a drag scrolls that column there."""

    jump_requested = Signal(str, float)  # side, height of the document in pixels

    def __init__(self, a: ArticleView, b: ArticleView, sync: ScrollSync) -> None:
        super().__init__()
        self._views: dict[Side, ArticleView] = {"a": a, "b": b}
        self._comparison: Comparison | None = None
        self._shown: Collection[Kind] = ALL_KINDS
        self._sync = sync
        self._hits: dict[Side, Sequence[Span]] = {"a": (), "b": ()}
        self._picture: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Overview of both articles"))
        sync.scrolled.connect(self.update)
        for view in (a, b):
            view.geometry_changed.connect(self._forget)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 200)

    def set_comparison(self, comparison: Comparison | None, shown: Collection[Kind]) -> None:
        """Takes what to show, and the kinds that are shown."""
        self._comparison, self._shown = comparison, shown
        self._forget()

    def set_shown(self, shown: Collection[Kind]) -> None:
        """Takes other kinds to show."""
        self._shown = shown
        self._forget()

    def set_hits(self, side: Side, hits: Sequence[Span]) -> None:
        """Takes the places of words that were found in an article."""
        if hits != self._hits[side]:
            self._hits[side] = hits
            self._forget()

    def _forget(self) -> None:
        self._picture = None
        self.update()

    def _lane(self, side: Side, colours: Colours) -> list[_Mark]:
        """What one lane shows, lowest first."""
        comparison = self._comparison
        if comparison is None:
            return []
        view = self._views[side]
        whole = max(1.0, view.content_height())

        def mark(extent: Extent, kind: KindColours, share: float = 1.0) -> _Mark:
            return extent[0] / whole, extent[1] / whole, kind, share

        only = comparison.only_a if side == "a" else comparison.only_b
        extents = self._sync.extents.of(side)
        facts = (fact_span(fact, side) for fact in comparison.facts if fact.conflict)
        return [
            *(
                mark(view.extent_of(span), colours.only, _ONLY_SHARE)
                for span in (only if Kind.ONLY in self._shown else ())
            ),
            *(
                mark(extents[number], colours_of(link.kind, colours))
                for number, link in enumerate(comparison.links)
                if is_shown(link, self._shown)
            ),
            *(mark(view.extent_of(span), colours.conflict) for span in facts),
        ]

    def _painted_marks(self, colours: Colours) -> QPixmap:
        """Both lanes' marks on nothing: they change only with the layout."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        for side, left in self._lefts():
            for top, bottom, kind, share in self._lane(side, colours):
                y, height = top * self.height(), (bottom - top) * self.height()
                place = QRectF(left, y, _LANE * share, max(_LEAST, height))
                painter.fillRect(place, qcolour(kind.bar))
            self._paint_moved(painter, side, left)
            self._paint_hits(painter, side, left)
        painter.end()
        return picture

    def _paint_moved(self, painter: QPainter, side: Side, left: float) -> None:
        """A line along the right edge of the lane beside what moved."""
        links = self._comparison.links if self._comparison else ()
        whole = max(1.0, self._views[side].content_height())
        extents = self._sync.extents.of(side)
        colour = qcolour(current().text)
        for link, (top, bottom) in zip(links, extents, strict=False):
            if link.moved and is_shown(link, self._shown):
                y, height = top / whole * self.height(), (bottom - top) / whole * self.height()
                place = QRectF(left + _LANE - _MOVED, y, _MOVED, max(_LEAST, height))
                painter.fillRect(place, colour)

    def _paint_hits(self, painter: QPainter, side: Side, left: float) -> None:
        """A dark line over the whole lane for each place of words that were found."""
        view = self._views[side]
        whole = max(1.0, view.content_height())
        colour = qcolour(current().text)
        for hit in self._hits[side]:
            y = view.extent_of(hit)[0] / whole * self.height()
            painter.fillRect(QRectF(left - 1, y, _LANE + 2, _LEAST), colour)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = current()
        if self._picture is None:
            self._picture = self._painted_marks(colours)
        painter = QPainter(self)
        painter.fillRect(self.rect(), qcolour(colours.ruler))
        for side, left in self._lefts():
            painter.fillRect(self._sight(side, left), qcolour(colours.ruler_view))
        painter.drawPixmap(0, 0, self._picture)
        painter.setPen(QPen(faded(colours.border_strong, 200), 1))
        for side, left in self._lefts():
            painter.drawRect(self._sight(side, left).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def _lefts(self) -> Iterator[tuple[Side, float]]:
        """The left edge of each lane."""
        for number, side in enumerate(self._views):
            yield side, _GAP + number * (_LANE + _GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._forget()

    def _sight(self, side: Side, left: float) -> QRectF:
        view = self._views[side]
        whole = max(1.0, view.content_height())
        top = view.scrolled() / whole * self.height()
        height = view.viewport().height() / whole * self.height()
        return QRectF(left - 1, top, _LANE + 2, min(height, self.height() - top))

    def wheelEvent(self, event: QWheelEvent) -> None:
        QCoreApplication.sendEvent(self._views["b"].verticalScrollBar(), event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._jump(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._jump(event.position().toPoint())

    def _jump(self, here: QPoint) -> None:
        side: Side = "a" if here.x() < self.width() / 2 else "b"
        share = min(1.0, max(0.0, here.y() / max(1, self.height())))
        self.jump_requested.emit(side, share * self._views[side].content_height())
