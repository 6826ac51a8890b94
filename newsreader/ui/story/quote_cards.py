"""Quotes in several renderings: a card for each utterance that was changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from newsreader.domain.story_comparison import StoryComparison, StoryQuote
from newsreader.ui.inspector.passage_line import PassageLine, on_one_line
from newsreader.ui.inspector.scrolled import clear
from newsreader.ui.labels.plain_label import PlainLabel
from newsreader.ui.story.naming import short_names, shortened
from newsreader.usecases.compare_articles import different_words

_MOST_CARDS = 60
_LONGEST_CUT = 80


class QuoteCards(QWidget):
    """A card for each utterance that was changed; those quoted alike are only counted."""

    telling_chosen = Signal(object)  # Telling

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._cards = QVBoxLayout(self)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(10)

    def show_quotes(self, comparison: StoryComparison) -> None:
        clear(self._cards)
        names = short_names(comparison.articles)
        changed = [quote for quote in comparison.quotes if quote.changed]
        for quote in changed[:_MOST_CARDS]:
            self._cards.addWidget(self._card(comparison, names, quote))
        alike = len(comparison.quotes) - len(changed)
        for count, one, many in (
            (alike, self.tr("1 quote is the same in all."), self.tr("{n} quotes are the same.")),
            (len(changed) - _MOST_CARDS, self.tr("1 more quote."), self.tr("{n} more quotes.")),
        ):
            if count > 0:
                text = one if count == 1 else many.format(n=count)
                self._cards.addWidget(PlainLabel(text, self, role="quiet"))
        if not comparison.quotes:
            nothing = self.tr("No quotation was found in two of the articles.")
            self._cards.addWidget(PlainLabel(nothing, self, role="quiet"))

    def _card(
        self, comparison: StoryComparison, names: tuple[str, ...], quote: StoryQuote
    ) -> QFrame:
        card = QFrame(self)
        card.setProperty("role", "card")
        layout = QVBoxLayout(card)
        speakers = [r.speaker for r in quote.renderings if r.speaker]
        title = speakers[0] if speakers else self.tr("Speaker not named")
        layout.addWidget(PlainLabel(f"❝ {title}", card, role="title"))
        fullest = on_one_line(comparison.words_of(quote.renderings[0].telling))
        for rendering in quote.renderings:
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
        return card

    def _cut(self, words: list[str]) -> str:
        """What this rendering has not, of the fullest one."""
        listed = shortened(" … ".join(words), _LONGEST_CUT)
        return self.tr("without “{words}”").format(words=listed) if words else ""
