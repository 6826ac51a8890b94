"""Where ranges of a document stand in its own pixels, kept until it is laid out anew."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from newsreader.ui.compare.column.line_table import LineTable

#: A start and an end position in the document, in Qt's units.
Range = tuple[int, int]

#: How far the wash of a line stays inside the height of its letters.
_INSET = 0.5

#: A margin bar stands beside a line when at least this share of its words is marked.
_BAR_SHARE = 0.5


class Geometry:
    """Rectangles of ranges, worked out when first asked for; ``forget`` after a new layout.

    Before the document has a width there are no lines: every rectangle is empty then.
    """

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._table: LineTable | None = None
        self._tops: dict[int, QPointF] = {}
        self._rects: dict[Range, tuple[QRectF, ...]] = {}
        self._bars: dict[Range, tuple[QRectF, ...]] = {}

    def forget(self) -> None:
        """Drops what was worked out for an earlier layout or text."""
        self._table = None
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

    @property
    def lines(self) -> LineTable:
        """The lines of the present layout."""
        if self._table is None:
            self._table = LineTable(self._document)
        return self._table

    def caret(self, position: int) -> QPointF:
        """The lower end of the text cursor at a position."""
        block = self._document.findBlock(position)
        top = self._top(block)
        if not block.layout().lineCount():
            return top
        line = self._line(block, position)
        return top + QPointF(_x(line, position - block.position()), line.y() + line.height())

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

    def _lines(self, place: Range) -> Iterator[tuple[QRectF, QRectF]]:
        """For each line of a range: the rectangle of the range in it, and that of the line."""
        start, end = place
        block = self._document.findBlock(start)
        while block.isValid() and block.position() < end:
            top = self._top(block)
            layout = block.layout()
            first = max(start - block.position(), 0)
            last = min(end - block.position(), block.length() - 1)
            if first < last and layout.lineCount():
                number = layout.lineForTextPosition(first).lineNumber()
                for index in range(number, layout.lineCount()):
                    line = layout.lineAt(index)
                    if line.textStart() >= last:
                        break
                    left = max(first, line.textStart())
                    right = min(last, line.textStart() + line.textLength())
                    x0, x1 = _x(line, left), _x(line, right)
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


def _x(line: QTextLine, position: int) -> float:
    """Where the text cursor stands in a line; Qt gives it together with the position."""
    place = line.cursorToX(position)
    assert isinstance(place, tuple)
    return float(place[0])


def _washed(line: QTextLine, top: QPointF, left: float, right: float) -> QRectF:
    y = top.y() + line.y()
    return QRectF(top.x() + left, y + _INSET, max(0.0, right - left), line.height() - 2 * _INSET)
