"""Where ranges of a laid-out document stand, in the document's own pixels, kept until it changes."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

#: A start and an end position in the document, in Qt's units.
Range = tuple[int, int]

#: Upper and lower edge in the document's pixels.
Extent = tuple[float, float]

#: How far the wash of a line reaches above and below its letters.
_ABOVE, _BELOW = 1.0, 1.0

#: A margin bar stands beside a line when at least this share of its words is marked.
_BAR_SHARE = 0.5


class Geometry:
    """Rectangles of ranges, worked out when first asked for; ``forget`` after a new layout."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._tops: dict[int, QPointF] = {}
        self._rects: dict[Range, tuple[QRectF, ...]] = {}
        self._bars: dict[Range, tuple[QRectF, ...]] = {}

    def forget(self) -> None:
        """Drops what was worked out for an earlier layout or text."""
        self._tops.clear()
        self._rects.clear()
        self._bars.clear()

    def rects(self, place: Range) -> tuple[QRectF, ...]:
        """One rectangle a line; none for an empty range."""
        found = self._rects.get(place)
        if found is None:
            found = tuple(rect for rect, _ in self._lines(place))
            self._rects[place] = found
        return found

    def bars(self, place: Range) -> tuple[QRectF, ...]:
        """The rectangles of whole lines that a range mostly covers, joined within paragraphs."""
        found = self._bars.get(place)
        if found is None:
            found = tuple(self._joined_bars(place))
            self._bars[place] = found
        return found

    def extent(self, place: Range) -> Extent:
        """Upper edge of the first and lower edge of the last line of a range."""
        start, end = place
        top = self._line_rect(start).top()
        return top, max(top, self._line_rect(max(start, end - 1)).bottom())

    def caret(self, position: int) -> QPointF:
        """The lower end of the text cursor at a position."""
        block = self._document.findBlock(position)
        line = self._line(block, position)
        x, _ = line.cursorToX(position - block.position())
        return self._top(block) + QPointF(x, line.y() + line.height())

    def right_to_left(self, position: int) -> bool:
        """True when the paragraph at a position runs from right to left."""
        block = self._document.findBlock(position)
        return block.textDirection() == Qt.LayoutDirection.RightToLeft

    def _top(self, block: QTextBlock) -> QPointF:
        number = block.blockNumber()
        top = self._tops.get(number)
        if top is None:
            # Asking for the bounding rectangle makes Qt lay the text out as far as this block.
            top = self._document.documentLayout().blockBoundingRect(block).topLeft()
            self._tops[number] = top
        return top

    def _line(self, block: QTextBlock, position: int) -> QTextLine:
        layout = block.layout()
        line = layout.lineForTextPosition(position - block.position())
        return line if line.isValid() else layout.lineAt(layout.lineCount() - 1)

    def _line_rect(self, position: int) -> QRectF:
        block = self._document.findBlock(position)
        top = self._top(block)
        line = self._line(block, position)
        return _washed(line, top, line.x(), line.x() + line.naturalTextWidth())

    def _lines(self, place: Range) -> Iterator[tuple[QRectF, QRectF]]:
        """For each line of a range: the rectangle of the range in it, and that of the line."""
        start, end = place
        block = self._document.findBlock(start)
        while block.isValid() and block.position() < end:
            top = self._top(block)
            layout = block.layout()
            first = max(start - block.position(), 0)
            last = min(end - block.position(), block.length() - 1)
            if first < last:
                number = layout.lineForTextPosition(first).lineNumber()
                for index in range(number, layout.lineCount()):
                    line = layout.lineAt(index)
                    if line.textStart() >= last:
                        break
                    left = max(first, line.textStart())
                    right = min(last, line.textStart() + line.textLength())
                    x0, _ = line.cursorToX(left)
                    x1, _ = line.cursorToX(right)
                    edge = line.x() + line.naturalTextWidth()
                    rtl = block.textDirection() == Qt.LayoutDirection.RightToLeft
                    if not rtl:
                        x0, x1 = min(x0, edge), min(x1, edge)
                    part = _washed(line, top, min(x0, x1), max(x0, x1))
                    yield part, _washed(line, top, line.x(), edge)
            block = block.next()

    def _joined_bars(self, place: Range) -> Iterator[QRectF]:
        bar: QRectF | None = None
        for part, whole in self._lines(place):
            if part.width() < _BAR_SHARE * whole.width():
                continue
            if bar is not None and whole.top() - bar.bottom() < whole.height() / 2:
                bar = bar.united(whole)
            else:
                if bar is not None:
                    yield bar
                bar = whole
        if bar is not None:
            yield bar


def _washed(line: QTextLine, top: QPointF, left: float, right: float) -> QRectF:
    y = top.y() + line.y()
    return QRectF(
        top.x() + left, y - _ABOVE, max(0.0, right - left), line.height() + _ABOVE + _BELOW
    )
