"""Which way a text runs, for widgets that lay out lines of articles themselves."""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import Qt


def direction_of(text: str) -> Qt.LayoutDirection:
    """That of its first letter with a direction (UAX #9, rules P2 and P3); else left to right."""
    for character in text:
        match bidirectional(character):
            case "L":
                break
            case "R" | "AL":
                return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight
