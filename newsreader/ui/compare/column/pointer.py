"""What the mouse says in a reading column: clicks, hovering, tool tips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from newsreader.domain.note_markup import plain_words
from newsreader.domain.span import Span
from newsreader.ui.compare.blocks import Role
from newsreader.ui.compare.highlights import links_at
from newsreader.ui.compare.kinds import Kind, is_shown
from newsreader.ui.compare.wording import plain_tip, why_linked

if TYPE_CHECKING:
    from newsreader.ui.compare.column.article_view import ArticleView

#: A press and a release nearer than this, in pixels, are a click.
_STILL = 4


class Pointer(QObject):
    """Watches the column's viewport; the column itself keeps selecting text with the mouse."""

    link_clicked = Signal(int)
    only_clicked = Signal(object)  # Span of what has no counterpart
    link_hovered = Signal(object)  # the link's number or None
    note_clicked = Signal(int)  # the note's id
    fold_clicked = Signal(int)

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._pressed = QPoint()
        self._hovered: int | None = None
        view.viewport().setMouseTracking(True)
        view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        if isinstance(event, QMouseEvent):
            here = event.position().toPoint()
            if event.type() == QEvent.Type.MouseButtonPress:
                self._pressed = here
            elif event.type() == QEvent.Type.MouseMove:
                self._hover(here)
            elif event.type() == QEvent.Type.MouseButtonRelease:
                still = (here - self._pressed).manhattanLength() < _STILL
                if still and event.button() == Qt.MouseButton.LeftButton:
                    self._click(here)
        elif event.type() == QEvent.Type.Leave:
            self._tell_hovered(None)
        return False

    def activate(self, position: int) -> None:
        """Does what a click at a position of the document does."""
        block = self._view.reading.block_at(position)
        if block is not None and block.role is Role.FOLD and block.fold is not None:
            self.fold_clicked.emit(block.fold)
        else:
            link = self.link_at(position)
            if link is not None:
                self.link_clicked.emit(link)
            elif only := self.only_at(position):
                self.only_clicked.emit(only)

    def _click(self, here: QPoint) -> None:
        marker = self._view.note_at(here)
        if marker is not None:
            self.note_clicked.emit(marker.note.id)
            return
        position = self._view.position_at(here)
        if position is not None and not self._view.textCursor().hasSelection():
            self.activate(position)

    def _hover(self, here: QPoint) -> None:
        position = self._view.position_at(here)
        link = None if position is None else self.link_at(position)
        block = None if position is None else self._view.reading.block_at(position)
        fold = block is not None and block.role is Role.FOLD
        hand = fold or link is not None or self._view.note_at(here) is not None
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor
        if self._view.viewport().cursor().shape() != shape:
            self._view.viewport().setCursor(shape)
        self._tell_hovered(link)

    def _tell_hovered(self, link: int | None) -> None:
        if link != self._hovered:
            self._hovered = link
            self.link_hovered.emit(link)

    def link_at(self, position: int) -> int | None:
        """The narrowest link shown at a position of the document."""
        view = self._view
        block = view.reading.block_at(position)
        if view.comparison is None or block is None or block.role is not Role.BODY:
            return None
        found = links_at(view.comparison, view.side, view.reading.offset_of(position))
        shown = (number for number in found if is_shown(view.comparison.links[number], view.shown))
        return next(shown, None)

    def only_at(self, position: int) -> Span | None:
        """What only this side says, where it is shown, at a position of the document."""
        view = self._view
        block = view.reading.block_at(position)
        if view.comparison is None or block is None or block.role is not Role.BODY:
            return None
        only = view.comparison.only_a if view.side == "a" else view.comparison.only_b
        offset = view.reading.offset_of(position)
        shown = only if Kind.ONLY in view.shown else ()
        return next((span for span in shown if span.contains(offset)), None)

    def _show_tip(self, event: QHelpEvent) -> None:
        text = self.tip_at(event.pos())
        if text:
            QToolTip.showText(event.globalPos(), text, self._view.viewport())
        else:
            QToolTip.hideText()

    def tip_at(self, here: QPoint) -> str:
        """The plain text that hovering over a point of the viewport shows, empty for none."""
        marker = self._view.note_at(here)
        if marker is not None:
            return plain_tip(plain_words(marker.note.text))
        position = self._view.position_at(here)
        link = None if position is None else self.link_at(position)
        if link is None or self._view.comparison is None:
            return ""
        return why_linked(self._view.comparison, link)
