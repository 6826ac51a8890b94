"""Put the articles of one file into the library as they arrive, none of them twice."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from newsreader.domain.article import ArticleEntry
from newsreader.domain.errors import UnreadableFileError
from newsreader.domain.import_report import ImportItem
from newsreader.usecases.follow_versions import join_version
from newsreader.usecases.prepare_ahead import Preparation, Ready
from newsreader.usecases.take_article import take_article

if TYPE_CHECKING:
    from newsreader.store.database import Library
    from newsreader.usecases.import_place import ImportPlace
    from newsreader.usecases.kept_file import KeptFile

_CHUNK = 25  # articles that are kept in one transaction, in which nobody else can write


def keep_file(
    library: Library,
    file: KeptFile,
    data: bytes,
    articles: Iterator[Preparation],
    kept: int,
    place: ImportPlace,
) -> ImportItem:
    """Put all articles of one file into the library, a chunk a transaction.

    A file that goes on after a chunk is marked as unfinished until its last is kept.  Files give
    their articles in the same order always: the first ``kept``, which an earlier import has kept
    of this one, are passed over.  Raises UnreadableFileError when there is no article in it.
    """
    resumed = kept > 0
    refusals: list[UnreadableFileError] = []
    articles = _until_refused(articles, refusals)
    deque(islice(articles, kept), maxlen=0)
    warnings: list[str] = []
    versions: list[ArticleEntry] = []
    while chunk := list(islice(articles, _CHUNK)):
        # All that takes time comes first: meanwhile others may write.
        ready = [prepared() for prepared in chunk]
        with library.transaction():
            # Another import, of this program or another, may have been quicker.
            if file.kept() != kept:
                return file.already_here()
            if len(chunk) == _CHUNK:
                file.mark_unfinished()
            earlier = [_keep_article(library, each, data) for each in ready]
        versions += [entry for entry in earlier if entry]
        kept += len(chunk)
        place.kept = kept
        warnings += [warning for each in ready for warning in each.article.warnings]
    if refusals and not kept:
        raise refusals.pop()  # kept in the list, it would keep the file's bytes as well
    if refusals:
        file.mark_unfinished()
        warnings += [f"{refusals[0].reason} What came before that is here."]
    elif resumed or kept >= _CHUNK:
        file.mark_finished()
    return file.imported(kept, warnings, versions)


def _keep_article(library: Library, ready: Ready, data: bytes) -> ArticleEntry | None:
    """Keep an article; returns the one that it is a new version of, if any."""
    number = take_article(library, ready.article, data, ready.signature)
    if ready.prepared:
        library.prepared.save(number, *ready.prepared)
    return join_version(library, library.articles.get(number))


def _until_refused(
    articles: Iterator[Preparation], refusals: list[UnreadableFileError]
) -> Iterator[Preparation]:
    """The articles that come before the reading fails, if it does; the failure is kept."""
    try:
        yield from articles
    except UnreadableFileError as error:
        refusals.append(error)
