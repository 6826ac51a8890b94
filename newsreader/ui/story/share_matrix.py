"""Who shares whose words: a square of shares, darker where more is shared."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from newsreader.domain.story_comparison import StoryComparison
from newsreader.ui.language.numbers import percent
from newsreader.ui.story.flat_table import FlatTable
from newsreader.ui.story.naming import short_names
from newsreader.ui.theme.appearance import current

Index = QModelIndex | QPersistentModelIndex

SHARE_ROLE = int(Qt.ItemDataRole.UserRole)
_ROOT = QModelIndex()
#: Of a tile, in lines of text.
_WIDTH, _HEIGHT = 5.2, 2.4
#: So narrow, in lines, tiles become for what stands beside the square; with more articles than fit
#: at the second width the square scrolls sideways.
_NARROW, _NARROWEST = 4.4, 3.3


class SharesModel(QAbstractTableModel):
    """Row i, column j: the share of article i's words that are found in article j."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shares: tuple[tuple[float | None, ...], ...] = ()
        self._names: tuple[str, ...] = ()
        #: The articles in the order of the rows and columns.
        self.order: tuple[int, ...] = ()

    def show(
        self,
        comparison: StoryComparison,
        *,
        by_likeness: bool = False,
        most: int | None = None,
    ) -> None:
        """In the order of import, or with those that share most beside each other.

        Of more than ``most`` articles only those with the highest shares.
        """
        self.beginResetModel()
        self._shares = comparison.shares
        self._names = short_names(comparison.articles)
        order = comparison.order if by_likeness else tuple(range(len(self._names)))
        kept = _sharing_most(comparison.shares, most)
        self.order = tuple(number for number in order if number in kept)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.order)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return self.rowCount(parent)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.row() == index.column():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(self, section: int, _orientation: Qt.Orientation, role: int = 0) -> object:
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        return self._names[self.order[section]] if role in wanted else None

    def data(self, index: Index, role: int = 0) -> object:
        i, j = self.order[index.row()], self.order[index.column()]
        share = self._shares[i][j]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return "·" if i == j else "–" if share is None else percent(share)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole if i != j:
                if share is None:
                    sentence = self.tr("{a} and {b} were not compared yet; a click does")
                    return sentence.format(a=self._names[i], b=self._names[j])
                sentence = self.tr("{share} of the words of {a} have a counterpart in {b}")
                return sentence.format(share=percent(share), a=self._names[i], b=self._names[j])
            case _ if role == SHARE_ROLE:
                return None if i == j else share
        return None


class ShareDelegate(QStyledItemDelegate):
    """Paints a tile whose ground goes from pale to full with the share."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = current()
        share = index.data(SHARE_ROLE)
        ground, ink = QColor(colours.bar_rest), QColor(colours.quiet)
        if share is not None:
            ground = tile_ground(share)
            ink = tile_ink(ground)
        tile = QRect(option.rect).adjusted(2, 2, -2, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.text), 2))
        painter.setBrush(ground)
        painter.drawRoundedRect(tile, 4, 4)
        font = option.font
        font.setBold(share is not None)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        painter.restore()


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


def _sharing_most(shares: Sequence[Sequence[float | None]], most: int | None) -> frozenset[int]:
    """So many articles whose words are found most in another one."""
    everyone = range(len(shares))
    if most is None or len(shares) <= most:
        return frozenset(everyone)
    highest = [
        max(filter(None, (*row[:number], *row[number + 1 :])), default=0.0)
        for number, row in enumerate(shares)
    ]
    return frozenset(sorted(everyone, key=lambda number: (-highest[number], number))[:most])


def tile_ground(share: float) -> QColor:
    """The colour of a tile in the theme that is shown; ``share`` 0 to 1."""
    return _blend(QColor(current().same.tint), QColor(current().link), share)


def _blend(pale: QColor, full: QColor, share: float) -> QColor:
    return QColor(
        *(
            round(a + (b - a) * share)
            for a, b in (
                (pale.red(), full.red()),
                (pale.green(), full.green()),
                (pale.blue(), full.blue()),
            )
        )
    )


def tile_ink(ground: QColor) -> QColor:
    """Whichever of the theme's inks stands out most."""
    colours = current()
    inks = [QColor(ink) for ink in (colours.text, colours.on_accent, colours.page)]
    return max(inks, key=lambda ink: contrast(ink, ground))


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    """Relative luminance, 0 to 1 (WCAG 2.2)."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return float(0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2])
