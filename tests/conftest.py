"""Every test runs offscreen, in English, in a home of its own, and leaves no thread behind."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # the window speaks the language of the desktop
os.environ.pop("LANGUAGE", None)

import pytest
from hypothesis import settings

settings.register_profile("ci", derandomize=True, deadline=None)
settings.register_profile("here", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "here")

SEEDS = Path(__file__).parents[2] / "shared" / "seeds"


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees or changes the data of the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(variable, str(home / variable.lower()))


@pytest.fixture(autouse=True)
def no_thread_is_left_behind() -> Iterator[None]:
    """A test that leaves a thread running fails."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + 2
    while left := set(threading.enumerate()) - before:
        if time.monotonic() > deadline:
            pytest.fail(f"threads left running: {sorted(thread.name for thread in left)}")
        time.sleep(0.01)


@pytest.fixture(scope="session")
def seeds() -> list[Path]:
    """The five real articles, which lie beside the checkout and never inside it."""
    found = sorted(SEEDS.glob("*.txt"))
    if not found:
        absent = "the five real articles are not beside this checkout"
        if os.environ.get("NEWSREADER_NEEDS_SEEDS"):
            pytest.fail(absent)
        pytest.skip(absent)
    return found
