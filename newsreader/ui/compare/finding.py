"""Finds words in both columns: marks each place, and goes from one to the next."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from newsreader.domain.span import Span
from newsreader.ui.compare.bar.find_bar import FindBar
from newsreader.ui.compare.columns import Columns
from newsreader.ui.compare.kinds import Side
from newsreader.ui.compare.text_finding import find_all

#: A side and a place in its article.
Hit = tuple[Side, Span]


class Finding(QObject):
    """Joins the bar and the columns; first come all places of A, then those of B."""

    def __init__(self, bar: FindBar, columns: Columns) -> None:
        super().__init__(bar)
        self._bar = bar
        self._columns = columns
        self._hits: tuple[Hit, ...] = ()
        self._at: int | None = None
        bar.wanted.connect(self.look)
        bar.step_requested.connect(self.step)
        bar.closed.connect(self.close)

    @property
    def hits(self) -> tuple[Hit, ...]:
        """Every place that was found."""
        return self._hits

    def open(self) -> None:
        """Shows the bar, with the words that are selected in the column used last."""
        view = self._columns.views[self._columns.last_side]
        span = view.selected_span()
        self._bar.open_with(span.of(view.reading.article.text) if span else "")

    def close(self) -> None:
        """Takes bar and marks away; the keyboard goes back to the text."""
        self._bar.hide()
        self._take(())
        side = self._columns.last_side if self._columns.last_side in self._columns.sides else "a"
        self._columns.views[side].setFocus(Qt.FocusReason.OtherFocusReason)

    def look(self) -> None:
        """Looks for the words of the bar in what is shown now."""
        if self._bar.isHidden():
            self._take(())
            return
        bar = self._bar
        case, whole = bar.case.isChecked(), bar.whole.isChecked()
        self._take(
            tuple(
                (side, span)
                for side, view in self._columns.views.items()
                if side in self._columns.sides
                for span in find_all(
                    view.reading.article.text, bar.field.text(), case=case, whole=whole
                )
            )
        )

    def step(self, by: int) -> None:
        """Goes to the next (1) or previous (-1) place, round the end."""
        if self._bar.isHidden():
            self.open()
        if not self._hits:
            return
        if self._at is None:
            self._at = 0 if by > 0 else len(self._hits) - 1
        else:
            self._at = (self._at + by) % len(self._hits)
        side, span = self._hits[self._at]
        self._columns.show_span(side, span)
        self._mark()

    def _take(self, hits: tuple[Hit, ...]) -> None:
        if hits != self._hits:
            self._hits, self._at = hits, None
        self._mark()

    def _mark(self) -> None:
        at = None if self._at is None else self._hits[self._at]
        counts = []
        for side, view in self._columns.views.items():
            here = [span for each, span in self._hits if each == side]
            view.set_hits(here, at[1] if at and at[0] == side else None)
            self._columns.ruler.set_hits(side, here)
            counts.append(len(here))
        self._bar.show_count(self._at, *counts)
