"""Words of an article that can be clicked, or reached by Tab and Enter, to go to their place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from newsreader.domain.span import Span
from newsreader.ui.inspector.marked_text import MarkedText
from newsreader.ui.labels.one_line import on_one_line, shortened
from newsreader.ui.labels.plain_label import PlainLabel
from newsreader.ui.language.own_language import in_quotation_marks

#: Characters; a quote that is longer fills the inspector.
_LONGEST = 600
_MARKS = '“”„"'


class PassageLine(QFrame):
    """The words, some of them marked, and below them in small print a remark.

    ``marks`` point into the words on one line.

    A frame and not a button, as a button does not grow with words that wrap.
    """

    clicked = Signal()

    def __init__(
        self,
        name: str,
        text: str,
        remark: str,
        *,
        conflict: bool,
        parent: QWidget,
        marks: Sequence[Span] = (),
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "passage")
        self.setAccessibleName(f"{name}: {text}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 2, 4, 2)
        layout.setSpacing(0)
        short = shortened(text, _LONGEST)
        if marks:
            layout.addWidget(_marked(short, marks, self))
        else:
            layout.addWidget(self._label(short, "warning" if conflict else ""))
        if remark:
            layout.addWidget(self._label(remark, "faint"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def _label(self, text: str, role: str) -> PlainLabel:
        label = PlainLabel(text, self, role=role)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        return label


def quoted(text: str) -> str:
    """The words on one line in quotation marks: their own, where these stand at the ends alone."""
    line = on_one_line(text)
    inner = line.strip(_MARKS)
    return in_quotation_marks(line if any(mark in inner for mark in _MARKS) else inner)


def _marked(short: str, marks: Sequence[Span], parent: QWidget) -> MarkedText:
    kept = [found for mark in marks if (found := mark.overlap(Span(0, len(short.rstrip("…")))))]
    return MarkedText(short, kept, parent)
