"""The processes of a pool end with the first process, however it ends."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

_PROGRAM = """
import os, sys, time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from newsreader.usecases.interrupts import begin_in_pool

if __name__ == "__main__":
    pool = ProcessPoolExecutor(1, get_context("spawn"), begin_in_pool)
    print(pool.submit(os.getpid).result(), flush=True)
    time.sleep(60)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent another way there")
def test_no_process_of_a_pool_outlives_a_program_that_was_killed() -> None:
    with subprocess.Popen([sys.executable, "-c", _PROGRAM], stdout=subprocess.PIPE) as program:
        assert program.stdout is not None
        assert int(program.stdout.readline())
        program.send_signal(signal.SIGKILL)
        # The pool's process has the same pipe, which is at its end when all have ended.
        program.communicate(timeout=30)
