"""Theme, text size, layout and order: chosen in several places, shown alike in all of them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from newsreader.ui.appearance import Appearance
from newsreader.ui.compare.bar.layouts import Layout
from newsreader.ui.compare.compare_pane import ComparePane


class ViewChoices(QObject):
    """Joins the appearance and the compare pane, and checks in the menu what was chosen."""

    def __init__(
        self,
        appearance: Appearance,
        pane: ComparePane,
        actions: Mapping[str, QAction],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._pane = pane
        self._actions = actions
        pane.zoom_requested.connect(appearance.zoom)
        appearance.text_scale_changed.connect(pane.set_reading_scale)
        appearance.reading_changed.connect(self._set_articles_anew)
        appearance.theme_chosen.connect(self._check_theme)
        pane.layout_changed.connect(self._check_layout)
        pane.toolbar.sieve.changed.connect(self._check_order)
        self._set_articles_anew()
        self._check_theme(appearance.settings.theme)
        self._check_layout(pane.chosen_layout)

    def _set_articles_anew(self) -> None:
        self._pane.set_reading_scale(self._appearance.settings.text_scale)

    def _check_theme(self, name: str) -> None:
        self._actions[f"theme_{name}"].setChecked(True)

    def _check_layout(self, layout: Layout) -> None:
        self._actions[f"layout_{layout.value}"].setChecked(True)

    def _check_order(self) -> None:
        heaviest = self._pane.toolbar.sieve.heaviest_first
        self._actions["heaviest_first" if heaviest else "in_order"].setChecked(True)
