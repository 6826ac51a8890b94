"""How much of the differences is shown: a button that opens a panel with a slider and ticks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QSlider, QVBoxLayout, QWidget

from newsreader.domain.difference import ALWAYS_SAME, Nature, Sieve, Weight
from newsreader.ui.compare.bar.icon_button import IconButton
from newsreader.ui.compare.wording import plain_tip, translate
from newsreader.ui.labels.plain_label import PlainLabel

#: What each stop of the slider holds back, from nothing to all but facts and quotes.
LEVELS = (Weight.TYPOGRAPHY, Weight.WORD, Weight.WORDING, Weight.QUOTE)
_WIDTH = 280


class SievePanel(QFrame):
    """The slider with the name of its stop, and the ticks; Escape or a click beside closes it."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAccessibleName(self.tr("Which differences are shown"))
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, len(LEVELS) - 1)
        self.slider.setPageStep(1)
        self.slider.setAccessibleName(self.tr("Smallest difference that is shown"))
        self.level = PlainLabel("", self, role="title")
        self.ignored = {nature: QCheckBox(nature_name(nature), self) for nature in Nature}
        for nature, tick in self.ignored.items():
            tick.setChecked(nature in ALWAYS_SAME)
        self.heaviest = QCheckBox(self.tr("Heaviest differences first"), self)
        self._lay_out()
        self.slider.valueChanged.connect(self._name_level)
        self.slider.valueChanged.connect(self.changed)
        for tick in (*self.ignored.values(), self.heaviest):
            tick.toggled.connect(self.changed)
        self._name_level()

    def show_below(self, button: QWidget) -> None:
        """Shows itself under the button, wholly on the screen, and takes the keyboard."""
        self.adjustSize()
        place = button.mapToGlobal(QPoint(button.width() - self.width(), button.height() + 2))
        screen = button.screen().availableGeometry()
        place.setX(max(screen.left(), place.x()))
        self.move(place)
        self.show()
        self.slider.setFocus(Qt.FocusReason.PopupFocusReason)

    def _lay_out(self) -> None:
        always = self.tr(
            "To the right, small wording is hidden. Numbers, names, dates, negations and quoted "
            "words are always shown."
        )
        explanation = PlainLabel(always, self, role="quiet")
        explanation.setMinimumWidth(_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(7)
        for widget in (self.level, self.slider, explanation):
            layout.addWidget(widget)
        layout.addSpacing(6)
        layout.addWidget(PlainLabel(self.tr("Ignore differences in"), self, role="title"))
        for tick in self.ignored.values():
            layout.addWidget(tick)
        layout.addSpacing(6)
        layout.addWidget(self.heaviest)

    def _name_level(self) -> None:
        shown = self.tr("Shown: {differences}")
        self.level.setText(shown.format(differences=shown_words(self.slider.value())))


class SieveTools(IconButton):
    """Opens the panel; stays marked while something is held back or put in another order."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__("filter", translate("SieveTools", "Which differences are shown"))
        self.setCheckable(True)
        self._panel = SievePanel(self)
        self.slider, self.ignored = self._panel.slider, self._panel.ignored
        self._heaviest = self._panel.heaviest
        self._panel.changed.connect(self._tell)
        self.clicked.connect(self._open)
        self._show_state()

    @property
    def heaviest_first(self) -> bool:
        """Whether next goes by weight instead of by place."""
        return self._heaviest.isChecked()

    def set_heaviest_first(self, *, on: bool) -> None:
        """Goes by weight, or by place."""
        self._heaviest.setChecked(on)

    def sieve(self) -> Sieve:
        """What is shown."""
        ignored = frozenset(n for n, tick in self.ignored.items() if tick.isChecked())
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
            for nature, tick in self.ignored.items():
                tick.setChecked(nature.value in ignored)
        self._heaviest.setChecked(state.get("heaviest_first") is True)
        self.blockSignals(False)
        if self.state() != before:
            self._tell()

    def _open(self) -> None:
        self._show_state()  # the press has turned the mark over
        self._panel.show_below(self)

    def _tell(self) -> None:
        self._show_state()
        self.changed.emit()

    def _show_state(self) -> None:
        sieve = self.sieve()
        self.setChecked(sieve != Sieve() or self.heaviest_first)
        self.setToolTip(plain_tip(f"{self.accessibleName()}: {shown_words(self.slider.value())}"))


def shown_words(stop: int) -> str:
    """What a stop of the slider, counted from 0, lets through."""
    match LEVELS[stop]:
        case Weight.TYPOGRAPHY:
            return translate("SieveTools", "every difference")
        case Weight.WORD:
            return translate("SieveTools", "no small words")
        case Weight.WORDING:
            return translate("SieveTools", "no single words")
        case _:
            return translate("SieveTools", "facts and quotes only")


def nature_name(nature: Nature) -> str:
    """What is ignored, as the panel says it."""
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
