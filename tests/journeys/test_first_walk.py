"""Drop two files, see what they share, write a note, come back and find it: without a screen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from newsreader.domain.import_report import Outcome
from newsreader.paths import sample_files
from newsreader.ui.importing.report_dialog import ReportDialog
from newsreader.ui.inspector.note_card import NoteCard
from newsreader.ui.library.listing import Listing
from newsreader.ui.main_window import MainWindow
from newsreader.usecases.export_report import StoryFormat
from tests.journeys.conftest import OpenWindow

COPY, LEFT, NONE = (
    Qt.DropAction.CopyAction,
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
)


def drop(window: QWidget, files: Sequence[Path]) -> None:
    """What Qt sends when files are dragged over the window and let go."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    enter = QDragEnterEvent(QPoint(40, 40), COPY, mime, LEFT, NONE)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDragMoveEvent(QPoint(50, 50), COPY, mime, LEFT, NONE))
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), COPY, mime, LEFT, NONE))


def wait_for_pair(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.workplace.session.opened is not None, timeout=20_000)


def select_in_a(window: MainWindow, words: str) -> None:
    view = window.workplace.pane.columns.views["a"]
    found = view.document().find(words)
    assert not found.isNull()
    view.setTextCursor(QTextCursor(found))


def numbers(window: MainWindow) -> tuple[int, int | None]:
    pair = window.workplace.session.opened
    assert pair is not None
    return pair.a.entry.id, pair.b.entry.id if pair.b else None


def note_cards(window: MainWindow) -> list[NoteCard]:
    return [card for card in window.findChildren(NoteCard) if card.note]


def test_drop_overlap_note_restart(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    drop(window, sample_files()[:2])
    wait_for_pair(window, qtbot)
    pair = window.workplace.session.opened
    assert pair is not None
    assert pair.a.article.title.startswith("Varrowmouth to close")
    assert pair.comparison is not None
    assert pair.comparison.coverage_a.linked > 0.5

    select_in_a(window, "fourteen cracks")
    window.actions_by_name["add_note"].trigger()
    card = window.findChildren(NoteCard)[-1]
    qtbot.keyClicks(card.editor, "Ask Rieve for the photographs")
    qtbot.waitUntil(lambda: len(note_cards(window)) == 1)
    window.close()

    again = open_window()
    wait_for_pair(again, qtbot)
    pair = again.workplace.session.opened
    assert pair is not None
    assert pair.a.article.title.startswith("Varrowmouth to close")
    (card,) = note_cards(again)
    assert card.editor.toPlainText() == "Ask Rieve for the photographs"
    assert card.note is not None
    assert card.note.target.anchor is not None
    assert card.note.target.anchor.quote == "fourteen cracks"


def test_a_note_typed_in_the_last_moment_is_kept(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    drop(window, sample_files()[:2])
    wait_for_pair(window, qtbot)
    select_in_a(window, "fourteen cracks")
    window.actions_by_name["add_note"].trigger()
    window.findChildren(NoteCard)[-1].editor.setPlainText("Typed and gone")
    window.close()
    again = open_window()
    wait_for_pair(again, qtbot)
    assert [card.editor.toPlainText() for card in note_cards(again)] == ["Typed and gone"]


def test_the_place_in_a_pair_comes_back(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    window.resize(1000, 500)
    drop(window, sample_files()[:2])
    wait_for_pair(window, qtbot)
    qtbot.wait(50)
    view = window.workplace.pane.columns.views["a"]
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    qtbot.wait(50)
    upper_line = view.place()
    assert upper_line.offset > 0
    window.close()
    again = open_window()
    wait_for_pair(again, qtbot)
    qtbot.wait(50)
    assert again.workplace.pane.columns.views["a"].place() == pytest.approx(upper_line, abs=0.5)


def test_bad_files_are_named_and_the_good_one_is_read(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    window = open_window()
    with qtbot.waitSignal(window.workplace.desk.imported, timeout=20_000) as imported:
        drop(window, [tmp_path / "empty.txt", tmp_path / "picture.txt", sample_files()[0]])
    report = imported.args[0]
    assert [item.outcome for item in report.items] == [
        Outcome.REFUSED, Outcome.REFUSED, Outcome.IMPORTED,
    ]  # fmt: skip
    (dialog,) = window.findChildren(ReportDialog)
    model = dialog.table.model()
    assert "empty" in model.index(0, 2).data()
    assert model.index(2, 1).data() == "imported"


def test_the_same_file_again_is_recognised(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    drop(window, sample_files()[:2])
    wait_for_pair(window, qtbot)
    with qtbot.waitSignal(window.workplace.desk.imported, timeout=20_000) as imported:
        drop(window, sample_files()[:1])
    assert imported.args[0].items[0].outcome is Outcome.ALREADY_HERE


def test_first_start_offers_the_sample_story(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    qtbot.waitUntil(window.workplace.start_page.isVisible)
    window.workplace.start_page.sample_button.click()
    wait_for_pair(window, qtbot)
    assert window.workplace.library.tree.model().rowCount() == 1


def test_a_library_that_is_none_is_told_and_left_alone(
    library: Path, open_window: OpenWindow
) -> None:
    library.mkdir()
    (library / "library.sqlite").write_bytes(b"my shopping list")
    window = open_window()
    assert "library.sqlite" in window.workplace.start_page.text.text()
    assert not window.workplace.start_page.sample_button.isVisible()
    assert not window.workplace.library.drop_target.isVisible()
    assert (library / "library.sqlite").read_bytes() == b"my shopping list"


def test_list_and_tab_come_back(open_window: OpenWindow) -> None:
    window = open_window()
    window.workplace.library.show_listing(Listing.SOURCES)
    window.workplace.inspector.setCurrentWidget(window.workplace.inspector.details)
    window.close()
    again = open_window()
    assert again.workplace.library.listing is Listing.SOURCES
    assert again.workplace.inspector.currentWidget() is again.workplace.inspector.details


def test_a_single_article_can_be_read_and_noted(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    drop(window, sample_files()[:1])
    wait_for_pair(window, qtbot)
    assert window.workplace.session.opened is not None
    assert window.workplace.session.opened.b is None
    select_in_a(window, "fourteen cracks")
    window.actions_by_name["add_note"].trigger()
    qtbot.keyClicks(window.findChildren(NoteCard)[-1].editor, "Alone")
    qtbot.waitUntil(lambda: len(note_cards(window)) == 1)
    drop(window, sample_files()[1:2])
    qtbot.waitUntil(lambda: window.workplace.session.opened.b is not None)  # type: ignore[union-attr]
    assert [card.editor.toPlainText() for card in note_cards(window)] == ["Alone"]


def test_a_removed_note_is_gone_from_card_text_and_list(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    drop(window, sample_files()[:2])
    wait_for_pair(window, qtbot)
    select_in_a(window, "fourteen cracks")
    window.actions_by_name["add_note"].trigger()
    qtbot.keyClicks(window.findChildren(NoteCard)[-1].editor, "Not needed")
    qtbot.waitUntil(lambda: len(note_cards(window)) == 1)
    window.workplace.library.show_listing(Listing.NOTES)
    rows = window.workplace.library.tree.model().rowCount
    qtbot.waitUntil(lambda: rows() == 1)
    note_cards(window)[0].remove_requested.emit()
    qtbot.waitUntil(lambda: rows() == 0)
    assert all(card.isHidden() for card in note_cards(window))


def test_files_given_at_the_start_wait_for_the_library(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(wait=False)
    window.stands.connect(lambda: window.workplace.imports.take_files(sample_files()[:2]))
    wait_for_pair(window, qtbot)


def test_starting_with_the_sample_again_comes_back_to_where_one_was(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    window.workplace.begin_with_sample()
    wait_for_pair(window, qtbot)
    window.workplace.library.article_picked.emit(4)
    qtbot.waitUntil(lambda: numbers(window) == (1, 4))
    window.close()
    again = open_window()
    again.workplace.begin_with_sample()
    wait_for_pair(again, qtbot)
    qtbot.wait(100)
    assert numbers(again) == (1, 4)
    assert again.findChildren(ReportDialog) == []


def test_a_note_written_while_another_pair_opens_stays_with_its_article(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    drop(window, sample_files())
    wait_for_pair(window, qtbot)
    select_in_a(window, "fourteen cracks")
    window.actions_by_name["add_note"].trigger()
    window.findChildren(NoteCard)[-1].editor.setPlainText("Before the pair changed")
    window.workplace.library.article_picked.emit(3)
    qtbot.waitUntil(lambda: numbers(window) == (1, 3))
    qtbot.waitUntil(lambda: len(note_cards(window)) == 1)
    assert note_cards(window)[0].editor.toPlainText() == "Before the pair changed"


def test_of_two_quick_picks_the_last_one_counts(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    drop(window, sample_files())
    wait_for_pair(window, qtbot)
    for article in (3, 4, 5):
        window.workplace.library.article_picked.emit(article)
    qtbot.waitUntil(lambda: numbers(window) == (1, 5))
    qtbot.wait(100)
    assert numbers(window) == (1, 5)


def test_swap_keeps_both_places(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    window.resize(1000, 500)
    drop(window, sample_files()[:2])
    wait_for_pair(window, qtbot)
    qtbot.wait(50)
    views = window.workplace.pane.columns.views
    views["a"].verticalScrollBar().setValue(views["a"].verticalScrollBar().maximum() // 2)
    qtbot.wait(50)
    of_a, of_b = views["a"].place(), views["b"].place()
    window.actions_by_name["swap"].trigger()
    qtbot.waitUntil(lambda: numbers(window) == (2, 1))
    qtbot.wait(50)
    assert views["a"].place() == pytest.approx(of_b, abs=0.5)
    assert views["b"].place() == pytest.approx(of_a, abs=0.5)


def test_a_note_picked_in_the_list_opens_its_article(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    drop(window, sample_files())
    wait_for_pair(window, qtbot)
    select_in_a(window, "fourteen cracks")
    window.actions_by_name["add_note"].trigger()
    window.findChildren(NoteCard)[-1].editor.setPlainText("On the first article")
    qtbot.waitUntil(lambda: len(note_cards(window)) == 1)
    note = note_cards(window)[0].note
    window.workplace.library.article_picked_as.emit(3, "A")
    qtbot.waitUntil(lambda: numbers(window) == (3, 2))
    assert note_cards(window) == [] or all(card.isHidden() for card in note_cards(window))
    window.workplace.library.note_picked.emit(note)
    qtbot.waitUntil(lambda: 1 in numbers(window))
    qtbot.waitUntil(lambda: any(not card.isHidden() for card in note_cards(window)))


def test_from_the_story_to_a_pair_and_back(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    drop(window, sample_files()[:3])
    wait_for_pair(window, qtbot)
    places = window.workplace.places

    window.actions_by_name["story"].trigger()
    qtbot.waitUntil(lambda: places.shows_story, timeout=20_000)
    page = places.story_page
    assert page.matrix.model().rowCount() == 3
    before = len(window.workplace.inspector.notes.findChildren(NoteCard))
    window.actions_by_name["add_note"].trigger()  # the cards cannot be seen from here
    assert len(window.workplace.inspector.notes.findChildren(NoteCard)) == before

    window.workplace.reports.save_story(tmp_path / "story.html", StoryFormat.HTML)
    qtbot.waitUntil((tmp_path / "story.html").exists, timeout=20_000)

    page.facts.table.clicked.emit(page.facts.table.model().index(0, 1))
    qtbot.waitUntil(lambda: not places.shows_story, timeout=20_000)
    value = page.facts.table.model().index(0, 1).data()
    assert value in window.workplace.pane.columns.views["a"].document().toPlainText()

    story = window.workplace.library.tree.model().index(0, 0)
    window.workplace.library.tree.clicked.emit(story)
    qtbot.waitUntil(lambda: places.shows_story, timeout=20_000)
    # A pick of what is open leads back to it.
    window.workplace.library.tree.clicked.emit(
        window.workplace.library.tree.model().index(0, 0, story)
    )
    assert not places.shows_story


def test_what_was_written_is_backed_up_by_itself(
    open_window: OpenWindow, qtbot: QtBot, library: Path
) -> None:
    window = open_window()
    backups = window.workplace.backups
    backups.back_up_if_due()
    drop(window, sample_files()[:2])
    wait_for_pair(window, qtbot)
    assert not list(library.glob("backups/*.sqlite"))

    backups.back_up_if_due()
    qtbot.waitUntil(lambda: len(list(library.glob("backups/*.sqlite"))) == 1, timeout=20_000)

    window.workplace.desk.changes.articles.emit()
    window.close()
    backups.back_up_if_due()  # The clock may strike once more.
    assert len(list(library.glob("backups/*.sqlite"))) == 1
