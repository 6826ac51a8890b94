"""Theme and text size as the user chose them, put on the program and kept."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path
from typing import get_args

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from newsreader.settings import Settings, load_settings, save_settings
from newsreader.ui.theme.appearance import apply_theme, desktop_theme
from newsreader.ui.theme.colours import ThemeName
from newsreader.ui.theme.reading import MEASURES, ReadingLook, set_reading_look

_LOG = logging.getLogger(__name__)
_STEP = 1.1


class Appearance(QObject):
    """Changes the look of everything at once."""

    text_scale_changed = Signal(float)
    theme_chosen = Signal(str)
    #: Articles are set in another typeface or width.
    reading_changed = Signal()

    def __init__(self, settings_file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = settings_file
        self.settings: Settings = load_settings(settings_file)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_desktop)

    def put_on(self) -> None:
        """Apply the chosen theme."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        set_reading_look(_reading_look(self.settings))
        apply_theme(app, self._theme(), self.settings.text_scale)

    def choose_theme(self, name: str) -> None:
        """ "system", "light", "dark" or "contrast"."""
        self._keep(replace(self.settings, theme=name))
        self.put_on()
        self.theme_chosen.emit(name)

    def change(self, settings: Settings) -> None:
        """Put on and keep other choices, several at once."""
        before, after = self.settings, settings.valid()
        self._keep(replace(after, text_scale=before.text_scale))
        if after.theme != before.theme:
            self.choose_theme(after.theme)
        if after.text_scale != before.text_scale:
            self._scale(after.text_scale)
        if _reading_look(after) != _reading_look(before):
            set_reading_look(_reading_look(after))
            self.reading_changed.emit()

    def zoom(self, steps: int) -> None:
        """All text so many steps larger, or smaller when ``steps`` is negative."""
        self._scale(self.settings.text_scale * _STEP**steps)

    def normal_size(self) -> None:
        """All text as designed."""
        self._scale(1.0)

    def _scale(self, scale: float) -> None:
        before = self.settings.text_scale
        self._keep(replace(self.settings, text_scale=round(scale, 3)).valid())
        if self.settings.text_scale != before:
            self.put_on()
            self.text_scale_changed.emit(self.settings.text_scale)

    def _theme(self) -> ThemeName:
        for name in get_args(ThemeName):
            if name == self.settings.theme:
                return name  # type: ignore[no-any-return]
        return desktop_theme()

    def _follow_desktop(self) -> None:
        if self.settings.theme == "system":
            self.put_on()

    def _keep(self, settings: Settings) -> None:
        self.settings = settings
        try:
            save_settings(self._file, settings)
        except OSError as error:
            _LOG.warning("settings not saved: %s", error)


def _reading_look(settings: Settings) -> ReadingLook:
    measure = MEASURES[settings.column_width]
    return ReadingLook(settings.reading_font, measure, frozenset(settings.unfolded))
