"""Quotes that both articles bring, those in different words first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsreader.domain.comparison import QuotePair
from newsreader.domain.span import Span
from newsreader.ui.inspector.passage_card import PassageCard
from newsreader.ui.inspector.scrolled import Scrolled
from newsreader.ui.labels.one_line import on_one_line
from newsreader.ui.labels.plain_label import PlainLabel
from newsreader.usecases.compare_articles import different_words

_MARKS = "\"“”„‟«»‘’'‚‹›「」『』"


class QuotesTab(Scrolled):
    """A card for each utterance with both renderings and who is said to have said it."""

    place_requested = Signal(str, object)  # "a" or "b", Span

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = PlainLabel("", self, role="quiet")
        self.content.insertWidget(0, self._hint)
        self.show_no_pair()

    def show_no_pair(self) -> None:
        """There are no two articles to set against each other; say what comes here."""
        self.deal(iter(()))
        self._hint.setText(
            self.tr("Open two articles: quotations that both of them bring come here.")
        )
        self._hint.show()

    def show_quotes(self, text_a: str, text_b: str, quotes: Sequence[QuotePair]) -> None:
        """Show the quotes of a comparison; a hint when there are none."""
        shown = sorted(quotes, key=lambda pair: (not pair.changed, pair.a))
        self.deal(self._card(pair, text_a, text_b) for pair in shown)
        self._hint.setText(self.tr("No quotation was found in both articles."))
        self._hint.setVisible(not quotes)

    def _card(self, pair: QuotePair, text_a: str, text_b: str) -> PassageCard:
        changed = self.tr("Same utterance, different words")
        title = changed if pair.changed else self.tr("Quoted alike")
        card = PassageCard("quote", title, parent=self)
        words_a, words_b = on_one_line(pair.a.of(text_a)), on_one_line(pair.b.of(text_b))
        marks_a, marks_b = different_words(words_a, words_b)
        card.add_side("a", words_a, pair.a, self._remark(text_a, pair.a, pair.a_speaker), marks_a)
        card.add_side("b", words_b, pair.b, self._remark(text_b, pair.b, pair.b_speaker), marks_b)
        card.place_requested.connect(self.place_requested)
        return card

    def _remark(self, text: str, span: Span, speaker: str) -> str:
        """Who said it, and whether the article prints it as reported speech."""
        reported = "" if is_quoted(text, span) else self.tr("not in quotation marks")
        return " · ".join(filter(None, (speaker, reported)))


def is_quoted(text: str, span: Span) -> bool:
    """Whether a quotation mark stands at one of the edges of the words, in or around them."""
    around = text[max(0, span.start - 1) : span.start + 1] + text[span.end - 1 : span.end + 2]
    return any(mark in around for mark in _MARKS)
