"""Fills a library with invented articles as quickly as its own tables and indexes take them.

Articles go through the store as an import's do, but many a transaction, and into the story that
they were invented for.  They are invented and signed in a process beside.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields
from itertools import groupby, islice
from multiprocessing import get_context
from multiprocessing.queues import Queue
from typing import Any, NamedTuple

from newsreader.domain.article import Article
from newsreader.domain.note import NoteTarget
from newsreader.store.database import Library
from newsreader.stories.signature import sign
from newsreader.text.fingerprints import fingerprints
from newsreader.usecases.story_index import index_kept, ready_index
from tests.measure.scale_texts import invented_library

_IN_TRANSACTION = 250  # stories, about a thousand articles
_NOTES = 50  # one article of so many has a note
_AHEAD = 3  # transactions that wait for the library


class _Signed(NamedTuple):
    """An article's fields with its file, its signature as it is kept, and its fingerprints."""

    fields: dict[str, Any]
    original: bytes
    signature: str
    prints: tuple[int, ...]


_Batch = list[list[_Signed]]  # of stories


def fill(library: Library, size: int, tell: Callable[[int], None]) -> None:
    """Bring an empty library to so many articles; ``tell`` hears how many it has."""
    ready_index(library)
    context = get_context("spawn")
    batches: Queue[_Batch] = context.Queue(_AHEAD)
    inventing = context.Process(target=_invent, args=(size, batches), daemon=True)
    inventing.start()
    done = 0
    while batch := batches.get():
        with library.transaction():
            for story in batch:
                _keep(library, story)
                done += len(story)
        tell(done)
    inventing.join()


def _keep(library: Library, signed: Sequence[_Signed]) -> None:
    """Keep the articles of one story, and some notes."""
    with index_kept(library, ()) as begun:
        story = library.stories.add(signed[0].fields["title"])
        begun.append(story)
        for named, original, signature, prints in signed:
            article = Article(**named)
            library.articles.keep_original(article.sha256, original)
            number = library.articles.keep(article, story, signature, prints)
            if number % _NOTES == 0:
                words = " ".join(article.text.split()[:12])
                library.notes.add(NoteTarget(number), f"Ask about {words}")


def _invent(size: int, batches: Queue[_Batch]) -> None:
    """What the process beside does; an empty batch is the last."""
    stories = _stories(size)
    while batch := list(islice(stories, _IN_TRANSACTION)):
        batches.put(batch)
    batches.put([])


def _stories(size: int) -> Iterator[list[_Signed]]:
    for _, articles in groupby(invented_library(size), lambda each: each.story):
        yield [
            _Signed(_fields(one), original, sign(one).to_text(), fingerprints(one.text))
            for one, original, _ in articles
        ]


def _fields(article: Article) -> dict[str, Any]:
    """All but the origins, of which it has none and which do not go from process to process."""
    names = [field.name for field in fields(article) if field.name != "origin"]
    return {name: getattr(article, name) for name in names}
