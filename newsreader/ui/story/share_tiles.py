"""The tiles of the square of shares: a ground from pale to full, and ink that stands out on it."""

from __future__ import annotations

from PySide6.QtCore import (
    QRect,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from newsreader.ui.story.shares_model import SHARE_ROLE, Index
from newsreader.ui.theme.appearance import current


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
