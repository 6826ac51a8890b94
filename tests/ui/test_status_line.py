"""The status bar counts what the lists show."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtWidgets import QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from newsreader.domain.article import ArticleEntry
from newsreader.domain.contents import Contents
from newsreader.domain.story import Source, Story
from newsreader.ui.jobs import Jobs
from newsreader.ui.status_line import StatusLine

NOW = datetime(2026, 4, 14, 12, tzinfo=UTC)
ONE = ArticleEntry(1, 1, "Ferry runs", "Beacon", (), "", "/in/1.txt", "", 9, NOW, versions_of=1)
OTHER = replace(ONE, id=3, title="Boats wait", versions_of=None)


def test_versions_of_one_article_count_once(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    jobs = Jobs(window)
    status = StatusLine(jobs, window)
    articles = (ONE, replace(ONE, id=2), OTHER)
    status.show_counts(Contents((Story(1, "Ferry", articles),), (Source("Beacon", articles),), ()))
    assert "2 articles · 1 story · 1 source" in [x.text() for x in status.findChildren(QLabel)]
