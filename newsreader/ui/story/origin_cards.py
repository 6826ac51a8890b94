"""Who had it first: hints at the origin of a story, and its articles by date."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsreader.domain.story_comparison import OriginKind, OriginReason, StoryComparison
from newsreader.ui.inspector.passage_line import PassageLine
from newsreader.ui.inspector.scrolled import clear
from newsreader.ui.labels.plain_label import PlainLabel
from newsreader.ui.language.moments import moment_of
from newsreader.ui.language.numbers import percent
from newsreader.ui.story.naming import short_names

_MOST_LINES = 60


class OriginCards(QWidget):
    """The articles by date, and what speaks for one of them as the origin."""

    article_chosen = Signal(int)  # counted from 0

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)

    def show_origin(self, comparison: StoryComparison) -> None:
        clear(self._lines)
        names = short_names(comparison.articles)
        likely = self.tr("Nothing tells who had it first.")
        if comparison.origin is not None:
            likely = self.tr("Likely origin: {name}").format(name=names[comparison.origin])
        self._lines.addWidget(PlainLabel(likely, self, role="title"))
        for reason in comparison.reasons:
            self._lines.addWidget(PlainLabel(f"• {self._told(reason, names)}", self))
        for number in comparison.by_date[:_MOST_LINES]:
            saved = comparison.articles[number]
            when = moment_of(saved.article.date) or self.tr("date unknown")
            remark = f"{when} · {names[number]}"
            line = PassageLine(remark, saved.entry.name, remark, conflict=False, parent=self)
            line.clicked.connect(lambda n=number: self.article_chosen.emit(n))
            self._lines.addWidget(line)
        if (more := len(comparison.articles) - _MOST_LINES) > 0:
            text = self.tr("{n} later articles are not listed.").format(n=more)
            self._lines.addWidget(PlainLabel(text, self, role="quiet"))

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
