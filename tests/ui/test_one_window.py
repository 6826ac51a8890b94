"""A library has one window: later starts hand their files to it and end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from newsreader.ui.one_window import OneWindow
from newsreader.usecases.browse_library import contents
from newsreader.usecases.open_library import open_library

ROOT = Path(__file__).parents[2]
STARTS = 12
HAND_OVER = """
import sys
from pathlib import Path
from newsreader.ui.one_window import OneWindow
one = OneWindow(Path(sys.argv[1]))
sys.exit(one.is_first([Path(name) for name in sys.argv[2:]], sample=False))
"""

posix_only = pytest.mark.skipif(os.name != "posix", reason="ends programs by signals")


@pytest.fixture(autouse=True)
def own_runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A place for locks that no other test looks into; the name of a socket must be short."""
    with tempfile.TemporaryDirectory() as place:
        monkeypatch.setenv("XDG_RUNTIME_DIR", place)
        yield


def start(folder: Path, *files: Path, cwd: Path | None = None) -> subprocess.Popen[bytes]:
    # From another folder Python would not find this checkout.
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", HAND_OVER, str(folder), *map(str, files)]
    return subprocess.Popen(command, cwd=cwd, env=environment)


def test_a_second_start_hands_its_files_over(tmp_path: Path, qtbot: QtBot) -> None:
    one = OneWindow(tmp_path / "library")
    assert one.is_first([], sample=False)
    one.listen()
    with qtbot.waitSignal(one.handed, timeout=20_000) as told:
        second = start(tmp_path / "library", Path("a.txt"), Path("ä b.txt"), cwd=tmp_path)
    assert second.wait(timeout=20) == 0
    assert told.args == [[tmp_path / "a.txt", tmp_path / "ä b.txt"], False]
    one.close()


def test_another_library_has_a_window_of_its_own(tmp_path: Path) -> None:
    one, other = OneWindow(tmp_path / "one"), OneWindow(tmp_path / "other")
    assert one.is_first([], sample=False)
    assert other.is_first([], sample=False)
    one.close()
    again = OneWindow(tmp_path / "one")
    assert again.is_first([], sample=False)
    again.close()
    other.close()


@posix_only
def test_what_a_killed_window_left_is_taken(tmp_path: Path) -> None:
    script = HAND_OVER.replace("sys.exit(", "print(").replace("sample=False)", "sample=False)")
    script += "import os, signal; sys.stdout.flush(); os.kill(os.getpid(), signal.SIGKILL)"
    killed = subprocess.run(
        [sys.executable, "-c", script, tmp_path / "library"], capture_output=True, check=False
    )
    assert killed.stdout.strip() == b"True"
    began = time.monotonic()
    one = OneWindow(tmp_path / "library")
    assert one.is_first([], sample=False)
    assert time.monotonic() - began < 2
    one.close()


def test_nonsense_on_the_socket_is_dropped(tmp_path: Path, qtbot: QtBot) -> None:
    one = OneWindow(tmp_path / "library")
    assert one.is_first([], sample=False)
    one.listen()
    told: list[object] = []
    one.handed.connect(lambda *handed: told.append(handed))
    socket = QLocalSocket()
    socket.connectToServer(one._name)
    assert socket.waitForConnected(1000)
    with qtbot.waitSignal(socket.disconnected):
        socket.write(b"{}\n")
    qtbot.wait(400)
    assert told == []
    one.close()


@posix_only
def test_of_many_starts_at_once_one_is_the_window(tmp_path: Path) -> None:
    files = []
    for number in range(STARTS):
        file = tmp_path / f"{number}.txt"
        file.write_text(f"Harbour {number} opens\n\nThe harbour {number} opened on Monday.\n" * 3)
        files.append(file)
    folder = tmp_path / "library"
    command = [sys.executable, "-m", "newsreader", "window", "--library", str(folder)]
    programs = [subprocess.Popen([*command, str(file)]) for file in files]
    try:
        deadline = time.monotonic() + 50
        while sum(one.poll() is not None for one in programs) < STARTS - 1:
            assert time.monotonic() < deadline
            time.sleep(0.1)
        ended = [one.returncode for one in programs if one.poll() is not None]
        assert ended == [0] * (STARTS - 1)
        while len(_imported(folder)) < STARTS:
            assert time.monotonic() < deadline
            time.sleep(0.2)
        assert sum(one.poll() is None for one in programs) == 1
    finally:
        for one in programs:
            if one.poll() is None:
                one.send_signal(signal.SIGKILL)
            one.wait()
    assert sorted(_imported(folder)) == sorted(map(str, files))


def _imported(folder: Path) -> list[str]:
    if not (folder / "library.sqlite").exists():
        return []
    with open_library(folder) as library:
        return [entry.path for source in contents(library).sources for entry in source.articles]
