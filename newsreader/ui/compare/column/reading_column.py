"""A column of text to be read: its layout, its margins, and the place one has read to."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from newsreader.domain.article import Article
from newsreader.domain.span import Span
from newsreader.ui.compare.column.document import ReadingText
from newsreader.ui.compare.column.geometry import Geometry
from newsreader.ui.compare.column.line_table import Extent
from newsreader.ui.compare.column.text_styling import (
    WordStyle,
    fill,
    one_layout,
    set_margins,
    style_furniture,
    style_words,
)
from newsreader.ui.compare.wording import fold_label
from newsreader.ui.theme.appearance import current
from newsreader.ui.theme.fonts import reading_font
from newsreader.ui.theme.reading import reading_look

#: Narrowest margin beside the text and above it, in pixels: bars and arrows stand beside it.
MARGIN = 24
TOP_MARGIN = 14


class Place(NamedTuple):
    """A scroll position that outlives a new layout: the article's offset at the upper edge, and
    how many pixels of its line are scrolled away.
    """

    offset: int
    pixels: float


START = Place(0, -TOP_MARGIN)
NO_ARTICLE = Article(path="", sha256="", text="")


class ReadingColumn(QTextEdit):
    """Shows a ReadingText read-only, in a comfortable measure; keeps its place in new layouts."""

    geometry_changed = Signal()
    scroll_moved = Signal()  # by the reader or by a jump, not by a new layout
    zoom_requested = Signal(int)  # steps, positive for larger

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reading = ReadingText(NO_ARTICLE, fold_label, frozenset())
        self.places = Geometry(self.document())
        self._style = WordStyle((), (), current(), 1.0)
        self._place: Place | None = START
        self._settling = False
        self._set_up()
        self.verticalScrollBar().valueChanged.connect(self._moved)

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
        self.document().setDocumentMargin(0)

    # Layout ----------------------------------------------------------------------------------

    def lay_out(self, reading: ReadingText, style: WordStyle, place: Place) -> None:
        """Shows another text, or the same in another form, with ``place`` at the upper edge."""
        same = reading.article == self.reading.article
        reads = self.reading.offset_of(self.textCursor().position()) if same else 0
        self._place = place
        self.reading, self._style = reading, style
        with self._new_layout():
            with one_layout(self.document()):
                fill(self.document(), reading, style.scale)
                self._set_margins()
                style_words(self.document(), reading, style)
            cursor = self.textCursor()
            cursor.setPosition(reading.position_of(reads) if reads else 0)
            self.setTextCursor(cursor)

    def restyle(self, style: WordStyle) -> None:
        """Lays the text out anew if its words look different now."""
        if style != self._style:
            self._style = style
            with self._new_layout(), one_layout(self.document()):
                style_words(self.document(), self.reading, style)

    def recolour(self) -> None:
        """Takes the colours that are on, by which nothing moves."""
        self._style = replace(self._style, colours=current())
        with one_layout(self.document()):
            style_furniture(self.document(), self.reading, self._style)
        self.viewport().update()

    @contextmanager
    def _new_layout(self) -> Iterator[None]:
        """Afterwards the same place is at the upper edge, and nothing is kept of the old layout."""
        place, outer = self.place(), self._settling
        self._settling = True
        try:
            yield
            self.places.forget()
            self.go_to(place)
        finally:
            self._settling = outer
        self.viewport().update()
        self.geometry_changed.emit()

    def _set_margins(self) -> None:
        set_margins(
            self.document(),
            top=TOP_MARGIN,
            sides=self.side_margin(),
            # Room below the end lets any passage come level with any other.
            bottom=max(0, self.viewport().height() - 3 * TOP_MARGIN),
        )

    def side_margin(self) -> int:
        """The empty room on each side of the text, in pixels."""
        measure = QFontMetricsF(reading_font(self._style.scale)).averageCharWidth()
        measure *= reading_look().measure
        return max(MARGIN, round((self.viewport().width() - measure) / 2))

    # Places ----------------------------------------------------------------------------------

    def scroll_to(self, value: float) -> None:
        """Brings a height of the document, in pixels, to the upper edge."""
        self.verticalScrollBar().setValue(round(value))

    def scrolled(self) -> int:
        """The height of the document that is at the upper edge, in pixels."""
        return self.verticalScrollBar().value()

    def content_height(self) -> float:
        """Height of the text without the empty room behind its end."""
        return self.places.lines.bottom

    def scroll_range(self) -> float:
        """The greatest height that can be at the upper edge, in pixels."""
        below = self.document().rootFrame().frameFormat().bottomMargin()
        return max(0.0, self.content_height() + below - self.viewport().height())

    def extent_of(self, span: Span) -> Extent:
        """Upper and lower edge of a passage in the document, in pixels."""
        return self.places.lines.extent(*self.reading.range_of(span))

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
        # Furniture before the first paragraph belongs to the beginning.
        return self.places.lines.top(self.reading.position_of(offset) if offset else 0)

    def _moved(self) -> None:
        if not self._settling:
            self._place = None
            self.scroll_moved.emit()

    # Qt --------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        with self._new_layout():
            self._set_margins()
            super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        with self._new_layout():  # Qt scrolls to the text cursor when first shown
            super().showEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)
