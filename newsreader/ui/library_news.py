"""Tells the user what the opening of the library found: damage that was mended, a bad place."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from newsreader.domain.rescue import Rescue
from newsreader.ui.desk import Desk
from newsreader.ui.labels.message_box import tell
from newsreader.ui.language.own_language import in_own_language
from newsreader.usecases.check_library import new_trouble_with_place


class LibraryNews(QObject):
    """One box when there is something to tell; most of the time there is nothing."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        desk.opened.connect(self._look)

    def _look(self) -> None:
        if rescued := self._desk.library.rescued:
            tell(self._window, self.told(rescued))
        if reason := self._desk.library.read_only:
            sentence = self.tr("The library can be read, but nothing can be saved. {reason}")
            tell(self._window, sentence.format(reason=in_own_language(reason)))
        self._desk.look_up(new_trouble_with_place, self._tell_of_place, key="place")

    def told(self, rescue: Rescue) -> str:
        """What became of a damaged library, in sentences."""
        sentences = [
            self.tr(
                "The library was damaged. All that could be read is in a new file: {articles} "
                "articles and {notes} notes. The damaged file lies untouched in {folder}."
            ).format(articles=rescue.articles, notes=rescue.notes, folder=rescue.set_aside)
        ]
        if rescue.from_backup:
            sentence = self.tr("Articles that only a backup had: {count}.")
            sentences.append(sentence.format(count=rescue.from_backup))
        if rescue.damaged_articles:
            sentence = self.tr("Articles that have lost something, and say so: {count}.")
            sentences.append(sentence.format(count=rescue.damaged_articles))
        if rescue.doubtful_notes:
            sentence = self.tr("Notes that may not read as they were written: {count}.")
            sentences.append(sentence.format(count=rescue.doubtful_notes))
        return "\n\n".join(sentences)

    def _tell_of_place(self, trouble: str) -> None:
        if trouble:
            tell(self._window, in_own_language(trouble), icon=QMessageBox.Icon.Information)
