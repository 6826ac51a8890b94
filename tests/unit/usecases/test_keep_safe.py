"""Backups and the way back, as the commands and the window ask for them."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsreader.domain.errors import LibraryError
from newsreader.usecases import keep_safe
from newsreader.usecases.open_library import open_library


def _titles(folder: Path) -> list[str]:
    with open_library(folder) as library:
        return [story.title for story in library.stories.all()]


def test_a_backup_is_made_while_the_library_is_open(tmp_path: Path) -> None:
    with open_library(tmp_path) as library:
        library.stories.add("The bridge")
        backup = keep_safe.back_up(tmp_path)
        library.stories.add("The ferry")
    assert keep_safe.backups(tmp_path) == (backup,)
    restored = keep_safe.restore(tmp_path)
    assert restored.backup == backup.path
    assert _titles(tmp_path) == ["The bridge"]
    keep_safe.restore(tmp_path, Path(restored.set_aside) / "library.sqlite")
    assert _titles(tmp_path) == ["The bridge", "The ferry"]


def test_no_library_is_made_for_the_sake_of_a_backup(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="no library here"):
        keep_safe.back_up(tmp_path)
    with pytest.raises(LibraryError, match="no backup here"):
        keep_safe.restore(tmp_path)
    assert list(tmp_path.iterdir()) == []
