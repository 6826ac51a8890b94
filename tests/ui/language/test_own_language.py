"""What the parts without a window say is told in the window's language."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

import newsreader
from newsreader.paths import resources
from newsreader.ui.language.core_phrases import PHRASES
from newsreader.ui.language.core_sentences import SENTENCES
from newsreader.ui.language.own_language import in_own_language

_CORE = Path(newsreader.__file__).parent
#: Where every sentence is one that the user meets in the window.
_HEARD = (
    "importing/**/*.py",
    "compare/wording.py",
    "compare/by_hand.py",
    "usecases/kept_file.py",
    "usecases/correct_articles.py",
    "store/library_file.py",
    "store/soundness.py",
    "store/erasing.py",
    "store/backup/backups.py",
)
_PLACE = re.compile(r"\{\w*\}")


def _written(module: Path) -> Iterator[str]:
    """The strings of a module, with {} for what is put in; docstrings and pieces of strings too."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.JoinedStr):
            yield "".join(
                str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values
            )
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def _reasons(module: Path) -> Iterator[str]:
    """The sentences that a module hands to an error or a list of warnings."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("Error"):
            yield from (words for argument in node.args for words in _sentence(argument))


def _words_of(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant):
        yield str(node.value)
    elif isinstance(node, ast.JoinedStr):
        yield "".join(
            str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values
        )


def _sentence(node: ast.expr) -> Iterator[str]:
    for words in _words_of(node):
        if (words[:1].isupper() or words.startswith("{}")) and words.endswith("."):
            yield words


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(resources() / "translations" / "newsreader_de.qm"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_each_of_them_is_really_said() -> None:
    said = {
        _PLACE.sub("{}", words)
        for module in _CORE.rglob("*.py")
        if not module.is_relative_to(_CORE / "ui")
        for words in _written(module)
    }
    assert [s for s in (*SENTENCES, *PHRASES) if _PLACE.sub("{}", s) not in said] == []


def test_every_reason_of_an_import_can_be_told() -> None:
    known = {_PLACE.sub("{}", sentence) for sentence in SENTENCES}
    modules = [module for pattern in _HEARD for module in sorted(_CORE.glob(pattern))]
    unknown = [w for module in modules for w in _reasons(module) if w not in known]
    assert unknown == [], "list them in newsreader/ui/language/core_sentences.py"


def _origins(module: Path) -> Iterator[str]:
    """What a module says about where it found something."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "Candidate":
            for origin in node.args[2:3]:
                yield from _words_of(origin)


def test_every_place_where_something_was_found_can_be_told() -> None:
    known = {_PLACE.sub("{}", phrase) for phrase in PHRASES}
    modules = sorted((_CORE / "importing").rglob("*.py"))
    unknown = [words for module in modules for words in _origins(module) if words not in known]
    # The names of a page's own data are those of schema.org.
    assert set(unknown) == {"{} in {}"}, "list them in newsreader/ui/language/core_phrases.py"


@pytest.mark.parametrize("sentence", [*SENTENCES, *PHRASES, "{", "No. Such sentence.", ""])
def test_in_english_everything_stays_as_it_was_said(sentence: str) -> None:
    assert in_own_language(sentence) == sentence


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("The file is empty.", "Die Datei ist leer."),
        ("The file is larger than 50 MB.", "Die Datei ist größer als 50 MB."),
        (
            "This is not text: it looks like a PNG picture.",
            "Das ist kein Text; es sieht aus wie ein PNG-Bild.",
        ),
        (
            "The same file is here as “The end. Of it”.",
            "Dieselbe Datei ist schon da: „The end. Of it“.",
        ),
        (
            "Both have the names “Ann of York” and “Bell” and the number “4”.",
            "Beide haben die Namen „Ann of York“ und „Bell“ und die Zahl „4“.",
        ),
        (
            "You put it into this story. Telling words it shares with the others: “quay” (2 of 4).",
            (
                "Sie haben ihn diesem Thema zugeordnet. "
                "Bezeichnende Wörter, die er mit den anderen teilt: „quay“ (2 von 4)."
            ),
        ),
        (
            (
                "/media/ann/a. b/library.sqlite: the disk is full and nothing more was saved; free"
                " some space and try again."
            ),
            (
                "/media/ann/a. b/library.sqlite: Der Datenträger ist voll, es wurde nichts mehr"
                " gespeichert; schaffen Sie Platz und versuchen Sie es noch einmal."
            ),
        ),
        (
            (
                "The page contradicts itself: published on 2031-03-04 (JSON-LD), published on"
                " 2031-03-06T08:00:00+00:00 (time element)."
            ),
            (
                "Die Seite widerspricht sich: veröffentlicht am 4. Mar 2031 (JSON-LD),"
                " veröffentlicht am 6. Mar 2031, 08:00 UTC (Zeitelement)."
            ),
        ),
        ("byline above the story", "Autorenzeile über dem Text"),
        ("Nobody knows this one.", "Nobody knows this one."),
    ],
)
def test_in_german_known_sentences_are_german(said: str, told: str) -> None:
    assert in_own_language(said) == told
