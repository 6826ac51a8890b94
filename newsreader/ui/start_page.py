"""What the middle shows when no pair is open: how to begin, and what is promised."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from newsreader.ui.compare.bar.flow_layout import FlowLayout
from newsreader.ui.labels.heading import Heading
from newsreader.ui.labels.plain_label import PlainLabel


class StartPage(QScrollArea):
    """A text for each situation, always with the two ways to get articles."""

    sample_requested = Signal()
    import_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        page = QWidget(self)
        self.title = Heading("", self, scale=1.6)
        self.text = PlainLabel("", self)
        promise = self.tr("Nothing leaves this machine. Newsreader never uses the network.")
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addLayout(self._buttons())
        column.addWidget(PlainLabel(promise, self, role="quiet"))
        column.addStretch(2)
        self._row = row = QHBoxLayout(page)
        row.addStretch(3)
        row.addLayout(column, 5)  # a line of readable length
        row.addStretch(3)
        self.setWidget(page)
        self.show_first_start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # What was said while nobody could see it has its old height.
        self._row.invalidate()

    def show_first_start(self) -> None:
        """The library is empty."""
        self._say(
            self.tr("See what two reports share, and where they part"),
            self.tr(
                "Drop what several outlets wrote about one event anywhere on this window: files, "
                "folders, or text selected in a browser. Newsreader lays any two articles side "
                "by side, links what they share, marks what one of them changed and shows what "
                "only one of them says."
            ),
        )

    def show_pick_a_pair(self) -> None:
        """There are articles, but none is open."""
        self._say(
            self.tr("Pick an article on the left"),
            self.tr(
                "It opens beside another article of the same story. Each further click lays "
                "another one beside it."
            ),
        )

    def show_trouble(self, sentence: str) -> None:
        """The library cannot be used; ``sentence`` says why and what can be done."""
        self._say(self.tr("The library could not be opened"), sentence)
        for button in self.findChildren(QPushButton):
            button.hide()

    def _say(self, title: str, text: str) -> None:
        self.title.setText(title)
        self.text.setText(text)

    def _buttons(self) -> FlowLayout:
        row = FlowLayout(None, QMargins(), spacing=14)
        self.sample_button = QPushButton(self.tr("Open the sample story"), self)
        self.sample_button.setProperty("role", "primary")
        self.sample_button.clicked.connect(self.sample_requested)
        self.import_button = QPushButton(self.tr("Import files…"), self)
        self.import_button.clicked.connect(self.import_requested)
        row.addWidget(self.sample_button)
        row.addWidget(self.import_button)
        return row
