"""Find who else has a passage, in the whole library."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from newsreader.domain.progress import Progress, silent
from newsreader.domain.reuse import Reuse
from newsreader.stories.retold import retold

if TYPE_CHECKING:
    from newsreader.store.database import Library

_LOOKED_AT = 60  # articles that the index names
_SHARE = 0.35  # of the passage's words, from which on an article has it
#: Articles that are shown.
ENOUGH = 30


def find_reuse(
    library: Library, passage: str, without: int | None = None, progress: Progress = silent
) -> tuple[Reuse, ...]:
    """The articles that have much of a passage, most of it first, the earlier of equals first.

    ``without`` is the article that the passage is from.  Raises CancelledError when ``progress``
    does.
    """
    tell = partial(progress, 0, 0, "")
    library.passages.make_ready(tell)
    found = []
    numbers = library.passages.find(passage, _LOOKED_AT)
    left_out = {without, *library.bin.stories(numbers)}
    for number in numbers:
        tell()
        if number in left_out:
            continue
        saved = library.articles.get(number)
        text = saved.article.text
        place = retold(passage, text, saved.article.language)
        if place and place.share >= _SHARE:
            found.append(Reuse(saved.entry, place.place, place.place.of(text), place.share))
    found.sort(key=lambda one: (-round(one.share, 2), one.entry.date or "~", one.entry.id))
    return tuple(found[:ENOUGH])
