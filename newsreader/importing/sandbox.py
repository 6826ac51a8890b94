"""What a process can no longer do once it has given it up: each layer where the system has it.

Methods: setrlimit(2), prctl(2), unshare(2), landlock(7).  Everything goes through ctypes, so that
nothing has to be built; a layer that the system refuses is left out and not reported.
"""

from __future__ import annotations

import ctypes
import os
import platform
import signal
import struct
import sys

if sys.platform != "win32":
    import resource

MEMORY_BYTES = 1 << 30

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVS = 1, 4, 38
_CLONE_NEWUSER, _CLONE_NEWNET, _CLONE_NEWIPC = 0x10000000, 0x40000000, 0x08000000
_LANDLOCK_CREATE_RULESET, _LANDLOCK_RESTRICT_SELF = 444, 446
_LANDLOCK_CREATE_RULESET_VERSION = 1
# Rights that exist from each version of Landlock on: 13 on files at first, then REFER, TRUNCATE,
# two on TCP (in the second word), IOCTL.
_LANDLOCK_FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
_LANDLOCK_NETWORK_SINCE = 4
_SAME_NUMBERS = ("x86_64", "aarch64", "riscv64")


def lock_down() -> tuple[str, ...]:
    """Give up network, files, memory beyond a limit, and privileges; say what took hold."""
    layers = [*_linux_layers(), *_limits()]
    return tuple(layers)


def allow_seconds(seconds: int) -> None:
    """Let this process use ``seconds`` more of processor time before the system ends it."""
    if sys.platform == "win32":
        return
    used = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(used) + seconds + 1, hard))


def _limits() -> list[str]:
    if sys.platform == "win32":
        return []
    held = []
    for name, value, words in (
        ("RLIMIT_CORE", 0, "no core dump"),
        ("RLIMIT_FSIZE", 0, "no file written"),
        ("RLIMIT_NPROC", 0, "no process started"),
        ("RLIMIT_AS", MEMORY_BYTES, "memory limit"),
        ("RLIMIT_NOFILE", 0, "no file or socket opened"),
    ):
        limit = getattr(resource, name, None)
        if limit is None or (name == "RLIMIT_NPROC" and os.geteuid() == 0):
            continue
        try:
            resource.setrlimit(limit, (value, value))
        except (OSError, ValueError):
            continue
        held.append(words)
    return held


def _linux_layers() -> list[str]:
    if not sys.platform.startswith("linux"):
        return []
    libc = ctypes.CDLL(None, use_errno=True)
    held = []
    if libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0) == 0:
        held.append("ends with the program")
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0:
        held.append("no new privileges")
    libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    if _unshare(libc):
        held.append("network namespace")
    if platform.machine() in _SAME_NUMBERS and _landlock(libc):
        held.append("Landlock")
    return held


def _unshare(libc: ctypes.CDLL) -> bool:
    wanted = _CLONE_NEWNET | _CLONE_NEWIPC
    return any(libc.unshare(flags) == 0 for flags in (_CLONE_NEWUSER | wanted, wanted))


def _landlock(libc: ctypes.CDLL) -> bool:
    """Forbid every right on files, and on TCP where the kernel knows it, with no exception."""
    version = libc.syscall(
        _LANDLOCK_CREATE_RULESET, None, ctypes.c_size_t(0), _LANDLOCK_CREATE_RULESET_VERSION
    )
    if version < 1:
        return False
    files = (1 << _LANDLOCK_FILE_RIGHTS[min(version, max(_LANDLOCK_FILE_RIGHTS))]) - 1
    rights = struct.pack("=Q", files)
    if version >= _LANDLOCK_NETWORK_SINCE:
        rights = struct.pack("=QQ", files, 0b11)
    ruleset = libc.syscall(_LANDLOCK_CREATE_RULESET, rights, ctypes.c_size_t(len(rights)), 0)
    if ruleset < 0:
        return False
    held = bool(libc.syscall(_LANDLOCK_RESTRICT_SELF, ruleset, 0) == 0)
    os.close(ruleset)
    return held
