"""The parts around the text: headers, ruler, bands, themes, and texts of unusual kinds."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from newsreader.domain.article import Article
from newsreader.domain.comparison import Comparison, Coverage, Link, LinkKind
from newsreader.domain.span import Span
from newsreader.ui.compare.column.article_view import ArticleView
from newsreader.ui.compare.compare_pane import ComparePane
from newsreader.ui.compare.fitted_label import FittedLabel
from newsreader.ui.compare.kinds import ALL_KINDS, Kind
from newsreader.ui.theme.appearance import apply_theme
from newsreader.ui.theme.colours import DARK, LIGHT
from tests.ui.compare.invented_pair import Pair, saved

NOTHING = Coverage(same=0, edited=0, reworded=0, only=1)


def comparison(*links: Link) -> Comparison:
    return Comparison(links, (), (), (), (), (), NOTHING, NOTHING, complete=True)


def texts(pane: ComparePane) -> list[str]:
    return [label.text() for label in pane.columns.headers["a"].findChildren(QLabel)]


def has_colour(image: QImage, colour: str) -> bool:
    wanted = QColor(colour).rgb()
    return any(
        image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height())
    )


def test_the_header_says_who_when_and_how_much(shown: ComparePane) -> None:
    said = " | ".join(texts(shown))
    assert "North · Ida Holm · " in said
    assert "2026" in said
    assert "Ferry runs again" in said
    assert "90% of A’s words have a counterpart in B · 10% only in A" in said


def test_an_article_without_a_headline_is_called_by_its_beginning(
    pane: ComparePane, pair: Pair
) -> None:
    bare = saved(9, Article("x.txt", "", "Only text."))
    pane.show_pair(bare, pair.b, comparison())
    assert "outlet unknown" in texts(pane)
    assert "Only text." in texts(pane)
    assert not pane.columns.headers["a"].findChildren(FittedLabel)[1].font().bold()


def test_a_comparison_that_was_cut_short_says_so(pane: ComparePane, pair: Pair) -> None:
    pane.show_pair(pair.a, pair.b, replace(pair.comparison, complete=False))
    assert any("cut short" in text for text in texts(pane))


def test_markup_in_a_headline_is_shown_as_it_is(pane: ComparePane, pair: Pair) -> None:
    odd = replace(pair.a.article, title="<b>Bold</b> & <img src=x>")
    pane.show_pair(saved(1, odd), pair.b, comparison())
    labels = pane.columns.headers["a"].findChildren(QLabel)
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText for label in labels if "<" in label.text()
    )
    assert "<b>Bold</b> & <img src=x>" in texts(pane)


def test_folded_furniture_opens_and_closes_with_a_click(shown: ComparePane, qtbot: QtBot) -> None:
    view = shown.columns.views["a"]
    assert "The quay in the morning light." not in view.toPlainText()
    fold = next(block for block in view.reading.blocks if block.fold == 0)
    for opened in (True, False):
        rect = view.places.rects((fold.position, fold.position + 5))[0]
        here = QPoint(int(rect.center().x()), int(rect.center().y()) - view.scrolled())
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=here)
        shown_words = "The quay in the morning light." in view.toPlainText()
        assert shown_words is opened
        assert ("See also: ferries of the north" in view.toPlainText()) is opened


def test_a_click_in_the_ruler_goes_there(shown: ComparePane, qtbot: QtBot) -> None:
    ruler, views = shown.columns.ruler, shown.columns.views
    qtbot.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(2, ruler.height() - 3))
    assert views["a"].scrolled() > views["a"].content_height() / 2
    assert views["b"].scrolled() > 0
    qtbot.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(ruler.width() - 2, 1))
    assert views["b"].scrolled() == 0


def test_the_ruler_shows_every_kind(shown: ComparePane) -> None:
    image = shown.columns.ruler.grab().toImage()
    for kind in (LIGHT.same, LIGHT.edited, LIGHT.reworded, LIGHT.only, LIGHT.conflict):
        assert has_colour(image, kind.bar)
    shown.toolbar.set_shown(ALL_KINDS - {Kind.ONLY})
    assert not has_colour(shown.columns.ruler.grab().toImage(), LIGHT.only.bar)


def test_texts_are_laid_out_once_for_the_room_that_their_bars_leave(
    shown: ComparePane, pair: Pair, qtbot: QtBot
) -> None:
    shown.show_article(pair.a)
    qtbot.wait(50)
    laid_out: list[str] = []
    for side, view in shown.columns.views.items():
        view.geometry_changed.connect(
            lambda at=side, of=view: laid_out.append(at) if of.reading.article.text else None
        )
    shown.show_pair(pair.b, pair.a, pair.comparison)
    qtbot.wait(50)
    assert sorted(laid_out) == ["a", "b"]


def test_a_change_of_theme_lays_no_text_out_anew(shown: ComparePane, qapp: QApplication) -> None:
    again: list[str] = []
    for side, view in shown.columns.views.items():
        view.geometry_changed.connect(lambda at=side: again.append(at))
    apply_theme(qapp, "dark")
    qapp.processEvents()
    assert again == []
    apply_theme(qapp, "light")


def test_a_change_of_theme_repaints_everything(
    shown: ComparePane, qapp: QApplication, qtbot: QtBot
) -> None:
    view = shown.columns.views["a"]
    assert has_colour(view.grab().toImage(), LIGHT.edited.tint)
    apply_theme(qapp, "dark")
    qtbot.wait(1)
    image = view.grab().toImage()
    assert has_colour(image, DARK.edited.tint)
    assert has_colour(image, DARK.page)
    assert not has_colour(image, LIGHT.edited.tint)
    assert has_colour(shown.columns.ribbon.grab().toImage(), DARK.gutter)
    apply_theme(qapp, "light")


def test_larger_text_keeps_the_place(shown: ComparePane) -> None:
    view = shown.columns.views["a"]
    view.scroll_to(600)
    before = view.place().offset
    shown.set_reading_scale(1.8)
    assert view.place().offset == before
    shown.set_reading_scale(1.0)
    assert view.scrolled() == 600


def test_lines_are_no_wider_than_is_good_to_read(shown: ComparePane, qtbot: QtBot) -> None:
    shown.resize(2400, 800)
    qtbot.wait(1)
    view = shown.columns.views["a"]
    line = max(
        line.textLength()
        for number in range(view.document().blockCount())
        for layout in [view.document().findBlockByNumber(number).layout()]
        for line in [layout.lineAt(at) for at in range(layout.lineCount())]
    )
    assert 60 <= line <= 80


@pytest.mark.parametrize("text", ["", "\n\n", "One line"])
def test_texts_with_nothing_in_them_do_no_harm(pane: ComparePane, text: str) -> None:
    bare = saved(9, Article("x.txt", "", text))
    pane.show_pair(bare, bare, comparison())
    pane.next_difference()
    pane.restore(pane.state())
    assert pane.selected() is None


def edge_pixels(view: ArticleView, span: Span, colour: str) -> int:
    """How many pixels at the right edge of a passage are nearly of a colour."""
    wanted = QColor(colour)
    rect = view.places.rects(view.reading.range_of(span))[0]
    image = view.viewport().grab().toImage()
    near = [
        image.pixelColor(x, y)
        for x in range(round(rect.right()) - 3, round(rect.right()) + 4)
        for y in range(round(rect.top()), round(rect.bottom()))
    ]
    return sum(
        abs(seen.red() - wanted.red()) + abs(seen.green() - wanted.green()) < 60 for seen in near
    )


def test_nothing_is_painted_over_the_frame_of_the_selected_passage(
    pane: ComparePane, qtbot: QtBot
) -> None:
    text = "The ferry left the old quay at dawn with forty people on board."
    one = saved(1, Article("x.txt", "", text))
    part, whole = Span(4, 18), Span(0, len(text))
    framed = Link(LinkKind.REWORDED, False, 0.5, "", (part,), (part,))
    over = Link(LinkKind.SAME, False, 1.0, "", (whole,), (whole,))
    counted = []
    for links in ((framed,), (framed, over)):
        pane.show_pair(one, one, comparison(*links))
        pane.columns.mark_link(0)
        qtbot.wait(1)
        counted.append(edge_pixels(pane.columns.views["a"], part, LIGHT.reworded.line))
    assert counted[1] >= counted[0] - 2 > 10


def test_lines_of_one_passage_are_framed_as_one(pane: ComparePane, qtbot: QtBot) -> None:
    text = "The ferry left the old quay at dawn with forty people on board and a cow. " * 2
    one, whole = saved(1, Article("x.txt", "", text)), Span(0, len(text.rstrip()))
    pane.show_pair(one, one, comparison(Link(LinkKind.SAME, False, 1.0, "", (whole,), (whole,))))
    pane.columns.mark_link(0)
    qtbot.wait(1)
    view = pane.columns.views["a"]
    first, second, *_ = view.places.rects(view.reading.range_of(whole))
    image = view.viewport().grab().toImage()
    x, line = round(first.center().x()), QColor(LIGHT.same.line)
    between = range(round(first.bottom()) - 2, round(second.top()) + 3)
    assert all(abs(image.pixelColor(x, y).red() - line.red()) > 60 for y in between)


def middle(view: ArticleView, span: Span) -> QPoint:
    rect = view.places.rects(view.reading.range_of(span))[0]
    return QPoint(int(rect.center().x()), int(rect.center().y()) - view.scrolled())


@pytest.mark.parametrize(
    "text",
    ["Wind 😀😀 and rain 🇪🇺 fell on the quay.", "הספינה עזבה את הנמל עם שחר והגיעה בערב."],
    ids=["emoji", "right to left"],
)
def test_marks_stand_on_their_words_in_every_script(
    pane: ComparePane, qtbot: QtBot, text: str
) -> None:
    span = Span(text.index(" ", 8) + 1, text.index(" ", 16))
    one = saved(9, Article("x.txt", "", text))
    pane.show_pair(one, one, comparison(Link(LinkKind.SAME, False, 1.0, "", (span,), (span,))))
    qtbot.wait(1)
    view = pane.columns.views["a"]
    with qtbot.waitSignal(pane.link_activated):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, span))
    start, end = view.reading.range_of(span)
    assert view.reading.span_of(start, end) == span
