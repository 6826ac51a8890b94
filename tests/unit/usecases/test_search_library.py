"""A search can be stopped, and sees what was imported and noted a moment ago."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsreader.domain.errors import CancelledError
from newsreader.domain.note import NoteTarget
from newsreader.domain.search import HitKind
from newsreader.paths import sample_files
from newsreader.usecases.import_files import import_files
from newsreader.usecases.keep_notes import NoteDraft, keep_note
from newsreader.usecases.open_library import open_library
from newsreader.usecases.search_library import search_library


def test_what_was_just_imported_and_noted_is_found(tmp_path: Path) -> None:
    with open_library(tmp_path) as library:
        import_files(library, sample_files()[:2])
        keep_note(library, NoteDraft(NoteTarget(2)), "Fourteen or forty?")
        hits = search_library(library, "fourteen")
        assert {(hit.kind, hit.id) for hit in hits} == {
            (HitKind.ARTICLE, 1), (HitKind.ARTICLE, 2), (HitKind.NOTE, 1),
        }  # fmt: skip
        for hit in hits:
            assert [span.of(hit.sentence).lower() for span in hit.words] == ["fourteen"]
            if hit.kind is HitKind.ARTICLE and hit.place:
                text = library.articles.get(hit.id).article.text
                assert hit.place.of(text) == hit.sentence


@pytest.mark.parametrize("step", range(4))
def test_a_search_stops_when_it_is_told_to(tmp_path: Path, step: int) -> None:
    asked = 0

    def stop(*_: object) -> None:
        nonlocal asked
        asked += 1
        if asked > step:
            raise CancelledError

    with open_library(tmp_path) as library:
        import_files(library, sample_files()[:2])
        with pytest.raises(CancelledError):
            search_library(library, "bridge", progress=stop)
    assert asked == step + 1
