"""Every sign that the window shows is in the typefaces on board, on whatever machine it runs."""

from __future__ import annotations

import ast
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QRawFont

from newsreader.paths import documents, resources
from newsreader.ui.help.guide_pages import read_pages
from newsreader.ui.theme.fonts import INTERFACE_FAMILY, READING_FAMILY, interface_font

TOP = Path(__file__).resolve().parents[3]
#: The files of the guide have it, and the guide shows another in its place.
_REPLACED = ("guide_pages.py", "▸")
#: Not letters and brackets, which stand in tables of what texts may hold.
_SIGNS = ("Sm", "Sc", "Sk", "So", "Po", "Pd")


def strings(file: Path) -> Iterator[str]:
    """The words in a module, without what only explains it."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    explains = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in explains:
            yield node.value if isinstance(node.value, str) else ""


def shown() -> Iterator[tuple[str, str]]:
    """Each place with words that the window shows."""
    for file in sorted((TOP / "newsreader" / "ui").rglob("*.py")):
        for words in strings(file):
            yield file.name, words
    for file in sorted((resources() / "translations").glob("*.ts")):
        for translation in ET.parse(file).iter("translation"):
            yield file.name, translation.text or ""
    for language in ("en", "de"):
        for page in read_pages(documents(), language):
            yield page.file.name, page.text


@pytest.mark.usefixtures("qapp")
def test_the_typefaces_on_board_have_every_sign() -> None:
    fonts = [
        QRawFont(str(resources() / "fonts" / name), 16)
        for name in ("NotoSans_400Regular.ttf", "Literata_400Regular.ttf")
    ]
    missing = {
        (sign, place)
        for place, words in shown()
        for sign in set(words)
        if unicodedata.category(sign) in _SIGNS
        and (place, sign) != _REPLACED
        and not any(font.supportsCharacter(ord(sign)) for font in fonts)
    }
    assert missing == set()


def test_the_interface_looks_for_signs_in_both_before_it_asks_the_machine() -> None:
    assert interface_font().families()[:2] == [INTERFACE_FAMILY, READING_FAMILY]
