"""A line runs as its first letter does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from newsreader.ui.language.text_direction import direction_of

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("The ferry", LEFT),
        ("המעבורת", RIGHT),
        ("“العبارة”, 12", RIGHT),
        ("12: המעבורת", RIGHT),
        ("Ferry המעבורת", LEFT),
        ("12 …", LEFT),
        ("", LEFT),
    ],
)
def test_the_first_letter_decides(text: str, direction: Qt.LayoutDirection) -> None:
    assert direction_of(text) is direction
