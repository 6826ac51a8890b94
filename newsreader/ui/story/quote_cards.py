"""Quotes in several renderings: a card for each utterance that was changed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from newsreader.domain.story_comparison import StoryComparison, StoryQuote
from newsreader.ui.inspector.passage_line import PassageLine
from newsreader.ui.inspector.scrolled import clear
from newsreader.ui.labels.one_line import on_one_line, shortened
from newsreader.ui.labels.plain_label import PlainLabel
from newsreader.ui.labels.signed_title import SignedTitle
from newsreader.ui.language.numbers import count
from newsreader.ui.story.naming import short_names
from newsreader.usecases.compare_articles import different_words

#: So many cards are made at a time, each of so many lines: they take long to lay out.
_AT_A_TIME, _MOST_LINES = 6, 8
_LONGEST_CUT = 80


class QuoteCards(QWidget):
    """A card for each utterance that was changed; those quoted alike are only counted."""

    telling_chosen = Signal(object)  # Telling

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._comparison: StoryComparison | None = None
        self._changed: list[StoryQuote] = []
        self._cards = QVBoxLayout()
        self._cards.setSpacing(10)
        self.more = QPushButton(self)
        self.more.setAccessibleName(self.tr("Show more quotes"))
        self.more.setFlat(True)
        self.more.clicked.connect(self._show_more)
        self._told = PlainLabel("", self, role="quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._cards)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._told)

    def show_quotes(self, comparison: StoryComparison) -> None:
        """Show the first of the utterances that were changed; the others when asked for."""
        clear(self._cards)
        self._comparison = comparison
        self._changed = [quote for quote in comparison.quotes if quote.changed]
        self._told.setText(self._rest(len(comparison.quotes)))
        self._told.setVisible(bool(self._told.text()))
        self._show_more()

    def _rest(self, of: int) -> str:
        if not of:
            return self.tr("No quotation was found in two of the articles.")
        alike = of - len(self._changed)
        if alike == 1:
            return self.tr("1 quote is the same in all.")
        return self.tr("{n} quotes are the same.").format(n=count(alike)) if alike else ""

    def _show_more(self) -> None:
        if self._comparison is None:
            return
        names, shown = short_names(self._comparison.articles), self._cards.count()
        for quote in self._changed[shown : shown + _AT_A_TIME]:
            self._cards.addWidget(self._card(self._comparison, names, quote))
        left = len(self._changed) - self._cards.count()
        self.more.setText(self.tr("Show more, {n} left").format(n=count(left)))
        self.more.setVisible(left > 0)

    def _card(
        self, comparison: StoryComparison, names: tuple[str, ...], quote: StoryQuote
    ) -> QFrame:
        card = QFrame(self)
        card.setProperty("role", "card")
        layout = QVBoxLayout(card)
        speakers = [r.speaker for r in quote.renderings if r.speaker]
        title = speakers[0] if speakers else self.tr("Speaker not named")
        layout.addWidget(SignedTitle("quote", title, card))
        fullest = on_one_line(comparison.words_of(quote.renderings[0].telling))
        for rendering in quote.renderings[:_MOST_LINES]:
            words = on_one_line(comparison.words_of(rendering.telling))
            marks, left_out = different_words(words, fullest)
            remark = " · ".join(
                filter(
                    None,
                    (
                        names[rendering.telling.article],
                        rendering.speaker if rendering.speaker != title else "",
                        self._cut([span.of(fullest) for span in left_out]),
                    ),
                )
            )
            line = PassageLine(remark, words, remark, conflict=False, parent=card, marks=marks)
            line.clicked.connect(lambda where=rendering.telling: self.telling_chosen.emit(where))
            layout.addWidget(line)
        if (more := len(quote.renderings) - _MOST_LINES) > 0:
            text = self.tr("More tellings, which the saved part lists: {n}").format(n=count(more))
            layout.addWidget(PlainLabel(text, card, role="quiet"))
        return card

    def _cut(self, words: list[str]) -> str:
        """What this rendering has not, of the fullest one."""
        listed = shortened(" … ".join(words), _LONGEST_CUT)
        return self.tr("without “{words}”").format(words=listed) if words else ""
