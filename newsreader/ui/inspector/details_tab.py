"""Where each open article came from and what the import found out about it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from textwrap import shorten

from PySide6.QtCore import QEvent, QMargins, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFormLayout,
    QFrame,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from newsreader.domain.article import ADDRESS, Folded, SavedArticle
from newsreader.domain.versions import Version
from newsreader.ui.compare.bar.flow_layout import FlowLayout
from newsreader.ui.compare.wording import furniture_name
from newsreader.ui.inspector.scrolled import Scrolled, clear
from newsreader.ui.inspector.versions_card import VersionsCard
from newsreader.ui.labels.elided_label import ElidedLabel
from newsreader.ui.labels.grey_out import grey_out
from newsreader.ui.labels.plain_label import PlainLabel
from newsreader.ui.language.moments import moment, moment_of
from newsreader.ui.language.own_language import in_own_language, origin_in_own_language

#: Characters; longer sentences have the whole width, below their label.
_BESIDE_LABEL = 100
#: In a narrower column, in characters, no value stands beside its label.
_LEAST = 24
# Of a folded piece so many characters are shown, and so many are told as its name.
_LONGEST_PIECE, _LONGEST_NAME = 240, 40


class DetailsTab(Scrolled):
    """A card an article: publication, file, what was folded, warnings; above it its versions."""

    #: Two versions of an article to compare, the older and the newer.
    pair_requested = Signal(int, int)
    correct_requested = Signal(object)  # SavedArticle
    belongs_to_story = Signal(int, int)  # the article's id, number of the folded piece

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters: dict[int, str] = {}
        self._reason = ""  # why nothing can be put right

    def be_read_only(self, reason: str) -> None:
        """Show articles and let nothing be put right: the library cannot keep it."""
        self._reason = reason

    def show_articles(self, a: SavedArticle, b: SavedArticle | None) -> None:
        """Show the details of what is open."""
        clear(self.cards)
        self._letters = {}
        for letter, article in (("A", a), ("B", b)):
            if article:
                self._letters[article.entry.id] = letter
                self.cards.addWidget(self._card(letter, article))
        self._wrap_rows()

    def show_versions(self, versions: Sequence[Version]) -> None:
        """Add the versions of an article that is open; those of another are let be."""
        letters = [self._letters.get(version.entry.id) for version in versions]
        letter = " ".join(sorted(filter(None, letters)))
        if letter:
            card = VersionsCard(letter, versions, self)
            card.pair_requested.connect(self.pair_requested)
            self.cards.insertWidget(0, card)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap_rows()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._wrap_rows()

    def _wrap_rows(self) -> None:
        """A value stands below its name where there is no room beside it."""
        narrow = self.width() < _LEAST * self.fontMetrics().averageCharWidth()
        policies = QFormLayout.RowWrapPolicy
        for form in self.findChildren(QFormLayout):
            form.setRowWrapPolicy(policies.WrapAllRows if narrow else policies.DontWrapRows)

    def _card(self, letter: str, saved: SavedArticle) -> QWidget:
        card = QFrame(self)
        card.setProperty("role", "card")
        layout = QVBoxLayout(card)
        headline = saved.article.name
        layout.addWidget(PlainLabel(f"{letter} · {headline}", card, role="title"))
        form = QFormLayout()
        for name, value, origin in self._fields(saved):
            label = PlainLabel(name, card, role="quiet")
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            field = QVBoxLayout()
            field.setSpacing(0)
            field.addWidget(PlainLabel(value or self.tr("not found"), card))
            if origin:
                field.addWidget(
                    PlainLabel(_loose(origin_in_own_language(origin)), card, role="faint")
                )
            if len(value) > _BESIDE_LABEL and " " in value:
                form.addRow(label)
                form.addRow(field)
            else:
                form.addRow(label, field)
        layout.addLayout(form)
        correct = QPushButton(self.tr("Correct…"), card)
        correct.setAccessibleName(self.tr("Correct {headline}…").format(headline=headline))
        correct.clicked.connect(lambda: self.correct_requested.emit(saved))
        self._grey_out(correct)
        layout.addWidget(correct, alignment=Qt.AlignmentFlag.AlignLeft)
        if saved.article.folded:
            layout.addWidget(PlainLabel(self.tr("Folded away"), card, role="title"))
        for number, piece in enumerate(saved.article.folded):
            layout.addWidget(self._piece(saved.entry.id, number, piece))
        return card

    def _piece(self, article: int, number: int, piece: Folded) -> QWidget:
        """A piece of furniture, and the way back into the story with one click."""
        row = QWidget(self)
        layout = QVBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        words = " ".join(piece.text.split())
        layout.addWidget(PlainLabel(shorten(words, _LONGEST_PIECE, placeholder=" …"), row))
        below = FlowLayout(None, QMargins(), spacing=6)
        kind = ElidedLabel(furniture_name(piece.kind), row, role="faint")
        kind.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        below.addWidget(kind)
        back = QToolButton(row)
        back.setProperty("role", "order")
        back.setText(self.tr("To the story"))
        back.setToolTip(self.tr("This belongs to the story. It is remembered for this outlet."))
        start = shorten(words, _LONGEST_NAME, placeholder=" …")
        back.setAccessibleName(self.tr("“{words}” belongs to the story").format(words=start))
        back.clicked.connect(lambda: self.belongs_to_story.emit(article, number))
        self._grey_out(back)
        below.addWidget(back)
        layout.addLayout(below)
        return row

    def _grey_out(self, button: QAbstractButton) -> None:
        if self._reason:
            grey_out(button, self._reason)

    def _fields(self, saved: SavedArticle) -> list[tuple[str, str, str]]:
        """Name, value and where it was found."""
        article, origin = saved.article, saved.article.origin
        warnings = _loose("\n".join(map(in_own_language, article.warnings)))
        stored_as = ", ".join(filter(None, (article.media_type, article.encoding)))
        address = origin.get(ADDRESS, "")
        return [
            (self.tr("Outlet"), article.source, origin.get("source", "")),
            (self.tr("By"), ", ".join(article.byline), origin.get("byline", "")),
            (self.tr("Date"), moment_of(article.date) or article.date, origin.get("date", "")),
            (self.tr("Language"), article.language, origin.get("language", "")),
            (self.tr("Words"), self.locale().toString(saved.entry.words), ""),
            *([(self.tr("Address"), breakable(address), "")] if address else []),
            (self.tr("File"), breakable(article.path), breakable(origin.get("part", ""))),
            (self.tr("Format"), breakable(stored_as), ""),
            ("SHA-256", _in_groups(article.sha256), ""),
            (self.tr("Imported"), moment(saved.entry.imported_at), ""),
            (self.tr("Warnings"), warnings or self.tr("none"), ""),
        ]


def breakable(path: str) -> str:
    """A path that can be wrapped after its separators and within long names."""
    return re.sub(r"([/\\_.-]|\w{12})", "\\1\N{ZERO WIDTH SPACE}", path)


def _loose(sentence: str) -> str:
    """A sentence that can be wrapped within the names of machines, such as og:site_name."""
    return re.sub(r"([/\\_:])(?=\w)", "\\1\N{ZERO WIDTH SPACE}", sentence)


def _in_groups(digest: str) -> str:
    """A hash in groups of eight, so that the line can wrap and the eye can compare."""
    return " ".join(digest[i : i + 8] for i in range(0, len(digest), 8))
