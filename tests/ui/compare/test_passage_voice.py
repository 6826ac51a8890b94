"""A reader who cannot see the colours hears what each passage is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from newsreader.ui.compare import passage_voice
from newsreader.ui.compare.column.article_view import ArticleView
from newsreader.ui.compare.compare_pane import ComparePane
from tests.ui.compare.invented_pair import EDITED_A, FILLER, ONLY_A, REWORDED_A, REWORDED_B, Pair


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    heard: list[str] = []
    monkeypatch.setattr(passage_voice, "announce", lambda _, words: heard.append(words))
    return heard


@pytest.fixture
def reading(shown: ComparePane, qtbot: QtBot) -> ArticleView:
    view = shown.columns.views["a"]
    shown.window().activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    return view


def put_caret(view: ArticleView, words: str) -> None:
    cursor = QTextCursor(view.document().find(words))
    cursor.setPosition(cursor.selectionStart() + 3)
    view.setTextCursor(cursor)


def test_a_passage_is_said_when_the_caret_comes_to_it(
    reading: ArticleView, said: list[str]
) -> None:
    put_caret(reading, REWORDED_A)
    assert len(said) == 1
    assert "eworded" in said[0]
    assert "oved" in said[0]
    assert said[0].endswith(f"Counterpart in B: {REWORDED_B}")
    assert reading.accessibleDescription() == said[0]


def test_moving_inside_a_passage_says_nothing_more(
    reading: ArticleView, said: list[str], qtbot: QtBot
) -> None:
    put_caret(reading, REWORDED_A)
    qtbot.keyClick(reading, Qt.Key.Key_Right)
    assert len(said) == 1


def test_facts_that_part_are_said(reading: ArticleView, said: list[str]) -> None:
    put_caret(reading, EDITED_A)
    assert said[-1].endswith("\nA says “three hours”, B says “five hours”")


def test_words_that_only_one_article_has_are_said(reading: ArticleView, said: list[str]) -> None:
    put_caret(reading, ONLY_A)
    assert said == [f"Only in A: {ONLY_A}"]


def test_a_step_is_said_on_the_side_that_it_leads_to(shown: ComparePane, said: list[str]) -> None:
    shown.next_conflict()
    assert "Counterpart in" in said[-1]
    shown.next_only_here()
    assert said[-1].startswith("Only in ")


def test_nothing_is_said_of_a_pair_that_is_gone(
    shown: ComparePane, reading: ArticleView, pair: Pair, said: list[str]
) -> None:
    put_caret(reading, f"3 {FILLER[:20]}")
    said.clear()
    shown.show_pair(pair.b, pair.a, pair.comparison)
    assert said == []
    assert reading.accessibleDescription() == ""
