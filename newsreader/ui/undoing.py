"""Undo and redo for what changes the library: each doing is handed in with its way back."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from newsreader.usecases import group_stories

if TYPE_CHECKING:
    from newsreader.ui.desk import Desk, Library

#: Something to be done in the library.
Work = Callable[["Library"], object]


@dataclass(frozen=True, slots=True)
class Doing:
    """What was done, how it is taken back, and how it is done again.

    Doings in a row on one ``subject`` are one: a note is saved many times while it is written.
    """

    what: str
    undo: Work
    redo: Work
    subject: Hashable = None


class Undoing(QObject):
    """The doings since the start; before them come the changes to stories, which are kept."""

    told = Signal(str)
    #: What was taken back or done again is kept: what is on the screen may have changed.
    turned = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._done: list[Doing] = []
        self._undone: list[Doing] = []

    def add(self, doing: Doing) -> None:
        """Something was done and is kept."""
        last = self._done[-1] if self._done else None
        if last and doing.subject is not None and last.subject == doing.subject:
            self._done[-1] = replace(last, redo=doing.redo)
        else:
            self._done.append(doing)
        self._undone.clear()

    def grouped(self, work: Work) -> Work:
        """Work that changes stories or deletes articles, which the library itself takes back."""
        doing = Doing(self.tr("grouping or deleting"), group_stories.undo, group_stories.redo)

        def done(library: Library) -> Doing:
            work(library)
            return doing

        return done

    def forget(self) -> None:
        """What was done can be taken back no more: part of it is erased."""
        self._done.clear()
        self._undone.clear()

    def undo(self) -> None:
        """Take back what was done last."""
        if not self._done:
            self._turn(group_stories.undo, "")
            return
        doing = self._done.pop()
        self._undone.append(doing)
        self._turn(doing.undo, self.tr("Taken back: {what}.").format(what=doing.what))

    def redo(self) -> None:
        """Do again what was taken back last."""
        if not self._undone:
            self._turn(group_stories.redo, "")
            return
        doing = self._undone.pop()
        self._done.append(doing)
        self._turn(doing.redo, self.tr("Done again: {what}.").format(what=doing.what))

    def _turn(self, work: Work, sentence: str) -> None:
        def done() -> None:
            self._desk.changes.notes.emit()
            self.turned.emit()
            if sentence:
                self.told.emit(sentence)

        self._desk.change(work, done)
