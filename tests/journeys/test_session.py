"""A short working session in which the window never stands still; the long one is a measure."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.measure.session import LIMIT, measure

#: A slow machine, which runs other tests beside this one, needs longer for the same.
_PATIENCE = 5


@pytest.mark.usefixtures("qtbot")
def test_the_window_answers_while_files_are_imported_and_pairs_are_read(
    tmp_path: Path,
) -> None:
    watch, held = measure(tmp_path, files=16, seconds=2, pairs=12)
    assert watch.beats > 50
    longest = watch.longest
    assert longest.processor < LIMIT * _PATIENCE, f"{longest.doing}: {longest.where}"
    assert held[-1] - held[2] < 25  # MB
