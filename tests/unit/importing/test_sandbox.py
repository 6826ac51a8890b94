"""What a locked-down process can no longer do."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import newsreader

ROOT = Path(newsreader.__file__).parents[1]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the layers are those of Unix")


def locked_down(attempt: str) -> str:
    """What Python says when a locked-down process tries something."""
    code = (
        "import socket, os, sys\n"
        "from newsreader.importing import sandbox\n"
        "sandbox.lock_down()\n"
        f"try:\n    {attempt}\n    print('done')\n"
        "except (OSError, MemoryError) as error:\n    print(type(error).__name__)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )
    return run.stdout.strip()


@pytest.mark.parametrize(
    "attempt",
    [
        "socket.create_connection(('192.0.2.1', 80), timeout=2)",
        "socket.socket(socket.AF_UNIX).connect('/tmp/no-such-socket')",
        "open('/etc/hostname').read()",
        "os.listdir('/')",
        "open('/tmp/newsreader-was-here', 'w').write('x')",
        "os.pipe()",
    ],
)
def test_network_and_files_are_refused(attempt: str) -> None:
    assert locked_down(attempt) in {"OSError", "PermissionError"}


def test_memory_has_an_end() -> None:
    assert locked_down("bytearray(2 << 30)") == "MemoryError"


def test_honest_work_goes_on() -> None:
    assert locked_down("sum(range(1000))") == "done"
