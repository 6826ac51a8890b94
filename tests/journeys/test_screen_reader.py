"""A real client of the accessibility bus reads the window, and hears what each passage is."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from newsreader.paths import sample_files
from tests.journeys.test_real_window import HERE, RealWindow, program

SYSTEM_PYTHON = "/usr/bin/python3"
READER = HERE / "screen_reader.py"


def missing() -> str:
    """What this machine lacks for the test; empty when nothing."""
    if shutil.which("dbus-daemon") is None:
        return "dbus-daemon"
    if not any(Path("/usr/share/dbus-1/services").glob("org.a11y.Bus.service")):
        return "at-spi2-core"
    knows = subprocess.run(
        [SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False
    )
    return "python3-pyatspi" if knows.returncode else ""


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A session bus of its own; the accessibility bus starts on it when somebody asks."""
    if not Path(SYSTEM_PYTHON).exists() or (lacking := missing()):
        pytest.skip(f"not installed: {lacking}; packaging/set_up.sh checks installs it")
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    with daemon.stdout:
        address = daemon.stdout.readline().strip()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.setenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1")
    yield address
    daemon.terminate()
    daemon.wait()


def client(display: str) -> dict[str, str]:
    return os.environ | {"DISPLAY": display, "PYTHONPATH": ""}


def look(display: str) -> list[dict[str, Any]]:
    """Everything that the window shows, as the screen reader sees it."""
    answer = subprocess.run(
        [SYSTEM_PYTHON, READER, "look"],
        env=client(display), capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert answer.returncode == 0, answer.stderr
    seen: list[dict[str, Any]] = json.loads(answer.stdout)
    return seen


@contextmanager
def listening(display: str) -> Iterator[subprocess.Popen[str]]:
    reader = subprocess.Popen(
        [SYSTEM_PYTHON, READER, "listen"],
        env=client(display), stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        yield reader
    finally:
        reader.kill()
        reader.communicate()


def heard(reader: subprocess.Popen[str]) -> str:
    assert reader.stdout is not None
    return str(json.loads(reader.stdout.readline()))


@pytest.mark.usefixtures("bus")
def test_the_window_is_read_and_heard(screen: str, library: Path) -> None:
    with program(screen, HERE / "window_driver.py", library, *sample_files()[:2]) as process:
        window = RealWindow(process, os.environ | {"DISPLAY": screen})
        window.wait_until(lambda state: bool(state.get("titles")))
        with listening(screen) as reader:
            assert heard(reader) == "listening"
            window.xdotool("key", "F8")
            said = heard(reader)
            while "Counterpart in" not in said and not said.startswith("Only in"):
                said = heard(reader)

        seen = look(screen)
        names = {(item["role"], item["name"]) for item in seen}
        assert {("tree", "Library"), ("text", "Search articles and notes")} <= names
        columns = [item for item in seen if item["name"].startswith("Text of article")]
        assert [item["name"] for item in columns] == ["Text of article A", "Text of article B"]
        assert all(item["words"] for item in columns)
        assert said in [item["description"] for item in columns]

        focusless = [i for i in seen if i["role"] in ("push button", "check box") and not i["name"]]
        assert focusless == []
        window.quit()
