"""The page of the preferences on what of the page furniture stands open in a new article."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from newsreader.domain.article import Furniture
from newsreader.settings import Settings
from newsreader.ui.compare.wording import furniture_name
from newsreader.ui.labels.plain_label import PlainLabel


class FoldingPage(QWidget):
    """A box for each kind; what is folded is never deleted."""

    changed = Signal(object)  # what to do with the settings: Callable[[Settings], Settings]

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(
            PlainLabel(
                self.tr(
                    "Page furniture around an article is folded to one line and kept. Choose "
                    "what should stand open in articles that you open from now on:"
                ),
                self,
            )
        )
        self.boxes: dict[Furniture, QCheckBox] = {}
        for kind in Furniture:
            name = furniture_name(kind)
            self.boxes[kind] = box = QCheckBox(name[:1].upper() + name[1:], self)
            box.setChecked(kind.value in settings.unfolded)
            box.toggled.connect(self._say)
            layout.addWidget(box)
        layout.addStretch(1)

    def _say(self) -> None:
        opened = tuple(kind.value for kind, box in self.boxes.items() if box.isChecked())
        self.changed.emit(lambda settings: replace(settings, unfolded=opened))
