"""Find articles and notes by words, phrases and fields."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from newsreader.domain.progress import Progress, silent
from newsreader.domain.search import SearchHit

if TYPE_CHECKING:
    from newsreader.store.database import Library

#: Hits that are shown; who finds more looks for more words.
ENOUGH = 30


def search_library(
    library: Library, query: str, limit: int = ENOUGH, progress: Progress = silent
) -> tuple[SearchHit, ...]:
    """At most ``limit`` articles and notes for what the user typed, best first.

    Anything is a query; `newsreader/text/search_query.py` tells what it can say.  Raises
    CancelledError when ``progress`` does.
    """
    return library.search.find(query, limit, partial(progress, 0, 0, ""))
