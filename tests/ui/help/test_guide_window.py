"""The guide inside the program: pages, search, links, and nothing from outside its folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from newsreader.paths import documents
from newsreader.ui.help.guide_pages import read_pages, with_words
from newsreader.ui.help.guide_window import GuideWindow

IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two chapters, a page to look things up in, and something outside."""
    inside = tmp_path / "docs"
    (inside / "guide").mkdir(parents=True)
    (inside / "guide" / "README.md").write_text("# Contents\n")
    (inside / "guide" / "01_start.md").write_text(
        "# Start\n\nThe ferry. <b>Bold</b> [next](02_more.md) ![quay](quay.png)\n"
    )
    (inside / "guide" / "02_more.md").write_text("# More\n\nA Ferry and a bridge.\n")
    (inside / "words.md").write_text("# Words\n\nbridge, lamp\n")
    picture = QImage(2000, 900, QImage.Format.Format_RGB32)
    picture.save(str(inside / "guide" / "quay.png"))
    picture.save(str(tmp_path / "outside.png"))
    return inside


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def guide(folder: Path, window: QMainWindow) -> GuideWindow:
    return GuideWindow(folder, "en", window)


def chapters(guide: GuideWindow) -> list[str]:
    items = [guide.chapters.item(row) for row in range(guide.chapters.count())]
    return [item.text() for item in items if not item.isHidden()]


def test_chapters_come_first_and_the_web_sites_contents_not_at_all(guide: GuideWindow) -> None:
    assert chapters(guide) == ["Start", "More", "Words"]
    assert guide.view.toPlainText().startswith("Start")


def test_html_on_a_page_stays_plain_text(guide: GuideWindow) -> None:
    assert "<b>Bold</b>" in guide.view.toPlainText()


def test_a_link_leads_to_its_chapter(guide: GuideWindow) -> None:
    guide.view.anchorClicked.emit(QUrl("02_more.md"))
    assert guide.chapters.currentItem().text() == "More"
    assert guide.view.toPlainText().startswith("More")
    guide.view.anchorClicked.emit(QUrl("../words.md"))
    assert guide.view.toPlainText().startswith("Words")


@pytest.mark.parametrize(
    "link",
    ["https://example.org/", "file:///etc/hostname", "../../outside.md", "/etc/hostname", "#x"],
)
def test_a_link_that_leaves_the_guide_does_nothing(guide: GuideWindow, link: str) -> None:
    guide.view.anchorClicked.emit(QUrl(link))
    assert guide.view.toPlainText().startswith("Start")


def test_only_pictures_of_the_folder_are_shown_and_no_wider_than_the_page(
    guide: GuideWindow,
) -> None:
    shown = guide.view.loadResource(IMAGE, QUrl("quay.png"))
    assert isinstance(shown, QImage)
    assert 0 < shown.width() < 1000
    for address in ("../../outside.png", "https://example.org/a.png", "file:///outside.png"):
        assert guide.view.loadResource(IMAGE, QUrl(address)) is None
    text = QTextDocument.ResourceType.StyleSheetResource.value
    assert guide.view.loadResource(text, QUrl("quay.png")) is None


def test_the_search_leaves_the_chapters_with_all_words(guide: GuideWindow) -> None:
    guide.box.setText("ferry BRIDGE")
    assert chapters(guide) == ["More"]
    assert guide.view.toPlainText().startswith("More")
    assert len(guide.view.extraSelections()) == 2
    guide.view.go_to_next_mark()
    assert guide.view.textCursor().selectedText() == "Ferry"
    guide.box.setText("ferry zeppelin")
    assert chapters(guide) == []
    assert guide.outcome.text() == "No chapter has all these words."
    guide.box.clear()
    assert len(chapters(guide)) == 3
    assert guide.outcome.isHidden()


def test_a_guide_that_cannot_be_read_is_said_not_to_be(folder: Path, window: QMainWindow) -> None:
    (folder / "guide" / "03_folder.md").mkdir()
    guide = GuideWindow(folder, "en", window)
    assert guide.outcome.text().startswith("The guide could not be read. ")


def test_the_guide_of_the_program_has_its_chapters_and_what_to_look_up() -> None:
    titles = [page.title for page in read_pages(documents(), "en")]
    assert titles[0] == "The first quarter of an hour"
    assert titles[-6:] == [
        "How accurate Newsreader is", "How the library grows", "The Newsreader bundle",
        "The command line", "Glossary", "Privacy",
    ]  # fmt: skip
    assert with_words(read_pages(documents(), "en"), "sha-256 citation")


def test_the_german_guide_is_there_and_the_rest_stays_english() -> None:
    pages = read_pages(documents(), "de")
    assert len(pages) == len(read_pages(documents(), "en"))
    assert pages[0].title == "Die erste Viertelstunde"
    english = [page.file.name for page in pages if "de" not in page.file.parts]
    assert english == ["ACCURACY.md", "SCALE.md", "bundle.md", "commands.md"]


def test_a_language_without_a_guide_has_the_english_one() -> None:
    assert read_pages(documents(), "fr") == read_pages(documents(), "en")
