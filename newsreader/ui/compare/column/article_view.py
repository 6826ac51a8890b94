"""One reading column of a comparison: marks passages and notes, knows what is pointed at."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from newsreader.domain.article import Article
from newsreader.domain.comparison import Comparison
from newsreader.domain.note import Note
from newsreader.domain.span import Span
from newsreader.ui.compare.blocks import groups_of_kinds
from newsreader.ui.compare.column.document import ReadingText
from newsreader.ui.compare.column.keyboard_focus import KeyboardFocus
from newsreader.ui.compare.column.marked_column import MarkedColumn
from newsreader.ui.compare.column.note_markers import NoteMarker, place_notes
from newsreader.ui.compare.column.pointer import Pointer
from newsreader.ui.compare.column.reading_column import START, Place
from newsreader.ui.compare.column.scene import Scene
from newsreader.ui.compare.column.text_styling import WordStyle
from newsreader.ui.compare.column.word_edges import whole_words
from newsreader.ui.compare.highlights import highlights
from newsreader.ui.compare.kinds import ALL_KINDS, Kind, Side
from newsreader.ui.compare.wording import fold_label
from newsreader.ui.theme.appearance import current
from newsreader.ui.theme.reading import reading_look


class ArticleView(MarkedColumn):
    """Shows an article with what a comparison marks in it."""

    other_side_requested = Signal()

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side: Side = side
        self.shown: Collection[Kind] = ALL_KINDS
        self.unfolded: frozenset[int] = frozenset()
        self.pointer = Pointer(self)
        self.keyboard_focus = KeyboardFocus(self)
        self._notes: Sequence[Note] = ()
        self._numbers: Mapping[int, int] = {}
        self.pointer.fold_clicked.connect(self.toggle_fold)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    # What is shown ---------------------------------------------------------------------------

    def show_article(
        self,
        article: Article,
        notes: Sequence[Note],
        numbers: Mapping[int, int],
        comparison: Comparison | None,
        shown: Collection[Kind],
    ) -> None:
        """Shows an article with what a comparison marks in it, another one from its beginning.

        ``numbers`` tells by note id which number a note's disc shows; kinds that are not ``shown``
        are not marked.
        """
        self.comparison, self.shown = comparison, shown
        self._notes, self._numbers = notes, numbers
        self._scene = Scene()
        self.light.hold(None)
        if article == self.reading.article:
            self._mark_anew()
        else:
            self._lay_out(article, groups_of_kinds(article, reading_look().unfolded), START)

    def set_shown(self, shown: Collection[Kind]) -> None:
        """Marks other kinds; what is read stays in its place."""
        self.shown = shown
        self._mark_anew()

    def change_comparison(self, comparison: Comparison) -> Iterator[None]:
        """Marks the same links in another way, in two steps; what is read stays in its place."""
        self.comparison = comparison
        style = self._mark(self.reading)
        yield
        self.restyle(style)
        self.viewport().update()
        yield

    def set_notes(self, notes: Sequence[Note], numbers: Mapping[int, int]) -> None:
        """Takes other notes for the article that is shown."""
        self._notes, self._numbers = notes, numbers
        before = self._scene.markers
        self._scene.markers = after = place_notes(notes, numbers, self.reading)
        if _discs(before) != _discs(after):  # and not only the words of a note, while one types
            self.restyle(replace(self._style, markers=_positions(after)))
            self.viewport().update()

    def set_scale(self, scale: float) -> None:
        """Sets the text size, 1 for the size in the design."""
        self.scale = scale
        self._lay_out(self.reading.article, self.unfolded, self.place())

    def set_unfolded(self, unfolded: frozenset[int]) -> None:
        """Opens these places of folded furniture and closes the others."""
        if unfolded != self.unfolded:
            self._lay_out(self.reading.article, unfolded, self.place())

    def toggle_fold(self, number: int) -> None:
        """Opens or closes one place of folded furniture."""
        self.set_unfolded(self.unfolded ^ {number})

    def set_emphasis(self, *, selected: int | None, hovered: int | None, only: Span | None) -> None:
        """Sets which link is selected and which hovered, and the only-here words one stands on."""
        another = selected != self._scene.selected
        self._scene.selected, self._scene.hovered = selected, hovered
        self._scene.only = only
        if another:
            self._mark_anew()  # a selected link shows its own changed words
        self.viewport().update()

    def _lay_out(self, article: Article, unfolded: frozenset[int], place: Place) -> None:
        self.unfolded = unfolded
        reading = ReadingText(article, fold_label, unfolded)
        self.lay_out(reading, self._mark(reading), place)

    def _mark_anew(self) -> None:
        self.restyle(self._mark(self.reading))
        self.viewport().update()

    def _mark(self, reading: ReadingText) -> WordStyle:
        """Marks the scene; returns how marked words look."""
        text, scene, found = reading.article.text, self._scene, self.comparison
        marks = highlights(found, self.side, text, self.shown, scene.selected) if found else ()
        scene.place_marks(marks, reading)
        scene.markers = place_notes(self._notes, self._numbers, reading)
        return WordStyle(scene.bold(), _positions(scene.markers), current(), self.scale)

    # Pointing --------------------------------------------------------------------------------

    def selected_span(self) -> Span | None:
        """The article's span that is selected with mouse or keyboard, in whole words."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return self.reading.span_of(*whole_words(self.document(), start, end))

    # Qt --------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        is_other_palette = event.type() == QEvent.Type.PaletteChange
        # Qt says so several times for one change of colours.
        if is_other_palette and self._style.colours != current():
            self.recolour()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pointer.activate(self.textCursor().position())
        elif event.key() == Qt.Key.Key_F6:
            self.other_side_requested.emit()
        else:
            super().keyPressEvent(event)


def _positions(markers: Sequence[NoteMarker]) -> tuple[int, ...]:
    return tuple(marker.position for marker in markers)


def _discs(markers: Sequence[NoteMarker]) -> list[tuple[int, int, int]]:
    """What is painted of the notes."""
    return [(marker.number, marker.position, marker.rank) for marker in markers]
