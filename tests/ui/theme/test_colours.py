"""Every text can be read in every theme, and kinds can be told apart."""

from __future__ import annotations

import re
from dataclasses import astuple, fields
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette

import newsreader.ui
from newsreader.ui.theme.colours import (
    THEMES,
    Colours,
    KindColours,
    ThemeName,
)
from newsreader.ui.theme.palette import palette_of

ROLE = QPalette.ColorRole
NAMES = sorted(THEMES)
GROUNDS = ("window", "surface", "page", "row_hover", "row_selected")
KINDS = ("same", "edited", "reworded", "only", "conflict")


def luminance(colour: str) -> float:
    """Relative luminance of ``#rrggbb``, 0 to 1 (WCAG 2.2, "relative luminance")."""
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("name", NAMES)
def test_what_cannot_be_used_is_told_from_what_can(name: ThemeName) -> None:
    colours = THEMES[name]
    assert contrast(colours.disabled, colours.text) > 2
    assert contrast(colours.disabled, colours.window) > 3


def kinds(colours: Colours) -> dict[str, KindColours]:
    return {name: getattr(colours, name) for name in KINDS}


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)
    assert luminance("#ffffff") == pytest.approx(1)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", ["text", "quiet", "faint", "link", "warning"])
def test_text_stands_out_from_every_ground(name: ThemeName, ground: str, text: str) -> None:
    colours = THEMES[name]
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("text", "fill"),
    [
        ("on_accent", "accent"),
        ("on_badge", "badge_a"),
        ("on_badge", "badge_b"),
        ("on_selection", "selection"),
    ],
)
def test_text_stands_out_from_its_fill(name: ThemeName, text: str, fill: str) -> None:
    colours = THEMES[name]
    assert contrast(getattr(colours, text), getattr(colours, fill)) >= 4.5


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        (ROLE.WindowText, ROLE.Window),
        (ROLE.Text, ROLE.Base),
        (ROLE.Text, ROLE.AlternateBase),
        (ROLE.ButtonText, ROLE.Button),
        (ROLE.ToolTipText, ROLE.ToolTipBase),
        (ROLE.PlaceholderText, ROLE.Base),
        (ROLE.HighlightedText, ROLE.Highlight),
        (ROLE.Link, ROLE.Base),
        (ROLE.BrightText, ROLE.Window),
    ],
)
def test_text_that_qt_draws_by_itself_can_be_read(
    name: ThemeName, text: QPalette.ColorRole, ground: QPalette.ColorRole
) -> None:
    palette = palette_of(THEMES[name])
    assert contrast(palette.color(text).name(), palette.color(ground).name()) >= 4.5


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", KINDS)
def test_marked_words_can_be_read(name: ThemeName, kind: str) -> None:
    colours = THEMES[name]
    wash = kinds(colours)[kind]
    assert contrast(colours.text, wash.tint) >= 4.5
    assert contrast(colours.text, wash.strong) >= 4.5


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", KINDS)
def test_lines_and_bars_are_seen_on_the_page(name: ThemeName, kind: str) -> None:
    """WCAG 2.2, 1.4.11: what carries meaning without text has a contrast of 3."""
    colours = THEMES[name]
    assert contrast(kinds(colours)[kind].line, colours.page) >= 3


@pytest.mark.parametrize("name", NAMES)
def test_focus_is_seen(name: ThemeName) -> None:
    colours = THEMES[name]
    for ground in ("window", "surface", "page"):
        assert contrast(colours.focus, getattr(colours, ground)) >= 3


def test_high_contrast_is_higher() -> None:
    colours = THEMES["contrast"]
    for text in ("text", "quiet", "faint"):
        assert contrast(getattr(colours, text), colours.page) >= 7


@pytest.mark.parametrize("name", NAMES)
def test_every_colour_is_six_hexadecimal_digits(name: ThemeName) -> None:
    colours = THEMES[name]
    values = [getattr(colours, field.name) for field in fields(colours) if field.name not in KINDS]
    for wash in kinds(colours).values():
        values.extend(astuple(wash))
    for value in values:
        if not isinstance(value, bool):
            assert len(value) == 7
            int(value.removeprefix("#"), 16)


def test_no_other_file_names_a_colour() -> None:
    ui = Path(newsreader.ui.__file__).parent
    named = re.compile(r"[\"']#[0-9a-fA-F]{3,8}\b|GlobalColor\.(?!transparent)|QColor\(\s*[\"'\d]")
    found = [
        f"{file.name}: {line.strip()}"
        for file in ui.rglob("*.py")
        if file.name != "colours.py"
        for line in file.read_text(encoding="utf-8").splitlines()
        if named.search(line)
    ]
    assert not found
