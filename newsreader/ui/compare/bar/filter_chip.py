"""A pill that switches one kind of passage on and off and shows how many there are."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from newsreader.ui.compare.kinds import Kind, colours_of
from newsreader.ui.compare.wording import kind_name
from newsreader.ui.theme.appearance import current
from newsreader.ui.theme.colours import Colours, KindColours
from newsreader.ui.theme.icons import draw_icon
from newsreader.ui.theme.palette import qcolour

_SWATCH = 12
_SIDE = 6
_INNER = 4


class Chip(QAbstractButton):
    """A rounded button with a small picture, a name and a count."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._count = 0
        self._in_words = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """Shows how many there are."""
        self._count = count
        self.setAccessibleName(f"{self._name} {count}")
        self._write()

    def spell_out(self, *, in_words: bool) -> None:
        """Shows the name, too, or picture and count alone."""
        if in_words != self._in_words:
            self._in_words = in_words
            self._write()

    @property
    def lacks(self) -> int:
        """How many pixels more it needs in words than as it is now."""
        return 0 if self._in_words else self.fontMetrics().horizontalAdvance(f"{self._name} ")

    def _write(self) -> None:
        self.setText(self.accessibleName() if self._in_words else str(self._count))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = _SIDE * 2 + _SWATCH + _INNER + metrics.horizontalAdvance(self.text()) + 1
        return QSize(width, metrics.height() + 9)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = current()
        on = self.isChecked() or not self.isCheckable()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pill = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        focused = self.hasFocus()
        edge = colours.focus if focused else colours.border
        if self.underMouse() and not focused:
            edge = colours.border_strong
        painter.setPen(
            QPen(
                qcolour(edge),
                1.5 if focused else 1.0,
                Qt.PenStyle.SolidLine if on else Qt.PenStyle.DashLine,
            )
        )
        painter.setBrush(qcolour(colours.surface if on else colours.window))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        picture = QRectF(_SIDE, (self.height() - _SWATCH) / 2, _SWATCH, _SWATCH)
        self.paint_picture(painter, picture, colours)
        words = QRectF(self.rect()).adjusted(_SIDE + _SWATCH + _INNER, 0, 0, 0)
        font = self.font()
        font.setStrikeOut(not on)
        painter.setFont(font)
        painter.setPen(qcolour(self.text_colour(colours)))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()

    def paint_picture(self, painter: QPainter, place: QRectF, colours: Colours) -> None:
        """Paints the small picture before the name."""

    def text_colour(self, colours: Colours) -> str:
        """The colour of the name."""
        return colours.quiet


class FilterChip(Chip):
    """Switches a kind on and off; its picture has the kind's own shape."""

    def __init__(self, kind: Kind) -> None:
        super().__init__(kind_name(kind))
        self.kind = kind
        self.setCheckable(True)
        self.setChecked(True)

    def paint_picture(self, painter: QPainter, place: QRectF, colours: Colours) -> None:
        kind = colours_of(self.kind, colours)
        if self.kind is Kind.ONLY:
            painter.fillRect(
                QRectF(place.left() + 3, place.top(), 3, place.height()), qcolour(kind.bar)
            )
        elif self.kind is Kind.MOVED:
            _paint_moved(painter, place, colours)
        else:
            _paint_wash(painter, place, kind, self.kind)


class ConflictChip(Chip):
    """Tells how many facts the two sides tell differently; a press goes to the next one."""

    def paint_picture(self, painter: QPainter, place: QRectF, colours: Colours) -> None:
        draw_icon(painter, "warning", place, colours.warning)

    def text_colour(self, colours: Colours) -> str:
        return colours.warning


def _paint_wash(painter: QPainter, place: QRectF, kind: KindColours, which: Kind) -> None:
    painter.setPen(QPen(qcolour(kind.line), 1.2))
    painter.setBrush(qcolour(kind.tint))
    painter.drawRoundedRect(place.adjusted(0.6, 0.6, -0.6, -0.6), 3, 3)
    if which is Kind.EDITED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(qcolour(kind.line))
        painter.drawRect(place.adjusted(3.5, 4, -3.5, -4))
    elif which is Kind.REWORDED:
        painter.setPen(QPen(qcolour(kind.line), 1.4, Qt.PenStyle.DotLine))
        painter.drawLine(
            QLineF(
                place.left() + 3, place.bottom() - 3.5, place.right() - 2.5, place.bottom() - 3.5
            )
        )


def _paint_moved(painter: QPainter, place: QRectF, colours: Colours) -> None:
    painter.setPen(QPen(qcolour(colours.quiet), 1.4))
    x, top, bottom = place.center().x(), place.top(), place.bottom()
    painter.drawLine(QPointF(x - 1.5, top + 1), QPointF(x - 1.5, bottom - 4))
    painter.drawLine(QPointF(x + 1.5, top + 1), QPointF(x + 1.5, bottom - 4))
    painter.drawPolyline(
        [QPointF(x - 4.5, bottom - 5), QPointF(x, bottom - 0.5), QPointF(x + 4.5, bottom - 5)]
    )
