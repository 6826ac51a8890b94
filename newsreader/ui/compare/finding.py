"""Finds words in every text on the screen: marks each place, and goes from one to the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from newsreader.domain.span import Span
from newsreader.ui.compare.bar.find_bar import FindBar
from newsreader.ui.compare.searched_texts import SearchedText
from newsreader.ui.compare.text_finding import find_all

#: The number of a text on the screen and a place in it.
Hit = tuple[int, Span]


class Finding(QObject):
    """Joins the bar and the texts; first come all places of the first text, then the next one's.

    ``on_screen`` tells the texts that are shown now, ``used_last`` which of them was used last.
    """

    def __init__(
        self,
        bar: FindBar,
        on_screen: Callable[[], Sequence[SearchedText]],
        used_last: Callable[[], SearchedText],
    ) -> None:
        super().__init__(bar)
        self._bar = bar
        self._on_screen = on_screen
        self._used_last = used_last
        self._texts: Sequence[SearchedText] = ()
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
        """Shows the bar, with the words that are selected in the text used last."""
        self._bar.open_with(self._used_last().selected())

    def close(self) -> None:
        """Takes bar and marks away; the keyboard goes back to the text."""
        self._bar.hide()
        self._take((), ())
        self._used_last().take_keyboard()

    def look(self) -> None:
        """Looks for the words of the bar in what is shown now."""
        if self._bar.isHidden():
            self._take((), ())
            return
        wanted = self._bar.field.text()
        case, whole = self._bar.case.isChecked(), self._bar.whole.isChecked()
        texts = self._on_screen()
        hits = tuple(
            (number, span)
            for number, text in enumerate(texts)
            for span in find_all(text.words(), wanted, case=case, whole=whole)
        )
        self._take(texts, hits)

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
        number, span = self._hits[self._at]
        self._texts[number].show_hit(span)
        self._mark()

    def _take(self, texts: Sequence[SearchedText], hits: tuple[Hit, ...]) -> None:
        for text in self._texts:
            if text not in texts:
                text.mark_hits((), None)
        self._texts = texts
        if hits != self._hits:
            self._hits, self._at = hits, None
        self._mark()

    def _mark(self) -> None:
        at = None if self._at is None else self._hits[self._at]
        counts: dict[str, int] = {}
        for number, text in enumerate(self._texts):
            here = [span for each, span in self._hits if each == number]
            text.mark_hits(here, at[1] if at and at[0] == number else None)
            counts[text.letter] = len(here)
        self._bar.show_count(self._at, counts)
