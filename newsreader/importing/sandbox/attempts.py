"""What a locked-down process must fail at, tried: the proof that its layers hold."""

from __future__ import annotations

import mmap
import os
import socket
import subprocess
import sys
from collections.abc import Callable

from newsreader.importing.sandbox.limits import MEMORY_BYTES


def try_forbidden() -> dict[str, bool]:
    """Try each thing in this process; whether the system refused it.

    None does harm where it is not refused: nothing is written, sent or left behind.
    """
    return {words: _is_refused(attempt) for words, attempt in _ATTEMPTS.items()}


def _is_refused(attempt: Callable[[], None]) -> bool:
    try:
        attempt()
    except (OSError, MemoryError):
        return True
    return False


def _open_file() -> None:
    os.close(os.open(sys.executable, os.O_RDONLY))


def _write_file() -> None:
    os.close(os.open(os.devnull, os.O_WRONLY))


def _list_folder() -> None:
    os.scandir(os.sep).close()


def _make_socket() -> None:
    socket.socket(socket.AF_INET, socket.SOCK_STREAM).close()


def _start_program() -> None:
    if sys.platform == "win32":
        subprocess.run([sys.executable, "-c", ""], check=True)
    elif child := os.fork():
        os.waitpid(child, 0)
    else:
        os._exit(0)


def _take_memory() -> None:
    mmap.mmap(-1, 2 * MEMORY_BYTES).close()  # asked for, but never touched


_ATTEMPTS = {
    "opens no file": _open_file,
    "writes no file": _write_file,
    "sees no folder": _list_folder,
    "has no network": _make_socket,
    "starts no program": _start_program,
    "has a limit of memory": _take_memory,
}
