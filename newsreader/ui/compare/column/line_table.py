"""The lines of a laid-out document: which characters each holds and how high it stands."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtGui import QTextDocument

#: Upper and lower edge in the document's pixels.
Extent = tuple[float, float]


class LineTable:
    """Every line of one layout, in order; asking it needs no call into Qt.

    Making one lets Qt finish the layout, which it otherwise does bit by bit.  Before the document
    has a width there are no lines, and everything stands at 0.
    """

    def __init__(self, document: QTextDocument) -> None:
        self._starts: list[int] = []
        self._tops: list[float] = []
        self._bottoms: list[float] = []
        layout = document.documentLayout()
        layout.blockBoundingRect(document.lastBlock())
        block = document.begin()
        while block.isValid():
            lines = block.layout()
            y = layout.blockBoundingRect(block).top()
            for number in range(lines.lineCount()):
                line = lines.lineAt(number)
                top = y + line.y()
                self._starts.append(block.position() + line.textStart())
                self._tops.append(top)
                self._bottoms.append(top + line.height())
            block = block.next()
        self._starts.append(document.characterCount())

    def top(self, position: int) -> float:
        """Upper edge of the line that holds a position."""
        return self._tops[self._line(position)] if self._tops else 0.0

    def extent(self, start: int, end: int) -> Extent:
        """Upper edge of the first and lower edge of the last line of a range."""
        if not self._tops:
            return 0.0, 0.0
        return self._tops[self._line(start)], self._bottoms[self._line(max(start, end - 1))]

    def range_between(self, top: float, bottom: float) -> tuple[int, int]:
        """The first position of the lines between two heights, and the first one behind them."""
        if not self._tops:
            return 0, 0
        first = max(0, bisect_right(self._tops, top) - 1)
        behind = bisect_right(self._tops, bottom)
        return self._starts[first], self._starts[behind]

    @property
    def bottom(self) -> float:
        """Lower edge of the last line."""
        return self._bottoms[-1] if self._bottoms else 0.0

    def _line(self, position: int) -> int:
        return min(max(0, bisect_right(self._starts, position) - 1), len(self._tops) - 1)
