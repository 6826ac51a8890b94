"""Work about the open pair: links by hand, tellings elsewhere, a third article beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication

from newsreader.domain.other_telling import OtherTelling
from newsreader.domain.progress import Progress
from newsreader.domain.span import Span
from newsreader.ui.desk import Desk
from newsreader.usecases.find_tellings import find_tellings
from newsreader.usecases.open_third import Third, open_third

if TYPE_CHECKING:
    from newsreader.store.database import Library

T = TypeVar("T")


class PairJobs:
    """Nothing here waits; each answer comes to the function that was handed over."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def find_tellings(
        self, article: int, passage: Span, done: Callable[[tuple[OtherTelling, ...]], None]
    ) -> None:
        """Find how the other articles of the story tell a passage."""

        def work(progress: Progress) -> tuple[OtherTelling, ...]:
            return find_tellings(self._desk.library, article, passage, progress)

        title = QCoreApplication.translate("Desk", "Looking for other tellings")
        self._desk.jobs.start(title, work, done, key="tellings")

    def open_third(
        self, a: int, b: int, wanted: int | None, done: Callable[[Third | None], None]
    ) -> None:
        """Find a third article of the story and compare it with B."""

        def work(progress: Progress) -> Third | None:
            return open_third(self._desk.library, a, b, wanted, progress)

        self._desk.jobs.start("", work, done, key="third")

    def link_by_hand(self, work: Callable[[Library], T], done: Callable[[T], None]) -> None:
        """Change the links of a pair."""
        self._desk.jobs.write(lambda: work(self._desk.library), done)
