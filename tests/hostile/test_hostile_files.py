"""A folder of files that were made to do harm is imported: each costs seconds, and itself alone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.hostile.collection import FILES, write, write_odd_entries
from tests.hostile.made import MARKS, SECRET, Hostile

SMALL = [file for file in FILES if not file.large]
SECONDS = 5.0
GROWN_KILOBYTES = 200 << 10
#: Words of programs and of people who write them; a reporter is told something else.
JARGON = ("Error", "Exception", "Traceback", "None", "errno", "0x", "bytes-like")


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What an import of all of them tells; it ends by itself or this fails."""
    folder = tmp_path_factory.mktemp("hostile")
    write(folder, SMALL)
    odd = write_odd_entries(folder)
    library = tmp_path_factory.mktemp("library")
    run = subprocess.run(
        [sys.executable, "-m", "tests.hostile.import_folder", folder, library / "library"],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        check=True,
        timeout=300,
    )
    told: dict[str, Any] = json.loads(run.stdout)
    told["items"] = {name: (outcome, reason) for name, outcome, reason in told["items"]}
    told["odd"] = odd
    return told


def test_there_are_enough_of_them() -> None:
    assert len(SMALL) >= 150
    assert len({file.name for file in FILES}) == len(FILES)


def test_every_entry_is_accounted_for(done: dict[str, Any]) -> None:
    assert len(done["items"]) == len(SMALL) + done["odd"]


@pytest.mark.parametrize("file", SMALL, ids=lambda file: file.name)
def test_it_is_read_or_refused_in_plain_words_in_seconds(
    done: dict[str, Any], file: Hostile
) -> None:
    outcome, reason = done["items"][file.name]
    assert outcome in {"imported", "new_version", "partly", "refused"}
    assert reason.endswith(".") or (outcome == "imported" and not reason)
    assert not any(word in reason for word in JARGON)
    assert done["seconds"].get(file.name, 0) < SECONDS


@pytest.mark.parametrize("file", [f for f in SMALL if f.marked], ids=lambda file: file.name)
def test_nothing_is_cut_off_in_silence(done: dict[str, Any], file: Hostile) -> None:
    outcome, _ = done["items"][file.name]
    text = done["texts"].get(file.name, "")
    assert outcome != "imported" or all(mark in text for mark in MARKS)


def test_no_file_of_the_system_is_read(done: dict[str, Any]) -> None:
    assert not any(SECRET in text for text in done["texts"].values())


def test_the_program_itself_stays_small(done: dict[str, Any]) -> None:
    assert done["grown"] < GROWN_KILOBYTES


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such entries")
@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("pipe.txt", "This is a named pipe, not a file."),
        ("loop", "Links inside folders are not followed."),
        ("passwords.txt", "Links inside folders are not followed."),
        ("huge.txt", "The file is larger than 200 MB."),
    ],
)
def test_what_is_no_file_or_no_end_is_refused(done: dict[str, Any], name: str, reason: str) -> None:
    assert done["items"][name] == ("refused", reason)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
@pytest.mark.parametrize("name", ["\ufffd\ufffd\ufffd.txt", "two\nlines.txt", "\x1b[31m.txt"])
def test_a_name_that_is_no_text_is_shown_as_far_as_it_is_one(
    done: dict[str, Any], name: str
) -> None:
    assert done["items"][name][0] == "imported"
