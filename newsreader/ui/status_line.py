"""The status bar: what the library holds, what is under way, and the button that stops it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QPushButton, QStatusBar, QWidget

from newsreader.domain.contents import Contents
from newsreader.ui.announcing import announce
from newsreader.ui.jobs import Job, Jobs
from newsreader.ui.labels.elided_label import ElidedLabel
from newsreader.ui.language.numbers import count

_NEWS_LASTS = 10_000  # milliseconds


class StatusLine(QStatusBar):
    """Shows the oldest job that has a title; jobs without one are too short to be told."""

    def __init__(self, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._jobs = jobs
        self._shown: Job | None = None
        self._counts = ElidedLabel("", self)
        self._news = ElidedLabel("", self, role="title")
        self._news_over = QTimer(self, singleShot=True, interval=_NEWS_LASTS)
        self._news_over.timeout.connect(self._news.clear)
        self._title = ElidedLabel("", self)
        self._bar = QProgressBar(self)
        self._bar.setFixedWidth(140)
        self._bar.setTextVisible(False)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.clicked.connect(self._cancel)
        self.addWidget(self._counts)
        self.addWidget(self._news)
        for widget in (self._title, self._bar, self.cancel_button):
            self.addPermanentWidget(widget)
        jobs.changed.connect(self._refresh)
        self._refresh()

    def show_counts(self, contents: Contents) -> None:
        """How much there is; versions of one article are one, as in the lists."""
        versions = [
            entry.versions_of
            for story in contents.stories
            for entry in story.articles
            if entry.versions_of is not None
        ]
        articles = sum(len(story.articles) for story in contents.stories)
        articles += len(set(versions)) - len(versions)
        sources = sum(bool(source.name) for source in contents.sources)
        counts = [
            self.tr("1 article")
            if articles == 1
            else self.tr("{n} articles").format(n=count(articles)),
            self.tr("1 story")
            if len(contents.stories) == 1
            else self.tr("{n} stories").format(n=count(len(contents.stories))),
            self.tr("1 source")
            if sources == 1
            else self.tr("{n} sources").format(n=count(sources)),
        ]
        self._counts.setText(" · ".join(counts))

    def tell(self, sentence: str) -> None:
        """Say something that needs no answer, also to a screen reader; it goes away by itself."""
        self._news.setText(sentence)
        announce(self, sentence)
        self._news_over.start()

    def _refresh(self) -> None:
        titled = [job for job in self._jobs.running if job.title]
        self._shown = titled[0] if titled else None
        for widget in (self._title, self._bar, self.cancel_button):
            widget.setVisible(self._shown is not None)
        if job := self._shown:
            stopping = job.cancel.is_set()
            steps = f"  {count(job.done)} / {count(job.total)}" if job.total > 1 else ""
            self._title.setText(self.tr("Stopping …") if stopping else job.title + steps)
            # One step is no way to tell how far it is: the bar runs to and fro.
            self._bar.setRange(0, job.total if job.total > 1 else 0)
            self._bar.setValue(job.done)
            self.cancel_button.setEnabled(not stopping)

    def _cancel(self) -> None:
        if self._shown:
            self._jobs.cancel(self._shown)
            self._refresh()
