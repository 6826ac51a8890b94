"""Every word that the window shows goes through Qt's translation."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

#: Calls whose first string, or the string at the given place, is shown to the user.
_SHOWN_AT = {
    "setText": 0,
    "setWindowTitle": 0,
    "setTitle": 0,
    "setToolTip": 0,
    "setStatusTip": 0,
    "setWhatsThis": 0,
    "setPlaceholderText": 0,
    "setAccessibleName": 0,
    "setAccessibleDescription": 0,
    "setInformativeText": 0,
    "setDetailedText": 0,
    "setSuffix": 0,
    "setPrefix": 0,
    "setLabelText": 0,
    "showMessage": 0,
    "setPlainText": 0,
    "addAction": 0,
    "addMenu": 0,
    "addTab": 1,
    "addItem": 0,
    "addRow": 0,
    "setTabText": 1,
    "setHorizontalHeaderLabels": 0,
    "QLabel": 0,
    "PlainLabel": 0,
    "QPushButton": 0,
    "QCheckBox": 0,
    "QRadioButton": 0,
    "QGroupBox": 0,
    "QAction": 0,
    "QMenu": 0,
    "QDockWidget": 0,
    "QStandardItem": 0,
    "tell": 1,
    "ask": 1,
    "getText": 1,
    "getItem": 1,
    "getOpenFileNames": 1,
    "getSaveFileName": 1,
    "getExistingDirectory": 1,
}
_TRANSLATES = {"tr", "translate", "_tr", "QT_TRANSLATE_NOOP", "filled"}
#: Two letters side by side: signs such as "·", "A" and "▼" are the same in every language.
_WORDS = re.compile(r"[^\W\d_]{2}")
#: The program's own name is the same in every language.
_NAMES = {"Newsreader"}


def _name(call: ast.Call) -> str:
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _strings(node: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and words of the strings below a node that no translation stands around."""
    if isinstance(node, ast.Call) and _name(node) in _TRANSLATES:
        return
    if isinstance(node, ast.Subscript):
        yield from _strings(node.value)  # what is looked up by a name
        return
    if isinstance(node, ast.Call):
        for inner in (node.func, *node.args):
            yield from _strings(inner)
        return
    if isinstance(node, ast.Compare):
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.lineno, node.value
    for child in ast.iter_child_nodes(node):
        yield from _strings(child)


def untranslated(source: str) -> list[str]:
    """Line and words of each string that is shown as it was written."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and (place := _SHOWN_AT.get(_name(node))) is not None:
            for argument in node.args[place : place + 1]:
                found += [
                    f"{line}: {words}"
                    for line, words in _strings(argument)
                    if _WORDS.search(words) and words not in _NAMES
                ]
    return found


def test_the_search_finds_what_it_is_for() -> None:
    assert untranslated('label.setText("Open all")') == ["1: Open all"]
    assert untranslated('QPushButton("Open", self)') == ["1: Open"]
    assert untranslated('tabs.addTab(page, "Looks")') == ["1: Looks"]
    assert untranslated('label.setText(f"{n} files" if n else self.tr("None"))') == ["1:  files"]
    assert untranslated('label.setText(self.tr("Open {n}").format(n=1))') == []
    assert untranslated('label.setText("· ▼")') == []


def test_every_word_of_the_window_can_be_translated(top: Path) -> None:
    found = {
        str(file.relative_to(top)): words
        for file in sorted((top / "newsreader" / "ui").rglob("*.py"))
        if (words := untranslated(file.read_text(encoding="utf-8")))
    }
    assert found == {}
