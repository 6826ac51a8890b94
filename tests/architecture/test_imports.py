"""Importing the program opens no connection, and the window does not wait for the database."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

# Alembic runs what lies in migrations; nobody imports it.
_IMPORT_ALL = """
import pkgutil, sys
sockets = []
sys.addaudithook(lambda event, _: event.startswith("socket.") and sockets.append(event))
import newsreader
for module in pkgutil.walk_packages(newsreader.__path__, "newsreader."):
    if not module.name.startswith("newsreader.store.migrations."):
        __import__(module.name)
        assert not sockets, (module.name, sockets)
print(sum(name.startswith("newsreader.") for name in sys.modules))
"""
_IMPORT_WINDOW = """
import sys
import newsreader.ui.main_window
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""


def test_no_module_opens_a_socket_when_imported(python_files: list[Path], top: Path) -> None:
    own = [
        path
        for path in python_files
        if path.is_relative_to(top / "newsreader") and "migrations" not in path.parts
    ]

    assert int(_run(_IMPORT_ALL, top)) >= len(own) - 1  # all but newsreader itself


def test_the_window_is_there_before_the_database_packages(top: Path) -> None:
    loaded = set(_run(_IMPORT_WINDOW, top).split())

    assert "PySide6" in loaded
    assert not loaded & {"sqlalchemy", "alembic"}


def _run(program: str, top: Path) -> str:
    result = subprocess.run(
        [sys.executable, "-c", program],
        cwd=top,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert result.returncode == 0, result.stderr
    return result.stdout
