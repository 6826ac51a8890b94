"""The main views look as they did, in light, dark and high contrast.

Whoever changes how they look on purpose takes the pictures anew, looks at them, and commits them:
``python -m tests.pictures.take``.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from tests.pictures.take import EXPECTED, LOOKS, VIEWS

#: A pixel differs when a colour channel is off by more than this, of 255.
_VISIBLE = 28
#: So much of a picture may differ, less than a line of text: the edge of a letter here and there.
_SHARE = 0.0008
_TOP = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the views look like now; taken by a program of its own, as Qt reads its surroundings
    only once.
    """
    folder = tmp_path_factory.mktemp("pictures")
    command = [sys.executable, "-m", "tests.pictures.take", str(folder)]
    done = subprocess.run(
        command, cwd=_TOP, capture_output=True, text=True, timeout=240, check=False
    )
    assert done.returncode == 0, done.stderr
    return folder


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("view", VIEWS)
def test_a_view_looks_as_it_did(pictures: Path, tmp_path: Path, view: str, look: str) -> None:
    name = f"{view}_{look}.png"
    expected, now = QImage(str(EXPECTED / name)), QImage(str(pictures / name))
    share = _share_of_difference(expected, now)
    if share > _SHARE:
        beside = tmp_path / name
        _side_by_side(expected, now).save(str(beside))
        pytest.fail(f"{share:.1%} of {name} differ; expected, now and the difference: {beside}")


def test_a_missing_line_would_be_seen() -> None:
    expected = QImage(str(EXPECTED / "compare_light.png"))
    changed = QImage(expected)
    painter = QPainter(changed)
    painter.fillRect(90, 60, 80, 4, QColor("white"))  # a line of text
    painter.end()
    assert _share_of_difference(expected, expected) == 0
    assert _share_of_difference(expected, changed) > _SHARE


def _share_of_difference(one: QImage, other: QImage) -> float:
    """The share of pixels that look different, 1 for pictures of different sizes."""
    if one.isNull() or one.size() != other.size():
        return 1.0
    pixels = [(x, y) for y in range(one.height()) for x in range(one.width())]
    return sum(_differs(one, other, x, y) for x, y in pixels) / len(pixels)


def _differs(one: QImage, other: QImage, x: int, y: int) -> bool:
    a, b = one.pixel(x, y), other.pixel(x, y)
    return a != b and any(
        abs((a >> shift & 255) - (b >> shift & 255)) > _VISIBLE for shift in (0, 8, 16)
    )


def _side_by_side(one: QImage, other: QImage) -> QImage:
    """Both pictures, and behind them where they differ, in red."""
    width, height = max(one.width(), other.width()), max(one.height(), other.height())
    beside = QImage(width * 3, height, QImage.Format.Format_RGB32)
    beside.fill(QColor("white"))
    painter = QPainter(beside)
    painter.drawImage(0, 0, one)
    painter.drawImage(width, 0, other)
    painter.setPen(QColor("red"))
    for y in range(min(one.height(), other.height())):
        for x in range(min(one.width(), other.width())):
            if _differs(one, other, x, y):
                painter.drawPoint(width * 2 + x, y)
    painter.end()
    return beside.scaled(beside.width() * 2, beside.height() * 2)
