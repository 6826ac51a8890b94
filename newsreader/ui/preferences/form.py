"""The pieces that the pages of the preferences are made of."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget


class Form(QWidget):
    """Questions one below the other; labels lend the fields their names for screen readers."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = QFormLayout(self)
        self.rows.setContentsMargins(16, 16, 16, 16)
        self.rows.setHorizontalSpacing(16)
        self.rows.setVerticalSpacing(12)
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def ask(self, question: str, field: QWidget) -> None:
        """Add a question with the field that takes the answer."""
        field.setAccessibleName(question)
        self.rows.addRow(question, field)


class Choice(QComboBox):
    """One of several values, each with its words."""

    def __init__(self, values: dict[str, str], chosen: str, parent: QWidget) -> None:
        super().__init__(parent)
        for value, words in values.items():
            self.addItem(words, value)
        self.setCurrentIndex(max(0, self.findData(chosen)))

    def value(self) -> str:
        """The value that is chosen."""
        return str(self.currentData())
