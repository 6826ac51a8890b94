"""The page of an outlet shows with whom it shares words, and leads to the articles."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from newsreader.domain.source_page import Exchange
from newsreader.domain.source_page import SourcePage as Found
from newsreader.ui.inspector.passage_line import PassageLine
from newsreader.ui.labels.plain_label import PlainLabel
from newsreader.ui.source.source_page import SourcePage
from tests.ui.story.invented_story import saved

FOUND = Found(
    "Beacon",
    (saved(0).entry, saved(2).entry),
    2,
    (Exchange("Halyard Agency", 2, 3, 0.62, 0.4, 0, 2, (13, 11)),),
    (("Reuters", 1), ("Halyard Agency", 2)),
    0,
)


@pytest.fixture
def page(qtbot: QtBot) -> SourcePage:
    page = SourcePage()
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show_source(FOUND)
    page.show()
    return page


def test_both_shares_and_who_was_first_stand_in_a_row(page: SourcePage) -> None:
    model = page.table.model()
    row = [model.index(0, column).data() for column in range(model.columnCount())]
    assert row == ["Halyard Agency", "2", "62%", "40%", "–", "2 of 3"]
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)


def test_a_row_opens_the_two_that_share_most(page: SourcePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.pair_requested) as asked:
        page.table.clicked.emit(page.table.model().index(0, 0))
    assert asked.args == [13, 11, None]


def test_credits_and_articles_are_listed(page: SourcePage, qtbot: QtBot) -> None:
    told = [label.text() for label in page.findChildren(PlainLabel)]
    assert "Reuters: in 1 article" in told
    assert "Halyard Agency: in 2 articles" in told
    newest = page.findChildren(PassageLine)[0]
    with qtbot.waitSignal(page.pair_requested) as asked:
        newest.clicked.emit()
    assert asked.args == [13, None, None]


def test_what_was_left_out_can_be_gone_on_with(page: SourcePage, qtbot: QtBot) -> None:
    assert not page.more.isVisible()
    page.show_source(replace(FOUND, left_out=9))
    assert page.more.isVisible()
    with qtbot.waitSignal(page.more_requested):
        page.more.click()


def test_an_outlet_that_nobody_else_meets_says_so(page: SourcePage) -> None:
    alone = "No other outlet with a name tells one of its stories."
    visible = {label.text() for label in page.findChildren(PlainLabel) if label.isVisible()}
    assert alone not in visible
    page.show_source(replace(FOUND, exchanges=()))
    visible = {label.text() for label in page.findChildren(PlainLabel) if label.isVisible()}
    assert alone in visible
    assert not page.table.isVisible()


def test_versions_of_one_article_are_one_line_and_count_once(
    page: SourcePage, qtbot: QtBot
) -> None:
    first, second = (replace(entry, versions_of=1) for entry in FOUND.articles)
    page.show_source(replace(FOUND, articles=(first, second)))

    def lines() -> list[PassageLine]:
        return [line for line in page.findChildren(PassageLine) if line.isVisible()]

    qtbot.waitUntil(lambda: len(lines()) == 1)
    (line,) = lines()
    told = [label.text() for label in line.findChildren(PlainLabel)]
    assert any("2 versions" in words for words in told)
    assert any(label.text() == "1 article · 2 stories" for label in page.findChildren(PlainLabel))
