"""What an import says of a file that brings nothing new, and that it keeps nothing of it."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from newsreader.store.database import Library
from newsreader.usecases.import_files import import_bytes, import_files


def test_the_bytes_of_a_refused_file_are_given_back_at_once(library: Library) -> None:
    data = b"\0" * 1000
    gc.disable()
    try:
        before = sys.getrefcount(data)
        import_bytes(library, data, "a.txt")
        assert sys.getrefcount(data) == before
    finally:
        gc.enable()


def test_a_file_without_a_headline_is_told_of_by_how_it_begins(
    library: Library, tmp_path: Path
) -> None:
    text = tmp_path / "a.txt"
    text.write_text("The ferry sailed on Sunday with 312 passengers.\n", encoding="utf-8")
    import_files(library, [text])
    (item,) = import_files(library, [text]).items
    assert item.reason == (
        "The same file is here as “The ferry sailed on Sunday with 312 passengers.”."
    )
