"""A theme reaches the whole program, and painted widgets hear of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from newsreader.ui.theme.appearance import apply_theme, current, current_name
from newsreader.ui.theme.colours import DARK, LIGHT, THEMES, ThemeName
from newsreader.ui.theme.fonts import interface_font, load_fonts, reading_font
from newsreader.ui.theme.icons import icon
from newsreader.ui.theme.style import style_sheet

FONTS = Path(__file__).parents[3] / "resources" / "fonts"


@pytest.fixture(autouse=True)
def back_to_light(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, "light")


class Listener(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.heard.append(current().page)
        super().changeEvent(event)


@pytest.mark.parametrize("name", sorted(THEMES))
def test_the_palette_takes_the_theme(qapp: QApplication, name: ThemeName) -> None:
    apply_theme(qapp, name)
    assert current_name() == name
    assert current() == THEMES[name]
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == THEMES[name].window
    assert qapp.palette().color(QPalette.ColorRole.Text).name() == THEMES[name].text


def test_painted_widgets_hear_of_a_change(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, "light")
    listener = Listener()
    qtbot.addWidget(listener)
    listener.show()
    listener.heard.clear()
    apply_theme(qapp, "dark")
    assert listener.heard
    assert set(listener.heard) == {DARK.page}


class Nested(QWidget):
    """Counts the changes that it hears of."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.heard: Counter[QEvent.Type] = Counter()

    def changeEvent(self, event: QEvent) -> None:
        self.heard[event.type()] += 1
        super().changeEvent(event)


def _deep(qtbot: QtBot) -> tuple[Nested, Nested]:
    """A window and the innermost of many widgets inside each other."""
    window = inner = Nested(None)
    qtbot.addWidget(window)
    for _ in range(30):
        inner = Nested(inner)
    window.show()
    return window, inner


def test_how_deep_a_widget_stands_does_not_make_a_change_of_theme_dearer(
    qapp: QApplication, qtbot: QtBot
) -> None:
    apply_theme(qapp, "light")
    window, inner = _deep(qtbot)
    for widget in (window, inner):
        widget.heard.clear()
    apply_theme(qapp, "dark")
    assert inner.heard.total() <= window.heard.total() + 2


def test_only_another_text_size_has_widgets_lay_out_anew(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, "light")
    _, inner = _deep(qtbot)
    inner.heard.clear()
    apply_theme(qapp, "dark")
    assert inner.heard[QEvent.Type.StyleChange] == 0
    apply_theme(qapp, "dark", 1.5)
    assert inner.heard[QEvent.Type.StyleChange] > 0


def test_the_text_size_scales(qapp: QApplication) -> None:
    apply_theme(qapp, "light", 2.0)
    assert qapp.font().pointSizeF() == pytest.approx(2 * interface_font().pointSizeF())
    assert reading_font(1.5).pointSizeF() == pytest.approx(1.5 * reading_font().pointSizeF())


@pytest.mark.parametrize("name", sorted(THEMES))
def test_the_style_sheet_leaves_no_role_unfilled(name: ThemeName) -> None:
    sheet = style_sheet(THEMES[name], 1.0)
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")


def test_the_bundled_fonts_are_found(qapp: QApplication) -> None:
    assert qapp is not None
    assert {"Noto Sans", "Literata"} <= set(load_fonts(FONTS))
    assert "Literata" in QFontDatabase.families()


def test_a_folder_without_fonts_gives_none(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp is not None
    (tmp_path / "notes.txt").write_text("no font", encoding="utf-8")
    assert load_fonts(tmp_path) == ()


def test_icons_take_the_colours_that_are_on(qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    light = icon("next").pixmap(16, 16).toImage().pixelColor(6, 8).name()
    apply_theme(qapp, "dark")
    dark = icon("next").pixmap(16, 16).toImage().pixelColor(6, 8).name()
    assert (light, dark) == (LIGHT.text, DARK.text)
