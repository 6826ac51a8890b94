"""Where each open article came from and what the import found out about it."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QVBoxLayout, QWidget

from newsreader.domain.article import SavedArticle
from newsreader.ui.compare.wording import furniture_name
from newsreader.ui.inspector.scrolled import Scrolled, clear
from newsreader.ui.moments import moment
from newsreader.ui.plain_label import PlainLabel


class DetailsTab(Scrolled):
    """A card an article: publication, file, what was folded, warnings."""

    def show_articles(self, a: SavedArticle, b: SavedArticle | None) -> None:
        """Show the details of what is open."""
        clear(self.cards)
        for letter, article in (("A", a), ("B", b)):
            if article:
                self.cards.addWidget(self._card(letter, article))

    def _card(self, letter: str, saved: SavedArticle) -> QWidget:
        card = QFrame(self)
        card.setProperty("role", "card")
        layout = QVBoxLayout(card)
        headline = saved.article.title or self.tr("no headline")
        layout.addWidget(PlainLabel(f"{letter} · {headline}", card, role="title"))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        for name, value, origin in self._fields(saved):
            label = PlainLabel(name, card, role="quiet")
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            field = QVBoxLayout()
            field.setSpacing(0)
            field.addWidget(PlainLabel(value or self.tr("not found"), card))
            if origin:
                field.addWidget(PlainLabel(origin, card, role="faint"))
            form.addRow(label, field)
        layout.addLayout(form)
        return card

    def _fields(self, saved: SavedArticle) -> list[tuple[str, str, str]]:
        """Name, value and where it was found."""
        article, origin = saved.article, saved.article.origin
        folded = "\n\n".join(
            f"{furniture_name(fold.kind)}: {' '.join(fold.text.split())}" for fold in article.folded
        )
        stored_as = ", ".join(filter(None, (article.media_type, article.encoding)))
        return [
            (self.tr("Outlet"), article.source, origin.get("source", "")),
            (self.tr("By"), ", ".join(article.byline), origin.get("byline", "")),
            (self.tr("Date"), article.date, origin.get("date", "")),
            (self.tr("Language"), article.language, origin.get("language", "")),
            (self.tr("Words"), self.locale().toString(saved.entry.words), ""),
            (self.tr("File"), breakable(article.path), breakable(origin.get("part", ""))),
            (self.tr("Format"), breakable(stored_as), ""),
            ("SHA-256", _in_groups(article.sha256), ""),
            (self.tr("Imported"), moment(saved.entry.imported_at), ""),
            (self.tr("Folded away"), folded or self.tr("nothing"), ""),
            (self.tr("Warnings"), "\n".join(article.warnings) or self.tr("none"), ""),
        ]


def breakable(path: str) -> str:
    """A path that can be wrapped after its separators and within long names."""
    return re.sub(r"([/\\_.-]|\w{12})", "\\1\N{ZERO WIDTH SPACE}", path)


def _in_groups(digest: str) -> str:
    """A hash in groups of eight, so that the line can wrap and the eye can compare."""
    return " ".join(digest[i : i + 8] for i in range(0, len(digest), 8))
