"""Every sentence of the window is translated, and nothing of it is lost."""

from __future__ import annotations

import ast
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest

from newsreader.ui.actions import ACTIONS
from tests.packaging.steps import TOP, script

_FILES = sorted((TOP / "resources" / "translations").glob("newsreader_*.ts"))
_RENEW = "run: python packaging/translate.py"
#: What a translation may put elsewhere but must not lose: places, files' endings, marks of keys.
_KEPT = re.compile(r"\{\w*\}|%\d|\*\.\w+|;;|&")

every_language = pytest.mark.parametrize("file", _FILES, ids=lambda file: file.stem)


@pytest.fixture
def translate() -> ModuleType:
    return script("translate")


def _messages(file: Path) -> dict[tuple[str, str], str]:
    return {
        (str(context.findtext("name")), str(message.findtext("source"))): str(
            message.findtext("translation")
        )
        for context in ET.parse(file).iter("context")
        for message in context.iter("message")
    }


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def sentences(source: str) -> Iterator[tuple[str, str]]:
    """Where in the window and what is said, of every sentence written in a module.

    What no tool can put into its place, as its class or its words are not known, is given with "?".
    """
    yield from _in_class(ast.parse(source), "")


def _in_class(tree: ast.AST, owner: str) -> Iterator[tuple[str, str]]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call):
            words = [_literal(argument) for argument in node.args]
            name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
            name = node.func.id if isinstance(node.func, ast.Name) else name
            if name == "tr":
                is_own = ast.unparse(node.func) == "self.tr"
                yield (owner if is_own else "?"), words[0] or "?"
            elif name.strip("_") == "tr" and words and words[0]:
                yield "?", words[0]
            elif name in ("translate", "QT_TRANSLATE_NOOP") and words[0] and words[1]:
                yield words[0], words[1]
        yield from _in_class(node, node.name if isinstance(node, ast.ClassDef) else owner)


def test_the_search_finds_what_it_is_for() -> None:
    assert list(sentences('class A:\n def f(self):\n  self.tr("One " "two")')) == [("A", "One two")]
    assert list(sentences('translate("B", "Two")')) == [("B", "Two")]
    assert list(sentences('widget.tr("Three")')) == [("?", "Three")]
    assert list(sentences('_tr("Four")')) == [("?", "Four")]
    assert list(sentences("painter.translate(0, 1)")) == []


@every_language
def test_the_sentences_are_those_of_the_window(
    file: Path, translate: ModuleType, tmp_path: Path
) -> None:
    gathered = Path(shutil.copy(file, tmp_path))
    translate.gather(gathered)
    assert translate.unfinished(gathered) == [], _RENEW
    assert gathered.read_text(encoding="utf-8") == file.read_text(encoding="utf-8"), _RENEW


@every_language
def test_no_sentence_of_the_window_escapes_the_tool(file: Path) -> None:
    known = _messages(file)
    escaped = {
        str(module.relative_to(TOP)): lost
        for module in sorted((TOP / "newsreader" / "ui").rglob("*.py"))
        if (lost := set(sentences(module.read_text(encoding="utf-8"))) - known.keys())
    }
    assert escaped == {}, "say it as QCoreApplication.translate(context, words) or self.tr(words)"


@every_language
def test_what_is_compiled_is_what_is_written(
    file: Path, translate: ModuleType, tmp_path: Path
) -> None:
    translate.compile_into(file, tmp_path / "compiled.qm")
    assert file.with_suffix(".qm").read_bytes() == (tmp_path / "compiled.qm").read_bytes(), _RENEW


@every_language
def test_no_place_in_a_sentence_is_lost(file: Path) -> None:
    changed = {
        source: told
        for (_, source), told in _messages(file).items()
        if set(_KEPT.findall(source)) != set(_KEPT.findall(told))
        or source.endswith("…") != told.endswith("…")
        or told.count("&") > 1
    }
    assert changed == {}


@every_language
def test_no_two_entries_of_a_menu_share_a_letter(file: Path) -> None:
    told = _messages(file)
    menus = dict.fromkeys(spec.menu for spec in ACTIONS)
    entries = [(spec.menu, told["Actions", spec.text]) for spec in ACTIONS]
    entries += [("the menu bar", told["Actions", menu]) for menu in menus]
    letters = Counter((menu, words.partition("&")[2][:1].lower()) for menu, words in entries)
    assert [entry for entry, times in letters.items() if times > 1] == []
