"""Work about the open pair: what its articles share with others, links by hand, a third article."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication

from newsreader.domain.other_telling import OtherTelling
from newsreader.domain.progress import Progress
from newsreader.domain.reuse import Reuse
from newsreader.domain.span import Span
from newsreader.domain.versions import Version
from newsreader.ui.desk import Desk
from newsreader.usecases.browse_library import shares_with
from newsreader.usecases.find_reuse import find_reuse
from newsreader.usecases.find_tellings import find_tellings
from newsreader.usecases.follow_versions import version_history
from newsreader.usecases.open_third import Third, open_third

if TYPE_CHECKING:
    from newsreader.store.database import Library

T = TypeVar("T")


class PairJobs:
    """Nothing here waits; each answer comes to the function that was handed over."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def find_shares(
        self, article: int, others: Sequence[int], done: Callable[[Mapping[int, float]], None]
    ) -> None:
        """Find what each of ``others`` has in common with ``article``."""

        def work(progress: Progress) -> Mapping[int, float]:
            return shares_with(self._desk.library, article, tuple(others), progress)

        self._desk.jobs.start("", work, done, key="shares")

    def find_versions(self, article: int, done: Callable[[tuple[Version, ...]], None]) -> None:
        """Hold the versions of an article against each other."""

        def work(progress: Progress) -> tuple[Version, ...]:
            return version_history(self._desk.library, article, progress)

        self._desk.jobs.start("", work, done, key=f"versions {article}")

    def find_tellings(
        self, article: int, passage: Span, done: Callable[[tuple[OtherTelling, ...]], None]
    ) -> None:
        """Find how the other articles of the story tell a passage."""

        def work(progress: Progress) -> tuple[OtherTelling, ...]:
            return find_tellings(self._desk.library, article, passage, progress)

        title = QCoreApplication.translate("Desk", "Looking for other tellings")
        self._desk.jobs.start(title, work, done, key="tellings")

    def find_reuse(
        self, passage: str, without: int, done: Callable[[tuple[Reuse, ...]], None]
    ) -> None:
        """Find who else in the library has a passage."""

        def work(progress: Progress) -> tuple[Reuse, ...]:
            return find_reuse(self._desk.library, passage, without, progress)

        title = QCoreApplication.translate("Desk", "Looking for the passage")
        self._desk.jobs.start(title, work, done, key="reuse")

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
