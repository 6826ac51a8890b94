"""A layout that puts its items in a row and goes on in a new row when the first is full."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Rows of items, each as wide as it wishes, centred in the height of its row.

    An item that expands needs its least width alone, and takes what is left of its row.
    """

    def __init__(self, parent: QWidget | None, margins: QMargins, spacing: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._wishes: list[tuple[QLayoutItem, QSize]] | None = None
        self.setContentsMargins(margins)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def invalidate(self) -> None:
        """Qt calls it whenever an item wishes another size, comes or goes."""
        self._wishes = None
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802
        widest = max((item.minimumSize().width() for item in self._items), default=0)
        tallest = max((item.sizeHint().height() for item in self._items), default=0)
        margins = self.contentsMargins()
        return QSize(
            widest + margins.left() + margins.right(), tallest + margins.top() + margins.bottom()
        )

    def width_of_one_row(self, spacing: int) -> int:
        """How many pixels all items take so far from each other in one row, margins and all."""
        margins = self.contentsMargins()
        wished = sum(wish.width() + spacing for _, wish in self._wished())
        return wished - spacing + margins.left() + margins.right()

    def _wished(self) -> list[tuple[QLayoutItem, QSize]]:
        """The items that can be seen and the sizes they wish, asked for once."""
        if self._wishes is None:
            self._wishes = [(item, _wish(item)) for item in self._items if not item.isEmpty()]
        return self._wishes

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        rows: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        used = 0
        for item, wish in self._wished():
            if rows[-1] and used + wish.width() > width:
                rows.append([])
                used = 0
            rows[-1].append((item, wish))
            used += wish.width() + self.spacing()
        return rows

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        """Places the items, or only reckons; returns the height that they take."""
        inner = rect.marginsRemoved(self.contentsMargins())
        y = inner.top()
        for row in self._rows(inner.width()):
            x = inner.left()
            tallest = max((wish.height() for _, wish in row), default=0)
            left = inner.width() - sum(wish.width() + self.spacing() for _, wish in row)
            for item, wish in row:
                width = wish.width()
                if _expands(item):
                    width, left = width + left + self.spacing(), -self.spacing()
                if place:
                    top = y + (tallest - wish.height()) // 2
                    item.setGeometry(QRect(x, top, min(width, inner.width()), wish.height()))
                x += width + self.spacing()
            y += tallest + self.spacing()
        return y - self.spacing() + self.contentsMargins().bottom() - rect.top()


def _wish(item: QLayoutItem) -> QSize:
    wish = item.sizeHint()
    return QSize(item.minimumSize().width(), wish.height()) if _expands(item) else wish


def _expands(item: QLayoutItem) -> bool:
    return bool(item.expandingDirections() & Qt.Orientation.Horizontal)
