"""Dropped folders become lists of files in which every entry is accounted for."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from newsreader.importing.walk import find_files


def reasons(path: Path) -> dict[str, str]:
    return {Path(item.path).name: item.reason for item in find_files([path]).refused}


def test_files_are_found_in_order_each_once(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "sub/c.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    found = find_files([tmp_path, tmp_path / "a.txt"])
    assert [path.name for path in found.files] == ["a.txt", "b.txt", "c.txt"]
    assert found.refused == ()


def test_a_folder_without_a_readable_file_says_so(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    assert reasons(empty) == {"empty": "There is no readable file in this folder."}


def test_what_is_missing_is_refused(tmp_path: Path) -> None:
    assert reasons(tmp_path / "gone.txt") == {"gone.txt": "There is no such file."}


def test_a_name_that_no_system_takes_is_refused() -> None:
    (item,) = find_files([Path("a\0b")]).refused
    assert item.reason == "This is not the name of a file."


def test_hidden_files_are_left_out_with_an_account(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / ".DS_Store").write_text("x")
    assert reasons(tmp_path) == {".DS_Store": "Hidden files are left out."}


def test_a_hidden_file_given_by_hand_is_read(tmp_path: Path) -> None:
    (tmp_path / ".notes").write_text("x")
    assert find_files([tmp_path / ".notes"]).files == (tmp_path / ".notes",)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipes_and_sockets_are_refused_and_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "socket"))
        found = reasons(tmp_path)
    assert found["pipe"] == "This is a named pipe, not a file."
    assert found["socket"] == "This is a socket, not a file."


def test_links_that_lead_in_circles_end(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "loop").symlink_to(tmp_path)
    found = find_files([tmp_path])
    assert [path.name for path in found.files] == ["a.txt"]
    assert reasons(tmp_path) == {"loop": "Links inside folders are not followed."}


def test_a_link_given_by_hand_is_followed(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "a.txt").write_text("x")
    (tmp_path / "link").symlink_to(tmp_path / "folder")
    assert len(find_files([tmp_path / "link"]).files) == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows allows no such depth or names")
def test_a_very_deep_tree_and_odd_names_are_walked(tmp_path: Path) -> None:
    (tmp_path / "two\nlines.txt").write_text("x")
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.txt")).write_text("x")
    here = os.open(tmp_path, os.O_RDONLY)
    for _ in range(1_200):
        os.mkdir("d", dir_fd=here)
        below = os.open("d", os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
    os.close(os.open("a.txt", os.O_CREAT | os.O_WRONLY, dir_fd=here))
    os.close(here)
    found = find_files([tmp_path])
    _take_down(tmp_path)
    assert len(found.files) == 3
    assert found.refused == ()


def _take_down(folder: Path) -> None:
    """Remove the chain of folders "d" from the top; pytest's own removal recurses and fails."""
    chain = folder / "d"
    while (chain / "d").exists():
        (chain / "d").rename(folder / "rest")
        chain.rmdir()
        (folder / "rest").rename(chain)
