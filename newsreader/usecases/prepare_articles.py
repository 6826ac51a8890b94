"""Prepare articles for comparing once, when they come into the library, and find them prepared."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from newsreader.domain.article import Article, SavedArticle
from newsreader.domain.errors import LibraryError

# numpy and the engine load with the first article that is prepared or compared.
if TYPE_CHECKING:
    from newsreader.compare.deadline import Deadline
    from newsreader.compare.prepared_article import PreparedArticle
    from newsreader.store.database import Library

#: The name of the engine, and what it knows of an article as the library keeps it.
Packed = tuple[str, bytes]

_LOG = logging.getLogger(__name__)

#: Longer texts, a book or more, are prepared when they are compared, and not kept: nobody shall
#: wait for that in an import, and it must stop at once when the user presses Cancel.
_LONGEST = 1_000_000  # characters


def deadline_of(look_up: Callable[[], object], seconds: float = math.inf) -> Deadline:
    """The deadline after ``seconds``; whoever asks it gets the error that ``look_up`` raises."""
    from newsreader.compare.deadline import Deadline

    def stopped() -> bool:
        look_up()
        return False

    return Deadline(time.monotonic() + seconds, stopped)


def packed_article(article: Article, look_up: Callable[[], object]) -> Packed | None:
    """A new article prepared for the library; None if it is too long.

    Now and then it calls ``look_up``, which raises CancelledError when the user wants to stop.
    """
    from newsreader.compare.packed import ENGINE, pack

    if len(article.text) > _LONGEST:
        return None
    deadline = deadline_of(look_up)
    packed = pack(prepared_article(article, deadline), article.language, deadline)
    return (ENGINE, packed) if packed else None


def prepared_article(article: Article, deadline: Deadline) -> PreparedArticle:
    """An article that is not in the library, or not prepared there."""
    from newsreader.compare.prepared_article import prepare_article

    return prepare_article(article.text, article.language, article.date, deadline=deadline)


def prepared_in_library(
    library: Library, saved: SavedArticle, deadline: Deadline
) -> PreparedArticle:
    """An article of the library as it was prepared; anew where that is missing, old or damaged."""
    from newsreader.compare.packed import ENGINE, pack, unpack

    article, number = saved.article, saved.entry.id
    kept = library.prepared.get(number, ENGINE)
    known = kept and unpack(kept, article.text, article.language, article.date)
    if known:
        return known
    new = prepared_article(article, deadline)
    if len(article.text) <= _LONGEST and (packed := pack(new, article.language, deadline)):
        try:
            library.prepared.save(number, ENGINE, packed)
        except LibraryError as error:  # reading goes on, also where nothing can be written
            _LOG.warning("article %d: not kept as prepared: %s", number, error)
    return new
