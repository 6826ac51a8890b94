"""Small files of an import come into the library together, and are told of when they are there."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsreader.domain.errors import CancelledError, LibraryError
from newsreader.paths import sample_files
from newsreader.store.database import Library
from newsreader.usecases.import_files import import_files
from newsreader.usecases.keep_file import FileKeeping, KeptArticle
from newsreader.usecases.read_ahead import ReadAhead


def _cancel_at_the_third(done: int, _total: int, _what: str) -> None:
    if done == 2:
        raise CancelledError


def test_what_was_kept_together_before_cancel_stays_together(library: Library) -> None:
    report = import_files(library, sample_files(), _cancel_at_the_third)
    assert report.cancelled
    kept = {entry.path for entry in library.articles.entries()}
    assert {item.path for item in report.items if item.article} == kept
    assert len(kept) >= 2


def test_files_of_a_group_that_fails_are_kept_one_by_one(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = FileKeeping.keep
    tried: list[FileKeeping] = []

    def fails_once(file: FileKeeping, *look_up: Callable[[], object]) -> list[KeptArticle] | None:
        tried.append(file)
        if len(tried) == 2:
            raise LibraryError("The disk hiccups.")
        return whole(file, *look_up)

    monkeypatch.setattr(FileKeeping, "keep", fails_once)
    monkeypatch.setattr(ReadAhead, "has_next", lambda _: True)
    report = import_files(library, sample_files())
    assert len(tried) == 2 + len(sample_files())
    assert len(report.articles) == len(library.articles.entries()) == len(sample_files())
