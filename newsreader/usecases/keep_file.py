"""Put the articles of one file into the library as they arrive, none of them twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from newsreader.domain.article import ArticleEntry
from newsreader.domain.errors import UnreadableFileError
from newsreader.domain.import_report import ImportItem
from newsreader.usecases.follow_versions import join_version
from newsreader.usecases.prepare_ahead import Preparation, Ready
from newsreader.usecases.take_article import take_article

if TYPE_CHECKING:
    from newsreader.store.database import Library
    from newsreader.store.story_decisions import Grouping
    from newsreader.usecases.brought import Brought
    from newsreader.usecases.kept_file import KeptFile

_CHUNK = 25  # articles that are kept in one transaction, in which nobody else can write


class KeptArticle(NamedTuple):
    """An article of the chunk that was kept, and what came with it."""

    number: int
    version_of: ArticleEntry | None
    #: Stories as they were before articles of theirs had to move.
    regrouped: list[Grouping]


class FileKeeping:
    """One file on its way into the library, a chunk of its articles at a time.

    A file that goes on after a chunk is marked as unfinished until its last is kept.  ``articles``
    come after the first ``kept``, which an earlier import has kept of this one.
    """

    def __init__(
        self,
        library: Library,
        file: KeptFile,
        data: bytes,
        articles: Iterator[Preparation],
        kept: int,
        brought: Brought,
    ) -> None:
        self._library = library
        self._file = file
        self.data = data
        self.kept = kept
        self._brought = brought
        self._resumed = kept > 0
        self._refusals: list[UnreadableFileError] = []
        self._articles = _until_refused(articles, self._refusals)
        self._chunk: list[Ready] = []
        self._warnings: list[str] = []
        self._versions: list[ArticleEntry] = []

    @property
    def is_long(self) -> bool:
        """Whether more articles may follow the chunk."""
        return len(self._chunk) == _CHUNK

    def read_on(self) -> bool:
        """Wait for the next chunk; False when there is none.

        All that takes time is done here: meanwhile others may write.
        """
        self._chunk = [prepared() for prepared in islice(self._articles, _CHUNK)]
        return bool(self._chunk)

    def keep(self, look_up: Callable[[], object] = lambda: None) -> list[KeptArticle] | None:
        """Keep the chunk, inside a transaction.

        None when another import, of this program or another, has been quicker.  ``look_up`` is
        called before each article and raises CancelledError when the user wants to stop.
        """
        if self._file.kept() != self.kept:
            return None
        if self.is_long:
            self._file.mark_unfinished()
        if self._chunk:
            self._file.keep_original(self.data)
        kept = []
        for each in self._chunk:
            look_up()
            kept.append(_keep_article(self._library, each))
        return kept

    def is_kept(self, chunk: list[KeptArticle]) -> None:
        """Count the chunk, as the transaction has ended well."""
        self._versions += [each.version_of for each in chunk if each.version_of]
        for each in chunk:
            self._brought.add([each.number], each.regrouped)
        self.kept += len(self._chunk)
        self._warnings += [warning for each in self._chunk for warning in each.article.warnings]

    def outcome(self) -> ImportItem:
        """The report of the file; raises UnreadableFileError when there is no article in it."""
        if self._refusals and not self.kept:
            raise self._refusals.pop()  # kept in the list, it would keep the file's bytes as well
        if self._refusals:
            self._file.mark_unfinished()
            self._warnings += [f"{self._refusals[0].reason} What came before that is here."]
        elif self._resumed or self.kept >= _CHUNK:
            self._file.mark_finished()
        return self._file.imported(self.kept, self._warnings, self._versions)

    def already_here(self) -> ImportItem:
        """The report of a file that another import has kept."""
        return self._file.already_here(self._brought)


def _keep_article(library: Library, ready: Ready) -> KeptArticle:
    regrouped: list[Grouping] = []
    article, signature, prepared, prints, words = ready
    number = take_article(library, article, signature, regrouped, prints, words)
    if prepared:
        library.prepared.save(number, *prepared)
    is_alone = library.stories.is_alone(number)
    version_of = None if is_alone else join_version(library, library.articles.get(number))
    return KeptArticle(number, version_of, regrouped)


def _until_refused(
    articles: Iterator[Preparation], refusals: list[UnreadableFileError]
) -> Iterator[Preparation]:
    """The articles that come before the reading fails, if it does; the failure is kept."""
    try:
        yield from articles
    except UnreadableFileError as error:
        refusals.append(error)
