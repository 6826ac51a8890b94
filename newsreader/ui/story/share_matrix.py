"""Who shares whose words: a square of shares, darker where more is shared."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QSize,
    Qt,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QWidget,
)

from newsreader.domain.story_comparison import StoryComparison
from newsreader.ui.story.flat_table import FlatTable
from newsreader.ui.story.share_tiles import ShareDelegate
from newsreader.ui.story.shares_model import SharesModel

#: Of a tile, in lines of text.
_WIDTH, _HEIGHT = 5.2, 2.4
#: So narrow, in lines, tiles become for what stands beside the square; with more articles than fit
#: at the second width the square scrolls sideways.
_NARROW, _NARROWEST = 4.4, 3.3


class ShareMatrix(FlatTable):
    """The square; a click on a tile opens the two articles side by side."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Who shares whose words"))
        self.setProperty("role", "matrix")
        self.shares = SharesModel(self)
        self.setModel(self.shares)
        self.setItemDelegate(ShareDelegate(self))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        )
        self.verticalHeader().show()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def show_shares(
        self, comparison: StoryComparison, *, by_likeness: bool, most: int | None = None
    ) -> None:
        """As ``SharesModel.show``; the tiles are as wide as there is room for all of them."""
        self.shares.show(comparison, by_likeness=by_likeness, most=most)
        self._fit()

    @property
    def narrow(self) -> int:
        """So many pixels the square needs to stand beside something else."""
        names = self.verticalHeader().sizeHint().width()
        return names + self.shares.columnCount() * self._lines(_NARROW) + 2

    def sizeHint(self) -> QSize:
        count = self.shares.columnCount()
        names = self.verticalHeader().sizeHint().width()
        scrolls = self.width() < names + count * self._lines(_NARROWEST)
        bar = self.horizontalScrollBar().sizeHint().height() if scrolls else 0
        return QSize(names + count * self._lines(_WIDTH) + 2, super().sizeHint().height() + bar)

    def _fit(self) -> None:
        count = max(1, self.shares.columnCount())
        room = self.width() - self.verticalHeader().sizeHint().width() - 2
        wide = max(self._lines(_NARROWEST), min(self._lines(_WIDTH), room // count))
        self.horizontalHeader().setDefaultSectionSize(wide)
        self.horizontalHeader().setFixedHeight(self._lines(3) + 14)
        self.verticalHeader().setDefaultSectionSize(self._lines(_HEIGHT))
        self.updateGeometry()

    def _lines(self, number: float) -> int:
        """So many lines of text in pixels."""
        return round(number * self.fontMetrics().lineSpacing())
