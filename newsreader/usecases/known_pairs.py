"""Compare pairs of articles of the library that are not known yet, and remember them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Final

from newsreader.domain.comparison import Comparison
from newsreader.domain.progress import Progress
from newsreader.usecases.compare_articles import SECONDS, compare_prepared
from newsreader.usecases.prepare_articles import deadline_of, prepared_in_library

if TYPE_CHECKING:
    from newsreader.compare.prepared_article import PreparedArticle
    from newsreader.store.database import Library

#: So many pairs are compared at a time: all of 40 articles, some seconds' work.
PAIRS_AT_A_TIME: Final = 800
#: So many articles stay prepared in memory at a time.
_PREPARED: Final = 512

#: Comparisons by the numbers of both articles in the library.
Known = dict[tuple[int, int], Comparison]


def compare_into(
    known: Known, library: Library, pairs: Sequence[tuple[int, int]], progress: Progress
) -> None:
    """Add the comparisons of ``pairs``; raises CancelledError when ``progress`` does.

    What was compared before that stays.
    """

    @lru_cache(maxsize=_PREPARED)
    def prepared(number: int) -> tuple[PreparedArticle, str]:
        saved = library.articles.get(number)
        look_up = partial(progress, 0, len(pairs), saved.entry.name)
        return prepared_in_library(library, saved, deadline_of(look_up)), saved.entry.name

    for done, (a, b) in enumerate(pairs):
        one, (other, name) = prepared(a)[0], prepared(b)
        look_up = partial(progress, done, len(pairs), name)
        by_hand = library.hand_links.of_pair(a, b)
        known[a, b] = compare_prepared(one, other, deadline_of(look_up, SECONDS), by_hand)
