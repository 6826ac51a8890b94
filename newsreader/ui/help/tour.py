"""A short walk through the window on the sample story: what stands where, and what it is for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from newsreader.ui.announcing import announce
from newsreader.ui.help.callout import Callout
from newsreader.ui.places import Places


@dataclass(frozen=True, slots=True)
class TourStop:
    """One part of the window and the words about it."""

    target: QWidget
    title: str
    text: str


class Tour(QObject):
    """Goes from stop to stop; it can be left at any time."""

    #: The tour is over, at its end or before.
    over = Signal()

    def __init__(self, places: Places, window: QWidget) -> None:
        super().__init__(window)
        self._stops = self._make_stops(places)
        self._number = 0
        self.callout = Callout(window)
        self.callout.next_requested.connect(lambda: self._go(1))
        self.callout.back_requested.connect(lambda: self._go(-1))
        self.callout.left.connect(self.leave)
        self._show()

    def leave(self) -> None:
        """End the tour here."""
        self.callout.close_both()
        self.over.emit()
        self.deleteLater()

    def _go(self, step: int) -> None:
        self._number = max(0, self._number + step)
        if self._number < len(self._stops):
            self._show()
        else:
            self.leave()

    def _show(self) -> None:
        stop = self._stops[self._number]
        number, of = self._number + 1, len(self._stops)
        self.callout.show_stop(stop.target, stop.title, stop.text, number, of)
        announce(self.callout, f"{stop.title}. {stop.text}")

    def _make_stops(self, places: Places) -> tuple[TourStop, ...]:
        return (
            TourStop(
                places.library.tree,
                self.tr("The articles of a story"),
                self.tr(
                    "Five articles report one event. A click on an article lays it beside the one "
                    "that is open; the share tells how much the two have in common."
                ),
            ),
            TourStop(
                places.pane.columns,
                self.tr("Two articles, side by side"),
                self.tr(
                    "What both say is tinted and joined by bands, also where it stands elsewhere. "
                    "A bar at the side marks what only one of them says. A click brings both "
                    "halves level; hover to see why they were linked."
                ),
            ),
            TourStop(
                places.pane.toolbar,
                self.tr("From difference to difference"),
                self.tr(
                    "F8 leads to the next difference, F7 to the next fact that the two tell "
                    "differently. The chips count each kind and hide it."
                ),
            ),
            TourStop(
                places.inspector,
                self.tr("Facts, quotes, notes"),
                self.tr(
                    "Here stand the facts that part and the quotes in other words. Select a "
                    "passage and press Ctrl+Shift+N to pin a note to it."
                ),
            ),
            TourStop(
                places.library.drop_target,
                self.tr("Now your own articles"),
                self.tr(
                    "Drop files, folders or a selection from the browser anywhere. Nothing leaves "
                    "this machine. This tour is in the Help menu."
                ),
            ),
        )
