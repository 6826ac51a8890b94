"""Which articles have been read is remembered in the library."""

from __future__ import annotations

from pathlib import Path

from newsreader.usecases.browse_library import contents
from newsreader.usecases.open_library import open_library
from newsreader.usecases.reading_marks import mark_read, read_articles


def test_what_was_read_is_known_the_next_time(tmp_path: Path) -> None:
    with open_library(tmp_path) as library:
        assert read_articles(library) == frozenset()
        mark_read(library, [3, 1])
        mark_read(library, [2, 3])
        mark_read(library, [1], read=False)
    with open_library(tmp_path) as library:
        assert contents(library).read == {2, 3}
