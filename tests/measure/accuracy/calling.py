"""Calls the scorers of the shared folder on the program and on other tools, each as a command."""

from __future__ import annotations

import shlex
import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parents[3]


def module(*words: str) -> str:
    """The command line that runs a module of this checkout."""
    return shlex.join([sys.executable, "-m", *words])


PROGRAM = module("newsreader")


def run(*words: str | Path) -> str:
    """What a command prints, run in this checkout; ends the measuring when the command fails."""
    ended = subprocess.run([*words], cwd=TOP, capture_output=True, text=True, check=False)
    if ended.returncode:
        sys.exit(f"{shlex.join(map(str, words))}\nfailed: {ended.stderr[-1000:]}")
    return ended.stdout


def scored(scorer: Path, *words: str | Path, command: str) -> str:
    """What a scorer prints of ``command``, which takes the words that ``newsreader`` takes."""
    return run(sys.executable, scorer, *words, "--command", command)


def say(text: str) -> None:
    """Tells how far the measuring is."""
    print(text, file=sys.stderr, flush=True)
