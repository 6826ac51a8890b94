"""Paints what lies below the letters of one reading column, and only what is in sight."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from newsreader.domain.comparison import Comparison, Link, LinkKind
from newsreader.domain.span import Span
from newsreader.ui.compare.column.document import ReadingText
from newsreader.ui.compare.column.geometry import Geometry, Range
from newsreader.ui.compare.column.highlight_painter import HighlightPainter
from newsreader.ui.compare.column.moved_arrows import Arrow, MovedPassage, lay_arrows
from newsreader.ui.compare.column.note_markers import NoteMarker, disc_rect, paint_disc
from newsreader.ui.compare.column.scene import Scene
from newsreader.ui.compare.highlights import Highlight, Shape
from newsreader.ui.compare.kinds import colours_of
from newsreader.ui.theme.colours import Colours, KindColours

_WASHES = (Shape.SAME, Shape.EDITED, Shape.REWORDED)
_MOVED = (Shape.MOVED_UP, Shape.MOVED_DOWN)


@dataclass(slots=True)
class UnderPainter:
    """One pass of painting: the scene, the theme, and what of the document is in sight."""

    painter: QPainter
    scene: Scene
    reading: ReadingText
    geometry: Geometry
    colours: Colours
    comparison: Comparison | None
    left: float
    right: float
    sight: Range
    brush: HighlightPainter = field(init=False)

    def __post_init__(self) -> None:
        self.brush = HighlightPainter(self.painter, self.colours, self.left, self.right)

    def paint(self) -> None:
        """Marks in their order, then frames, then what one stands on: nothing covers a frame."""
        seen = tuple(self.scene.marks_in(self.sight))
        for mark, place in seen:
            self._mark(mark, place)
        self._moved()
        self._frame(seen, self.scene.hovered, selected=False)
        self._frame(seen, self.scene.selected, selected=True)
        if self.scene.only is not None:
            self.brush.only_words(self._rects(self.scene.only), self.colours.only)
        self._hits()
        if self.scene.flash is not None and self.scene.flash_strength > 0:
            self.brush.flash(self._rects(self.scene.flash), self.scene.flash_strength)

    def _hits(self) -> None:
        first, last = self.sight
        for hit in self.scene.hits:
            start, end = self.reading.range_of(hit)
            if start <= last and end >= first:
                self.brush.hit(self._rects(hit), at=hit == self.scene.hit)

    def _rects(self, span: Span) -> list[QRectF]:
        ranges = self.reading.ranges_of(span)
        return [rect for place in ranges for rect in self.geometry.rects(place)]

    def discs(self, room: float) -> None:
        """The notes' discs, ``room`` pixels of the line for each."""
        for place, marker in disc_places(self.scene, self.geometry, room):
            paint_disc(self.painter, place, marker.number, self.colours)

    def _mark(self, mark: Highlight, place: Range) -> None:
        shape = mark.shape
        if shape in _WASHES:
            self.brush.wash(shape, self.geometry.rects(place), self._kind(mark))
        elif shape is Shape.WORDS:
            self.brush.words(self.geometry.rects(place), self._kind(mark))
        elif shape is Shape.GAP:
            self.brush.gap(self.geometry.caret(place[0]), self._kind(mark))
        elif shape is Shape.CONFLICT:
            self.brush.conflict(self.geometry.rects(place), self.colours.conflict)
        elif shape is Shape.ONLY:
            rtl = self.geometry.right_to_left(place[0])
            self.brush.only_bar(self.geometry.bars(place), self.colours.only, rtl=rtl)

    def _moved(self) -> None:
        """The arrows in sight; all are laid, as which of them are joined must not change."""
        top, bottom = self.geometry.lines.extent(*self.sight)
        if self.scene.arrows is None:
            self.scene.arrows = self._laid_arrows()
        for rtl, arrows in self.scene.arrows.items():
            for arrow in arrows:
                if arrow.bottom >= top and arrow.top <= bottom:
                    self.brush.moved_arrow(arrow, top, bottom, rtl=rtl)

    def _laid_arrows(self) -> Mapping[bool, Sequence[Arrow]]:
        """The arrows on the left, and under True those on the right of right-to-left text."""
        beside: dict[bool, list[MovedPassage]] = {False: [], True: []}
        for mark, place in self.scene.marks:
            if mark.shape in _MOVED and place[0] < place[1]:
                upwards = mark.shape is Shape.MOVED_UP
                changed = self._link(mark).kind is not LinkKind.SAME
                passage = MovedPassage(*self.geometry.lines.extent(*place), upwards, changed)
                beside[self.geometry.right_to_left(place[0])].append(passage)
        return {rtl: lay_arrows(passages) for rtl, passages in beside.items()}

    def _frame(
        self, seen: Sequence[tuple[Highlight, Range]], link: int | None, *, selected: bool
    ) -> None:
        for mark, place in seen:
            if link is not None and mark.link == link and mark.shape in _WASHES:
                rects = self.geometry.rects(place)
                self.brush.frame(rects, self._kind(mark), selected=selected)

    def _kind(self, mark: Highlight) -> KindColours:
        return colours_of(self._link(mark).kind, self.colours)

    def _link(self, mark: Highlight) -> Link:
        assert self.comparison is not None
        assert mark.link is not None
        return self.comparison.links[mark.link]


def disc_places(
    scene: Scene, geometry: Geometry, room: float
) -> Iterator[tuple[QRectF, NoteMarker]]:
    """Where each note's disc stands in the document."""
    ranks: Mapping[int, int] = {marker.position: marker.rank + 1 for marker in scene.markers}
    for marker in scene.markers:
        end = geometry.caret(marker.position)
        top, bottom = geometry.lines.extent(marker.position - 1, marker.position)
        rtl = geometry.right_to_left(marker.position)
        count = ranks[marker.position]
        yield disc_rect(end, marker, count, room, bottom - top, rtl=rtl), marker


def disc_at(scene: Scene, geometry: Geometry, room: float, point: QPointF) -> NoteMarker | None:
    """The note whose disc is at a point of the document."""
    for place, marker in disc_places(scene, geometry, room):
        if place.contains(point):
            return marker
    return None
