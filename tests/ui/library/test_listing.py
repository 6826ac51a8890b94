"""The lists' orders, the headings above what is of one time, and what has not been read."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from newsreader.domain.article import ArticleEntry
from newsreader.domain.contents import Contents
from newsreader.domain.note import Note, NoteTarget
from newsreader.domain.story import Source, Story
from newsreader.ui.library import listing
from newsreader.ui.library.library_model import UNREAD_ROLE, LibraryModel
from newsreader.ui.library.library_panel import LibraryPanel
from newsreader.ui.library.listing import Arrangement, Listing, period, rows_of
from newsreader.ui.library.orders import Order
from newsreader.ui.library.rows import Row, RowKind

TODAY = date(2026, 4, 14)


def at(day: int) -> datetime:
    return datetime(2026, 4, day, 12, tzinfo=UTC)


def entry(number: int, title: str, source: str, day: str, *, imported: int) -> ArticleEntry:
    return ArticleEntry(number, 1, title, source, (), day, "/in/x", "", 9, at(imported))


ZEBRA = entry(1, "Zebra escapes", "Quill", "2026-04-02", imported=14)
APES = entry(2, "Apes follow", "Beacon", "2026-04-03", imported=13)
FERRY = entry(3, "Ferry sinks", "Beacon", "2026-04-09", imported=10)
CONTENTS = Contents(
    (Story(1, "Zoo", (ZEBRA, APES)), Story(2, "Alma Reed", (FERRY,))),
    (Source("Beacon", (APES, FERRY)), Source("Quill", (ZEBRA,))),
    (
        Note(7, NoteTarget(article_id=1), "Who saw it?", at(1), at(13)),
        Note(8, NoteTarget(article_id=3), "Ask the harbour", at(2), at(3)),
    ),
    frozenset({3}),
)


def titles(listing: Listing, order: Order, *, by_day: bool = False) -> list[str]:
    rows = rows_of(CONTENTS, listing, Arrangement(order, by_day), TODAY)
    return [each.title for row in rows for each in (row, *row.rows)]


@pytest.mark.parametrize(
    ("order", "shown"),
    [
        (Order.CHANGED, ["Zoo", "Zebra escapes", "Apes follow", "Alma Reed", "Ferry sinks"]),
        (Order.NEWEST, ["Alma Reed", "Ferry sinks", "Zoo", "Apes follow", "Zebra escapes"]),
        (Order.OUTLET, ["Zoo", "Apes follow", "Zebra escapes", "Alma Reed", "Ferry sinks"]),
        (Order.TITLE, ["Alma Reed", "Ferry sinks", "Zoo", "Apes follow", "Zebra escapes"]),
    ],
)
def test_stories_and_their_articles_are_sorted(order: Order, shown: list[str]) -> None:
    assert titles(Listing.STORIES, order) == shown


def test_notes_are_sorted_by_outlet_and_by_words() -> None:
    assert titles(Listing.NOTES, Order.CHANGED) == ["Who saw it?", "Ask the harbour"]
    assert titles(Listing.NOTES, Order.OUTLET) == ["Ask the harbour", "Who saw it?"]
    assert titles(Listing.NOTES, Order.TITLE) == ["Ask the harbour", "Who saw it?"]


def test_headings_tell_the_time_of_what_is_below_them() -> None:
    assert titles(Listing.STORIES, Order.CHANGED, by_day=True) == [
        "Today", "Zoo", "Zebra escapes", "Apes follow",
        "The last seven days", "Alma Reed", "Ferry sinks",
    ]  # fmt: skip
    assert "Today" not in titles(Listing.STORIES, Order.TITLE, by_day=True)


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 4, 15), "To come"),
        (date(2026, 4, 14), "Today"),
        (date(2026, 4, 13), "Yesterday"),
        (date(2026, 4, 8), "The last seven days"),
        (date(2026, 4, 7), "April 2026"),
        (date(2025, 4, 14), "April 2025"),
        (None, "No date"),
    ],
)
def test_the_nearer_a_day_the_finer_its_heading(day: date | None, name: str) -> None:
    assert period(day, TODAY) == name


def test_the_model_keeps_the_rules_of_qt_in_every_arrangement(qtmodeltester: ModelTester) -> None:
    model = LibraryModel()
    qtmodeltester.check(model)
    for each in Listing:
        for order in Order:
            model.show(rows_of(CONTENTS, each, Arrangement(order, by_day=True), TODAY))
    model.mark_open(1, 2)
    model.show_read({1})


def test_articles_that_nobody_has_opened_are_marked_and_counted() -> None:
    model = LibraryModel()
    model.show(rows_of(CONTENTS, Listing.STORIES, Arrangement(), TODAY))
    model.show_read(CONTENTS.read)
    zoo, ferry = (model.index_of(RowKind.STORY, number) for number in (1, 2))
    assert [index.data(UNREAD_ROLE) for index in (zoo, ferry)] == [2, 0]
    assert spoken(zoo).endswith("2 not read")
    assert spoken(model.index_of(RowKind.ARTICLE, 2)).endswith("not read")
    model.mark_open(2, None)  # who has it before his eyes needs no mark
    assert zoo.data(UNREAD_ROLE) == 1


def spoken(index: QModelIndex) -> str:
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def test_headings_can_be_neither_chosen_nor_dragged() -> None:
    model = LibraryModel()
    model.show(rows_of(CONTENTS, Listing.STORIES, Arrangement(by_day=True), TODAY))
    flags = model.flags(model.index(0, 0))
    assert not flags & (Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)


def test_the_order_is_chosen_from_the_menu(qtbot: QtBot) -> None:
    panel = LibraryPanel()
    qtbot.addWidget(panel)
    panel.show_contents(CONTENTS)
    assert "Last changed" in panel.switch.order_button.text()
    (by_title,) = (
        action
        for action in panel.switch.order_button.menu().actions()
        if action.text() == "By title"
    )
    by_title.trigger()
    assert panel.arrangement == Arrangement(Order.TITLE)
    assert panel.tree.model().index(0, 0).data() == "Alma Reed"
    assert panel.switch.order_button.accessibleName() == "Order: By title"


def _many(stories: int, articles: int = 1) -> Contents:
    entry = CONTENTS.stories[0].articles[0]
    made = [
        Story(
            number,
            f"Story {number}",
            tuple(
                replace(entry, id=number * 1000 + n, story_id=number, versions_of=None)
                for n in range(articles)
            ),
        )
        for number in range(1, stories + 1)
    ]
    return Contents(tuple(made))


def test_a_long_list_is_taken_in_page_by_page(qtbot: QtBot) -> None:
    panel = LibraryPanel()
    qtbot.addWidget(panel)
    panel.resize(260, 500)
    panel.show()
    panel.show_contents(_many(1_000))
    model, bar = panel.tree.model(), panel.tree.verticalScrollBar()
    assert model.rowCount() == 200
    seen = set()
    while model.rowCount() not in seen:
        seen.add(model.rowCount())
        bar.setValue(bar.maximum())
        panel.tree.executeDelayedItemsLayout()
    assert model.rowCount() == 1_000
    assert panel.tree.isExpanded(model.index(999, 0))
    panel.show_contents(_many(1_001))
    assert model.rowCount() == 1_000, "what was scrolled to is there still"


def test_of_a_long_list_only_what_is_seen_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Story] = []

    def make(story: Story, _: object) -> Row:
        made.append(story)
        return Row(RowKind.STORY, story.id, story.title, "")

    monkeypatch.setattr(listing, "story_row", make)
    LibraryModel().show(rows_of(_many(1_000), Listing.STORIES, Arrangement(), TODAY))
    assert len(made) == 200


def test_a_row_on_a_later_page_is_gone_to() -> None:
    model = LibraryModel()
    model.show(rows_of(_many(1_000), Listing.STORIES, Arrangement(Order.TITLE), TODAY))
    assert model.index_of(RowKind.ARTICLE, 999_000).parent().data() == "Story 999"
    assert model.rowCount() == 1_000
    assert not model.index_of(RowKind.ARTICLE, 7).isValid()


def test_a_large_group_is_closed_until_it_is_opened_and_stays_open_then(qtbot: QtBot) -> None:
    panel = LibraryPanel()
    qtbot.addWidget(panel)
    panel.show_contents(_many(2, articles=300))
    model, group = panel.tree.model(), panel.tree.model().index(0, 0)
    assert (model.rowCount(group), panel.tree.isExpanded(group)) == (0, False)
    assert (model.hasChildren(group), group.data(UNREAD_ROLE)) == (True, 300)
    panel.tree.setExpanded(group, True)
    panel.tree.executeDelayedItemsLayout()
    assert model.rowCount(group) == 300
    panel.show_contents(_many(2, articles=301))
    assert [panel.tree.isExpanded(model.index(row, 0)) for row in (0, 1)] == [True, False]


def test_what_was_added_last_is_shown_before_the_rest_is_known(qtbot: QtBot) -> None:
    panel = LibraryPanel()
    qtbot.addWidget(panel)
    panel.show_first(_many(3))
    assert panel.tree.model().rowCount() == 3
    panel.show_contents(_many(5))
    assert panel.tree.model().rowCount() == 5
