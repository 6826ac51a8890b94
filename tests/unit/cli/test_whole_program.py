"""The command as a process of its own: broken outputs, Ctrl+C, no display, the same bytes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from newsreader.paths import sample_files

PROGRAM = (sys.executable, "-m", "newsreader")
WORDS = ("compare", *map(str, sample_files()[:2]), "--raw")

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files and signals")
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has it")


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A list of pairs that takes far longer than any test."""
    listing = tmp_path / "pairs.tsv"
    listing.write_text("{}\t{}\n".format(*WORDS[1:3]) * 5_000, encoding="utf-8")
    return listing


def _shell(script: str, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", "-c", script, "sh", *PROGRAM, *words],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


def _start(*words: str | Path) -> subprocess.Popen[str]:
    """The program in a process group of its own, as a terminal starts it."""
    return subprocess.Popen(
        [*PROGRAM, *map(str, words)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
    )  # fmt: skip


@linux
@pytest.mark.parametrize(
    ("script", "words"),
    [
        ('"$@" >/dev/full', WORDS),
        ('"$@" >/dev/full', ("--help",)),
        ('"$@" >&-', WORDS),
        ('"$@" >&-', ("--version",)),
        ('"$@" --output /dev/full', WORDS),
    ],
)
def test_an_output_that_takes_nothing_is_one_clear_line(script: str, words: Sequence[str]) -> None:
    ended = _shell(script, *words)
    assert ended.returncode == 1
    assert ended.stderr.startswith("newsreader: ")
    assert ended.stderr.count("\n") == 1


@linux
@pytest.mark.parametrize("script", ['"$@" >/dev/full', '"$@" --output /dev/full'])
def test_a_list_ends_when_its_output_takes_nothing(script: str, many: Path) -> None:
    ended = _shell(script, "compare", "--pairs", str(many), "--raw")
    assert ended.returncode == 1
    assert "No space left on device." in ended.stderr
    assert ended.stderr.count("\n") == 1


@posix
def test_a_closed_stderr_changes_nothing_but_the_words() -> None:
    assert _shell('"$@" 2>&-', "read", "gone.txt").returncode == 1


@posix
def test_a_list_ends_when_nobody_reads_on(many: Path) -> None:
    ended = _shell('{ "$@"; echo "$?" >&2; } | head -n 1', "compare", "--pairs", str(many), "--raw")
    assert ended.stdout.count("\n") == 1
    assert ended.stderr == "1\n"


@linux
@pytest.mark.parametrize("before_the_first_line", [True, False])
def test_ctrl_c_ends_a_list_at_once(many: Path, before_the_first_line: bool) -> None:
    with _start("compare", "--pairs", many, "--raw") as program:
        assert program.stdout is not None
        if not before_the_first_line:
            program.stdout.readline()
        comparing = _wait_for_comparing(program.pid)
        os.killpg(program.pid, signal.SIGINT)
        _, err = program.communicate(timeout=20)
    assert program.returncode == 1
    assert err == "newsreader: Stopped. What was saved before stays.\n"
    assert not any(_compares(str(process)) for process in comparing)


@linux
def test_a_comparing_process_that_is_killed_is_one_clear_line(many: Path) -> None:
    with _start("compare", "--pairs", many, "--raw") as program:
        assert program.stdout is not None
        program.stdout.readline()
        for child in _wait_for_comparing(program.pid):
            os.kill(child, signal.SIGKILL)
        _, err = program.communicate(timeout=20)
    assert (program.returncode, err) == (
        1,
        "newsreader: A process that was comparing was ended from outside.\n",
    )


@linux
def test_without_a_display_one_line_says_what_works() -> None:
    bare = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    ended = subprocess.run(
        [*PROGRAM, "a.txt"], env=bare, capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr == (
        "newsreader: There is no display here. `newsreader compare A B` works without one.\n"
    )


def test_the_same_input_gives_the_same_bytes_in_every_process() -> None:
    first, second = (
        subprocess.run(
            [*PROGRAM, *WORDS, "--format", "json"],
            env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True,
        ).stdout
        for seed in ("1", "2")
    )  # fmt: skip
    assert first == second
    assert first.startswith(b"{")


def test_the_window_opens_and_closes(tmp_path: Path) -> None:
    closing = (
        "import sys\n"
        "from pathlib import Path\n"
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from newsreader import app, paths\n"
        "from newsreader.ui import qt_setup\n"
        "start = qt_setup.start_qt\n"
        "def started(*given):\n"
        "    qt = start(*given)\n"
        "    def close():\n"
        "        windows = [w for w in qt.topLevelWidgets() if w.isVisible()]\n"
        "        print([type(w).__name__ for w in windows])\n"
        "        for w in windows: w.close()\n"
        "    QTimer.singleShot(1000, qt, close)\n"
        "    return qt\n"
        "qt_setup.start_qt = started\n"
        "sys.exit(app.open_window([], Path(sys.argv[1]), False))\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", closing, str(tmp_path / "library")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (ended.returncode, ended.stdout) == (0, "['MainWindow']\n"), ended.stderr
    assert "Traceback" not in ended.stderr


def _wait_for_comparing(parent: int) -> list[int]:
    """The processes that compare for ``parent``, as soon as there is one."""
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        children = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
        if found := [int(child) for child in children if _compares(child)]:
            return found
        time.sleep(0.02)
    pytest.fail("no process was started for the comparison")


def _compares(process: str) -> bool:
    """False for what has ended, also where nobody has asked for its status yet."""
    try:
        return b"spawn_main" in Path(f"/proc/{process}/cmdline").read_bytes()
    except (FileNotFoundError, ProcessLookupError):
        return False
