"""Files are read without waiting for anybody, and never more of them than fits."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.worker.worker import MAX_FILE_BYTES
from newsreader.usecases import read_files
from newsreader.usecases.read_files import read_bytes, shown

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")


def _reason(path: Path) -> str:
    with pytest.raises(UnreadableFileError) as refused:
        read_bytes(path)
    return refused.value.reason


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    content = bytes(range(256)) * 10_000
    (tmp_path / "a").write_bytes(content)
    assert read_bytes(tmp_path / "a") == content


def test_a_file_that_is_too_large_is_refused_before_it_fills_the_memory(tmp_path: Path) -> None:
    with (tmp_path / "huge.txt").open("wb") as file:
        file.truncate(6 << 30)
    assert _reason(tmp_path / "huge.txt") == f"The file is larger than {MAX_FILE_BYTES >> 20} MB."


def test_no_more_than_a_file_may_hold_is_read_whatever_its_size_claims(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "growing.txt"
    file.write_bytes(b"x" * 11)
    fstat = os.fstat

    def earlier(descriptor: int) -> os.stat_result:
        found = fstat(descriptor)
        return os.stat_result((*found[:6], 0, *found[7:]))

    monkeypatch.setattr(os, "fstat", earlier)
    monkeypatch.setattr(read_files, "MAX_FILE_BYTES", 11)
    assert read_bytes(file) == b"x" * 11
    monkeypatch.setattr(read_files, "MAX_FILE_BYTES", 10)
    assert "larger" in _reason(file)


@posix
def test_a_named_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert _reason(tmp_path / "pipe") == "This is not a file."


@posix
def test_a_device_without_end_is_refused() -> None:
    assert _reason(Path("/dev/zero")) == "This is not a file."


def test_folders_missing_files_and_impossible_names_are_told_apart(tmp_path: Path) -> None:
    assert _reason(tmp_path) == "This is a folder, not a file."
    assert _reason(tmp_path / "gone.txt") == "There is no such file."
    assert _reason(Path("a\0b")) == "This is not the name of a file."


@posix
def test_a_name_that_is_no_text_is_shown_with_marks() -> None:
    assert shown(Path(os.fsdecode(b"Z\xfcrich.txt"))) == "Z\ufffdrich.txt"
