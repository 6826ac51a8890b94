"""A pop-up beside a passage: how each other article of the story tells it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from newsreader.domain.article import ArticleEntry
from newsreader.domain.other_telling import OtherTelling, ToldThere
from newsreader.domain.span import Span
from newsreader.ui.compare.article_header import shown_date
from newsreader.ui.compare.wording import filled, kind_name, translate
from newsreader.ui.inspector.passage_line import PassageLine, quoted
from newsreader.ui.inspector.scrolled import Scrolled
from newsreader.ui.labels.one_line import on_one_line
from newsreader.ui.labels.plain_label import PlainLabel

_SIZE = QSize(440, 460)


class TellingsPopup(QFrame):
    """A card an article; Escape or a click beside it closes it."""

    #: The number of an article and the place in it that was picked.
    picked = Signal(int, object)

    def __init__(self, passage: str, tellings: Sequence[OtherTelling], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("How others tell this passage"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        cards = Scrolled(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(cards)
        cards.cards.addWidget(PlainLabel(_summary(tellings), self, role="title"))
        cards.cards.addWidget(PlainLabel(quoted(passage), self, role="quiet"))
        self.lines: list[PassageLine] = []
        for telling in tellings:
            cards.cards.addWidget(self._card(telling))
        self._cards = cards

    def show_at(self, place: QPoint) -> None:
        """Shows itself below a point of the screen, wholly on it, and takes the keyboard."""
        wish = self._height() + 4
        scale = self.fontMetrics().height() / 18
        room = QSize(round(_SIZE.width() * scale), min(wish, round(_SIZE.height() * scale)))
        screen = (QGuiApplication.screenAt(place) or self.screen()).availableGeometry()
        at = QRect(place, room.boundedTo(screen.size()))
        at.moveRight(min(at.right(), screen.right()))
        at.moveBottom(min(at.bottom(), screen.bottom()))
        self.setGeometry(at)
        self.show()
        (self.lines[0] if self.lines else self).setFocus(Qt.FocusReason.PopupFocusReason)

    def _height(self) -> int:
        content = self._cards.widget()
        return content.sizeHint().height() if content else 0

    def _card(self, telling: OtherTelling) -> QFrame:
        card = QFrame(self)
        card.setProperty("role", "card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(2)
        entry = telling.article
        layout.addWidget(PlainLabel(_heading(entry), card, role="title"))
        for told, words in zip(telling.told, telling.words, strict=True):
            line = self._line(entry, told, words, card)
            self.lines.append(line)
            layout.addWidget(line)
        if not telling.told:
            layout.addWidget(PlainLabel(self.tr("does not tell it"), card, role="faint"))
        return card

    def _line(self, entry: ArticleEntry, told: ToldThere, words: str, card: QWidget) -> PassageLine:
        line = PassageLine(
            entry.source or entry.name,
            on_one_line(words),
            _remark(told),
            conflict=False,
            parent=card,
            marks=_flat(words, [span.shift(-told.place.start) for span in told.changed]),
        )
        line.clicked.connect(lambda: self._pick(entry.id, told.place))
        return line

    def _pick(self, article: int, place: Span) -> None:
        self.picked.emit(article, place)
        self.close()


def _summary(tellings: Sequence[OtherTelling]) -> str:
    telling = sum(bool(each.told) for each in tellings)
    if not tellings:
        return translate("TellingsPopup", "No other article is in this story.")
    sentence = translate("TellingsPopup", "%1 of %2 other articles of the story tell this passage")
    return filled(sentence, telling, len(tellings))


def _heading(entry: ArticleEntry) -> str:
    parts = (entry.source or entry.name, shown_date(entry.date))
    return " · ".join(part for part in parts if part)


def _remark(told: ToldThere) -> str:
    kind = kind_name(told.kind)
    if told.moved:
        kind = filled(translate("TellingsPopup", "%1, in another place"), kind)
    if told.conflict:
        kind = filled(translate("TellingsPopup", "%1, a fact differs"), kind)
    if told.changed:
        return filled(translate("TellingsPopup", "%1; the changed words are marked"), kind)
    return kind


def _flat(text: str, marks: Sequence[Span]) -> list[Span]:
    """The marks as they stand in the text on one line."""
    return [
        Span(len(on_one_line(f"{text[: mark.start]}x")) - 1, len(on_one_line(text[: mark.end])))
        for mark in marks
    ]
