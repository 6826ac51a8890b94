"""Takes the pictures of the window that the documents show (needs .venv/bin/python)."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from newsreader.ui.main_window import MainWindow

os.environ["QT_QPA_PLATFORM"] = "offscreen"

TOP = Path(__file__).resolve().parents[1]
ALBUMS = {"en_GB": TOP / "docs", "de_DE": TOP / "docs" / "de"}
SECONDS_TO_SETTLE = 1.5
_WHOLE = (1440, 900)
_BESIDE = 3  # the sample's third article differs from the first in facts, too
_NOTE = "**Ask Rieve** for the photographs of the night inspection."


def settle(done: Callable[[], bool] = lambda: True) -> None:
    """Let the window work until ``done``, and then until nothing moves any more."""
    from PySide6.QtWidgets import QApplication

    while not done():
        QApplication.processEvents()
    settled = time.monotonic() + SECONDS_TO_SETTLE
    while time.monotonic() < settled:
        QApplication.processEvents()


@contextmanager
def window_with(theme: str, size: tuple[int, int], *, sample: bool = True) -> Iterator[MainWindow]:
    """The window with a library of its own, closed in the end."""
    # Imported here because the folders for settings and state are looked up at import time.
    from newsreader.app import build_window

    with tempfile.TemporaryDirectory() as library:
        window = build_window(Path(library))
        window.resize(*size)
        window.show()
        settle(lambda: window.is_furnished)
        window.actions_by_name[f"theme_{theme}"].trigger()
        if sample:
            window.workplace.open_sample()
            settle(lambda: window.workplace.session.opened is not None)
            window.workplace.inspector.show_tab("facts")  # not the one left last, which names files
        yield window
        window.close()


def keep(widget: QWidget, target: Path, height: int | None = None) -> None:
    """Write what a widget shows, or so many pixels of it from above."""
    from steps.small_png import save_small

    settle()
    rect = widget.rect()
    if height is not None:
        rect.setHeight(height)
    save_small(widget.grab(rect).toImage(), target)
    print(target.relative_to(TOP))


def take_whole_windows(documents: Path) -> None:
    """The pair in light and dark and with high contrast, and the whole story."""
    for theme, target in (
        ("light", documents / "compare.png"),
        ("dark", documents / "compare_dark.png"),
        ("contrast", documents / "guide" / "contrast.png"),
    ):
        with window_with(theme, _WHOLE) as window:
            window.workplace.library.article_picked.emit(_BESIDE)
            keep(window, target)
    with window_with("light", _WHOLE) as window:
        window.actions_by_name["story"].trigger()
        settle(lambda: window.workplace.places.shows_story)
        keep(window, documents / "story.png")


def take_start(guide: Path) -> None:
    """The window as it opens the first time."""
    with window_with("light", (1000, 620), sample=False) as window:
        keep(window, guide / "start.png")


def take_parts(guide: Path) -> None:
    """Parts of the window, in the size in which the guide shows them."""
    with window_with("light", (1300, 760)) as window:
        work = window.workplace
        work.library.article_picked.emit(_BESIDE)
        settle()
        work.places.setSizes([270, 750, 280])
        keep(work.library, guide / "library.png", 400)
        work.pane.next_conflict()
        keep(work.pane, guide / "columns.png")
        keep(work.pane.toolbar, guide / "toolbar.png")
        keep(work.inspector, guide / "facts.png", 510)
        window.actions_by_name["layout_merged"].trigger()
        keep(work.pane, guide / "merged.png")
        window.actions_by_name["layout_two"].trigger()
        _write_note(window)
        keep(work.inspector, guide / "notes.png", 225)
        work.library.search.setText("ferry cannery")
        keep(work.library, guide / "search.png", 420)


def take_details(guide: Path) -> None:
    """What is known of an article, from a folder of which the picture may tell."""
    from newsreader.paths import sample_files

    with (
        tempfile.TemporaryDirectory() as home,
        window_with("light", (1300, 760), sample=False) as window,
    ):
        os.chdir(home)
        (folder := Path("articles")).mkdir()
        copies = [shutil.copy(file, folder / file.name) for file in sample_files()]
        window.workplace.imports.take_files(copies)
        settle(lambda: window.workplace.session.opened is not None)
        window.workplace.places.setSizes([270, 750, 280])
        window.workplace.inspector.show_tab("details")
        keep(window.workplace.inspector, guide / "details.png")
        os.chdir(TOP)


def _write_note(window: MainWindow) -> None:
    from PySide6.QtGui import QTextCursor

    from newsreader.ui.inspector.note_card import NoteCard

    view = window.workplace.pane.columns.views["a"]
    view.setTextCursor(QTextCursor(view.document().find("fourteen cracks")))
    window.actions_by_name["add_note"].trigger()
    card = window.findChildren(NoteCard)[-1]
    card.editor.setPlainText(_NOTE)
    settle(lambda: card.note is not None)


def take_dialogs(guide: Path) -> None:
    """The import report with a file that was refused, and the guide itself."""
    from newsreader.paths import sample_files
    from newsreader.ui.help.guide_window import GuideWindow
    from newsreader.ui.importing.report_dialog import ReportDialog

    with (
        tempfile.TemporaryDirectory() as folder,
        window_with("light", (1000, 620), sample=False) as window,
    ):
        empty = Path(folder) / "tide tables.pdf"
        empty.write_bytes(b"")
        window.workplace.imports.take_files([*sample_files(), empty])
        settle(lambda: bool(window.findChildren(ReportDialog)))
        keep(window.findChildren(ReportDialog)[0], guide / "import_report.png", 225)
        window.actions_by_name["guide"].trigger()
        (shown,) = window.findChildren(GuideWindow)
        shown.resize(900, 600)
        keep(shown, guide / "guide.png")


def take_album(language: str) -> None:
    """Take all pictures of the window in one language."""
    from newsreader.paths import resources
    from newsreader.ui.qt_setup import start_qt

    start_qt(resources(), language)
    documents = ALBUMS[language]
    take_whole_windows(documents)
    for take in (take_start, take_parts, take_details, take_dialogs):
        take(documents / "guide")


def main() -> int:
    """Take all pictures; they do not depend on the settings of whoever takes them."""
    if len(sys.argv) > 1:
        sys.path[:0] = [str(TOP), str(TOP / "packaging")]
        take_album(sys.argv[1])
        return 0
    for language in ALBUMS:  # each as if the program had never been started before
        with tempfile.TemporaryDirectory() as home:
            folders = {f"XDG_{name}_HOME": home for name in ("DATA", "CONFIG", "STATE", "CACHE")}
            command = [sys.executable, __file__, language]
            subprocess.run(command, env=os.environ | folders, check=True)  # noqa: S603 - itself
    return 0


if __name__ == "__main__":
    sys.exit(main())
