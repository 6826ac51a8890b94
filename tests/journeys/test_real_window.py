"""The first walk in a real window: a real drag from another program, real keys, a real restart."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from newsreader.paths import sample_files

HERE = Path(__file__).parent
NOTE = "Ask Rieve for the photographs"


class RealWindow:
    """A running program: questions go through its standard input, all else by xdotool."""

    def __init__(self, process: subprocess.Popen[str], environment: dict[str, str]) -> None:
        self._process = process
        self._environment = environment

    def ask(self, question: str) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(question + "\n")
        self._process.stdin.flush()
        answer: Any = json.loads(self._process.stdout.readline())
        return answer

    def wait_until(self, holds: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        deadline = time.monotonic() + 30
        state: dict[str, Any] = self.ask("state")
        while not holds(state):
            assert time.monotonic() < deadline, f"the window never got there: {state}"
            time.sleep(0.1)
            state = self.ask("state")
        return state

    def xdotool(self, *words: str | int) -> None:
        subprocess.run(["xdotool", *map(str, words)], env=self._environment, check=True)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Slow enough for the protocol of drag and drop between two programs."""
        self.xdotool("mousemove", *start, "mousedown", 1)
        for step in range(1, 11):
            x, y = (a + (b - a) * step // 10 for a, b in zip(start, end, strict=True))
            self.xdotool("mousemove", x, y)
            time.sleep(0.08)
        self.xdotool("mousemove", end[0] + 2, end[1] + 1)
        time.sleep(0.3)
        self.xdotool("mouseup", 1)

    def quit(self) -> None:
        self.xdotool("key", "ctrl+q")
        assert self._process.wait(20) == 0


@contextmanager
def program(display: str, *words: str | Path) -> Iterator[subprocess.Popen[str]]:
    environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    environment["PYTHONPATH"] = str(HERE.parents[1])
    process = subprocess.Popen(
        [sys.executable, *map(str, words)],
        env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()


@contextmanager
def real_window(display: str, library: Path) -> Iterator[RealWindow]:
    with program(display, HERE / "window_driver.py", library) as process:
        window = RealWindow(process, os.environ | {"DISPLAY": display})
        window.wait_until(lambda state: state["open"])
        yield window


def drop_from_another_program(window: RealWindow, display: str, files: Sequence[Path]) -> None:
    with program(display, HERE / "drag_source.py", *files) as source:
        assert source.stdout is not None
        assert source.stdout.readline() == "stands\n"
        time.sleep(0.5)  # until the window manager has placed it
        window.drag((1300, 700), (600, 400))
        window.wait_until(lambda state: bool(state["titles"]))


def test_drag_note_restart(screen: str, library: Path) -> None:
    with real_window(screen, library) as window:
        drop_from_another_program(window, screen, sample_files()[:2])
        state = window.ask("state")
        assert state["titles"][0].startswith("Varrowmouth to close")
        assert state["linked"] > 0.5

        time.sleep(0.3)
        left, right, height = window.ask("find fourteen cracks")
        window.drag((left, height), (right, height))
        window.xdotool("key", "ctrl+shift+n")
        window.xdotool("type", "--delay", 15, NOTE)
        window.wait_until(lambda state: state["notes"] == [NOTE])
        window.quit()

    with real_window(screen, library) as window:
        state = window.wait_until(lambda state: bool(state["titles"]))
        assert state["titles"][0].startswith("Varrowmouth to close")
        assert state["notes"] == [NOTE]
        window.quit()


FERRY = "Ferry sinks off Pellworm\n\nThe ferry Alma Reed sank off Pellworm. All 41 were saved.\n"
MATCH = "Late win for Halden\n\nHalden United beat Norrby. Kofi Lind scored twice for Halden.\n"


def test_an_article_is_dragged_from_story_to_story(
    screen: str, library: Path, tmp_path: Path
) -> None:
    files = []
    for name, text in (("ferry.txt", FERRY), ("match.txt", MATCH)):
        (tmp_path / name).write_text(text)
        files.append(tmp_path / name)
    with program(screen, HERE / "window_driver.py", library, *files) as process:
        window = RealWindow(process, os.environ | {"DISPLAY": screen})
        apart = window.wait_until(lambda state: len(state.get("stories", ())) == 2)
        (one,), (other,) = apart["stories"]
        time.sleep(0.3)
        start, end = (tuple(window.ask(f"row {title}")) for title in (one, other))
        window.drag(start, end)
        together = window.wait_until(lambda state: max(map(len, state["stories"])) == 2)
        assert sorted(title for story in together["stories"] for title in story) == sorted(
            [one, other]
        )
        window.xdotool("key", "ctrl+z")
        window.wait_until(lambda state: sorted(map(len, state["stories"])) == [1, 1])
        window.quit()
