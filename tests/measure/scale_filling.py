"""Fills a library with invented articles as quickly as its own tables and indexes take them.

Articles go through the store as an import's do, but many a transaction, and into the story that
they were invented for: looking for the story of each takes longer than all the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from newsreader.domain.note import NoteTarget
from newsreader.store.database import Library
from newsreader.stories.signature import sign
from newsreader.usecases.story_index import index_kept, ready_index
from tests.measure.scale_texts import Invented, invented_library

_IN_TRANSACTION = 250  # stories, about a thousand articles
_NOTES = 50  # one article of so many has a note


def fill(library: Library, size: int, tell: Callable[[int], None]) -> None:
    """Bring an empty library to so many articles; ``tell`` hears how many it has."""
    ready_index(library)
    stories = groupby(invented_library(size), lambda each: each.story)
    done = 0
    for batch in _batches(list(articles) for _, articles in stories):
        with library.transaction():
            for articles in batch:
                _keep(library, articles)
                done += len(articles)
        tell(done)


def _keep(library: Library, articles: list[Invented]) -> None:
    """Keep the articles of one story, and some notes."""
    with index_kept(library, ()) as begun:
        story = library.stories.add(articles[0].article.title)
        begun.append(story)
        for article, original, _ in articles:
            library.articles.keep_original(article.sha256, original)
            number = library.articles.keep(article, story, sign(article).to_text())
            if number % _NOTES == 0:
                words = " ".join(article.text.split()[:12])
                library.notes.add(NoteTarget(number), f"Ask about {words}")


def _batches(stories: Iterable[list[Invented]]) -> Iterator[list[list[Invented]]]:
    batch: list[list[Invented]] = []
    for articles in stories:
        batch.append(articles)
        if len(batch) == _IN_TRANSACTION:
            yield batch
            batch = []
    if batch:
        yield batch
