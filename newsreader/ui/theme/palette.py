"""Colour roles turned into the QPalette that Qt's own drawing uses."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QColor, QPalette

from newsreader.ui.theme.colours import Colours


@cache
def qcolour(value: str) -> QColor:
    """``#rrggbb`` as Qt's colour; the same object every time, so do not change it."""
    return QColor(value)


def faded(value: str, alpha: int) -> QColor:
    """``#rrggbb`` with an opacity of 0 to 255."""
    colour = QColor(value)
    colour.setAlpha(alpha)
    return colour


def mixed(value: str, ground: str, alpha: int) -> QColor:
    """``#rrggbb`` with an opacity of 0 to 255 as it looks on a ground, itself opaque."""
    over, below, share = QColor(value), QColor(ground), alpha / 255
    return QColor(
        *(
            round(one * share + other * (1 - share))
            for one, other in (
                (over.red(), below.red()),
                (over.green(), below.green()),
                (over.blue(), below.blue()),
            )
        )
    )


def palette_of(colours: Colours) -> QPalette:
    """The palette of one theme, for widgets that no rule of the style sheet reaches."""
    role = QPalette.ColorRole
    palette = QPalette()
    for each, value in {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.row_hover,
        role.Text: colours.text,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.BrightText: colours.warning,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.faint,
        role.Highlight: colours.selection,
        role.HighlightedText: colours.on_selection,
        role.Accent: colours.accent,
        role.Link: colours.link,
        role.LinkVisited: colours.link,
        role.Light: colours.surface,
        role.Midlight: colours.row_hover,
        role.Mid: colours.border,
        role.Dark: colours.border_strong,
        role.Shadow: colours.border_strong,
    }.items():
        palette.setColor(each, qcolour(value))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, qcolour(colours.disabled))
    return palette
