"""Where each open article came from and what the import found out about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QVBoxLayout, QWidget

from newsreader.domain.article import SavedArticle
from newsreader.ui.inspector.scrolled import Scrolled
from newsreader.ui.moments import moment
from newsreader.ui.plain_label import PlainLabel


class DetailsTab(Scrolled):
    """A card an article: publication, file, what was folded, warnings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[QWidget] = []
        self.content.addStretch(1)

    def show_articles(self, a: SavedArticle, b: SavedArticle | None) -> None:
        """Show the details of what is open."""
        for card in self._cards:
            self.content.removeWidget(card)
            card.hide()
            card.deleteLater()
        opened = [(letter, article) for letter, article in (("A", a), ("B", b)) if article]
        self._cards = [self._card(letter, article) for letter, article in opened]
        for place, card in enumerate(self._cards):
            self.content.insertWidget(place, card)

    def _card(self, letter: str, saved: SavedArticle) -> QWidget:
        card = QFrame(self)
        card.setProperty("role", "card")
        layout = QVBoxLayout(card)
        headline = saved.article.title or self.tr("no headline")
        layout.addWidget(PlainLabel(f"{letter} · {headline}", card, role="title"))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        for name, value, origin in self._fields(saved):
            label = PlainLabel(name, card, role="quiet")
            field = PlainLabel(value or self.tr("not found"), card)
            if origin:
                field.setToolTip(self.tr("Found in: {origin}").format(origin=origin))
            form.addRow(label, field)
        layout.addLayout(form)
        return card

    def _fields(self, saved: SavedArticle) -> list[tuple[str, str, str]]:
        """Name, value and where it was found."""
        article, origin = saved.article, saved.article.origin
        folded = "\n".join(f"{fold.kind}: {' '.join(fold.text.split())}" for fold in article.folded)
        return [
            (self.tr("Outlet"), article.source, origin.get("source", "")),
            (self.tr("By"), ", ".join(article.byline), origin.get("byline", "")),
            (self.tr("Date"), article.date, origin.get("date", "")),
            (self.tr("Language"), article.language, origin.get("language", "")),
            (self.tr("Words"), self.locale().toString(saved.entry.words), ""),
            (self.tr("File"), article.path, ""),
            (self.tr("Kind"), f"{article.media_type}, {article.encoding}", ""),
            ("SHA-256", _in_groups(article.sha256), ""),
            (self.tr("Imported"), moment(saved.entry.imported_at), ""),
            (self.tr("Folded away"), folded or self.tr("nothing"), ""),
            (self.tr("Warnings"), "\n".join(article.warnings) or self.tr("none"), ""),
        ]


def _in_groups(digest: str) -> str:
    """A hash in groups of eight, so that the line can wrap and the eye can compare."""
    return " ".join(digest[i : i + 8] for i in range(0, len(digest), 8))
