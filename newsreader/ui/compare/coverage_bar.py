"""The bar of shares in an article's header: same, edited, reworded, the rest only here."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from newsreader.domain.comparison import Coverage
from newsreader.ui.theme.appearance import current
from newsreader.ui.theme.palette import qcolour

_HEIGHT = 6
#: Between two parts, so that they are told apart without colour.
_SEAM = 1.0


class CoverageBar(QWidget):
    """Shows how an article's words divide."""

    def __init__(self) -> None:
        super().__init__()
        self._coverage: Coverage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Shares of the article’s words"))

    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)

    def set_coverage(self, coverage: Coverage) -> None:
        """Takes the shares."""
        self._coverage = coverage
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QPainterPath()
        whole.addRoundedRect(QRectF(self.rect()), _HEIGHT / 2, _HEIGHT / 2)
        painter.setClipPath(whole)
        painter.fillRect(self.rect(), qcolour(colours.bar_rest))
        if self._coverage is not None:
            left = 0.0
            for share, kind in (
                (self._coverage.same, colours.same),
                (self._coverage.edited, colours.edited),
                (self._coverage.reworded, colours.reworded),
            ):
                width = share * self.width()
                if width > _SEAM:
                    part = QRectF(left, 0, width - _SEAM, _HEIGHT)
                    painter.fillRect(part, qcolour(kind.bar))
                left += width
        painter.end()
