"""The versions of one article: its headlines through time, and what changed without a word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from newsreader.domain.versions import SilentChange, Version
from newsreader.ui.labels.plain_label import PlainLabel
from newsreader.ui.language.moments import day, moment

_MOST_TOLD = 6  # changes of one version; the comparison shows all


class VersionsCard(QFrame):
    """A line for each version, the newest first, that leads to what it changed."""

    #: Two versions to compare, the older and the newer, by their articles' numbers.
    pair_requested = Signal(int, int)

    def __init__(self, letter: str, versions: Sequence[Version], parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._layout = QVBoxLayout(self)
        title = self.tr("{letter} · {n} versions").format(letter=letter, n=len(versions))
        self._layout.addWidget(PlainLabel(title, self, role="title"))
        for number in range(len(versions) - 1, -1, -1):
            older = versions[number - 1] if number else None
            self._add(versions[number], older)
        if len(versions) > 2:
            whole = self._button(self.tr("Compare first and last"), versions[0], versions[-1])
            self._layout.addWidget(whole)

    def _add(self, version: Version, older: Version | None) -> None:
        entry = version.entry
        when = day(entry.date) or moment(entry.imported_at)
        row = QHBoxLayout()
        row.addWidget(PlainLabel(when, self, role="quiet"), 1)
        if older:
            row.addWidget(self._button(self.tr("Show changes"), older, version))
        self._layout.addLayout(row)
        if version.has_new_headline or older is None:
            self._layout.addWidget(PlainLabel(entry.name, self))
        if version.correction:
            self._layout.addWidget(PlainLabel(version.correction, self, role="quiet"))
        if version.silent:
            warning = self.tr("Changed without a correction note:")
            self._layout.addWidget(PlainLabel(warning, self, role="warning"))
            told = [change_text(change) for change in version.silent[:_MOST_TOLD]]
            if more := len(version.silent) - len(told):
                told.append(self.tr("and {n} more").format(n=more))
            self._layout.addWidget(PlainLabel("\n".join(told), self))

    def _button(self, text: str, older: Version, newer: Version) -> QPushButton:
        button = QPushButton(text, self)
        pair = older.entry.id, newer.entry.id
        button.clicked.connect(lambda: self.pair_requested.emit(*pair))
        return button


def change_text(change: SilentChange) -> str:
    """One change on a line: what stood there, and what stands there now."""
    form = QCoreApplication.translate("VersionsCard", "“{before}” became “{after}”")
    before, after = (" ".join(words.split()) for words in (change.before, change.after))
    return form.format(before=before, after=after)
