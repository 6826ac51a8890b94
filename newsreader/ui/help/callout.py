"""The box of one stop of the tour, beside the part of the window that it is about."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from newsreader.ui.labels.plain_label import PlainLabel

_WIDTH = 320
_GAP = 12  # between the box and what it is about


class Callout(QFrame):
    """Words with Next, Back and Skip; a ring shows which part of the window they are about."""

    next_requested = Signal()
    back_requested = Signal()
    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("role", "callout")
        self._window = window
        self._target: QWidget = window
        self._ring = QFrame(window)
        self._ring.setProperty("role", "ring")
        self._ring.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._title = PlainLabel("", self, role="title")
        self._text = PlainLabel("", self)
        self._count = PlainLabel("", self, role="faint")
        self._count.setWordWrap(False)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addLayout(self._buttons())
        window.installEventFilter(self)

    def show_stop(self, target: QWidget, title: str, text: str, number: int, of: int) -> None:
        """Turn to a part of the window; ``number`` counts from 1."""
        self._target = target
        self._title.setText(title)
        self._text.setText(text)
        self._count.setText(self.tr("{n} of {all}").format(n=number, all=of))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.back_button.setEnabled(number > 1)
        self.next_button.setText(self.tr("Done") if number == of else self.tr("Next"))
        self._place()
        for widget in (self._ring, self):
            widget.show()
            widget.raise_()
        self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_both(self) -> None:
        """Take box and ring away."""
        self._window.removeEventFilter(self)
        for widget in (self._ring, self):
            widget.hide()
            widget.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.next_requested.emit()
            case _:
                super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _buttons(self) -> QHBoxLayout:
        self.skip_button = QPushButton(self.tr("Skip the tour"), self)
        self.back_button = QPushButton(self.tr("Back"), self)
        self.next_button = QPushButton(self.tr("Next"), self)
        self.next_button.setProperty("role", "primary")
        self.skip_button.clicked.connect(self.left)
        self.back_button.clicked.connect(self.back_requested)
        self.next_button.clicked.connect(self.next_requested)
        row = QHBoxLayout()
        row.addWidget(self._count, 1)
        for button in (self.skip_button, self.back_button, self.next_button):
            row.addWidget(button)
        return row

    def _place(self) -> None:
        room = self._window.rect()
        corner = self._target.mapTo(self._window, QPoint(0, 0))
        target = QRect(corner, self._target.size()).intersected(room)
        self._ring.setGeometry(target)
        width = max(_WIDTH, self._layout.totalMinimumSize().width())
        size = QSize(width, self._layout.totalHeightForWidth(width))
        self.setGeometry(QRect(place_beside(target, size, room), size))


def place_beside(target: QRect, size: QSize, room: QRect) -> QPoint:
    """Where a box of ``size`` stands: right of the target, left of it, below it, else inside."""
    inner = room.adjusted(_GAP, _GAP, -_GAP, -_GAP)
    right = QPoint(target.right() + _GAP, target.top() + _GAP)
    left = QPoint(target.left() - _GAP - size.width(), target.top() + _GAP)
    below = QPoint(target.left() + _GAP, target.bottom() + _GAP)
    middle = target.center() - QRect(QPoint(0, 0), size).center()
    for spot in (right, left, below):
        if inner.contains(QRect(spot, size)):
            return spot
    # A low place at the edge needs the box to stand a little higher.
    for spot in (right, left):
        lifted = QPoint(spot.x(), inner.bottom() - size.height())
        if inner.contains(QRect(lifted, size)):
            return lifted
    return middle
