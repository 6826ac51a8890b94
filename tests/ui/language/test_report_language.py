"""Reports speak the language of the window."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

import newsreader
from newsreader.domain.article import Article
from newsreader.domain.span import Span
from newsreader.paths import resources
from newsreader.ui.language.report_language import report_language
from newsreader.ui.language.report_phrases import SENTENCES
from newsreader.usecases.export_report import StoryFormat, cited, story_report
from tests.ui.story.invented_story import STORY

_PROGRAM = Path(newsreader.__file__).parent
_SPEAKERS = (
    *_PROGRAM.glob("reports/*.py"),
    _PROGRAM / "domain" / "comparison.py",
    _PROGRAM / "domain" / "report_language.py",
)


def _said(module: Path) -> Iterator[str]:
    """The sentences that a module says, or marks to be said later."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in {
            "say",
            "phrase",
        }:
            first = node.args[0]
            if isinstance(first, ast.Constant):
                yield str(first.value)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    translator = QTranslator()
    assert translator.load(str(resources() / "translations" / "newsreader_de.qm"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def test_what_reports_say_is_listed_to_be_translated_and_nothing_else() -> None:
    assert {sentence for module in _SPEAKERS for sentence in _said(module)} == SENTENCES


@pytest.mark.usefixtures("german")
def test_a_report_has_german_headings_numbers_and_dates() -> None:
    page = story_report(
        "Der Rat tagt",
        STORY,
        StoryFormat.HTML,
        resources=resources(),
        language=report_language(),
    ).decode()
    assert '<html lang="de">' in page
    assert "Wo die Fakten auseinandergehen" in page
    assert "Widerspruch: Dauer" in page
    assert "60\N{NO-BREAK SPACE}%" in page or "60 %" in page
    assert "14. Apr. 2026" in page
    assert "Who" not in page


@pytest.mark.usefixtures("german")
def test_the_table_for_spreadsheets_has_german_headings() -> None:
    table = story_report(
        "Der Rat tagt", STORY, StoryFormat.CSV, resources=resources(), language=report_language()
    ).decode()
    assert table.splitlines()[0].startswith("was,Art,Widerspruch,Urteil,Anmerkung,Worte")


@pytest.mark.usefixtures("german")
def test_words_with_citation_stand_in_german_quotation_marks() -> None:
    article = Article("/in/ship.txt", "ab" * 32, "It sank.", title="A ship", date="2026-04-15")
    told = cited(article, Span(0, 7), report_language())
    assert told.startswith("„It sank“\n(„A ship“, 15. Apr. 2026; Datei ship.txt")
