"""How a part of a quiet page looks: its heading, a hint, a row of choices, the content."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from newsreader.ui.labels.heading import Heading
from newsreader.ui.labels.plain_label import PlainLabel


def section(title: str, hint: str, content: QWidget, *choices: QWidget) -> QWidget:
    """The part as one widget; the choices stand in a row above the content."""
    box = QWidget(content.parentWidget())
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(Heading(title, box, scale=1.15))
    column.addWidget(PlainLabel(hint, box, role="quiet"))
    if choices:
        row = QHBoxLayout()
        for choice in choices:
            row.addWidget(choice)
        row.addStretch(1)
        column.addLayout(row)
    column.addWidget(content)
    column.addStretch(1)
    return box
