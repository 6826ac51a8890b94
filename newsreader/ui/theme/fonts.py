"""The bundled typefaces: one for the interface, one for reading."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from newsreader.ui.theme.reading import reading_look

INTERFACE_FAMILY = "Noto Sans"
READING_FAMILY = "Literata"

#: Sizes in points at scale 1.
INTERFACE_POINTS = 9.75
READING_POINTS = 11.5


def load_fonts(folder: Path) -> tuple[str, ...]:
    """Makes every TTF and OTF file of ``folder`` known to Qt; returns the families found.

    A file that is no font is passed over: Qt then falls back to a font of the system.
    """
    families: dict[str, None] = {}
    for file in sorted(folder.glob("*.[to]tf")):
        number = QFontDatabase.addApplicationFont(str(file))
        if number >= 0:
            families.update(dict.fromkeys(QFontDatabase.applicationFontFamilies(number)))
    return tuple(families)


def interface_font(scale: float = 1.0) -> QFont:
    """The font of menus, buttons and lists; ``scale`` 1 is the size in the design."""
    # The reading typeface has the arrows that the other lacks.
    font = QFont([INTERFACE_FAMILY, READING_FAMILY, "DejaVu Sans", "sans-serif"])
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPointSizeF(INTERFACE_POINTS * scale)
    return font


def reading_font(scale: float = 1.0) -> QFont:
    """The font of articles, as the user chose it; ``scale`` 1 is the size in the design."""
    chosen = reading_look().family
    font = QFont(
        [*([chosen] if chosen else []), READING_FAMILY, "Noto Serif", "DejaVu Serif", "serif"]
    )
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(READING_POINTS * scale)
    return font
