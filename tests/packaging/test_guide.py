"""The guide speaks of what is in the program, in the program's own words."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from newsreader.ui.actions import ACTIONS
from newsreader.ui.menus import words_of
from tests.packaging.steps import TOP

_CHAPTERS = sorted((TOP / "docs" / "guide").glob("*.md"))
_PICTURES = [*(TOP / "docs").glob("*.png"), *(TOP / "docs" / "guide").glob("*.png")]
#: A menu and its entry, and the keys if they follow.
_ACTION = re.compile(r"\*\*(\w+) ▸ ([^*]+)\*\*(?: \(`([^`]+)`\))?")
_BUTTON = re.compile(r"\*\*([^*▸]+(?:…|\w))\*\*")


def _text(chapter: Path) -> str:
    """A chapter with what is broken over two lines put together."""
    return " ".join(chapter.read_text(encoding="utf-8").split())


def _words_of_the_window() -> set[str]:
    """Every string in the code of the window, with a sign for a menu left off its end."""
    sources = (file.read_text("utf-8") for file in (TOP / "newsreader" / "ui").rglob("*.py"))
    return {
        node.value.replace("&", "")
        for source in sources
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


@pytest.mark.parametrize("chapter", _CHAPTERS, ids=lambda chapter: chapter.stem)
def test_every_menu_entry_that_the_guide_names_is_there(chapter: Path) -> None:
    known = {(menu, text): spec for spec in ACTIONS for text, menu in [words_of(spec)]}
    named = _ACTION.findall(_text(chapter))
    assert [(menu, text) for menu, text, _ in named if (menu, text) not in known] == []
    wrong = [(text, keys) for menu, text, keys in named if keys != known[menu, text].shortcut]
    assert [(text, keys) for text, keys in wrong if keys] == []


def test_every_button_that_the_guide_names_is_there() -> None:
    there = _words_of_the_window()
    named = {name for chapter in _CHAPTERS for name in _BUTTON.findall(_text(chapter))}
    buttons = {name for name in named if name.endswith("…")} | _named_by_click(_CHAPTERS)
    assert buttons
    assert buttons - there == set()


def _named_by_click(chapters: list[Path]) -> set[str]:
    found = (
        re.findall(r"[Cc]lick \*\*([^*]+)\*\*|tab \*\*([^*]+)\*\*", _text(c)) for c in chapters
    )
    return {name for names in found for pair in names for name in pair if name}


def test_the_keys_that_stand_in_the_table_are_those_of_the_program() -> None:
    table = (TOP / "docs" / "guide" / "10_keyboard.md").read_text(encoding="utf-8")
    keys = {words_of(spec): spec.shortcut for spec in ACTIONS}
    rows = [row for row in table.splitlines() if row.startswith("| `")]
    assert rows
    for row in rows:
        told, names = row.strip("| ").split(" | ")
        for shown, (menu, text, _) in zip(told.split(", "), _ACTION.findall(names), strict=False):
            assert keys[text, menu] == shown.strip("`"), row


def test_each_chapter_is_in_the_contents() -> None:
    contents = (TOP / "docs" / "guide" / "README.md").read_text(encoding="utf-8")
    linked = re.findall(r"^\d+\. \[[^]]+\]\(([^)]+)\)", contents, flags=re.MULTILINE)
    assert linked == [chapter.name for chapter in _CHAPTERS if chapter.name != "README.md"]


def test_every_picture_is_shown_somewhere() -> None:
    pages = [TOP / "README.md", *(TOP / "docs").glob("*.md"), *_CHAPTERS]
    shown = {
        (page.parent / target).resolve()
        for page in pages
        for target in re.findall(r"\]\(([^)]+\.png)\)", page.read_text(encoding="utf-8"))
    }
    assert {picture.resolve() for picture in _PICTURES} - shown == set()


def test_the_pictures_take_little_room() -> None:
    assert sum(picture.stat().st_size for picture in _PICTURES) < 3_000_000


def test_links_inside_the_guide_stay_among_the_documents() -> None:
    documents = (TOP / "docs").resolve()
    for chapter in _CHAPTERS:
        for target in re.findall(r"\]\(([^)]+)\)", chapter.read_text(encoding="utf-8")):
            assert (chapter.parent / target).resolve().is_relative_to(documents), target
