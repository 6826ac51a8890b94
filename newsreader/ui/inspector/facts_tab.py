"""The facts that both articles tell: those on which they differ first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsreader.domain.comparison import FACT_NAMES, Fact, FactKind
from newsreader.ui.inspector.passage_card import PassageCard
from newsreader.ui.inspector.scrolled import Scrolled
from newsreader.ui.labels.plain_label import PlainLabel
from newsreader.ui.language.report_language import in_report
from newsreader.usecases.compare_articles import different_letters


class FactsTab(Scrolled):
    """A card a conflict, then a card for each fact that agrees in other words."""

    place_requested = Signal(str, object)  # "a" or "b", Span

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._of_link: dict[int, PassageCard] = {}
        self._hint = PlainLabel("", self, role="quiet")
        self.content.insertWidget(0, self._hint)
        self.show_no_pair()

    def show_no_pair(self) -> None:
        """There are no two articles to set against each other; say what comes here."""
        self.deal(iter(()))
        self._of_link = {}
        self._hint.setText(
            self.tr("Open two articles: facts that they tell differently come here.")
        )
        self._hint.show()

    def show_facts(self, text_a: str, text_b: str, facts: Sequence[Fact]) -> None:
        """Show the facts of a comparison; a hint when there is nothing to show."""
        in_other_words = [
            fact
            for fact in facts
            if not fact.conflict and _folded(fact.a.of(text_a)) != _folded(fact.b.of(text_b))
        ]
        self._of_link = {}
        shown = [fact for fact in facts if fact.conflict] + in_other_words
        self.deal(self._card(fact, text_a, text_b) for fact in shown)
        nothing = self.tr("No fact was found that the two articles tell in different words.")
        self._hint.setText(nothing)
        self._hint.setVisible(not shown)

    def show_link(self, link: int) -> None:
        """Bring the first fact of a link into view, if it has one."""
        self.deal_all()
        if card := self._of_link.get(link):
            self.show_widget(card)

    def _card(self, fact: Fact, text_a: str, text_b: str) -> PassageCard:
        name = fact_name(fact.kind)
        title = name if fact.conflict else self.tr("{fact}, in other words").format(fact=name)
        card = PassageCard("warning" if fact.conflict else None, title, parent=self)
        words_a, words_b = fact.a.of(text_a), fact.b.of(text_b)
        letters_a = letters_b = ""
        if fact.kind is FactKind.NAME:
            letters_a, letters_b = map(self._only_here, different_letters(words_a, words_b))
        card.add_side("a", words_a, fact.a, letters_a)
        card.add_side("b", words_b, fact.b, letters_b)
        card.place_requested.connect(self.place_requested)
        self._of_link.setdefault(fact.link, card)
        return card

    def _only_here(self, letters: str) -> str:
        return (
            self.tr("only in this spelling: {letters}").format(letters=letters) if letters else ""
        )


def fact_name(kind: FactKind) -> str:
    """A kind of fact as a reader calls it."""
    return in_report(FACT_NAMES[kind])


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
