"""The compare view with a sieve: shows only the differences that the reader wants to see."""

from __future__ import annotations

from collections.abc import Iterator

from newsreader.domain.comparison import Comparison
from newsreader.domain.difference import Sieve, Weighty
from newsreader.ui.compare.stepping_pane import SteppingPane
from newsreader.ui.turns import Turns
from newsreader.usecases.sift_differences import Sifter

#: Where the facts and quotes of A and of B stand.
BothWeighty = tuple[Weighty, Weighty]

#: Two articles with more words than this are marked anew in several turns: in one the window would
#: stand still for longer than a blink.
_AT_ONCE = 7_000


class SiftingPane(SteppingPane):
    """Keeps the whole comparison and shows what of it passes the sieve."""

    def __init__(self) -> None:
        super().__init__()
        self._sifter: Sifter | None = None
        self.turns = Turns(self)
        self.toolbar.sieve.changed.connect(self._sift)

    def read_in_order(self) -> None:
        """Goes from difference to difference in the order of the text."""
        self.toolbar.sieve.set_heaviest_first(on=False)

    def read_heaviest_first(self) -> None:
        """Goes to facts and quotes first, to small wording last."""
        self.toolbar.sieve.set_heaviest_first(on=True)

    def _through_sieve(self, sifter: Sifter) -> Comparison:
        """Sifts only where the sieve holds something back or weights are asked for: opening a
        pair must take no time.
        """
        self._sifted = None
        sieve = self.toolbar.sieve.sieve()
        if sieve != Sieve() or self.toolbar.sieve.heaviest_first:
            self._sifted = sifter.through(sieve)
            return self._sifted.comparison
        return sifter.comparison

    def _sift(self) -> None:
        if self._sifter is not None and self.columns.comparison is not None:
            at_once = self._sifter.words <= _AT_ONCE
            self.turns.start(self._sifting(self._sifter), at_once=at_once)

    def _sifting(self, sifter: Sifter) -> Iterator[None]:
        """Shows what passes the sieve now, in steps that each take the blink of an eye."""
        shown = self._through_sieve(sifter)
        yield
        yield from self.columns.change_comparison(shown, self.toolbar.shown())
        self.toolbar.show_comparison(shown)
        self._take_steps()
