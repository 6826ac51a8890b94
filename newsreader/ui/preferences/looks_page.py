"""The page of the preferences on how everything looks: theme, sizes, typeface, language."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QWidget

from newsreader.settings import MAX_SCALE, MIN_SCALE, Settings
from newsreader.ui.labels.plain_label import PlainLabel
from newsreader.ui.language.numbers import percent
from newsreader.ui.preferences.form import Choice, Form
from newsreader.ui.theme.fonts import INTERFACE_FAMILY, READING_FAMILY

_SIZES = (90, 100, 110, 125, 150, 175, 200)  # per cent


class LooksPage(Form):
    """Every change is put on at once."""

    changed = Signal(object)  # what to do with the settings: Callable[[Settings], Settings]

    def __init__(self, settings: Settings, languages: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = Choice(
            {
                "system": self.tr("As the desktop"),
                "light": self.tr("Light"),
                "dark": self.tr("Dark"),
                "contrast": self.tr("High contrast"),
            },
            settings.theme,
            self,
        )
        self.text_size = Choice(_sizes(settings), _per_cent(settings.text_scale), self)
        self.font_choice = Choice(_families(), settings.reading_font, self)
        self.width_choice = Choice(
            {
                "narrow": self.tr("Narrow"),
                "normal": self.tr("Comfortable"),
                "wide": self.tr("Wide"),
            },
            settings.column_width,
            self,
        )
        names = {"": self.tr("As the desktop")} | {name: _own_name(name) for name in languages}
        self.language = Choice(names, settings.language, self)
        self.ask(self.tr("Appearance"), self.theme)
        self.ask(self.tr("Text size"), self.text_size)
        self.ask(self.tr("Typeface of articles"), self.font_choice)
        self.ask(self.tr("Width of a column"), self.width_choice)
        self.ask(self.tr("Language"), self.language)
        later = self.tr("Another language is used from the next start on.")
        self.rows.addRow("", PlainLabel(later, self, role="faint"))
        self._connect()

    def _connect(self) -> None:
        self.theme.currentIndexChanged.connect(lambda: self._say("theme", self.theme.value()))
        self.text_size.currentIndexChanged.connect(
            lambda: self._say("text_scale", int(self.text_size.value()) / 100)
        )
        self.font_choice.currentIndexChanged.connect(
            lambda: self._say("reading_font", self.font_choice.value())
        )
        self.width_choice.currentIndexChanged.connect(
            lambda: self._say("column_width", self.width_choice.value())
        )
        self.language.currentIndexChanged.connect(
            lambda: self._say("language", self.language.value())
        )

    def _say(self, name: str, value: object) -> None:
        self.changed.emit(lambda settings: replace(settings, **{name: value}))


def _per_cent(scale: float) -> str:
    return str(round(scale * 100))


def _sizes(settings: Settings) -> dict[str, str]:
    """Sizes to choose from, and the one that Ctrl and plus have led to."""
    offered = {round(scale * 100) for scale in (MIN_SCALE, MAX_SCALE, settings.text_scale)}
    offered |= set(_SIZES)
    return {str(size): percent(size / 100) for size in sorted(offered)}


def _families() -> dict[str, str]:
    """The bundled typefaces first; the empty choice is the one in the design."""
    installed = [
        name for name in QFontDatabase.families() if not QFontDatabase.isPrivateFamily(name)
    ]
    others = [name for name in installed if name not in (READING_FAMILY, INTERFACE_FAMILY)]
    return {"": READING_FAMILY, INTERFACE_FAMILY: INTERFACE_FAMILY} | {
        name: name for name in others
    }


def _own_name(language: str) -> str:
    """What those who speak it call a language; Qt says where English is from, too."""
    if language == "en":
        return "English"
    return QLocale(language).nativeLanguageName().capitalize()
