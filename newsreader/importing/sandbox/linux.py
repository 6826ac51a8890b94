"""Privileges, network and neighbours that a process on Linux can leave (prctl(2), unshare(2))."""

from __future__ import annotations

import ctypes
import signal

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVS = 1, 4, 38
_CLONE_NEWUSER, _CLONE_NEWNET, _CLONE_NEWIPC = 0x10000000, 0x40000000, 0x08000000


def give_up_privileges() -> dict[str, bool]:
    """End with the program, gain no rights, be no other program's to look into."""
    prctl = ctypes.CDLL(None).prctl
    return {
        "ends with the program": prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0) == 0,
        "no new privileges": prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0,
        "closed to other programs": prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0,
    }


def leave_network() -> dict[str, bool]:
    """Move into a network of its own that leads nowhere; some systems allow that to nobody."""
    unshare = ctypes.CDLL(None).unshare
    apart = _CLONE_NEWNET | _CLONE_NEWIPC
    # Without a user namespace only an administrator may leave the network.
    held = any(unshare(flags) == 0 for flags in (_CLONE_NEWUSER | apart, apart))
    return {"network namespace": held}
