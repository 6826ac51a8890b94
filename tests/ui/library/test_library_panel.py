"""The library's lists: what they show and what a click on them says."""

from __future__ import annotations

import gc
import weakref
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from newsreader.domain.article import ArticleEntry
from newsreader.domain.contents import Contents
from newsreader.domain.note import Anchor, Note, NotePlace, NoteTarget
from newsreader.domain.search import HitKind, SearchHit
from newsreader.domain.span import Span
from newsreader.domain.story import Source, Story
from newsreader.ui.library.hit_painting import shortened
from newsreader.ui.library.library_model import BADGE_ROLE, ROW_ROLE, LibraryModel
from newsreader.ui.library.library_panel import LibraryPanel
from newsreader.ui.library.listed_rows import ListedRows
from newsreader.ui.library.listing import Arrangement, Listing, rows_of
from newsreader.ui.library.rows import RowKind

NOW = datetime(2026, 4, 14, 12, tzinfo=UTC)


def _entry(number: int, source: str, *, notes: int = 0, day: str = "2026-04-14") -> ArticleEntry:
    return ArticleEntry(
        number, 1, f"Bridge {number}", source, (), day, f"/in/{number}.txt", "", 9, NOW, notes
    )


WIRE, BEACON = _entry(1, "Halyard", notes=1), _entry(2, "", day="")
ANCHOR = Anchor(Span(0, 5), "fourteen  cracks", "", "")
NOTE = Note(4, NoteTarget(article_id=1, anchor=ANCHOR), "Ask the engineer\nsoon", NOW, NOW)
CONTENTS = Contents(
    (Story(1, "Bridge closes", (WIRE, BEACON)),),
    (Source("", (BEACON,)), Source("Halyard", (WIRE,))),
    (NOTE,),
)

HITS = (
    SearchHit(
        HitKind.ARTICLE, 1, 1, "Bridge 1", "Halyard", "2026-04-14", "They found fourteen cracks.",
        (Span(20, 26),), Span(30, 57),
    ),
    SearchHit(
        HitKind.NOTE, 4, 1, "Bridge 1", "Halyard", "2026-04-14", "Cracks?", (Span(0, 6),), None
    ),
)  # fmt: skip


def listed(listing: Listing, arrangement: Arrangement = Arrangement()) -> ListedRows:  # noqa: B008
    return rows_of(CONTENTS, listing, arrangement, NOW.date())


def _picture(model: QAbstractItemModel, parent: QModelIndex | None = None) -> list[str]:
    """The tree as indented lines."""
    above = parent or QModelIndex()
    lines = []
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        lines.append(str(index.data()))
        lines += [f"  {line}" for line in _picture(model, index)]
    return lines


@pytest.fixture
def panel(qtbot: QtBot) -> LibraryPanel:
    made = LibraryPanel()
    qtbot.addWidget(made)
    made.show_contents(CONTENTS)
    made.resize(260, 500)
    made.show()
    return made


def test_the_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    model = LibraryModel()
    model.show(listed(Listing.STORIES))
    qtmodeltester.check(model)


def test_rows_that_are_not_shown_any_more_go_without_a_collection() -> None:
    model = LibraryModel()
    model.show(listed(Listing.STORIES))
    first = weakref.ref(model._top[0].children[0])
    gc.disable()
    try:
        for _ in range(3):
            model.show(listed(Listing.STORIES))
        assert first() is None
    finally:
        gc.enable()


def test_three_lists_over_one_library(panel: LibraryPanel) -> None:
    assert _picture(panel.tree.model()) == ["Bridge closes", "  Bridge 1", "  Bridge 2"]
    panel.show_listing(Listing.SOURCES)
    assert _picture(panel.tree.model()) == [
        "Halyard", "  Bridge 1", "Outlet unknown", "  Bridge 2",
    ]  # fmt: skip
    panel.show_listing(Listing.NOTES)
    assert _picture(panel.tree.model()) == ["Ask the engineer"]


def test_rows_say_outlet_date_and_notes() -> None:
    (story,) = listed(Listing.STORIES)
    assert story.subtitle == "2 articles · 1 source · 14 Apr 2026"
    assert [row.subtitle for row in story.rows] == [
        "Halyard · 14 Apr 2026 · 1 note",
        "outlet unknown",
    ]
    assert listed(Listing.SOURCES)[1].subtitle == "1 article"
    in_sources = [row.subtitle for source in listed(Listing.SOURCES) for row in source.rows]
    assert in_sources == ["14 Apr 2026 · 1 note", "date unknown"]  # the outlet stands above
    assert listed(Listing.NOTES)[0].subtitle == "“fourteen cracks” · Bridge 1"


def test_older_versions_are_folded_under_the_newest() -> None:
    older, newer = replace(WIRE, versions_of=1), replace(_entry(7, "Halyard"), versions_of=1)
    (story,) = rows_of(
        Contents((Story(1, "Bridge closes", (older, BEACON, newer)),)),
        Listing.STORIES,
        Arrangement(),
        date(2026, 4, 20),
    )
    assert [row.id for row in story.rows] == [7, 2]
    assert [row.id for row in story.rows[0].rows] == [1]
    assert story.rows[0].subtitle == "Halyard · 2 versions · 14 Apr 2026"
    assert story.subtitle.startswith("2 articles")


def test_a_note_that_lost_its_passage_stands_in_a_list_of_its_own() -> None:
    lost = replace(NOTE, id=5, places=(NotePlace(7, None),))
    found = replace(NOTE, id=6, places=(NotePlace(7, Span(3, 9)),))
    first, *others = rows_of(
        Contents((), (), (NOTE, lost, found)), Listing.NOTES, Arrangement(), date(2026, 4, 20)
    )
    assert (first.kind, first.title) == (RowKind.LOST, "Lost its passage")
    assert [row.id for row in first.rows] == [5]
    assert [row.id for row in others] == [4, 6]


def test_what_is_typed_is_looked_for_when_the_typing_pauses(
    panel: LibraryPanel, qtbot: QtBot
) -> None:
    heard: list[str] = []
    panel.search_wanted.connect(heard.append)
    with qtbot.waitSignal(panel.search_wanted):
        qtbot.keyClicks(panel.search, "crac")
    assert heard == ["crac"]


def test_return_looks_at_once(panel: LibraryPanel, qtbot: QtBot) -> None:
    heard: list[str] = []
    panel.search_wanted.connect(heard.append)
    panel.search.setText("crac")
    qtbot.keyClick(panel.search, Qt.Key.Key_Return)
    assert heard == ["crac"]


def test_hits_take_the_place_of_the_list(panel: LibraryPanel, qtbot: QtBot) -> None:
    panel.tree.collapse(panel.tree.model().index(0, 0))
    panel.search.setText("cracks")
    panel.show_hits("cracks", HITS)
    model = panel.tree.model()
    assert _picture(model) == ["Bridge 1", "Your note on “Bridge 1”"]
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Bridge 1, Halyard · 14 Apr 2026, They found fourteen cracks."
    assert next(label.text() for label in _labels(panel) if label.isVisible()) == "2 found"
    assert not panel.switch.order_button.isVisible()
    with qtbot.waitSignal(panel.hit_picked) as picked:
        _click(panel, qtbot, model.index(1, 0))
    assert picked.args == [HITS[1]]
    qtbot.keyClick(panel.search, Qt.Key.Key_Escape)
    assert _picture(model)[0] == "Bridge closes"
    assert not panel.tree.isExpanded(model.index(0, 0))
    assert panel.switch.order_button.isVisible()


def test_an_answer_to_other_words_is_dropped(panel: LibraryPanel) -> None:
    panel.search.setText("crack")
    panel.show_hits("crac", HITS)
    assert _picture(panel.tree.model())[0] == "Bridge closes"


def test_a_search_without_hits_says_so(panel: LibraryPanel) -> None:
    panel.search.setText("walrus")
    panel.show_hits("walrus", ())
    assert _picture(panel.tree.model()) == []
    assert any(label.isVisible() and "No article" in label.text() for label in _labels(panel))
    panel.search.clear()
    assert not any("No article" in label.text() and label.isVisible() for label in _labels(panel))


def _labels(panel: LibraryPanel) -> list[QLabel]:
    return panel.findChildren(QLabel)


def test_a_change_of_the_library_searches_again(panel: LibraryPanel, qtbot: QtBot) -> None:
    panel.search.setText("cracks")
    panel.show_hits("cracks", HITS)
    with qtbot.waitSignal(panel.search_wanted, timeout=50):
        panel.show_contents(CONTENTS)
    assert _picture(panel.tree.model())[0] == "Bridge 1"


def test_another_list_ends_the_search(panel: LibraryPanel) -> None:
    panel.search.setText("cracks")
    panel.show_hits("cracks", HITS)
    panel.show_listing(Listing.NOTES)
    assert panel.search.text() == ""
    assert _picture(panel.tree.model()) == ["Ask the engineer"]


def test_the_arrow_leads_from_the_box_to_what_was_found(panel: LibraryPanel, qtbot: QtBot) -> None:
    panel.search.setText("cracks")
    panel.show_hits("cracks", HITS)
    qtbot.keyClick(panel.search, Qt.Key.Key_Down)
    assert panel.tree.currentIndex().data() == "Bridge 1"
    with qtbot.waitSignal(panel.hit_picked):
        qtbot.keyClick(panel.tree, Qt.Key.Key_Return)


def test_a_long_sentence_begins_shortly_before_the_word() -> None:
    sentence = "One word and another stand before the long expected needle here."
    hit = replace(HITS[0], sentence=sentence, words=(Span(52, 58),))
    text, (word,) = shortened(hit)
    assert text == "… before the long expected needle here."
    assert word.of(text) == "needle"
    assert shortened(HITS[0]) == (HITS[0].sentence, HITS[0].words)


def _click(panel: LibraryPanel, qtbot: QtBot, index: QModelIndex) -> None:
    spot = panel.tree.visualRect(index).center()
    qtbot.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_a_click_says_what_was_picked(panel: LibraryPanel, qtbot: QtBot) -> None:
    model = panel.tree.model()
    story = model.index(0, 0)
    with qtbot.waitSignal(panel.article_picked) as picked:
        _click(panel, qtbot, model.index(1, 0, story))
    assert picked.args == [2]
    with qtbot.waitSignal(panel.story_picked) as picked:
        _click(panel, qtbot, story)
    assert picked.args == [1]


def test_a_closed_story_stays_closed_when_the_library_changes(panel: LibraryPanel) -> None:
    panel.tree.collapse(panel.tree.model().index(0, 0))
    panel.show_contents(CONTENTS)
    assert not panel.tree.isExpanded(panel.tree.model().index(0, 0))


def test_badges_are_heard_as_well_as_seen(panel: LibraryPanel) -> None:
    panel.mark_open(2, 1)
    panel.show_shares({1: 0.31})
    panel.reveal(RowKind.ARTICLE, 2)
    spoken = panel.tree.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "A, Bridge 2, outlet unknown"


def test_an_open_older_version_is_in_sight_with_its_badge(panel: LibraryPanel) -> None:
    newest = replace(WIRE, id=3, versions_of=1)
    older = replace(WIRE, versions_of=1)
    story = Story(1, "Bridge closes", (older, newest))
    panel.mark_open(1, 3)
    panel.show_contents(replace(CONTENTS, stories=(story,)))
    model = panel.tree.model()
    index = model.index(0, 0, model.index(0, 0, model.index(0, 0)))
    assert (index.data(ROW_ROLE).id, index.data(BADGE_ROLE)) == (1, "A")
    assert panel.tree.visualRect(index).height() > 0


def test_a_note_is_listed_by_its_words_without_marks(panel: LibraryPanel) -> None:
    note = replace(NOTE, text="**Ask** the engineer")
    panel.show_contents(replace(CONTENTS, notes=(note,)))
    panel.show_listing(Listing.NOTES)
    assert panel.tree.model().index(0, 0).data() == "Ask the engineer"


def test_nothing_is_empty_above_the_first_heading(panel: LibraryPanel) -> None:
    panel.arrange(Arrangement(by_day=True))
    tree = panel.tree
    heading, story = (tree.model().index(row, 0) for row in (0, 1))
    assert tree.visualRect(heading).height() < 0.7 * tree.visualRect(story).height()
