"""Each kind of passage has a shape of its own: pictures without colour still differ."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from newsreader.domain.article import Article
from newsreader.domain.comparison import (
    Comparison,
    Coverage,
    Edit,
    EditOp,
    Fact,
    FactKind,
    Link,
    LinkKind,
)
from newsreader.domain.span import Span
from newsreader.ui.compare.column.article_view import ArticleView
from newsreader.ui.compare.kinds import ALL_KINDS
from newsreader.ui.theme.appearance import apply_theme
from newsreader.ui.theme.colours import THEMES, ThemeName
from tests.ui.theme.test_colour_vision import VISION

TEXT = "The ferry left the old quay at dawn with forty people on board."
WHOLE = Span(0, len(TEXT))
WORD = Span(TEXT.index("forty"), TEXT.index("forty") + len("forty"))
NOTHING = Coverage(same=0, edited=0, reworded=0, only=1)
EDIT = Edit(EditOp.REPLACE, WORD, WORD)
FACT = Fact(FactKind.NUMBER, WORD, WORD, "40", "50", True, 0)
#: So many points that are lighter or darker by a fifth make a shape that one sees.
POINTS, RATIO = 60, 1.2


def comparison(
    kind: LinkKind | None,
    *,
    moved: bool = False,
    edits: tuple[Edit, ...] = (),
    facts: tuple[Fact, ...] = (),
) -> Comparison:
    link = kind and Link(kind, moved=moved, score=1, why="", a=(WHOLE,), b=(WHOLE,), edits=edits)
    links, only = ((link,), ()) if link else ((), (WHOLE,))
    return Comparison(links, (), only, (), facts, (), NOTHING, NOTHING, complete=True)


PASSAGES: dict[str, Comparison | None] = {
    "plain": None,
    "same": comparison(LinkKind.SAME),
    "edited": comparison(LinkKind.EDITED, edits=(EDIT,)),
    "reworded": comparison(LinkKind.REWORDED),
    "only": comparison(None),
    "moved": comparison(LinkKind.SAME, moved=True),
    "conflict": comparison(LinkKind.SAME, facts=(FACT,)),
}


def luminance(image: QImage, vision: str) -> NDArray[np.float64]:
    """How light each point is to an eye, 0 to 1."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    points = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    values = points[:, : image.width(), 2::-1].astype(np.float64) / 255
    rgb = np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)
    seen = np.clip(rgb @ VISION[vision].T, 0, 1)
    light: NDArray[np.float64] = seen @ np.array([0.2126, 0.7152, 0.0722])
    return light


def picture(stage: QWidget, found: Comparison | None) -> QImage:
    view = ArticleView("a", stage)
    view.resize(420, 160)
    view.show_article(Article("a.txt", "", TEXT), (), {}, found, ALL_KINDS)
    return view.grab().toImage()


@pytest.mark.parametrize("theme", sorted(THEMES))
def test_no_two_kinds_look_alike_without_colour(
    theme: ThemeName, qtbot: QtBot, qapp: QApplication
) -> None:
    apply_theme(qapp, theme)
    stage = QWidget()
    qtbot.addWidget(stage)
    pictures = {name: picture(stage, found) for name, found in PASSAGES.items()}
    apply_theme(qapp, "light")
    alike = {}
    for vision in VISION:
        light = {name: luminance(image, vision) for name, image in pictures.items()}
        for one, other in combinations(PASSAGES, 2):
            lighter = np.maximum(light[one], light[other]) + 0.05
            darker = np.minimum(light[one], light[other]) + 0.05
            points = int(np.count_nonzero(lighter / darker > RATIO))
            if points < POINTS:
                alike[vision, one, other] = points
    assert alike == {}
