"""Who had it first: hints at the origin of a story, and its articles by date."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsreader.domain.story_comparison import OriginKind, OriginReason, StoryComparison
from newsreader.ui.inspector.passage_line import PassageLine
from newsreader.ui.inspector.scrolled import clear
from newsreader.ui.labels.plain_label import PlainLabel
from newsreader.ui.language.moments import moment_of
from newsreader.ui.language.numbers import count, percent
from newsreader.ui.story.naming import short_names
from newsreader.ui.story.time_line import Event, TimeLine
from newsreader.usecases.compare_stories import published_at

_MOST_LINES, _MOST_HINTS = 20, 8
#: So many of the earliest stand on the line of time: each is a button, which takes its time.
_MOST_EVENTS = 200
#: So few are named on the line of time and need no list.
_MOST_NAMED = 12


class OriginCards(QWidget):
    """The articles by date, and what speaks for one of them as the origin."""

    article_chosen = Signal(int)  # counted from 0

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.time_line = TimeLine(self)
        self.time_line.chosen.connect(self.article_chosen)
        self._hints = QVBoxLayout()
        self._lines = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._hints)
        column.addSpacing(8)
        column.addWidget(self.time_line)
        column.addLayout(self._lines)

    def show_origin(self, comparison: StoryComparison) -> None:
        for layout in (self._hints, self._lines):
            clear(layout)
        names = short_names(comparison.articles)
        likely = self.tr("Nothing tells who had it first.")
        if comparison.origin is not None:
            likely = self.tr("Likely origin: {name}").format(name=names[comparison.origin])
        self._hints.addWidget(PlainLabel(likely, self, role="title"))
        for reason in comparison.reasons[:_MOST_HINTS]:
            self._hints.addWidget(PlainLabel(f"• {self._told(reason, names)}", self))
        if (more := len(comparison.reasons) - _MOST_HINTS) > 0:
            text = self.tr("Further hints, which the saved part lists: {n}").format(n=count(more))
            self._hints.addWidget(PlainLabel(text, self, role="quiet"))
        events = self._events(comparison, names)
        self.time_line.show_events(events)
        self.time_line.setVisible(len(events) > 1)
        is_told = {event.article for event in events} if 1 < len(events) <= _MOST_NAMED else set()
        self._list([n for n in comparison.by_date if n not in is_told], comparison, names)

    def _list(
        self, articles: list[int], comparison: StoryComparison, names: tuple[str, ...]
    ) -> None:
        for number in articles[:_MOST_LINES]:
            saved = comparison.articles[number]
            when = moment_of(saved.article.date) or self.tr("date unknown")
            # Without an outlet its name is the headline once more.
            remark = f"{when} · {names[number]}" if saved.article.source else when
            line = PassageLine(remark, saved.entry.name, remark, conflict=False, parent=self)
            line.clicked.connect(lambda n=number: self.article_chosen.emit(n))
            self._lines.addWidget(line)
        if (more := len(articles) - _MOST_LINES) > 0:
            text = self.tr("{n} later articles are not listed.").format(n=count(more))
            self._lines.addWidget(PlainLabel(text, self, role="quiet"))

    def _events(self, comparison: StoryComparison, names: tuple[str, ...]) -> list[Event]:
        """The articles whose date is known."""
        origin = self.tr("likely origin")
        found = []
        for number in comparison.by_date[:_MOST_EVENTS]:
            saved = comparison.articles[number]
            if moment := published_at(saved.article):
                when, is_origin = moment_of(saved.article.date), number == comparison.origin
                told = [f"{names[number]}, {when}: {saved.entry.name}", *([origin] * is_origin)]
                event = Event(number, moment, names[number], when, " · ".join(told), is_origin)
                found.append(event)
        return found

    def _told(self, reason: OriginReason, names: tuple[str, ...]) -> str:
        name = names[reason.article]
        match reason.kind:
            case OriginKind.EARLIEST:
                return self.tr("{name} has the earliest date.").format(name=name)
            case OriginKind.CREDITS:
                return self.tr("{name} names {credit}.").format(name=name, credit=reason.credit)
            case OriginKind.CONTAINED:
                other = names[reason.other] if reason.other is not None else ""
                sentence = self.tr("{share} of the words of {name} have a counterpart in {other}.")
                return sentence.format(share=percent(reason.share), name=name, other=other)
