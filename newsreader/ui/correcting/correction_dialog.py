"""Asks for the right headline, outlet, names, date and language of an article."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from newsreader.domain.article import SavedArticle
from newsreader.domain.correction import Corrected
from newsreader.ui.labels.plain_label import PlainLabel
from newsreader.usecases.correct_articles import value_of
from newsreader.usecases.read_again import ENCODINGS, can_be_read_again

_WIDTH = 520


class CorrectionDialog(QDialog):
    """One line a field; below a corrected one stands what was found, with a way back to it."""

    #: The values that are to change, by field; also the encoding.
    corrected = Signal(object)

    def __init__(
        self, saved: SavedArticle, found: Mapping[Corrected, str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Correct what was found"))
        self.setMinimumWidth(_WIDTH)
        self._article = saved.article
        self.lines: dict[Corrected, QLineEdit] = {}
        self._form = QFormLayout()
        for what, name in self._names().items():
            self._add_line(what, name, found.get(what))
        self.encodings = QComboBox(self)
        self._add_encodings()
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(self._form)
        layout.addWidget(
            PlainLabel(
                self.tr("The original file stays as it is, and so does what was found in it."),
                self,
                role="faint",
            )
        )
        layout.addWidget(buttons)
        self.accepted.connect(self._tell)

    def _names(self) -> dict[Corrected, str]:
        return {
            Corrected.TITLE: self.tr("Headline"),
            Corrected.SOURCE: self.tr("Outlet"),
            Corrected.BYLINE: self.tr("By"),
            Corrected.DATE: self.tr("Date"),
            Corrected.LANGUAGE: self.tr("Language"),
        }

    def _add_line(self, what: Corrected, name: str, found: str | None) -> None:
        line = QLineEdit(value_of(self._article, what), self)
        line.setObjectName(what.value)
        line.setAccessibleName(name)
        line.setCursorPosition(0)  # of a long headline its beginning is to be seen
        line.setPlaceholderText(self._example(what))
        self.lines[what] = line
        self._form.addRow(name, line)
        if found is not None:
            back = QToolButton(self)
            back.setText(self.tr("Take back"))
            back.setAccessibleName(self.tr("Take back {field}").format(field=name))
            back.clicked.connect(lambda: line.setText(found))
            row = QHBoxLayout()
            told = self.tr("Found: {value}").format(value=found or self.tr("nothing"))
            row.addWidget(PlainLabel(told, self, role="faint"), 1)
            row.addWidget(back)
            self._form.addRow("", row)

    def _example(self, what: Corrected) -> str:
        return {
            Corrected.BYLINE: self.tr("First name; second name"),
            Corrected.DATE: self.tr("2026-05-04 or 2026-05-04 18:30"),
            Corrected.LANGUAGE: self.tr("en, de, fr …"),
        }.get(what, "")

    def _add_encodings(self) -> None:
        """Offer another encoding where the format leaves it open."""
        self.encodings.addItem(
            self.tr("{name} (as it was read)").format(name=self._article.encoding), ""
        )
        for name in ENCODINGS:
            if name != self._article.encoding:
                self.encodings.addItem(name, name)
        self.encodings.setAccessibleName(self.tr("Encoding"))
        self.encodings.setVisible(can_be_read_again(self._article))
        if can_be_read_again(self._article):
            self._form.addRow(self.tr("Encoding"), self.encodings)

    def _tell(self) -> None:
        values = {what: line.text() for what, line in self.lines.items()}
        changed = {w: v for w, v in values.items() if v.strip() != value_of(self._article, w)}
        if encoding := self.encodings.currentData():
            changed[Corrected.ENCODING] = encoding
        if changed:
            self.corrected.emit(changed)
