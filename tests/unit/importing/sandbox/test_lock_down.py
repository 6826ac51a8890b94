"""What a locked-down process can no longer do, with all layers and with each one alone."""

from __future__ import annotations

import json
import platform
import subprocess
import sys
from pathlib import Path

import pytest

import newsreader

ROOT = Path(newsreader.__file__).parents[1]
LINUX = sys.platform.startswith("linux")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the layers are those of Unix")
FILTERED = LINUX and platform.machine() in {"x86_64", "aarch64"}


def locked_down(attempt: str, *layers: str) -> str:
    """What Python says when a process tries something behind ``layers``; all, if none is named."""
    names = layers or ("lock_down.lock_down",)
    code = (
        "import ctypes, socket, os, sys, mmap, threading\n"
        "from newsreader.importing.sandbox import "
        + ", ".join(sorted({name.partition(".")[0] for name in names}))
        + "\n"
        + "".join(f"{name}()\n" for name in names)
        + f"try:\n    {attempt}\n    print('done')\n"
        + "except (OSError, MemoryError, RuntimeError) as error:\n    print(type(error).__name__)\n"
    )
    return _run(code)


def _run(code: str) -> str:
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
        "socket.socket().connect(('192.0.2.1', 80))",
        "socket.socket(socket.AF_UNIX).connect('/tmp/no-such-socket')",
        "open('/etc/hostname').read()",
        "os.listdir('/')",
        "open('/tmp/newsreader-was-here', 'w').write('x')",
        "os.pipe()",
        "os.fork() or os._exit(0)",
        "os.execv(sys.executable, [sys.executable, '-c', ''])",
    ],
)
def test_network_files_and_programs_are_refused(attempt: str) -> None:
    assert locked_down(attempt) in {"OSError", "PermissionError", "BlockingIOError"}


def test_memory_has_an_end() -> None:
    assert locked_down("bytearray(2 << 30)") == "MemoryError"


@pytest.mark.parametrize("work", ["sum(range(1000))", "bytearray(200 << 20)", "os.urandom(16)"])
def test_honest_work_goes_on(work: str) -> None:
    assert locked_down(work) == "done"


@pytest.mark.skipif(not FILTERED, reason="the filter is for Linux on two kinds of machine")
@pytest.mark.parametrize(
    "attempt",
    [
        "open('/etc/hostname')",
        "os.stat('/etc/hostname')",
        "os.unlink('/tmp/newsreader-is-not-here')",
        "socket.socket()",
        "os.fork() or os._exit(0)",
        "os.execv(sys.executable, [sys.executable, '-c', ''])",
        "os.kill(os.getppid(), 0)",
        "mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_EXEC)",
        "threading.Thread(target=print).start()",
    ],
)
def test_the_filter_of_system_calls_alone_refuses(attempt: str) -> None:
    layers = ("linux.give_up_privileges", "seccomp.filter_calls")
    assert locked_down(attempt, *layers) in {"PermissionError", "RuntimeError"}


@pytest.mark.skipif(not FILTERED, reason="the filter is for Linux on two kinds of machine")
def test_the_filter_leaves_the_limits_of_other_processes_alone() -> None:
    code = (
        "import os, resource\n"
        "from newsreader.importing.sandbox import limits, linux, seccomp\n"
        "linux.give_up_privileges(), seccomp.filter_calls()\n"
        "limits.allow_seconds(5)\n"
        "try:\n    resource.prlimit(os.getpid(), resource.RLIMIT_CPU)\n"
        "except PermissionError:\n    print('refused')\n"
    )
    assert _run(code) == "refused"


@pytest.mark.skipif(not LINUX, reason="Landlock is Linux's")
@pytest.mark.parametrize("attempt", ["open('/etc/hostname')", "os.listdir('/')"])
def test_landlock_alone_refuses_files(attempt: str) -> None:
    held = json.loads(
        _run(
            "import json\nfrom newsreader.importing.sandbox import landlock, linux\n"
            "linux.give_up_privileges(), print(json.dumps(landlock.forbid_files()))"
        )
    )
    if not held["Landlock"]:
        pytest.skip("this kernel has no Landlock")
    refused = locked_down(attempt, "linux.give_up_privileges", "landlock.forbid_files")
    assert refused == "PermissionError"


@pytest.mark.skipif(not LINUX, reason="privileges as Linux has them")
@pytest.mark.parametrize("layer", ["linux.leave_network", "landlock.forbid_files"])
def test_a_layer_that_the_system_refuses_says_so_and_harms_nothing(layer: str) -> None:
    # Behind the filter no other layer can be had any more.
    module, _, function = layer.partition(".")
    code = (
        f"import json\nfrom newsreader.importing.sandbox import {module} as layer, linux, seccomp\n"
        "linux.give_up_privileges(), seccomp.filter_calls()\n"
        f"print(json.dumps(layer.{function}()))"
    )
    if FILTERED:
        assert list(json.loads(_run(code)).values()) == [False]
