"""One column for two articles: the woven text to be read, a click leads to the two columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit

from newsreader.domain.article import Article
from newsreader.ui.compare.blocks import STAND_INS
from newsreader.ui.compare.column.reading_column import MARGIN, TOP_MARGIN
from newsreader.ui.compare.column.text_styling import (
    LINE_HEIGHT,
    PARAGRAPH_GAP,
    one_layout,
    set_margins,
)
from newsreader.ui.compare.differences import Stop
from newsreader.ui.compare.kinds import Side
from newsreader.ui.compare.searched_woven import SearchedWoven
from newsreader.ui.compare.woven_formats import (
    article_line,
    contradicting,
    formats,
    legend,
    signs,
    told_apart,
)
from newsreader.ui.compare.woven_pieces import Paragraph, Piece, Voice
from newsreader.ui.theme.appearance import current
from newsreader.ui.theme.fonts import interface_font, reading_font
from newsreader.ui.theme.palette import qcolour
from newsreader.ui.theme.reading import reading_look

_POINT = 96 / 72


class WovenView(QTextEdit):
    """Read-only; knows which piece stands where."""

    link_clicked = Signal(int)
    #: The words stand elsewhere now.
    rewritten = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "article")
        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.setAccessibleName(self.tr("Both articles as one text"))
        self.searched = SearchedWoven(self)
        self._articles: dict[Side, Article] = {}
        self._woven: Sequence[Paragraph] = ()
        self._places: list[tuple[int, int, Piece]] = []
        self._scale = 1.0
        self._merged = False
        self._colours = current()
        self._pressed = QPoint()

    def show_woven(
        self, a: Article, b: Article, woven: Sequence[Paragraph], *, merged: bool
    ) -> None:
        """Shows another woven text from its beginning, or the same one where it is read."""
        same = self._articles == {"a": a, "b": b} and merged == self._merged
        at = self.verticalScrollBar().value() if same else 0
        self._articles = {"a": a, "b": b}
        self._woven, self._merged = woven, merged
        self._write()
        self.verticalScrollBar().setValue(at)

    def set_scale(self, scale: float) -> None:
        """Sets the text size, 1 for the size in the design."""
        self._scale = scale
        self._write()

    def show_stop(self, stop: Stop) -> None:
        """Brings a difference into sight and selects its words."""
        for start, end, piece in self._places:
            if stop.link is not None:
                here = piece.link == stop.link
            else:
                here = piece.side == stop.side and piece.span.overlaps(stop.span)
            if here:
                cursor = self.textCursor()
                cursor.setPosition(start)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                self.setTextCursor(cursor)
                top = self.cursorRect(cursor).top() + self.verticalScrollBar().value()
                self.verticalScrollBar().setValue(round(top - self.viewport().height() * 0.3))
                return

    def _write(self) -> None:
        document = self.document()
        self._colours = current()
        looks = formats(self._colours, self._scale)
        self._places = []
        with one_layout(document):
            document.clear()
            cursor = QTextCursor(document)
            small = QTextCharFormat()
            small.setFont(interface_font(self._scale * 0.93))
            small.setForeground(qcolour(self._colours.quiet))
            bold = QTextCharFormat(small)
            bold.setFontWeight(QFont.Weight.Bold)
            self._block(cursor, first=True)
            for side, article in self._articles.items():
                cursor.insertText(f"{side.upper()}  ", bold)
                cursor.insertText(f"{article_line(article)}\u2028", small)
            cursor.insertText(legend(merged=self._merged), small)
            for paragraph in self._woven:
                self._block(cursor, first=False)
                for piece in paragraph:
                    self._insert(cursor, piece, looks[piece.voice])
            self._set_margins()
        self.searched.begin = self._places[0][0] if self._places else 0
        self.rewritten.emit()

    def _insert(self, cursor: QTextCursor, piece: Piece, look: QTextCharFormat) -> None:
        before, after = signs(piece)
        plain = QTextCharFormat()
        plain.setFont(reading_font(self._scale))
        plain.setForeground(look.foreground())
        start = cursor.position()
        if piece.voice in (Voice.B_INSTEAD, Voice.B_REWORDED):
            cursor.insertText(" ", plain)
        if before:
            badge = QTextCharFormat(plain)
            badge.setFontWeight(QFont.Weight.Bold)
            cursor.insertText(before, badge)
        text = self._articles[piece.side].text
        for part, is_conflict in told_apart(piece):
            marked = contradicting(look, self._colours) if is_conflict else look
            cursor.insertText(part.of(text).translate(STAND_INS), marked)
        if after:
            cursor.insertText(after, plain)
        self._places.append((start, cursor.position(), piece))

    def _block(self, cursor: QTextCursor, *, first: bool) -> None:
        spacing = QTextBlockFormat()
        height = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        spacing.setLineHeight(LINE_HEIGHT, height)
        spacing.setBottomMargin(PARAGRAPH_GAP * self._scale * _POINT)
        if first:
            cursor.setBlockFormat(spacing)
        else:
            cursor.insertBlock(spacing, QTextCharFormat())

    def _set_margins(self) -> None:
        measure = self.fontMetrics().averageCharWidth() * reading_look().measure * 1.3
        sides = max(MARGIN, round((self.viewport().width() - measure) / 2))
        set_margins(self.document(), top=TOP_MARGIN, sides=sides, bottom=TOP_MARGIN * 4)

    def _link_at(self, position: int) -> int | None:
        hits = (p.link for start, end, p in self._places if start <= position < end)
        return next(hits, None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_margins()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        is_other_palette = event.type() == QEvent.Type.PaletteChange
        # Qt says so several times for one change of colours.
        if is_other_palette and self._woven and self._colours != current():
            at = self.verticalScrollBar().value()
            self._write()
            self.verticalScrollBar().setValue(at)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        here = event.position().toPoint()
        if here == self._pressed and event.button() == Qt.MouseButton.LeftButton:
            self._activate(self.cursorForPosition(here).position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._activate(self.textCursor().selectionStart())
        else:
            super().keyPressEvent(event)

    def _activate(self, position: int) -> None:
        link = self._link_at(position)
        if link is not None:
            self.link_clicked.emit(link)
