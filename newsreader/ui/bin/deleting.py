"""Deletes what is chosen in the library's lists, and does what is asked for in the bin."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from newsreader.domain.bin import BinContents, Erased
from newsreader.domain.contents import Contents
from newsreader.domain.errors import NewsreaderError
from newsreader.domain.progress import Progress
from newsreader.ui.bin.bin_dialog import BinDialog
from newsreader.ui.desk import Desk
from newsreader.ui.labels.message_box import ask, tell
from newsreader.ui.library.library_panel import LibraryPanel
from newsreader.ui.library.rows import Row, RowKind
from newsreader.ui.read_only import CHANGES
from newsreader.ui.undoing import Doing
from newsreader.usecases import use_bin
from newsreader.usecases.keep_notes import NoteDraft

if TYPE_CHECKING:
    from newsreader.ui.desk import Library


class Deleting(QObject):
    """Adds "Delete" to the menu over the lists and to their keys, and opens the bin."""

    told = Signal(str)  # what has just been deleted, and how it comes back

    def __init__(self, desk: Desk, library: LibraryPanel, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._contents = Contents()
        self._dialog: BinDialog | None = None
        library.menu_opening.connect(self.fill_menu)
        key = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), library.tree)
        key.setContext(Qt.ShortcutContext.WidgetShortcut)
        key.activated.connect(
            lambda: self._delete_rows(library.tree.chosen(library.tree.currentIndex()))
        )
        desk.lists.ready.connect(self._on_contents)

    def fill_menu(self, menu: QMenu, rows: Sequence[Row]) -> None:
        """Offer to delete the chosen articles, stories with all their articles, or notes."""
        if do := self._way_to_delete(rows):
            menu.addSeparator()
            self._offer(menu, self.tr("Delete"), do)

    def _way_to_delete(self, rows: Sequence[Row]) -> partial[None] | None:
        """What deletes these rows; None for what cannot be deleted and for a mixture."""
        articles = [number for row in rows for number in self._articles(row)]
        notes = [row for row in rows if row.kind is RowKind.NOTE]
        if notes and len(notes) == len(rows):
            return partial(self._delete_notes, notes)
        return partial(self._delete, articles) if articles and not notes else None

    def _delete_rows(self, rows: Sequence[Row]) -> None:
        if do := self._way_to_delete(rows):
            do()

    def open_bin(self) -> None:
        """Show what was deleted."""
        if self._dialog is None:
            self._dialog = BinDialog(self._window)
            self._dialog.bring_back_requested.connect(self._bring_back)
            self._dialog.erase_requested.connect(self._ask_to_erase)
            self._dialog.destroyed.connect(self._forget)
        self._dialog.show()
        self._dialog.raise_()
        self._refresh()

    def _articles(self, row: Row) -> list[int]:
        if row.kind is RowKind.ARTICLE:
            return [row.id]
        if row.kind is RowKind.STORY:
            return [below.id for below in row.rows]
        return []

    def _offer(self, menu: QMenu, text: str, do: partial[None]) -> None:
        action = QAction(text, menu)
        action.setProperty(CHANGES, True)
        action.triggered.connect(lambda _=False: do())
        menu.addAction(action)

    def _delete(self, articles: list[int]) -> None:
        work = self._desk.undoing.grouped(lambda library: use_bin.delete(library, articles))
        self._desk.change(work)
        if len(articles) == 1:
            self.told.emit(self.tr("1 article is in the bin. Edit › Undo brings it back."))
        else:
            sentence = self.tr("{n} articles are in the bin. Edit › Undo brings them back.")
            self.told.emit(sentence.format(n=len(articles)))

    def _delete_notes(self, rows: Sequence[Row]) -> None:
        for note in self._contents.notes:
            if note.id in {row.id for row in rows}:
                self._desk.notes.remove(NoteDraft(note.target, note.id))
        self.told.emit(self.tr("It is in the bin. Edit › Undo brings it back."))

    def _bring_back(self, articles: list[int], notes: list[int]) -> None:
        def work(library: Library) -> Doing:
            use_bin.bring_back(library, articles, notes)
            return doing

        doing = Doing(
            self.tr("out of the bin"),
            lambda library: use_bin.put_away(library, articles, notes),
            lambda library: use_bin.bring_back(library, articles, notes),
        )
        self._desk.change(work)

    def _ask_to_erase(self, articles: list[int], notes: list[int]) -> None:
        question = self.tr(
            "Erase for good?\n\nThe chosen articles with their original files and all notes on "
            "them, and the chosen notes with all their earlier wordings, are overwritten. This "
            "cannot be undone, and no change to stories from before can be undone any more."
        )
        if self._dialog and ask(self._dialog, question):
            self._erase(articles, notes)

    def _erase(self, articles: list[int], notes: list[int]) -> None:
        def work(_: Progress) -> Erased:
            return use_bin.erase(self._desk.library, articles, notes)

        def failed(error: NewsreaderError) -> None:
            # Perhaps not all of it: what is gone must not be asked for again.
            self._forget_what_is_gone()
            self._desk.jobs.failed.emit(error)

        self._desk.jobs.start(self.tr("Erasing"), work, self._on_erased, failed=failed)

    def _forget_what_is_gone(self) -> None:
        self._desk.undoing.forget()
        self._desk.changes.articles.emit()

    def _on_erased(self, erased: Erased) -> None:
        self._forget_what_is_gone()
        told = self.tr("Erased for good. Articles: {articles}. Notes: {notes}.").format(
            articles=erased.articles, notes=erased.notes
        )
        copies = ""
        if erased.held_by:
            copies = "\n".join(erased.held_by)
            told += "\n\n" + self.tr(
                "Copies of the library that were made before still have some of it: {count}. "
                "Their files are named below; delete those that you do not need."
            ).format(count=len(erased.held_by))
        icon = QMessageBox.Icon.Information
        tell(self._dialog or self._window, told, details=copies, icon=icon)

    def _on_contents(self, contents: Contents) -> None:
        self._contents = contents
        self._refresh()

    def _refresh(self) -> None:
        if self._dialog is None:
            return

        def work(_: Progress) -> BinContents:
            return use_bin.bin_contents(self._desk.library)

        self._desk.jobs.start("", work, self._show, key="bin")

    def _show(self, contents: BinContents) -> None:
        if self._dialog:
            self._dialog.show_contents(contents)

    def _forget(self) -> None:
        self._dialog = None
