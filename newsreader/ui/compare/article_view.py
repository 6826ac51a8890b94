"""One reading column: the article's text with its highlights painted below the letters."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextFrameFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from newsreader.domain.article import Article
from newsreader.domain.comparison import Comparison
from newsreader.domain.note import Note
from newsreader.domain.span import Span
from newsreader.ui.compare.document import ReadingText
from newsreader.ui.compare.geometry import Extent, Geometry
from newsreader.ui.compare.highlights import Shape, highlights, link_extent
from newsreader.ui.compare.kinds import ALL_KINDS, Kind, Side
from newsreader.ui.compare.note_markers import NoteMarker, place_notes
from newsreader.ui.compare.pointer import Pointer
from newsreader.ui.compare.text_styling import fill, marker_room, style_words
from newsreader.ui.compare.under_paint import Scene, UnderPainter, disc_at
from newsreader.ui.compare.wording import fold_label
from newsreader.ui.theme.appearance import current
from newsreader.ui.theme.fonts import reading_font

#: Widest text column, in average characters.
MEASURE = 68
#: Narrowest margin beside the text and above it, in pixels: bars and arrows stand beside it.
MARGIN = 22
TOP_MARGIN = 14
_FLASH_MS = 900
#: Shapes whose words are bold.
_BOLD = (Shape.WORDS, Shape.CONFLICT)
_NO_ARTICLE = Article(path="", sha256="", text="")


class Place(NamedTuple):
    """A scroll position that outlives a new layout: the article's offset at the upper edge, and
    how many pixels of its line are scrolled away.
    """

    offset: int
    pixels: float


class ArticleView(QTextEdit):
    """Shows an article read-only, marks passages, and tells what the reader points at."""

    geometryChanged = Signal()
    zoomRequested = Signal(int)  # steps, positive for larger
    otherSideRequested = Signal()

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side: Side = side
        self.scale = 1.0
        self.comparison: Comparison | None = None
        self.shown: Collection[Kind] = ALL_KINDS
        self.unfolded: frozenset[int] = frozenset()
        self.reading = ReadingText(_NO_ARTICLE, fold_label, self.unfolded)
        self.places = Geometry(self.document())
        self.pointer = Pointer(self)
        self._notes: Sequence[Note] = ()
        self._numbers: Mapping[int, int] = {}
        self._scene = Scene()
        self._place: Place | None = None
        self._set_up()
        self.pointer.foldClicked.connect(self.toggle_fold)
        self.verticalScrollBar().valueChanged.connect(self._forget_place)
        self._flash = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=_FLASH_MS)
        self._flash.valueChanged.connect(self._flash_on)

    def _set_up(self) -> None:
        self.setProperty("role", "article")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.document().setDocumentMargin(0)

    # What is shown ---------------------------------------------------------------------------

    def show_article(
        self, article: Article, notes: Sequence[Note], numbers: Mapping[int, int]
    ) -> None:
        """Shows an article without highlights; another one than before from its beginning.

        ``numbers`` tells by note id which number a note's disc shows.
        """
        self.comparison, self._notes, self._numbers = None, notes, numbers
        if article != self.reading.article:
            self._place = Place(0, -TOP_MARGIN)
            self._lay_out(article, frozenset())
        else:
            self._restyle()

    def set_comparison(self, comparison: Comparison, shown: Collection[Kind]) -> None:
        """Marks the kinds that are shown; what is read stays in its place."""
        self.comparison, self.shown = comparison, shown
        self._restyle()

    def set_scale(self, scale: float) -> None:
        """Sets the text size, 1 for the size in the design."""
        self.scale = scale
        self._lay_out(self.reading.article, self.unfolded)

    def set_unfolded(self, unfolded: frozenset[int]) -> None:
        """Opens these places of folded furniture and closes the others."""
        if unfolded != self.unfolded:
            self._lay_out(self.reading.article, unfolded)

    def toggle_fold(self, number: int) -> None:
        """Opens or closes one place of folded furniture."""
        self.set_unfolded(self.unfolded ^ {number})

    def set_emphasis(self, *, selected: int | None, hovered: int | None, only: Span | None) -> None:
        """Sets which link is selected and which hovered, and the only-here words one stands on."""
        self._scene.selected, self._scene.hovered = selected, hovered
        self._scene.only = self.reading.range_of(only) if only else None
        self.viewport().update()

    def flash(self, span: Span) -> None:
        """Lets a passage light up for a moment."""
        self._scene.flash = self.reading.range_of(span)
        self._flash.stop()
        self._flash.start()

    def _flash_on(self, strength: float) -> None:
        self._scene.flash_strength = strength
        self.viewport().update()

    def _lay_out(self, article: Article, unfolded: frozenset[int]) -> None:
        place = self.place()
        self.unfolded = unfolded
        self.reading = ReadingText(article, fold_label, unfolded)
        self._scene = Scene()
        fill(self.document(), self.reading, self.scale)
        self._place = place
        self._set_margins()
        self._restyle()

    def _restyle(self) -> None:
        place = self.place()
        text = self.reading.article.text
        marks = (
            highlights(self.comparison, self.side, text, self.shown) if self.comparison else ()
        )
        self._scene.marks = tuple((mark, self.reading.range_of(mark.span)) for mark in marks)
        self._scene.markers = place_notes(self._notes, self._numbers, self.reading)
        style_words(
            self.document(),
            self.reading,
            [where for mark, where in self._scene.marks if mark.shape in _BOLD],
            [marker.position for marker in self._scene.markers],
            current(),
            self.scale,
        )
        self._settle(place)

    def _settle(self, place: Place) -> None:
        """After a new layout: the same place at the upper edge, nothing kept of the old one."""
        self.places.forget()
        self.go_to(place)
        self.viewport().update()
        self.geometryChanged.emit()

    def _set_margins(self) -> None:
        width, height = self.viewport().width(), self.viewport().height()
        measure = QFontMetricsF(reading_font(self.scale)).averageCharWidth() * MEASURE
        frame = QTextFrameFormat(self.document().rootFrame().frameFormat())
        side = max(MARGIN, round((width - measure) / 2))
        # Room below the end lets any passage come level with any other.
        for setter, value in (
            (frame.setTopMargin, TOP_MARGIN),
            (frame.setLeftMargin, side),
            (frame.setRightMargin, side),
            (frame.setBottomMargin, max(0, height - 3 * TOP_MARGIN)),
        ):
            setter(value)
        if frame != self.document().rootFrame().frameFormat():
            self.document().rootFrame().setFrameFormat(frame)

    # Places ----------------------------------------------------------------------------------

    def scroll_to(self, value: float) -> None:
        """Brings a height of the document, in pixels, to the upper edge."""
        self.verticalScrollBar().setValue(round(value))

    def scrolled(self) -> int:
        """The height of the document that is at the upper edge, in pixels."""
        return self.verticalScrollBar().value()

    def content_height(self) -> float:
        """Height of the text without the empty room behind its end."""
        document = self.document()
        return document.documentLayout().blockBoundingRect(document.lastBlock()).bottom()

    def extent_of(self, span: Span) -> Extent:
        """Upper and lower edge of a passage in the document, in pixels."""
        return self.places.extent(self.reading.range_of(span))

    def link_extents(self) -> list[Extent]:
        """``extent_of`` for every link of the comparison, in its order."""
        links = self.comparison.links if self.comparison else ()
        return [self.extent_of(link_extent(link, self.side)) for link in links]

    def place(self) -> Place:
        """What is at the upper edge now."""
        if self._place is None:
            position = self.cursorForPosition(QPoint(self.viewport().width() // 2, 0)).position()
            offset = self.reading.offset_of(position)
            self._place = Place(offset, self.scrolled() - self._top_of(offset))
        return self._place

    def go_to(self, place: Place) -> None:
        """Brings a place back to the upper edge, also after a new layout."""
        self.scroll_to(self._top_of(place.offset) + place.pixels)
        self._place = place

    def _top_of(self, offset: int) -> float:
        position = self.reading.position_of(offset)
        return self.places.extent((position, position))[0]

    def _forget_place(self) -> None:
        self._place = None

    # Pointing --------------------------------------------------------------------------------

    def selected_span(self) -> Span | None:
        """The article's span that is selected with mouse or keyboard."""
        cursor = self.textCursor()
        return self.reading.span_of(cursor.selectionStart(), cursor.selectionEnd())

    def position_at(self, here: QPoint) -> int | None:
        """The document position of the character at a point of the viewport."""
        point = QPointF(here.x(), here.y() + self.scrolled())
        hit = self.document().documentLayout().hitTest(point, Qt.HitTestAccuracy.ExactHit)
        return hit if hit >= 0 else None

    def note_at(self, here: QPoint) -> NoteMarker | None:
        """The note whose disc is at a point of the viewport."""
        point = QPointF(here.x(), here.y() + self.scrolled())
        return disc_at(self._scene, self.places, marker_room(self.scale), point)

    # Qt --------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.scrolled())
        frame = self.document().rootFrame().frameFormat()
        under = UnderPainter(
            painter,
            self._scene,
            self.places,
            current(),
            self.comparison,
            frame.leftMargin(),
            self.viewport().width() - frame.rightMargin(),
            self._positions_in(event.rect()),
        )
        under.paint()
        under.discs(marker_room(self.scale))
        painter.end()
        super().paintEvent(event)

    def _positions_in(self, area: QRect) -> tuple[int, int]:
        first = self.cursorForPosition(QPoint(0, area.top())).position()
        last = self.cursorForPosition(QPoint(area.right(), area.bottom())).position()
        return first, last

    def resizeEvent(self, event: QResizeEvent) -> None:
        place = self.place()
        self._set_margins()
        super().resizeEvent(event)
        self._settle(place)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.reading.blocks:
            self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pointer.activate(self.textCursor().position())
        elif event.key() == Qt.Key.Key_F6:
            self.otherSideRequested.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomRequested.emit(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)
