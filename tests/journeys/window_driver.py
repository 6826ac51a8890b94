"""The program in a real window, told on its standard input what to report; used by a journey.

Run as ``python window_driver.py LIBRARY [FILES…]``.  Commands, one a line: ``state`` prints what
the window shows as one line of JSON, ``find WORDS`` prints where on the screen words of article A
stand, ``row TITLE`` where a row of the library does.  Everything else is done from outside, by
mouse and keyboard.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from newsreader.app import build_window
from newsreader.paths import resources
from newsreader.ui.inspector.note_card import NoteCard
from newsreader.ui.main_window import MainWindow
from newsreader.ui.qt_setup import start_qt


class Driver(QObject):
    """Answers questions about the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._answer)

    def _answer(self) -> None:
        command, _, words = sys.stdin.readline().rstrip("\n").partition(" ")
        match command:
            case "find":
                answer: object = self._find(words)
            case "row":
                answer = self._row(words)
            case _:
                answer = self._state()
        print(json.dumps(answer), flush=True)  # noqa: T201

    def _state(self) -> dict[str, Any]:
        if not self._window.is_furnished:
            return {"open": False}
        pair = self._window.workplace.session.opened
        return {
            "open": self._window.workplace.desk.is_open,
            "titles": [side.article.title for side in (pair.a, pair.b) if side] if pair else [],
            "stories": self._stories(),
            "linked": pair.comparison.coverage_a.linked if pair and pair.comparison else 0,
            "notes": [
                card.editor.toPlainText()
                for card in self._window.findChildren(NoteCard)
                if card.note
            ],
        }

    def _stories(self) -> list[list[str]]:
        """The titles of each story's articles, as the library's list has them."""
        model = self._window.workplace.library.tree.model()
        tops = [model.index(row, 0) for row in range(model.rowCount())]
        return [
            [str(model.index(row, 0, top).data()) for row in range(model.rowCount(top))]
            for top in tops
        ]

    def _row(self, title: str) -> list[int]:
        """The middle of the row, in pixels of the screen."""
        tree = self._window.workplace.library.tree
        exactly, inside = Qt.MatchFlag.MatchExactly, Qt.MatchFlag.MatchRecursive
        start = tree.model().index(0, 0)
        display = Qt.ItemDataRole.DisplayRole
        *_, found = tree.model().match(start, display, title, -1, exactly | inside)
        spot = tree.viewport().mapToGlobal(tree.visualRect(found).center())
        return [spot.x(), spot.y()]

    def _find(self, words: str) -> list[int]:
        """Left, right and middle height of the words, in pixels of the screen."""
        view = self._window.workplace.pane.columns.views["a"]
        found = view.document().find(words)
        start, end = QTextCursor(found), QTextCursor(found)
        start.setPosition(found.selectionStart())
        end.setPosition(found.selectionEnd())
        left, right = view.cursorRect(start), view.cursorRect(end)
        a = view.viewport().mapToGlobal(left.center())
        b = view.viewport().mapToGlobal(right.center())
        return [a.x(), b.x(), a.y()]


def main() -> int:
    app: QApplication = start_qt(resources())
    window = build_window(Path(sys.argv[1]))
    window.setGeometry(0, 0, 1200, 860)
    files = [Path(name) for name in sys.argv[2:]]
    window.stands.connect(lambda: window.workplace.imports.take_files(files))
    window.show()
    Driver(window)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
