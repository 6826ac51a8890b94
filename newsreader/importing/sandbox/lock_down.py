"""START HERE: the process that reads untrusted files gives up what it does not need."""

from __future__ import annotations

import sys

from newsreader.importing.sandbox import landlock, limits, linux, macos, seccomp, windows


def lock_down() -> dict[str, bool]:
    """Give up files, network, programs and privileges, as far as this system lets a process.

    There is no way back.  Returns each layer that this kind of system can have, in plain words,
    and whether it took hold; one that the system refuses costs nothing but itself.
    """
    if sys.platform == "win32":
        return windows.join_job()
    if sys.platform == "darwin":
        return {**limits.set_limits(), **macos.compute_only()}
    if not sys.platform.startswith("linux"):
        return limits.set_limits()
    # The filter of system calls comes last: it forbids the calls that the others need.
    return {
        **linux.give_up_privileges(),
        **linux.leave_network(),
        **landlock.forbid_files(),
        **limits.set_limits(),
        **seccomp.filter_calls(),
    }
