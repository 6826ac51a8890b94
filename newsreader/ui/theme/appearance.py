"""Puts a theme on the whole program and tells painting widgets which one is on.

After ``apply_theme`` every widget gets a ``PaletteChange`` event: widgets that paint themselves
repaint then, with the colours that ``current`` gives.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from newsreader.ui.theme.colours import LIGHT, THEMES, Colours, ThemeName
from newsreader.ui.theme.fonts import interface_font
from newsreader.ui.theme.palette import palette_of
from newsreader.ui.theme.style import style_sheet

_PROPERTY = "newsreader_theme"
_DARK = 128  # of 255


def apply_theme(app: QApplication, name: ThemeName, scale: float = 1.0) -> None:
    """Sets palette, font and style sheet; ``scale`` 1 is the normal size of the text."""
    colours = THEMES[name]
    font = interface_font(scale)
    app.setProperty(_PROPERTY, name)
    with _sizes_kept(app) if font == app.font() else nullcontext():
        # Qt puts a sheet in place of another on each widget as often as it has ancestors, and a
        # sheet where none is but once.
        app.setStyleSheet("")
        app.setFont(font)
        app.setPalette(palette_of(colours))
        app.setStyleSheet(style_sheet(colours, scale))


class _SizesKept(QObject):
    """Keeps from widgets that their style is another one, on which they would lay out anew."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.StyleChange


@contextmanager
def _sizes_kept(app: QApplication) -> Iterator[None]:
    """Inside, colours alone change: every widget is to be painted anew and to stay as large."""
    kept = _SizesKept()
    app.installEventFilter(kept)
    try:
        yield
    finally:
        app.removeEventFilter(kept)


def current_name() -> ThemeName:
    """The name of the theme that is on; light before any was put on."""
    app = QCoreApplication.instance()
    name = app.property(_PROPERTY) if app is not None else None
    return name if name in THEMES else "light"


def current() -> Colours:
    """The colours that are on."""
    return THEMES.get(current_name(), LIGHT)


def desktop_theme() -> ThemeName:
    """The theme that fits the desktop's own choice; light when the desktop does not tell."""
    app = QCoreApplication.instance()
    if app is not None and app.property(_PROPERTY) is None:
        # At the start its palette tells, too, and Qt's namespace need not be loaded for that.
        ground = QGuiApplication.palette().color(QPalette.ColorRole.Window)
        return "dark" if ground.lightness() < _DARK else "light"
    scheme = QGuiApplication.styleHints().colorScheme()
    return "dark" if scheme == QtCore.Qt.ColorScheme.Dark else "light"
