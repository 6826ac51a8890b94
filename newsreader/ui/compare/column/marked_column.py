"""A reading column that paints what is marked in it below its letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from newsreader.domain.comparison import Comparison
from newsreader.domain.span import Span
from newsreader.ui.compare.column.geometry import Range
from newsreader.ui.compare.column.note_markers import NoteMarker
from newsreader.ui.compare.column.passage_light import PassageLight
from newsreader.ui.compare.column.reading_column import ReadingColumn
from newsreader.ui.compare.column.scene import Scene
from newsreader.ui.compare.column.text_styling import marker_room
from newsreader.ui.compare.column.under_paint import UnderPainter, disc_at
from newsreader.ui.theme.appearance import current


class MarkedColumn(ReadingColumn):
    """Paints a scene; only what is in sight costs time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scale = 1.0
        self.comparison: Comparison | None = None
        self._scene = Scene()
        self.light = PassageLight(self)
        self.light.changed.connect(self._light_up)
        self.geometry_changed.connect(self._forget_arrows)

    def set_hits(self, hits: Sequence[Span], at: Span | None) -> None:
        """Marks words that were found, and among them the one that the reader stands on."""
        if (hits, at) != (self._scene.hits, self._scene.hit):
            self._scene.hits, self._scene.hit = hits, at
            self.viewport().update()

    def position_at(self, here: QPoint) -> int | None:
        """The document position of the character at a point of the viewport."""
        point = QPointF(here.x(), here.y() + self.scrolled())
        hit = self.document().documentLayout().hitTest(point, Qt.HitTestAccuracy.ExactHit)
        return hit if hit >= 0 else None

    def note_at(self, here: QPoint) -> NoteMarker | None:
        """The note whose disc is at a point of the viewport."""
        point = QPointF(here.x(), here.y() + self.scrolled())
        return disc_at(self._scene, self.places, marker_room(self.scale), point)

    def _forget_arrows(self) -> None:
        self._scene.arrows = None

    def _light_up(self, strength: float) -> None:
        self._scene.flash, self._scene.flash_strength = self.light.span, strength
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._paint(event, UnderPainter.paint)
        super().paintEvent(event)
        # Above the letters, as a selection would hide them below.
        self._paint(event, lambda marks: marks.discs(marker_room(self.scale)))

    def _paint(self, event: QPaintEvent, what: Callable[[UnderPainter], None]) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.scrolled())
        sides = self.side_margin()
        edges = sides, self.viewport().width() - sides
        sight = self._positions_in(event.rect())
        scene, found = self._scene, self.comparison
        what(
            UnderPainter(painter, scene, self.reading, self.places, current(), found, *edges, sight)
        )
        painter.end()

    def _positions_in(self, area: QRect) -> Range:
        top = self.scrolled() + area.top()
        return self.places.lines.range_between(top, top + area.height())
