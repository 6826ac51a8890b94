"""What is chosen in the preferences is put on at once and kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from newsreader.domain.article import Article, Folded, Furniture
from newsreader.settings import Settings, load_settings
from newsreader.ui.appearance import Appearance
from newsreader.ui.compare.column.article_view import ArticleView
from newsreader.ui.compare.kinds import ALL_KINDS
from newsreader.ui.preferences.preferences_dialog import PreferencesDialog
from newsreader.ui.theme.appearance import apply_theme, current_name
from newsreader.ui.theme.fonts import INTERFACE_FAMILY, reading_font
from newsreader.ui.theme.reading import ReadingLook, set_reading_look


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


@pytest.fixture
def dialog(qtbot: QtBot, file: Path) -> Iterator[PreferencesDialog]:
    appearance = Appearance(file)
    appearance.put_on()
    made = PreferencesDialog(
        appearance,
        library=file.parent / "library.sqlite",
        languages=("en", "de"),
        parent=None,  # type: ignore[arg-type]
    )
    qtbot.addWidget(made)
    appearance.setParent(made)
    yield made
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, "light")
    set_reading_look(ReadingLook())


def choose(box: QComboBox, value: str) -> None:
    box.setCurrentIndex(box.findData(value))


def test_every_choice_is_kept(dialog: PreferencesDialog, file: Path) -> None:
    looks = dialog.looks
    choose(looks.theme, "dark")
    choose(looks.text_size, "125")
    choose(looks.font_choice, INTERFACE_FAMILY)
    choose(looks.width_choice, "wide")
    choose(looks.language, "de")
    dialog.folding.boxes[Furniture.CAPTION].setChecked(True)
    assert load_settings(file) == Settings(
        theme="dark",
        text_scale=1.25,
        reading_font=INTERFACE_FAMILY,
        column_width="wide",
        unfolded=("caption",),
        language="de",
    )


def test_choices_are_seen_at_once(dialog: PreferencesDialog) -> None:
    choose(dialog.looks.theme, "contrast")
    assert current_name() == "contrast"
    choose(dialog.looks.font_choice, INTERFACE_FAMILY)
    assert reading_font().families()[0] == INTERFACE_FAMILY


def test_languages_are_called_by_their_own_names(dialog: PreferencesDialog) -> None:
    box = dialog.looks.language
    assert [box.itemText(row) for row in range(box.count())] == [
        "As the desktop", "English", "Deutsch",
    ]  # fmt: skip


def test_a_size_reached_by_key_can_be_seen_in_the_list(qtbot: QtBot, file: Path) -> None:
    file.write_text("text_scale = 1.21\n")
    made = PreferencesDialog(Appearance(file), library=None, languages=("en",), parent=None)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    assert made.looks.text_size.currentText() == "121%"


def test_the_library_page_says_where_and_opens_the_folder(
    dialog: PreferencesDialog, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    dialog.library.open_button.click()
    assert opened == [QUrl.fromLocalFile(str(file.parent))]
    with qtbot.waitSignal(dialog.library.backup_requested):
        dialog.library.backup_button.click()
    assert not dialog.library.backup_button.isEnabled()
    dialog.library.say("A backup was made just now.")
    assert dialog.library.backup_button.isEnabled()


def test_chosen_furniture_stands_open_in_a_new_article(qtbot: QtBot) -> None:
    article = Article(
        "x.txt",
        "",
        "One paragraph.\n\nAnother one.",
        folded=(
            Folded(Furniture.CAPTION, "A boat at dusk", 0),
            Folded(Furniture.SIGNUP, "Our letter every morning", 16),
        ),
    )
    view = ArticleView("a")
    qtbot.addWidget(view)
    set_reading_look(ReadingLook(unfolded=frozenset({"caption"})))
    view.show_article(article, (), {}, None, ALL_KINDS)
    set_reading_look(ReadingLook())
    text = view.document().toPlainText()
    assert "A boat at dusk" in text
    assert "Our letter" not in text
