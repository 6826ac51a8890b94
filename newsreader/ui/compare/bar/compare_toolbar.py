"""The tools above the columns: from difference to difference, filter chips, swap and report."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QMargins, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy

from newsreader.domain.comparison import Comparison
from newsreader.ui.compare.bar.filter_chip import ConflictChip, FilterChip
from newsreader.ui.compare.bar.flow_layout import FlowLayout
from newsreader.ui.compare.bar.icon_button import IconButton
from newsreader.ui.compare.bar.layouts import LayoutButton
from newsreader.ui.compare.bar.sieve_tools import SieveTools
from newsreader.ui.compare.kinds import Kind, counts
from newsreader.ui.compare.wording import kind_sign, plain_tip

#: Where the tools would take more rows than these, the kinds are told by picture and count.
_MOST_ROWS = 2
#: Pixels between the tools, and where they are many for the room.
_SPACING, _CLOSER = 4, 2


class CompareToolbar(QFrame):
    """Only tells what is pressed; it goes on in a second row when the window is narrow."""

    previous_requested = Signal()
    next_requested = Signal()
    conflict_requested = Signal()
    swap_requested = Signal()
    report_requested = Signal()
    shown_changed = Signal(object)  # frozenset[Kind]

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._previous = IconButton("previous", self.tr("Previous difference"))
        self._next = IconButton("next", self.tr("Next difference"))
        self._counter = QLabel()
        self._counter.setProperty("role", "quiet")
        counted = self.tr("Differences; equal passages in the same place are not counted")
        self._counter.setToolTip(plain_tip(counted))
        self.chips = {kind: FilterChip(kind) for kind in Kind}
        self.conflicts = ConflictChip(self.tr("Facts"))
        self.sieve = SieveTools()
        self.layouts = LayoutButton()
        self._swap = IconButton("swap", self.tr("Swap A and B"))
        self._report = IconButton("report", self.tr("Save report…"))
        self._lay_out()
        self._connect()
        self.show_comparison(None)

    def _lay_out(self) -> None:
        self._flow = layout = FlowLayout(self, QMargins(8, 8, 2, 8), _SPACING)
        for widget in (
            self._previous,
            self._next,
            self._counter,
            self.layouts,
            *self.chips.values(),
        ):
            layout.addWidget(widget)
        for widget in (self.conflicts, self.sieve, self._swap, self._report):
            layout.addWidget(widget)

    def _connect(self) -> None:
        self._previous.clicked.connect(self.previous_requested)
        self._next.clicked.connect(self.next_requested)
        self._swap.clicked.connect(self.swap_requested)
        self._report.clicked.connect(self.report_requested)
        self.conflicts.clicked.connect(self.conflict_requested)
        self.conflicts.setToolTip(
            plain_tip(
                self.tr(
                    "Facts: what the two articles tell differently. A heavy line runs below the "
                    "words. A click goes to the next one."
                )
            )
        )
        for kind, chip in self.chips.items():
            chip.setToolTip(plain_tip(kind_sign(kind)))
            chip.toggled.connect(lambda _on: self.shown_changed.emit(self.shown()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:  # a tool got another width
            self._fit()
        return done

    def _fit(self) -> None:
        """Name in words what there is room for: first the kinds, then the layout.

        The tools move closer where that keeps them in one row.
        """
        row, chips = self._flow.width_of_one_row(_SPACING), (*self.chips.values(), self.conflicts)
        in_words = row + sum(chip.lacks for chip in chips) <= _MOST_ROWS * self.width()
        for chip in chips:
            chip.spell_out(in_words=in_words)
        row = self._flow.width_of_one_row(_SPACING) + self.layouts.lacks
        self.layouts.spell_out(in_words=row <= self.width())
        loose, close = map(self._flow.width_of_one_row, (_SPACING, _CLOSER))
        spacing = _CLOSER if close <= self.width() < loose else _SPACING
        if self._flow.spacing() != spacing:  # to say the same again would have it laid out again
            self._flow.setSpacing(spacing)

    def shown(self) -> frozenset[Kind]:
        """The kinds whose chip is on."""
        return frozenset(kind for kind, chip in self.chips.items() if chip.isChecked())

    def set_shown(self, shown: Iterable[Kind]) -> None:
        """Switches the chips; tells so once when that changes something."""
        wanted = frozenset(shown)
        if wanted == self.shown():
            return
        for kind, chip in self.chips.items():
            chip.blockSignals(True)
            chip.setChecked(kind in wanted)
            chip.blockSignals(False)
            chip.update()
        self.shown_changed.emit(wanted)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Shows the counts; without a comparison all that needs one is switched off."""
        found = counts(comparison) if comparison else dict.fromkeys(Kind, 0)
        for kind, chip in self.chips.items():
            chip.set_count(found[kind])
            chip.setVisible(comparison is not None)
        conflicts = sum(fact.conflict for fact in comparison.facts) if comparison else 0
        self.conflicts.set_count(conflicts)
        self.conflicts.setVisible(conflicts > 0)
        for tools in (self.sieve, self.layouts, self._swap, self._report):
            tools.setVisible(comparison is not None)
        for button in (self._previous, self._next):
            button.setEnabled(comparison is not None)
        self._counter.setVisible(comparison is not None)
        self._fit()

    def show_step(self, at: int | None, of: int) -> None:
        """Shows "7 / 23"; None before the reader has gone to one."""
        # As wide as it will ever be for this pair: the tools beside it must not move.
        self._counter.setText(f"{of} / {of}")
        self._counter.ensurePolished()
        self._counter.setMinimumWidth(self._counter.sizeHint().width())
        self._counter.setText(f"{'–' if at is None else at + 1} / {of}")
        said = self.tr("Differences: {all}").format(all=of)
        if at is not None:
            said = self.tr("Difference {n} of {all}").format(n=at + 1, all=of)
        self._counter.setAccessibleName(said)
