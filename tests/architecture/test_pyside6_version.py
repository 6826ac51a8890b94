"""PySide6 stays at the last version that does not abort on Python 3.11."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.metadata import version

# PySide6 6.12.0 takes one reference off None at every Qt call that returns nothing, so that
# Python 3.10 and 3.11 end with "Fatal Python error: none_dealloc" after some 5,000 of them.
_MANY_CALLS = """
from PySide6.QtCore import QObject
thing = QObject()
for number in range(20_000):
    thing.setObjectName("a")
"""


def test_pyside6_is_the_version_that_was_tried() -> None:
    assert version("PySide6_Essentials") == "6.11.3"
    assert version("shiboken6") == "6.11.3"


def test_many_qt_calls_do_not_abort() -> None:
    result = subprocess.run(
        [sys.executable, "-c", _MANY_CALLS],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert (result.returncode, result.stderr) == (0, "")
