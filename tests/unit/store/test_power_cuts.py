"""After a power cut nothing that was said to be safe is lost or damaged."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.measure.trials.power_cuts import trial
from tests.measure.trials.recorded_disk import Event, can_record, cut


@pytest.mark.skipif(not can_record(), reason="wants strace to see a program's calls")
def test_power_cuts_lose_nothing(tmp_path: Path) -> None:
    """The whole trial: ``python -m tests.measure.trials.power_cuts``."""
    outcome = trial(25, tmp_path)
    assert outcome.cuts == 25
    assert outcome.acknowledged > 100
    assert (outcome.lost, outcome.damaged) == (0, 0)


def what_is_left(tmp_path: Path, *events: Event) -> set[bytes | None]:
    """What a file may hold after a power cut behind these events; None when it is not there."""
    found: set[bytes | None] = set()
    for seed in range(40):
        target = tmp_path / str(seed)
        target.mkdir()
        cut(events, Path("/place"), target, random.Random(seed))
        file = target / "file"
        found.add(file.read_bytes() if file.exists() else None)
    return found


MADE = Event("open", ("/place/file",))
NAMED = Event("sync", ("/place",))
SYNCED = Event("sync", ("/place/file",))
WRITTEN = Event("pwrite64", ("/place/file",), b"new", 0)


def test_what_was_synced_is_left(tmp_path: Path) -> None:
    assert what_is_left(tmp_path, MADE, WRITTEN, SYNCED, NAMED) == {b"new"}


def test_what_was_not_synced_may_be_left_or_not(tmp_path: Path) -> None:
    assert what_is_left(tmp_path, MADE, NAMED, WRITTEN) == {b"new", b""}


def test_a_name_that_was_not_synced_may_be_lost(tmp_path: Path) -> None:
    assert what_is_left(tmp_path, MADE, WRITTEN, SYNCED) == {b"new", None}
