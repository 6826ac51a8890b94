"""The compare view with a sieve: shows only the differences that the reader wants to see."""

from __future__ import annotations

from newsreader.domain.article import Article
from newsreader.domain.comparison import Comparison
from newsreader.domain.difference import Sieve, Weighty
from newsreader.ui.compare.stepping_pane import SteppingPane
from newsreader.usecases.sift_differences import sift

#: Where the facts and quotes of A and of B stand.
BothWeighty = tuple[Weighty, Weighty]
NOTHING_WEIGHTY: BothWeighty = (Weighty(), Weighty())


class SiftingPane(SteppingPane):
    """Keeps the whole comparison and shows what of it passes the sieve."""

    def __init__(self) -> None:
        super().__init__()
        self._whole: tuple[Article, Article, Comparison, BothWeighty] | None = None
        self.toolbar.sieve.changed.connect(self._sift)

    def read_in_order(self) -> None:
        """Goes from difference to difference in the order of the text."""
        self.toolbar.sieve.set_heaviest_first(on=False)

    def read_heaviest_first(self) -> None:
        """Goes to facts and quotes first, to small wording last."""
        self.toolbar.sieve.set_heaviest_first(on=True)

    def _sifted_for(
        self, a: Article, b: Article, comparison: Comparison, weighty: BothWeighty
    ) -> Comparison:
        """What to show of a pair that is about to be shown."""
        self._whole = a, b, comparison, weighty
        return self._through_sieve(comparison)

    def _through_sieve(self, comparison: Comparison) -> Comparison:
        """Sifts only where the sieve holds something back or weights are asked for: opening a
        pair must take no time.
        """
        self._sifted = None
        sieve = self.toolbar.sieve.sieve()
        if self._whole and (sieve != Sieve() or self.toolbar.sieve.heaviest_first):
            a, b, _, weighty = self._whole
            self._sifted = sift(a, b, comparison, weighty, sieve)
            return self._sifted.comparison
        return comparison

    def _sift(self) -> None:
        if self._whole is None or self.columns.comparison is None:
            return
        shown = self._through_sieve(self._whole[2])
        self.columns.set_comparison(shown, self.toolbar.shown())
        self.toolbar.show_comparison(shown)
        self._take_steps()
