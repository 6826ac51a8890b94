"""How a part of a quiet page looks: its heading, a hint, a row of choices, the content."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from newsreader.ui.compare.bar.flow_layout import FlowLayout
from newsreader.ui.compare.bar.icon_button import IconButton
from newsreader.ui.compare.wording import translate
from newsreader.ui.labels.heading import Heading
from newsreader.ui.labels.plain_label import PlainLabel


def section(
    title: str,
    hint: str,
    content: QWidget,
    *choices: QWidget,
    save: Callable[[], object] | None = None,
) -> QWidget:
    """The part as one widget; the choices stand in a row above the content.

    ``save`` is done by a button beside the heading.
    """
    box = QWidget(content.parentWidget())
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    top = QHBoxLayout()
    top.addWidget(Heading(title, box, scale=1.15), 1)
    if save:
        button = IconButton("report", translate("Sections", "Save “{part}”…").format(part=title))
        button.clicked.connect(lambda _=False: save())
        top.addWidget(button)
    column.addLayout(top)
    column.addWidget(PlainLabel(hint, box, role="quiet"))
    if choices:
        row = FlowLayout(None, QMargins(), spacing=6)
        for choice in choices:
            row.addWidget(choice)
        column.addLayout(row)
    column.addWidget(content)
    column.addStretch(1)
    return box
