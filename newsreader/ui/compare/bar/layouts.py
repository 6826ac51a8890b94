"""The ways in which two articles are laid out, and the button that chooses one."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from newsreader.ui.compare.bar.icon_button import IconButton
from newsreader.ui.compare.wording import translate


class Layout(StrEnum):
    """How the open pair is shown."""

    TWO = "two"
    ONE = "one"
    MERGED = "merged"
    THREE = "three"


def layout_name(layout: Layout) -> str:
    """What a layout is called."""
    match layout:
        case Layout.TWO:
            return translate("Layouts", "Side by side")
        case Layout.ONE:
            return translate("Layouts", "One column")
        case Layout.MERGED:
            return translate("Layouts", "Merged")
        case Layout.THREE:
            return translate("Layouts", "Three columns")


class LayoutButton(IconButton):
    """Says which layout is on, or where room is scarce shows an icon; its menu has all of them."""

    chosen = Signal(object)  # Layout

    def __init__(self) -> None:
        super().__init__("columns", translate("Layouts", "Layout of the articles"))
        self.setProperty("role", "")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu, group = QMenu(self), QActionGroup(self)
        self._actions: dict[Layout, QAction] = {}
        for layout in Layout:
            action = menu.addAction(layout_name(layout))
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, one=layout: self.chosen.emit(one))
            group.addAction(action)
            self._actions[layout] = action
        self.setMenu(menu)
        #: Never shown: it tells how wide the button is in words while that shows the icon.
        self._in_words = QToolButton(self)
        self._in_words.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._in_words.hide()
        self.show_layout(Layout.TWO)

    def show_layout(self, layout: Layout) -> None:
        """Says which one is on."""
        self._actions[layout].setChecked(True)
        for button in (self, self._in_words):
            button.setText(f"{layout_name(layout)} ▼")
        self.updateGeometry()

    def spell_out(self, *, in_words: bool) -> None:
        """Names the layout in words, or shows the icon alone."""
        style = Qt.ToolButtonStyle
        wanted = style.ToolButtonTextOnly if in_words else style.ToolButtonIconOnly
        if self.toolButtonStyle() is not wanted:
            self.setProperty("role", "" if in_words else "icon")
            self.style().polish(self)
            self.setToolButtonStyle(wanted)
            self.updateGeometry()

    @property
    def lacks(self) -> int:
        """How many pixels more it needs in words than as it is now."""
        self._in_words.ensurePolished()
        return self._in_words.sizeHint().width() - self.sizeHint().width()
