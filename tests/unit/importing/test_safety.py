"""The reading process tells what protects it, and proves it."""

from __future__ import annotations

import sys

import pytest

from newsreader.importing.safety import safety_layers
from newsreader.importing.sandbox.attempts import try_forbidden

UNPROTECTED = """
from newsreader.importing.worker import reading_process
reading_process.lock_down = lambda: {"Landlock": False}
reading_process.main()
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="these are Linux's layers")
def test_all_that_is_tried_is_refused_and_the_layers_are_told() -> None:
    layers = safety_layers()
    assert [layer.name for layer in layers if layer.tried and not layer.holds] == []
    assert {"opens no file", "has no network", "starts no program"} <= {
        layer.name for layer in layers if layer.tried
    }
    assert {"memory limit", "no file or socket opened"} <= {
        layer.name for layer in layers if layer.holds and not layer.tried
    }


def test_a_process_without_protection_is_not_praised() -> None:
    layers = safety_layers((sys.executable, "-c", UNPROTECTED))
    assert {layer.holds for layer in layers} == {False}
    assert {layer.name for layer in layers if layer.tried} == set(try_forbidden())


def test_nothing_is_said_of_a_process_that_does_not_start() -> None:
    assert safety_layers((sys.executable, "-c", "raise SystemExit(3)")) == ()
