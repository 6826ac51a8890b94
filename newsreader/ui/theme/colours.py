"""Every colour of the interface by its role, in light, dark and high-contrast values.

No other file names a colour.  Values are ``#rrggbb``.  Text roles keep a contrast of at least 4.5:1
(WCAG 2.2, success criterion 1.4.3) to every ground they stand on; a test computes it.  The bars of
the four kinds part in lightness, so that they are told apart in grey-scale, too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ThemeName = Literal["light", "dark", "contrast"]


@dataclass(frozen=True, slots=True)
class KindColours:
    """One kind of passage: the wash under its words, a stronger one, its lines, its solid bars."""

    tint: str
    strong: str
    line: str
    bar: str


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme's value for every role."""

    # Grounds.
    window: str
    surface: str
    page: str
    gutter: str
    ruler: str
    ruler_view: str
    bar_rest: str
    row_hover: str
    row_selected: str
    # Lines.
    border: str
    border_strong: str
    disabled: str
    focus: str
    # Text.
    text: str
    quiet: str
    faint: str
    link: str
    warning: str
    # Fills with text on them.
    accent: str
    on_accent: str
    badge_a: str
    badge_b: str
    on_badge: str
    selection: str
    on_selection: str
    # Kinds of passages.
    same: KindColours
    edited: KindColours
    reworded: KindColours
    only: KindColours
    conflict: KindColours


LIGHT = Colours(
    window="#fbfaf8",
    surface="#ffffff",
    page="#ffffff",
    gutter="#f6f5f2",
    ruler="#efede8",
    ruler_view="#d6d3cc",
    bar_rest="#ebe9e4",
    row_hover="#f1efeb",
    row_selected="#e7eef7",
    border="#e2dfd8",
    border_strong="#8b887f",
    disabled="#8b887f",
    focus="#1f5fa8",
    text="#1e1e1c",
    quiet="#5f5e5a",
    faint="#6b6963",
    link="#1f5fa8",
    warning="#b83c0a",
    accent="#1f5fa8",
    on_accent="#ffffff",
    badge_a="#1f5fa8",
    badge_b="#7a5200",
    on_badge="#ffffff",
    selection="#1f5fa8",
    on_selection="#ffffff",
    same=KindColours(tint="#dce8f5", strong="#bdd6ef", line="#3f76ad", bar="#3a74ad"),
    edited=KindColours(tint="#fcefc9", strong="#f2cd6a", line="#b07a00", bar="#e9bd52"),
    reworded=KindColours(tint="#ede4f6", strong="#d9c5ec", line="#8e63b5", bar="#b092d2"),
    only=KindColours(tint="#dff1ec", strong="#bfe3d9", line="#0b7a62", bar="#075c4a"),
    conflict=KindColours(tint="#fde7dc", strong="#fbd0bb", line="#c2410c", bar="#c2410c"),
)

DARK = Colours(
    window="#1f2123",
    surface="#26292c",
    page="#232528",
    gutter="#191a1c",
    ruler="#1b1c1e",
    ruler_view="#3a3d41",
    bar_rest="#3a3d41",
    row_hover="#2a2d31",
    row_selected="#26323f",
    border="#34373b",
    border_strong="#75787c",
    disabled="#75787c",
    focus="#6ea8e5",
    text="#e7e5e0",
    quiet="#b3b1ab",
    faint="#9b9993",
    link="#7db2ea",
    warning="#f08a5d",
    accent="#2f5e94",
    on_accent="#ffffff",
    badge_a="#2f6fb3",
    badge_b="#7a5200",
    on_badge="#ffffff",
    selection="#33689f",
    on_selection="#ffffff",
    same=KindColours(tint="#223a52", strong="#2f5478", line="#6b9fd2", bar="#4577a8"),
    edited=KindColours(tint="#43361a", strong="#735411", line="#d9a441", bar="#eac070"),
    reworded=KindColours(tint="#352b45", strong="#54406f", line="#a886cb", bar="#bfa0e0"),
    only=KindColours(tint="#1d3a33", strong="#255548", line="#3fb594", bar="#35a183"),
    conflict=KindColours(tint="#4a2a1c", strong="#6b3a25", line="#f08a5d", bar="#f08a5d"),
)

CONTRAST = Colours(
    window="#000000",
    surface="#000000",
    page="#000000",
    gutter="#101010",
    ruler="#101010",
    ruler_view="#5c5c5c",
    bar_rest="#3c3c3c",
    row_hover="#262626",
    row_selected="#003a70",
    border="#9a9a9a",
    border_strong="#ffffff",
    disabled="#8c8c8c",
    focus="#ffe14d",
    text="#ffffff",
    quiet="#f0f0f0",
    faint="#d6d6d6",
    link="#8fd0ff",
    warning="#ff9d6e",
    accent="#005fb8",
    on_accent="#ffffff",
    badge_a="#005fb8",
    badge_b="#8a4b00",
    on_badge="#ffffff",
    selection="#ffe14d",
    on_selection="#000000",
    same=KindColours(tint="#00335c", strong="#005089", line="#6cc1ff", bar="#2f8ae0"),
    edited=KindColours(tint="#3d3000", strong="#6e5700", line="#ffd400", bar="#ffe766"),
    reworded=KindColours(tint="#3a1456", strong="#5c2a85", line="#dba6ff", bar="#e3bdff"),
    only=KindColours(tint="#003d2c", strong="#005c43", line="#2ee6ad", bar="#1fc08d"),
    conflict=KindColours(tint="#571600", strong="#852300", line="#ff9d6e", bar="#ff9d6e"),
)

THEMES: dict[ThemeName, Colours] = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
