"""The sandbox of macOS: a process that may compute and nothing else (sandbox_init(3)).

Written from Apple's manual; not yet run on a Mac.  ``newsreader check`` tries what it promises.
"""

from __future__ import annotations

import ctypes

_NAMED = 1
_PURE_COMPUTATION = b"pure-computation"  # the text of kSBXProfilePureComputation


def compute_only() -> dict[str, bool]:
    """Give up files, network and programs, where macOS still has this sandbox."""
    message = ctypes.c_char_p()
    try:
        sandbox_init = ctypes.CDLL("libSystem.dylib").sandbox_init
        held = sandbox_init(_PURE_COMPUTATION, ctypes.c_uint64(_NAMED), ctypes.byref(message)) == 0
    except (OSError, AttributeError):
        held = False
    return {"sandbox of macOS": held}
