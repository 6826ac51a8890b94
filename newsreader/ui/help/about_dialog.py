"""The page about the program: version, licence, and the notices of what it stands on, to read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from newsreader import __version__
from newsreader.ui.labels.heading import Heading
from newsreader.ui.labels.plain_label import PlainLabel


class AboutDialog(QDialog):
    """Shows the texts as they lie beside the program, as plain text."""

    def __init__(self, files: Sequence[Path], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Newsreader"))
        self.resize(720, 560)
        name = self.tr("Newsreader {version}").format(version=__version__)
        title = Heading(name, self, scale=1.6)
        what = self.tr(
            "Lays what several outlets wrote about one event side by side. Nothing leaves this "
            "machine. Free software under the Apache License 2.0."
        )
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(self.tr("Which text is shown"))
        for file in files:
            self.choice.addItem(self._name(file), file)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.choice.currentIndexChanged.connect(self._show)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        for widget in (title, PlainLabel(what, self), self.choice):
            layout.addWidget(widget)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)
        self._show()

    def _name(self, file: Path) -> str:
        match file.name:
            case "LICENSE":
                return self.tr("Licence of Newsreader: Apache 2.0")
            case "THIRD_PARTY_NOTICES.md":
                return self.tr("What Newsreader stands on, and under which licences")
            case _:
                name = file.stem.replace("-", " ")
                return self.tr("Licence text: {name}").format(name=name)

    def _show(self) -> None:
        file = self.choice.currentData()
        self.text.setAccessibleName(self.choice.currentText())
        try:
            self.text.setPlainText(file.read_text(encoding="utf-8") if file else "")
        except OSError as error:
            sentence = self.tr("This text could not be read. {reason}")
            self.text.setPlainText(sentence.format(reason=error))
