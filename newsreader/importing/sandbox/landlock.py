"""Landlock: a process of Linux gives up every right on files, and on TCP (landlock(7))."""

from __future__ import annotations

import ctypes
import os
import platform
import struct

_CREATE_RULESET, _RESTRICT_SELF = 444, 446  # the same number on every machine since Linux 5
_WHICH_VERSION = 1
# Rights on files that each version knows: 13 at first, then REFER, TRUNCATE, none, IOCTL.
_FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
_TCP_SINCE, _TCP = 4, 0b11  # to listen, to connect
_SCOPES_SINCE, _SCOPES = 6, 0b11  # sockets without a file, signals to other processes
_SAME_NUMBERS = ("x86_64", "aarch64", "riscv64")


def forbid_files() -> dict[str, bool]:
    """Forbid all that this kernel's Landlock can forbid, with no exception."""
    held = platform.machine() in _SAME_NUMBERS and _forbid(ctypes.CDLL(None).syscall)
    return {"Landlock": held}


def _forbid(syscall: ctypes._NamedFuncPointer) -> bool:
    version = int(syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), _WHICH_VERSION))
    if version < 1:
        return False
    rights = _rights(version)
    ruleset = int(syscall(_CREATE_RULESET, rights, ctypes.c_size_t(len(rights)), 0))
    if ruleset < 0:
        return False
    held = syscall(_RESTRICT_SELF, ruleset, 0) == 0
    os.close(ruleset)
    return bool(held)


def _rights(version: int) -> bytes:
    """The kernel's ``landlock_ruleset_attr`` with every right that ``version`` knows."""
    words = [(1 << _FILE_RIGHTS[min(version, max(_FILE_RIGHTS))]) - 1]
    if version >= _TCP_SINCE:
        words.append(_TCP)
    if version >= _SCOPES_SINCE:
        words.append(_SCOPES)
    return struct.pack(f"={len(words)}Q", *words)
