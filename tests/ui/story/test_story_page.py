"""The story view shows who shares what, and everything on it leads to the articles."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from newsreader.domain.comparison import FactKind
from newsreader.domain.span import Span
from newsreader.domain.story import Story
from newsreader.domain.story_comparison import StoryComparison
from newsreader.domain.verdict import Judged, Ruling, Verdict
from newsreader.ui.inspector.passage_line import PassageLine
from newsreader.ui.labels.plain_label import PlainLabel
from newsreader.ui.story import share_tiles
from newsreader.ui.story.flat_table import FlatTable
from newsreader.ui.story.share_tiles import contrast, tile_ground, tile_ink
from newsreader.ui.story.statements_table import HELD_ROLE, Held
from newsreader.ui.story.story_page import StoryPage
from newsreader.ui.story.time_line import TimeMark
from newsreader.ui.theme.colours import THEMES, ThemeName
from tests.ui.story.invented_story import BOARD, STORY, TEXTS

UNKNOWN = ((1.0, 0.6, None), (0.5, 1.0, 0.3), (None, 0.2, 1.0))
HEADLINE_0, HEADLINE_1, HEADLINE_2 = 11, 12, 13


def show(page: StoryPage, story: Story, comparison: StoryComparison) -> None:
    """Show a story with all of its parts."""
    page.show_story(story, comparison)
    page.turns.finish()


@pytest.fixture
def page(qtbot: QtBot) -> StoryPage:
    page = StoryPage()
    qtbot.addWidget(page)
    page.resize(1100, 800)
    show(page, BOARD, STORY)
    page.show()
    return page


def shown(table: FlatTable) -> list[list[str]]:
    model = table.model()
    return [
        [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_matrix_shows_both_directions(page: StoryPage) -> None:
    assert shown(page.matrix) == [["·", "60%", "40%"], ["50%", "·", "30%"], ["45%", "20%", "·"]]
    tip = page.matrix.model().index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "50% of the words of Headline 1 have a counterpart in Halyard Agency"


def test_a_tile_opens_the_two_articles(page: StoryPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.pair_requested) as asked:
        page.matrix.clicked.emit(page.matrix.model().index(2, 0))
    assert asked.args == [HEADLINE_2, HEADLINE_0, None]
    with qtbot.assertNotEmitted(page.pair_requested):
        page.matrix.clicked.emit(page.matrix.model().index(1, 1))


def test_articles_that_share_most_can_stand_beside_each_other(
    page: StoryPage, qtbot: QtBot
) -> None:
    page.shares.order.setCurrentIndex(1)
    page.shares.order.activated.emit(1)
    assert shown(page.matrix)[0] == ["·", "40%", "60%"]
    with qtbot.waitSignal(page.pair_requested) as asked:
        page.matrix.clicked.emit(page.matrix.model().index(0, 1))
    assert asked.args == [HEADLINE_0, HEADLINE_2, None]


def test_only_facts_that_part_are_listed_with_who_says_what(page: StoryPage) -> None:
    assert shown(page.facts.table) == [
        ["Length of time: The board met for ___", "six hours", "Halyard Agency, Beacon"],
        ["", "five hours", "Headline 1"],
    ]


def test_a_value_has_the_lines_that_it_needs(page: StoryPage) -> None:
    table = page.facts.table
    table.resize(900, 400)
    wide = table.rowHeight(0)
    table.resize(240, 400)
    assert table.rowHeight(0) > wide
    assert table.rowHeight(0) + table.rowHeight(1) >= 3 * table.fontMetrics().lineSpacing()


def test_a_conflict_has_a_sign_that_is_said_in_words_too(page: StoryPage) -> None:
    index = page.facts.table.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.DecorationRole) is not None
    assert "contradict each other" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_value_leads_to_its_sentence_beside_an_article_that_differs(
    page: StoryPage, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.pair_requested) as asked:
        page.facts.table.clicked.emit(page.facts.table.model().index(1, 1))
    start = TEXTS[1].index("five hours")
    assert asked.args == [HEADLINE_1, HEADLINE_0, Span(start, start + len("five hours"))]


def test_statements_stand_most_shared_first_with_a_dot_for_each_article(page: StoryPage) -> None:
    model = page.statements.table.model()
    assert [row[1:] for row in shown(page.statements.table)] == [
        ["3", "The board met for six hours."],
        ["2", "“It is safe,” said Rieve."],
        ["1", "The quay stays open."],
        ["1", "Nobody asked the ferrymen."],
    ]
    assert model.index(1, 0).data(HELD_ROLE) == (True, True, False)


def test_statements_of_one_article_alone(page: StoryPage) -> None:
    page.statements.held.setCurrentIndex(page.statements.held.findData(Held.ALONE.value))
    page.statements.outlet.setCurrentIndex(page.statements.outlet.findText("Beacon"))
    page.statements.outlet.activated.emit(page.statements.outlet.currentIndex())
    assert [row[2] for row in shown(page.statements.table)] == ["Nobody asked the ferrymen."]


def test_of_very_many_statements_a_page_is_listed_and_more_when_asked_for(
    page: StoryPage,
) -> None:
    many = STORY.statements * 60
    show(page, replace(BOARD, id=2), replace(STORY, statements=many))
    assert len(shown(page.statements.table)) == 100
    assert page.statements.more.text() == "Show more, 140 left"
    page.statements.more.click()
    assert len(shown(page.statements.table)) == 200
    page.statements.more.click()
    assert page.statements.more.isHidden()


def test_of_very_many_facts_the_first_are_listed_and_all_when_asked_for(page: StoryPage) -> None:
    many = replace(STORY, facts=STORY.facts[:1] * 20, verdicts=(None,) * 20)
    show(page, replace(BOARD, id=2), many)
    assert page.facts.all.text() == "Show all 20 facts"
    page.facts.all.click()
    assert len(shown(page.facts.table)) == 2 * 20
    assert page.facts.all.isHidden()


def test_of_very_many_articles_those_that_share_most_are_in_the_square(page: StoryPage) -> None:
    shares = tuple(tuple(1.0 if i == j else 0.01 * i for j in range(40)) for i in range(40))
    articles = STORY.articles * 13 + STORY.articles[:1]
    show(page, replace(BOARD, id=2), replace(STORY, articles=articles, shares=shares))
    assert page.matrix.shares.order == tuple(range(10, 40))
    page.shares.all.click()
    assert page.matrix.model().rowCount() == 40


def test_the_words_of_a_quote_lead_to_their_place(page: StoryPage, qtbot: QtBot) -> None:
    (line,) = [
        line for line in page.quotes.findChildren(PassageLine) if "It was" in line.accessibleName()
    ]
    with qtbot.waitSignal(page.pair_requested) as asked:
        line.clicked.emit()
    assert asked.args[:2] == [HEADLINE_1, None]


def test_the_likely_origin_is_told_with_its_reason(page: StoryPage) -> None:
    told = [label.text() for label in page.origin.findChildren(PlainLabel)]
    assert "Likely origin: Halyard Agency" in told
    assert "• Halyard Agency has the earliest date." in told


def test_the_tables_are_as_high_as_their_rows(page: StoryPage) -> None:
    for table in (page.matrix, page.facts.table, page.statements.table):
        last = table.model().rowCount() - 1
        below = table.rowViewportPosition(last) + table.rowHeight(last)
        assert below <= table.viewport().height()


def test_the_models_keep_qts_rules(page: StoryPage) -> None:
    for table in (page.matrix, page.facts.table, page.statements.table):
        strict = QAbstractItemModelTester.FailureReportingMode.Fatal
        QAbstractItemModelTester(table.model(), strict, page)


def test_the_facts_stand_beside_the_matrix_where_there_is_room(
    page: StoryPage, qtbot: QtBot
) -> None:
    def top(table: FlatTable) -> int:
        return table.mapTo(page, table.rect().topLeft()).y()

    page.resize(1900, 800)
    qtbot.waitUntil(lambda: top(page.facts.table) < top(page.matrix) + page.matrix.height())
    page.resize(700, 800)
    qtbot.waitUntil(lambda: top(page.facts.table) > top(page.matrix) + page.matrix.height())


def test_the_page_follows_the_keyboard_through_a_table(page: StoryPage, qtbot: QtBot) -> None:
    page.resize(700, 300)
    page.statements.table.setFocus(Qt.FocusReason.TabFocusReason)
    last = page.statements.table.model().rowCount() - 1
    for _ in range(last + 1):
        qtbot.keyClick(page.statements.table, Qt.Key.Key_Down)
    place = page.statements.table.visualRect(page.statements.table.model().index(last, 0))
    on_page = page.statements.table.viewport().mapTo(page, place.center())
    assert page.statements.table.currentIndex().row() == last
    assert 0 < on_page.y() < page.height()


@pytest.mark.parametrize("theme", sorted(THEMES))
def test_the_ink_of_a_tile_can_be_read_on_every_share(
    theme: ThemeName, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(share_tiles, "current", lambda: THEMES[theme])
    for share in range(101):
        ground = tile_ground(share / 100)
        # Half-way between two inks 16:1 apart no ground keeps more than √16 to either.
        assert contrast(tile_ink(ground), ground) >= 3.9


def verdict(ruling: Ruling, remark: str = "") -> Verdict:
    fact = Judged(1, FactKind.DURATION, ("5 h", "6 h"), ())
    return Verdict(1, fact, ruling, remark, datetime(2026, 4, 20, tzinfo=UTC))


def test_a_key_decides_about_the_fact_that_is_chosen(page: StoryPage, qtbot: QtBot) -> None:
    page.facts.table.setFocus()
    with qtbot.waitSignal(page.facts.judged) as said:
        qtbot.keyClick(page.facts.table, Qt.Key.Key_D)
    assert said.args == [STORY.facts[0], Ruling.DISMISSED, ""]
    with qtbot.waitSignal(page.facts.judged) as said:
        page.facts.accept.click()
    assert said.args == [STORY.facts[0], Ruling.ACCEPTED, ""]


def test_the_same_decision_again_takes_it_back_and_keeps_the_remark(
    page: StoryPage, qtbot: QtBot
) -> None:
    page.show_verdicts(replace(STORY, verdicts=(verdict(Ruling.ACCEPTED, "Seen"), None)))
    assert shown(page.facts.table)[0][0].startswith("accepted · Seen\nLength of time")
    with qtbot.waitSignal(page.facts.judged) as said:
        page.facts.accept.click()
    assert said.args == [STORY.facts[0], Ruling.OPEN, "Seen"]


def test_dismissed_facts_fold_away_under_their_count(page: StoryPage) -> None:
    assert page.facts.fold.isHidden()
    page.show_verdicts(replace(STORY, verdicts=(verdict(Ruling.DISMISSED), None)))
    assert shown(page.facts.table) == []
    assert page.facts.fold.text() == "▶ 1 dismissed"
    page.facts.fold.click()
    assert shown(page.facts.table)[0][0].startswith("dismissed\n")


def test_what_was_left_out_is_said_and_can_be_gone_on_with(page: StoryPage, qtbot: QtBot) -> None:
    assert page.shares.more.isHidden() or not page.shares.more.isVisible()
    show(page, BOARD, replace(STORY, shares=UNKNOWN, left_out=1))
    assert page.shares.more.isVisible()
    assert shown(page.matrix)[0] == ["·", "60%", "–"]
    with qtbot.waitSignal(page.shares.more_requested):
        page.shares.more.click()


def test_a_story_that_is_shown_again_stays_where_it_was_read(page: StoryPage) -> None:
    page.resize(700, 300)
    bar = page.findChildren(QScrollArea)[0].verticalScrollBar()
    bar.setValue(50)
    show(page, BOARD, STORY)
    assert bar.value() == 50
    show(page, replace(BOARD, id=2), STORY)
    assert bar.value() == 0


def test_articles_stand_in_the_order_of_their_dates(page: StoryPage) -> None:
    show(page, BOARD, replace(STORY, by_date=(2, 0, 1)))
    marks = [mark.accessibleName() for mark in page.origin.findChildren(TimeMark)]
    assert "Headline 2" in marks[-3]
    assert "Headline 1" in marks[-1]


def test_the_time_line_names_the_likely_origin_and_leads_to_each_article(
    page: StoryPage, qtbot: QtBot
) -> None:
    first = page.origin.findChildren(TimeMark)[0]
    assert first.accessibleName() == "Halyard Agency, 14 Apr 2026: Headline 0 · likely origin"
    first.setFocus()
    with qtbot.waitSignal(page.pair_requested) as asked:
        qtbot.keyClick(first, Qt.Key.Key_Space)
    assert asked.args[0] == HEADLINE_0


def test_an_article_without_a_date_stands_below_the_time_line(page: StoryPage) -> None:
    undated = replace(STORY.articles[2], article=replace(STORY.articles[2].article, date=""))
    show(page, BOARD, replace(STORY, articles=(*STORY.articles[:2], undated)))
    (line,) = page.origin.findChildren(PassageLine)
    assert line.accessibleName() == "date unknown · Beacon: Headline 2"


def test_a_long_title_does_not_widen_the_window(page: StoryPage) -> None:
    show(page, Story(1, "The board meets again " * 20, ()), STORY)
    assert page.minimumSizeHint().width() < 500


def test_tiles_grow_with_the_text(page: StoryPage, qtbot: QtBot) -> None:
    before = page.matrix.columnWidth(0), page.matrix.rowHeight(0)
    font = page.matrix.font()
    font.setPointSizeF(1.5 * font.pointSizeF())
    page.matrix.setFont(font)
    qtbot.waitUntil(lambda: page.matrix.columnWidth(0) > before[0])
    assert page.matrix.rowHeight(0) > 1.3 * before[1]


def test_a_story_without_differing_facts_says_so(page: StoryPage) -> None:
    none = "No fact was found on which the articles differ."
    assert page.facts.table.isVisible()
    show(page, BOARD, replace(STORY, facts=(), verdicts=()))
    told = [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]
    assert none in told
    assert not page.facts.table.isVisible()
    assert not page.facts.accept.isVisible()


def test_where_nothing_can_be_kept_nothing_can_be_decided(page: StoryPage) -> None:
    page.be_read_only("The disk takes nothing.")
    show(page, BOARD, STORY)
    facts = page.facts
    for button in (facts.accept, facts.dismiss, facts.remark, facts.undo):
        assert not button.isEnabled()
        assert button.toolTip() == "The disk takes nothing."
    assert not any(action.isEnabled() for action in facts.table.actions())
