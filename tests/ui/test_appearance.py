"""Text of the whole window grows and shrinks, within bounds, and stays so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from newsreader.ui.appearance import Appearance
from newsreader.ui.theme.appearance import apply_theme
from newsreader.ui.theme.fonts import INTERFACE_POINTS


@pytest.fixture
def appearance(qapp: QApplication, tmp_path: Path) -> Iterator[Appearance]:
    made = Appearance(tmp_path / "settings.toml")
    made.put_on()
    yield made
    made.deleteLater()
    apply_theme(qapp, "light")


def test_lists_and_buttons_grow_with_the_articles(
    appearance: Appearance, qapp: QApplication, qtbot: QtBot
) -> None:
    label = QLabel("Sources")
    qtbot.addWidget(label)
    label.show()
    with qtbot.waitSignal(appearance.text_scale_changed) as told:
        appearance.zoom(3)
    (scale,) = told.args
    assert scale > 1.3
    for font in (qapp.font(), label.font()):
        assert font.pointSizeF() == pytest.approx(INTERFACE_POINTS * scale, abs=0.1)
    appearance.normal_size()
    assert qapp.font().pointSizeF() == pytest.approx(INTERFACE_POINTS, abs=0.1)


@pytest.mark.parametrize(("steps", "scale"), [(40, 2.5), (-40, 0.8)])
def test_there_is_an_end_to_it_and_it_is_remembered(
    appearance: Appearance, tmp_path: Path, steps: int, scale: float
) -> None:
    appearance.zoom(steps)
    assert appearance.settings.text_scale == scale
    assert Appearance(tmp_path / "settings.toml").settings.text_scale == scale
