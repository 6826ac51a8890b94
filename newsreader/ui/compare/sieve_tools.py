"""How much of the differences is shown: a slider for small wording, and what to ignore."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSlider, QToolButton, QWidget

from newsreader.domain.difference import ALWAYS_SAME, Nature, Sieve, Weight
from newsreader.ui.compare.wording import plain_tip, translate

#: What each stop of the slider holds back, from nothing to all but facts and quotes.
LEVELS = (Weight.TYPOGRAPHY, Weight.WORD, Weight.WORDING, Weight.QUOTE)
_SLIDER_WIDTH = 72


class SieveTools(QWidget):
    """A slider with the name of its stop, and a menu; tells when another sieve is wanted."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, len(LEVELS) - 1)
        self.slider.setPageStep(1)
        self.slider.setFixedWidth(_SLIDER_WIDTH)
        self.slider.setAccessibleName(self.tr("Smallest difference that is shown"))
        self.slider.setToolTip(
            plain_tip(
                self.tr(
                    "To the right, small wording is hidden. Numbers, names, dates, negations and "
                    "quoted words are always shown."
                )
            )
        )
        self.level = QLabel()
        self.level.setProperty("role", "quiet")
        self.button = QToolButton()
        self.button.setText(self.tr("Ignore ▾"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.ignored, self._heaviest = self._build_menu()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        for widget in (self.slider, self.level, self.button):
            layout.addWidget(widget)
        self.slider.valueChanged.connect(self._tell)
        self._name_level()

    def _build_menu(self) -> tuple[dict[Nature, QAction], QAction]:
        menu = QMenu(self)
        menu.addSection(self.tr("Ignore differences in"))
        actions = {}
        for nature in Nature:
            actions[nature] = menu.addAction(nature_name(nature))
        menu.addSeparator()
        heaviest = menu.addAction(self.tr("Heaviest differences first"))
        for action in (*actions.values(), heaviest):
            action.setCheckable(True)
            action.setChecked(action is not heaviest and action in _standard(actions))
            action.toggled.connect(self._tell)
        self.button.setMenu(menu)
        return actions, heaviest

    @property
    def heaviest_first(self) -> bool:
        """Whether next goes by weight instead of by place."""
        return self._heaviest.isChecked()

    def set_heaviest_first(self, *, on: bool) -> None:
        """Goes by weight, or by place."""
        self._heaviest.setChecked(on)

    def sieve(self) -> Sieve:
        """What is shown."""
        ignored = frozenset(n for n, action in self.ignored.items() if action.isChecked())
        return Sieve(LEVELS[self.slider.value()], ignored)

    def state(self) -> dict[str, Any]:
        """The sieve as plain JSON."""
        sieve = self.sieve()
        return {
            "level": self.slider.value(),
            "ignored": sorted(sieve.ignored),
            "heaviest_first": self.heaviest_first,
        }

    def restore(self, state: object) -> None:
        """Takes what ``state`` gave; what it does not say stays as it is."""
        if not isinstance(state, Mapping):
            return
        before = self.state()
        self.blockSignals(True)
        level, ignored = state.get("level"), state.get("ignored")
        if isinstance(level, int):
            self.slider.setValue(level)
        if isinstance(ignored, list):
            for nature, action in self.ignored.items():
                action.setChecked(nature.value in ignored)
        self._heaviest.setChecked(state.get("heaviest_first") is True)
        self.blockSignals(False)
        if self.state() != before:
            self._tell()

    def _tell(self) -> None:
        self._name_level()
        self.changed.emit()

    def _name_level(self) -> None:
        names = level_names()
        self.level.setText(names[self.slider.value()])
        widest = max(map(self.level.fontMetrics().horizontalAdvance, names))
        self.level.setMinimumWidth(widest)  # the row must not jump


def _standard(actions: Mapping[Nature, QAction]) -> list[QAction]:
    return [action for nature, action in actions.items() if nature in ALWAYS_SAME]


def level_names() -> tuple[str, ...]:
    """What each stop of the slider shows."""
    return (
        translate("SieveTools", "every difference"),
        translate("SieveTools", "no small words"),
        translate("SieveTools", "no single words"),
        translate("SieveTools", "facts and quotes"),
    )


def nature_name(nature: Nature) -> str:
    """What is ignored, as the menu says it."""
    match nature:
        case Nature.CASE:
            return translate("SieveTools", "Capitals")
        case Nature.PUNCTUATION:
            return translate("SieveTools", "Punctuation")
        case Nature.QUOTE_MARKS:
            return translate("SieveTools", "Form of quote marks")
        case Nature.SPELLING:
            return translate("SieveTools", "Spelling variants (colour, color)")
        case Nature.SMALL_WORDS:
            return translate("SieveTools", "Small words (the, of, has)")
