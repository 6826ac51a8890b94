"""The bar that finds words in the articles shown: counts, to and fro, capitals, whole words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QSizePolicy, QToolButton

from newsreader.ui.compare.bar.flow_layout import FlowLayout
from newsreader.ui.compare.bar.icon_button import IconButton
from newsreader.ui.compare.wording import filled


class FindBar(QFrame):
    """Only tells what is looked for; Escape closes it, Enter goes on, Shift+Enter goes back."""

    wanted = Signal()
    step_requested = Signal(int)  # 1 or -1
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in the articles"))
        self.field.setAccessibleName(self.tr("Find in the articles"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(170)
        self.field.setAcceptDrops(False)  # files are for the window to take
        self.count = QLabel()
        self.count.setProperty("role", "quiet")
        self.case = _toggle(self.tr("Aa"), self.tr("Mind capitals"))
        self.whole = _toggle(self.tr("Whole words"), self.tr("Find whole words only"))
        previous = IconButton("previous", self.tr("Previous place"))
        following = IconButton("next", self.tr("Next place"))
        close = QToolButton()
        close.setText("×")
        close.setProperty("role", "icon")
        close.setToolTip(self.tr("Close"))
        close.setAccessibleName(self.tr("Close"))
        layout = FlowLayout(self, QMargins(8, 6, 6, 6), spacing=6)
        for widget in (self.field, previous, following, self.count, self.case, self.whole, close):
            layout.addWidget(widget)
        self.field.textChanged.connect(self.wanted)
        for box in (self.case, self.whole):
            box.toggled.connect(self.wanted)
        previous.clicked.connect(lambda: self.step_requested.emit(-1))
        following.clicked.connect(lambda: self.step_requested.emit(1))
        close.clicked.connect(self.closed)
        self.hide()

    def open_with(self, words: str) -> None:
        """Shows itself with these words, or with those of the last time."""
        self.show()
        if words:
            self.field.setText(words)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.wanted.emit()

    def show_count(self, at: int | None, counts: Mapping[str, int]) -> None:
        """Shows "3 of 8 (A 5, B 3)" for counts by the letter of a text, "3 of 8" for a single one;
        without words to look for nothing.
        """
        found = sum(counts.values())
        if not self.field.text().strip():
            self.count.clear()
        elif not found:
            self.count.setText(self.tr("not found"))
        else:
            here = "–" if at is None else at + 1
            each = ", ".join(f"{letter} {count}" for letter, count in counts.items())
            several = len(counts) > 1
            sentence = self.tr("%1 of %2 (%3)") if several else self.tr("%1 of %2")
            self.count.setText(filled(sentence, here, found, each))
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self.step_requested.emit(-1 if back else 1)
            case _:
                super().keyPressEvent(event)


def _toggle(text: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setCheckable(True)
    button.setProperty("role", "toggle")
    return button
