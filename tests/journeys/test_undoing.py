"""What was done in the window is taken back and done again by Edit > Undo and Redo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from newsreader.domain.correction import Corrected
from newsreader.domain.verdict import Ruling
from newsreader.paths import sample_files
from newsreader.ui.inspector.note_card import NoteCard
from newsreader.ui.main_window import MainWindow
from newsreader.usecases.hand_over import export_bundle
from newsreader.usecases.import_files import import_files
from newsreader.usecases.open_library import open_library
from tests.journeys.conftest import OpenWindow
from tests.journeys.test_correcting import dialog, save
from tests.journeys.test_first_walk import drop, note_cards, select_in_a, wait_for_pair
from tests.journeys.test_linking_by_hand import IN_A, IN_B, by_hand, open_pair, select

_LONG = 20_000  # milliseconds


class Turning:
    """A window, and what it shows before, between and after."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self._qtbot = qtbot

    def until(self, shown: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(shown, timeout=_LONG)

    def there_and_back(self, before: Callable[[], bool], after: Callable[[], bool]) -> None:
        """Something was done just now: undo it, do it again, and undo it once more."""
        self.until(after)
        for action, shown in (("undo", before), ("redo", after), ("undo", before)):
            self.window.actions_by_name[action].trigger()
            self.until(shown)


@pytest.fixture
def turning(open_window: OpenWindow, qtbot: QtBot) -> Turning:
    return Turning(open_window(), qtbot)


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A colleague's story with a note."""
    target = tmp_path / "colleague.newsreader"
    with open_library(tmp_path / "colleague") as library:
        import_files(library, sample_files()[:2])
        export_bundle(library, target)
    return target


def title_of_a(window: MainWindow) -> str:
    opened = window.workplace.session.opened
    return opened.a.article.title if opened else ""


def test_a_bundle_that_was_dropped(turning: Turning, bundle: Path) -> None:
    window = turning.window
    drop(window, [bundle])
    turning.there_and_back(
        before=window.workplace.start_page.isVisible,
        after=lambda: (
            len(window.workplace.session.story.articles if window.workplace.session.story else ())
            == 2
        ),
    )


def test_files_that_were_dropped_while_they_are_open(turning: Turning, qtbot: QtBot) -> None:
    window = turning.window
    drop(window, sample_files()[:2])
    wait_for_pair(window, qtbot)
    window.actions_by_name["undo"].trigger()
    turning.until(window.workplace.start_page.isVisible)
    qtbot.wait(300)  # for an answer that comes too late
    assert window.workplace.start_page.isVisible()
    assert window.workplace.session.opened is None


def test_a_correction(turning: Turning, qtbot: QtBot) -> None:
    window = turning.window
    drop(window, sample_files())
    wait_for_pair(window, qtbot)
    window.workplace.inspector.show_tab("details")
    found = title_of_a(window)
    asked = dialog(window, qtbot)
    asked.lines[Corrected.TITLE].setText("Bridge shut after all")
    asked.lines[Corrected.SOURCE].setText("The Holm Herald")
    save(window, qtbot, asked)
    turning.there_and_back(
        before=lambda: title_of_a(window) == found,
        after=lambda: title_of_a(window) == "Bridge shut after all",
    )


def test_a_piece_that_was_put_back_into_the_story(turning: Turning, qtbot: QtBot) -> None:
    window = turning.window
    drop(window, sample_files())
    wait_for_pair(window, qtbot)
    opened = window.workplace.session.opened
    assert opened is not None
    number, words = opened.a.entry.id, opened.a.article.folded[0].text

    def is_in_story() -> bool:
        now = window.workplace.session.opened
        return now is not None and words in now.a.article.text

    window.workplace.inspector.details.belongs_to_story.emit(number, 0)
    turning.there_and_back(before=lambda: not is_in_story(), after=is_in_story)


def test_a_link_by_hand(turning: Turning, qtbot: QtBot) -> None:
    window = turning.window
    open_pair(window, qtbot)
    select(window, "a", IN_A)
    select(window, "b", IN_B)
    window.actions_by_name["link"].trigger()
    turning.there_and_back(lambda: by_hand(window) == 0, lambda: by_hand(window) == 1)


def test_a_decision_about_a_fact_and_its_taking_back(turning: Turning, qtbot: QtBot) -> None:
    window = turning.window
    drop(window, sample_files())
    wait_for_pair(window, qtbot)
    window.actions_by_name["story"].trigger()
    turning.until(lambda: window.workplace.places.shows_story)
    page = window.workplace.places.story_page

    def ruled() -> set[Ruling]:
        return {verdict.ruling for verdict in page.comparison.verdicts if verdict}

    page.facts.accept.click()
    turning.there_and_back(
        lambda: Ruling.ACCEPTED not in ruled(), lambda: Ruling.ACCEPTED in ruled()
    )
    window.actions_by_name["redo"].trigger()
    turning.until(lambda: Ruling.ACCEPTED in ruled())
    page.facts.undo.click()
    turning.there_and_back(
        lambda: Ruling.ACCEPTED in ruled(), lambda: Ruling.ACCEPTED not in ruled()
    )


def test_a_note_that_was_written(turning: Turning, qtbot: QtBot) -> None:
    window = turning.window
    drop(window, sample_files()[:2])
    wait_for_pair(window, qtbot)
    select_in_a(window, "fourteen cracks")
    window.actions_by_name["add_note"].trigger()
    qtbot.keyClicks(window.findChildren(NoteCard)[-1].editor, "Who counted?")
    turning.until(lambda: len(window.workplace.desk.library.notes.all()) == 1)
    window.workplace.inspector.notes.save_all()
    turning.there_and_back(
        before=lambda: not note_cards(window),
        after=lambda: [c.editor.toPlainText() for c in note_cards(window)] == ["Who counted?"],
    )
