"""A filter of system calls: a process of Linux keeps those that reading needs (seccomp(2)).

The filter is a program for the kernel's packet filter (BPF): it looks at the number of a call and
lets it through, or answers "not permitted".  Nothing has to be built, and nothing is killed: a
library that asks for more than it needs gets an error, as on a system without that call.
"""

from __future__ import annotations

import ctypes
import platform
import struct
import sys

_PR_SET_SECCOMP, _MODE_FILTER = 22, 2
_ALLOW, _DENY = 0x7FFF0000, 0x00050001  # SECCOMP_RET_ALLOW; SECCOMP_RET_ERRNO with EPERM
_LOAD, _EQUALS, _HAS_BITS, _RETURN = 0x20, 0x15, 0x45, 0x06
_NUMBER_AT, _MACHINE_AT, _ARGUMENTS_AT = 0, 4, 16  # places in the kernel's ``seccomp_data``

#: The kernel's names for kinds of machine (AUDIT_ARCH_…).
_MACHINES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
# Calls that reading needs, by their numbers on x86_64 and aarch64: bytes through the pipes that
# are open, memory, time, and how a process ends.
_ALLOWED = {
    "read": (0, 63),
    "write": (1, 64),
    "readv": (19, 65),
    "writev": (20, 66),
    "close": (3, 57),
    "fstat": (5, 80),
    "lseek": (8, 62),
    "munmap": (11, 215),
    "mremap": (25, 216),
    "brk": (12, 214),
    "madvise": (28, 233),
    "rt_sigaction": (13, 134),
    "rt_sigprocmask": (14, 135),
    "rt_sigreturn": (15, 139),
    "sigaltstack": (131, 132),
    "restart_syscall": (219, 128),
    "sched_yield": (24, 124),
    "sched_getaffinity": (204, 123),
    "futex": (202, 98),
    "nanosleep": (35, 101),
    "clock_nanosleep": (230, 115),
    "clock_gettime": (228, 113),
    "clock_getres": (229, 114),
    "gettimeofday": (96, 169),
    "getrusage": (98, 165),
    "getpid": (39, 172),
    "gettid": (186, 178),
    "getrandom": (318, 278),
    "exit": (60, 93),
    "exit_group": (231, 94),
}
# Calls that are let through while certain bits of an argument are zero: no memory becomes a
# program, and only a process's own limits can be changed.
_PROT_EXEC, _ANY_PROCESS = 4, 0xFFFFFFFF
_CONDITIONAL = {
    "mmap": ((9, 222), 2, _PROT_EXEC),
    "mprotect": ((10, 226), 2, _PROT_EXEC),
    "prlimit64": ((302, 261), 0, _ANY_PROCESS),
}


class _Program(ctypes.Structure):
    """The kernel's ``sock_fprog``: how many steps, and where they are."""

    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


def filter_calls() -> dict[str, bool]:
    """Let only the calls above through; needs that no new privileges can be gained."""
    return {"filter of system calls (seccomp)": _filter()}


def _filter() -> bool:
    machine = platform.machine()
    if machine not in _MACHINES or sys.maxsize <= 1 << 32:
        return False
    steps = _steps(machine)
    program = _Program(len(steps) // 8, steps)
    prctl = ctypes.CDLL(None).prctl
    return bool(prctl(_PR_SET_SECCOMP, _MODE_FILTER, ctypes.byref(program), 0, 0) == 0)


def _steps(machine: str) -> bytes:
    """The filter's program; jumps count the steps to pass over."""
    column = list(_MACHINES).index(machine)
    steps = [
        _step(_LOAD, _MACHINE_AT),
        _step(_EQUALS, _MACHINES[machine], 1, 0),
        _step(_RETURN, _DENY),
        _step(_LOAD, _NUMBER_AT),
    ]
    for numbers in _ALLOWED.values():
        steps += [_step(_EQUALS, numbers[column], 0, 1), _step(_RETURN, _ALLOW)]
    for numbers, argument, bits in _CONDITIONAL.values():
        steps += [
            _step(_EQUALS, numbers[column], 0, 4),
            _step(_LOAD, _ARGUMENTS_AT + 8 * argument),
            _step(_HAS_BITS, bits, 1, 0),
            _step(_RETURN, _ALLOW),
            _step(_RETURN, _DENY),
        ]
    return b"".join([*steps, _step(_RETURN, _DENY)])


def _step(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    """The kernel's ``sock_filter``."""
    return struct.pack("=HBBI", code, if_true, if_false, value)
