"""What a document names is neither opened nor looked up; nothing ever asks for the network.

The whole program runs under strace, which sees what Python and every library ask of the system.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile.canaries import documents

TOP = Path(__file__).parents[2]
STRACE = shutil.which("strace")
needs_strace = pytest.mark.skipif(STRACE is None, reason="strace is not installed")
INTERNET = re.compile(r"\b(?:AF|PF)_INET6?\b")
REFUSED = ("EPERM (Operation not permitted)", "EACCES (Permission denied)")
DEPENDENCIES = (
    "import alembic, charset_normalizer, diff_match_patch, jinja2, lxml.etree, markdown_it, numpy,"
    " olefile, platformdirs, pypdfium2, pysqlite3, rapidfuzz, rich, selectolax.lexbor, sqlalchemy,"
    " striprtf.striprtf, typer, warcio, PySide6.QtWidgets, newsreader.app"
)


def _traced(calls: str, log: Path, *command: str) -> tuple[subprocess.CompletedProcess[str], str]:
    """A command and all it starts under strace, and the calls of the given kind that were made."""
    assert STRACE is not None
    own = [STRACE, "-f", "-q", "-s", "300", "-e", f"trace={calls}", "-o", str(log)]
    run = subprocess.run(
        [*own, *_alone(), sys.executable, *command],
        cwd=TOP,
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
        env={**os.environ, "PYTHONPATH": str(TOP)},
    )
    return run, log.read_text(errors="replace")


def _alone() -> list[str]:
    """What begins a command that is to have no network, where the system allows that."""
    unshare = shutil.which("unshare")
    if unshare is None:
        return []
    tried = subprocess.run([unshare, "-rn", "true"], capture_output=True, check=False)
    return [] if tried.returncode else [unshare, "-rn"]


@needs_strace
def test_nothing_that_a_document_names_is_opened_or_looked_up(tmp_path: Path) -> None:
    named, given = tmp_path / "named", tmp_path / "given"
    named.mkdir()
    given.mkdir()
    made = documents(str(named))
    assert len(made) >= 60
    for number in range(len(made) // 2):
        (named / f"canary{number}.txt").write_text("The canary sings.")
    for name, data in made.items():
        (given / name).write_bytes(data)
    run, log = _traced(
        "file,network",
        tmp_path / "log",
        *("-m", "newsreader", "import", str(given)),
        *("--library", str(tmp_path / "library"), "--format", "json"),
    )
    assert run.returncode in {0, 1}, run.stderr
    assert run.stdout.count('"outcome"') == len(made)
    assert f"{given}/" in log  # what is looked for can be seen
    assert [line for line in log.splitlines() if "canary" in line] == []
    assert INTERNET.findall(log) == []


@needs_strace
@pytest.mark.parametrize("command", [("-c", DEPENDENCIES), ("-m", "newsreader", "self-test")])
def test_no_socket_of_the_internet_is_made(tmp_path: Path, command: tuple[str, ...]) -> None:
    """The self-test asks for one in the reading process, to see that it is refused."""
    _, log = _traced("network", tmp_path / "log", *command)
    made = [line for line in log.splitlines() if not line.endswith(REFUSED)]
    assert INTERNET.findall("\n".join(made)) == []


def test_the_trace_would_show_a_socket() -> None:
    assert INTERNET.search("12 socket(AF_INET6, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_TCP) = 3")


def test_python_itself_opens_nothing_that_a_document_names() -> None:
    """The same without strace: Python's own audit sees no library, but is there on all systems."""
    code = (
        "import sys, socket\n"
        "from newsreader.domain.errors import UnreadableFileError\n"
        "from newsreader.importing.import_steps import read_articles\n"
        "from tests.hostile.canaries import documents\n"
        "seen = []\n"
        "sys.addaudithook(lambda event, args: seen.append(event)"
        " if 'canary' in repr(args) and not event.startswith(('compile', 'object', 'marshal'))"
        " or event.startswith('socket.') else None)\n"
        "for name, data in documents('/nowhere').items():\n"
        "    try:\n        read_articles(data, name)\n"
        "    except UnreadableFileError:\n        pass\n"
        "print(sorted(set(seen)))\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=TOP, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "[]"
