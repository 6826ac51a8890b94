"""A job of Windows: limits of memory, no further process, nothing left running.

Written from Microsoft's reference ("Job Objects"); not yet run on Windows.  A job forbids neither
files nor network: ``newsreader check`` tries them and says so.
"""

from __future__ import annotations

import ctypes
import sys

from newsreader.importing.sandbox.limits import MEMORY_BYTES

_EXTENDED_LIMITS, _UI_RESTRICTIONS = 9, 4  # kinds of JOBOBJECTINFOCLASS
_ONE_PROCESS, _PROCESS_MEMORY, _END_ON_FAULT = 0x8, 0x100, 0x400
_EVERY_UI_RESTRICTION = 0xFF  # clipboard, desktops, display settings, windows of others


class _ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION, its two inner structures written out."""

    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_memory", ctypes.c_size_t),
        ("most_memory", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
        ("counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("process_peak", ctypes.c_size_t),
        ("job_peak", ctypes.c_size_t),
    )


def join_job() -> dict[str, bool]:
    """Put this process into a job of its own; which limits hold."""
    if sys.platform == "win32":
        return _join(ctypes.WinDLL("kernel32"))
    return {}


def _join(kernel: ctypes.CDLL) -> dict[str, bool]:
    kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = ctypes.c_void_p
    job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
    limits = _ExtendedLimits(
        flags=_ONE_PROCESS | _PROCESS_MEMORY | _END_ON_FAULT,
        processes=1,
        process_memory=MEMORY_BYTES,
    )
    forbidden = ctypes.c_uint32(_EVERY_UI_RESTRICTION)
    limited = _set(kernel, job, _EXTENDED_LIMITS, limits)
    apart = _set(kernel, job, _UI_RESTRICTIONS, forbidden)
    joined = kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess()))
    return {
        "memory limit": bool(joined and limited),
        "no process started": bool(joined and limited),
        "no clipboard and no window of others": bool(joined and apart),
    }


def _set(
    kernel: ctypes.CDLL, job: ctypes.c_void_p, kind: int, value: ctypes.Structure | ctypes.c_uint32
) -> bool:
    size = ctypes.sizeof(value)
    return bool(kernel.SetInformationJobObject(job, kind, ctypes.byref(value), size))
