"""The guide speaks of what is in the program, in the program's own words."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from newsreader.ui.actions import ACTIONS
from newsreader.ui.menus import words_of
from tests.packaging.steps import TOP

_DOCUMENTS = TOP / "docs"
_CHAPTERS = sorted((_DOCUMENTS / "guide").glob("*.md"))
_GERMAN = _DOCUMENTS / "de"
_PICTURES = sorted(_DOCUMENTS.rglob("*.png"))
#: A menu and its entry, and the keys if they follow.
_ACTION = re.compile(r"\*\*(\w+) ▸ ([^*]+)\*\*(?: \(`([^`]+)`\))?")
_BUTTON = re.compile(r"\*\*([^*▸]+(?:…|\w))\*\*")


def _text(chapter: Path) -> str:
    """A chapter with what is broken over two lines put together."""
    return " ".join(chapter.read_text(encoding="utf-8").split())


def _in_german() -> dict[str, set[str]]:
    """Each string of the window with what it is in German, signs for a menu left off."""
    words = defaultdict[str, set[str]](set)
    for message in ET.parse(TOP / "resources/translations/newsreader_de.ts").iter("message"):
        source, told = (str(message.findtext(name)) for name in ("source", "translation"))
        words[source.replace("&", "")].add(told.replace("&", ""))
    return words


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
    table = (_DOCUMENTS / "guide" / "10_keyboard.md").read_text(encoding="utf-8")
    keys = {words_of(spec): spec.shortcut for spec in ACTIONS}
    rows = [row for row in table.splitlines() if row.startswith("| `")]
    assert rows
    for row in rows:
        told, names = row.strip("| ").split(" | ")
        for shown, (menu, text, _) in zip(told.split(", "), _ACTION.findall(names), strict=False):
            assert keys[text, menu] == shown.strip("`"), row


def test_each_chapter_is_in_the_contents() -> None:
    contents = (_DOCUMENTS / "guide" / "README.md").read_text(encoding="utf-8")
    linked = re.findall(r"^\d+\. \[[^]]+\]\(([^)]+)\)", contents, flags=re.MULTILINE)
    assert linked == [chapter.name for chapter in _CHAPTERS if chapter.name != "README.md"]


@pytest.mark.parametrize("chapter", _CHAPTERS, ids=lambda chapter: chapter.stem)
def test_the_german_guide_says_as_much_as_the_english_one(chapter: Path) -> None:
    german = (_GERMAN / "guide" / chapter.name).read_text(encoding="utf-8")
    assert _frame(german) == _frame(chapter.read_text(encoding="utf-8"))


def _frame(text: str) -> list[tuple[str, int]]:
    """How many headings, items, rows, pictures and pieces of code a page has."""
    marks = {
        "heading": r"^#",
        "item": r"^(-|\d+\.) ",
        "row": r"^\|",
        "picture": "!\\[",
        "keys": "`F\\d",
    }
    return [(name, len(re.findall(mark, text, re.MULTILINE))) for name, mark in marks.items()]


@pytest.mark.parametrize("chapter", _CHAPTERS, ids=lambda chapter: chapter.stem)
def test_the_german_guide_names_the_menu_entries_as_the_german_window_does(chapter: Path) -> None:
    german = _in_german()
    there = {
        (menu, text, spec.shortcut)
        for spec in ACTIONS
        for english, english_menu in [words_of(spec)]
        for text in german[english]
        for menu in german[english_menu]
    }
    named = _ACTION.findall(_text(_GERMAN / "guide" / chapter.name))
    wrong = [
        (menu, text, keys)
        for menu, text, keys in named
        if not any((menu, text) == entry[:2] and keys in {"", entry[2]} for entry in there)
    ]
    assert wrong == []
    assert len(named) == len(_ACTION.findall(_text(chapter)))


def test_every_picture_is_shown_somewhere() -> None:
    pages = [TOP / "README.md", *_DOCUMENTS.rglob("*.md")]
    shown = {
        (page.parent / target).resolve()
        for page in pages
        for target in re.findall(r"\]\(([^)]+\.png)\)", page.read_text(encoding="utf-8"))
    }
    assert {picture.resolve() for picture in _PICTURES} - shown == set()


def test_the_pictures_take_little_room() -> None:
    assert sum(picture.stat().st_size for picture in _PICTURES) < 4_000_000


def test_links_inside_the_guide_stay_among_the_documents() -> None:
    for page in [*_CHAPTERS, *_GERMAN.rglob("*.md")]:
        for target in re.findall(r"\]\(([^)]+)\)", page.read_text(encoding="utf-8")):
            file = (page.parent / target).resolve()
            assert file.is_relative_to(_DOCUMENTS.resolve()), target
            assert file.exists(), target
