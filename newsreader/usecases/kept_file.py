"""One file as the library knows it: by its SHA-256, with the articles that came from it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsreader.domain.article import CONTRADICTIONS, ArticleEntry
from newsreader.domain.import_report import ImportItem, Outcome
from newsreader.usecases.use_bin import bring_back

if TYPE_CHECKING:
    from newsreader.store.database import Library
    from newsreader.usecases.brought import Brought


class KeptFile:
    """What the library has of a file, and how that stands in the import report."""

    def __init__(self, library: Library, sha256: str, path: str) -> None:
        self._library = library
        self._sha256 = sha256
        self._path = path
        self._mark = f"unfinished import of {sha256}"

    def kept(self) -> int:
        """How many articles of it are in the library."""
        return self._library.articles.count_by_sha256(self._sha256)

    def already_here(self, brought: Brought) -> ImportItem:
        """The report of a file that need not be kept again; from the bin it comes back."""
        first = self._first()
        reason = f"The same file is here as “{first.name}”."
        entries = self._library.articles.find_by_sha256(self._sha256)
        if deleted := self._library.bin.stories(entry.id for entry in entries):
            bring_back(self._library, list(deleted), ())
            brought.add(deleted)
            first = self._first()
            reason = f"The same file was in the bin and was brought back as “{first.name}”."
        return ImportItem(self._path, Outcome.ALREADY_HERE, reason, first.id, first.story_id)

    def imported(
        self, articles: int, warnings: Sequence[str], versions: Sequence[ArticleEntry]
    ) -> ImportItem:
        """The report of a file that was kept, with what was lost of it.

        ``versions`` are the articles that some of its are new versions of.
        """
        first, story = self._library.articles.first_of(self._sha256)
        told = dict.fromkeys(warnings)
        lost = any(not warning.startswith(CONTRADICTIONS) for warning in told)
        outcome = Outcome.NEW_VERSION if versions and articles == 1 else Outcome.IMPORTED
        if lost:
            outcome = Outcome.PARTLY
        several = (f"It holds {articles:,} articles.",) if articles > 1 else ()
        renewed = (f"A new version of “{entry.name}”." for entry in versions)
        reason = " ".join((*several, *renewed, *told))
        return ImportItem(self._path, outcome, reason, first, story)

    def keep_original(self, data: bytes) -> None:
        """Keep the file itself, which its articles refer to."""
        self._library.articles.keep_original(self._sha256, data)

    def is_unfinished(self) -> bool:
        """Whether an import was cut short after some of the articles."""
        return bool(self._library.views.load(self._mark))

    def mark_unfinished(self) -> None:
        """Remember that more articles are to come."""
        self._library.views.save(self._mark, {"path": self._path})

    def mark_finished(self) -> None:
        """Remember that all articles are here."""
        self._library.views.forget(self._mark)

    def _first(self) -> ArticleEntry:
        return self._library.articles.find_by_sha256(self._sha256)[0]
