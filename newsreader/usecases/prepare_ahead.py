"""Prepare the articles of a large import in a process of its own while others are kept."""

from __future__ import annotations

import gc
import logging
import os
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from multiprocessing import get_context
from typing import NamedTuple, Self

from newsreader.domain.article import Article
from newsreader.stories.passage_prints import passage_prints, words_in
from newsreader.stories.signature import Signature, sign
from newsreader.usecases.interrupts import begin_in_pool, interrupts_held
from newsreader.usecases.prepare_articles import Packed, packed_article

#: For so many articles the process is not worth its start.
FEW = 60
_LOOK_EVERY = 0.1  # seconds between two looks whether the user pressed Cancel
# Objects made before garbage is looked for: an article makes thousands, and hardly any in circles.
_BETWEEN_COLLECTIONS = 50_000
_LOG = logging.getLogger(__name__)


class Ready(NamedTuple):
    """An article with what the grouping and the comparison know of it."""

    article: Article
    signature: Signature
    prepared: Packed | None
    prints: tuple[int, ...]
    words: int


#: All but the article, which need not come back.
_Found = tuple[Signature, Packed | None, tuple[int, ...], int]
#: Waits for an article to be prepared, or prepares it now.
Preparation = Callable[[], Ready]


class PrepareAhead:
    """Takes articles from one thread and gives them, prepared, to another.

    ``look_up`` is called while it waits or works; it raises CancelledError when the user wants to
    stop.  Only this program's own words go to the process and come from it: files are read
    elsewhere.
    """

    def __init__(
        self, look_up: Callable[[], object], expected: int = 0, cores: int | None = None
    ) -> None:
        self._look_up = look_up
        self._alone = (cores or os.cpu_count() or 1) == 1
        # Of many files the process takes the first article as well: it starts while others wait.
        self._seen = expected
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if self._pool is not None:
            # After Cancel nobody waits for the article that is being prepared.
            self._pool.shutdown(wait=kind is None, cancel_futures=True)

    def begin(self, article: Article) -> Preparation:
        """Have an article prepared; the answer waits until it is."""
        self._seen += 1
        here = partial(_prepared, article, self._look_up)
        if self._alone or self._seen <= FEW:
            return here
        if self._pool is None:
            self._pool = ProcessPoolExecutor(1, get_context("spawn"), _begin)
        told = (article.title, article.text, article.language, article.date)
        try:
            with interrupts_held():
                future = self._pool.submit(_prepare, *told)
        except BrokenProcessPool:
            return here
        return partial(self._awaited, future, article)

    def _awaited(self, future: Future[_Found], article: Article) -> Ready:
        while True:
            try:
                return Ready(article, *future.result(_LOOK_EVERY))
            except TimeoutError:
                self._look_up()
            except BrokenProcessPool:
                self._alone = True
                _LOG.warning("The process that prepares articles was ended from outside.")
                return _prepared(article, self._look_up)


def _begin() -> None:
    """What the process does first."""
    begin_in_pool()
    gc.set_threshold(_BETWEEN_COLLECTIONS)


def _prepared(article: Article, look_up: Callable[[], object]) -> Ready:
    prepared = packed_article(article, look_up)
    prints, words = passage_prints(article, look_up), words_in(article, look_up)
    return Ready(article, sign(article), prepared, prints, words)


def _prepare(title: str, text: str, language: str, date: str) -> _Found:
    """What the process does; an article's origins are not needed for it."""
    bare = Article("", "", text, title=title, language=language, date=date)
    return _prepared(bare, lambda: None)[1:]
