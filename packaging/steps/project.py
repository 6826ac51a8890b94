"""What every step asks of the checkout: its version, its commit's moment, its files; how to run."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
PACKAGING = TOP / "packaging"
RESOURCES = TOP / "resources"


class BuildError(Exception):
    """Why there is no package, in one sentence."""


def version() -> str:
    """The program's version, which stands in one place only."""
    text = (TOP / "newsreader" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    if found is None:
        raise BuildError("newsreader/__init__.py names no version.")
    return found[1]


def sortable_version() -> str:
    """The version as Debian and RPM sort it: what comes before a release has a tilde."""
    return re.sub(r"\.?(dev|a|b|rc)", r"~\1", version(), count=1)


def moment() -> int:
    """When the commit was made, in seconds of Unix time: the clock of everything that is built."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    return int(given or run("git", "log", "-1", "--format=%ct", cwd=TOP))


def day() -> str:
    """The day of the commit as ISO 8601, in UTC."""
    return f"{datetime.fromtimestamp(moment(), UTC):%Y-%m-%d}"


def run(*words: str | Path, cwd: Path | None = None, env: Mapping[str, str] | None = None) -> str:
    """What a command prints; raises BuildError with its complaint when it fails."""
    command = [str(word) for word in words]
    if shutil.which(command[0]) is None:
        raise BuildError(f"{command[0]} is not installed (packaging/README.md names the tools).")
    fixed = {"LC_ALL": "C.UTF-8", "TZ": "UTC", "PYTHONHASHSEED": "0"}
    ended = subprocess.run(  # noqa: S603 - the commands of this build
        command,
        cwd=cwd,
        env={**os.environ, **fixed, **(env or {})},
        capture_output=True,
        text=True,
        check=False,
    )
    if ended.returncode != 0:
        sys.stderr.write(ended.stdout + ended.stderr)
        raise BuildError(f"{' '.join(command[:3])} … failed; the lines above tell why.")
    return ended.stdout


def fill_in(template: Path, target: Path) -> None:
    """Write a template with version and day filled in."""
    target.parent.mkdir(parents=True, exist_ok=True)
    text = template.read_text(encoding="utf-8")
    text = text.replace("@VERSION@", version()).replace("@DATE@", day())
    target.write_text(text, encoding="utf-8", newline="\n")


def settle(tree: Path) -> None:
    """Give everything in a tree the modes and the one moment that each build gives it."""
    for path in sorted(tree.rglob("*"), reverse=True):
        if path.is_symlink():
            os.utime(path, (moment(), moment()), follow_symlinks=False)
            continue
        is_program = path.is_dir() or os.access(path, os.X_OK)
        path.chmod(0o755 if is_program else 0o644)
        os.utime(path, (moment(), moment()))
    os.utime(tree, (moment(), moment()))
