"""The program as a folder that needs no Python: PyInstaller, and what makes the folder smaller."""

from __future__ import annotations

import sys
from pathlib import Path

from steps import smaller_icu
from steps.project import PACKAGING, BuildError, run, settle
from steps.smaller_numpy import leave_out_openblas

# Made by others with all their symbols for debugging.  Libraries that auditwheel has rewritten
# are not among them: strip may spoil those.
_WITH_SYMBOLS = (
    "libpython3*",
    "python3*/lib-dynload/*.so",
    "pypdfium2_raw/*.so",
    "pysqlite3/*.so",
    "rapidfuzz/**/*.so",
    "selectolax/*.so",
    "sqlalchemy/**/*.so",
)
MOST_BYTES = 150_000_000


def build_program(into: Path) -> Path:
    """Build the program's folder inside ``into`` and see that it works; returns the folder."""
    run(
        sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR",
        "--distpath", into, "--workpath", into / "work", PACKAGING / "program" / "newsreader.spec",
    )  # fmt: skip
    folder = into / "newsreader"
    if sys.platform.startswith("linux"):
        _strip(folder / "_internal")
        smaller_icu.shrink(folder / "_internal" / "PySide6" / "Qt" / "lib")
        leave_out_openblas(folder / "_internal", "gcc")
    if sys.platform == "darwin":
        folder = into / "Newsreader.app"
    settle(folder)
    run(_command_of(folder), "self-test", env={"QT_QPA_PLATFORM": "offscreen"})
    size = size_of(folder)
    if size > MOST_BYTES:
        raise BuildError(f"The program has {size / 1e6:.0f} MB, more than it may have.")
    return folder


def _command_of(folder: Path) -> Path:
    inside = folder / "Contents" / "MacOS"
    return (inside if inside.is_dir() else folder) / "newsreader"


def size_of(folder: Path) -> int:
    """The bytes of all files in a folder."""
    return sum(
        path.stat().st_size
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink()
    )


def needed_glibc(folder: Path) -> str:
    """The oldest C library that everything in a built folder runs on, such as "2.36"."""
    found: set[tuple[int, ...]] = set()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink() and path.read_bytes()[:4] == b"\x7fELF":
            for word in run("objdump", "-T", path).replace("(", " ").replace(")", " ").split():
                if word.startswith("GLIBC_2."):
                    found.add(tuple(map(int, word.removeprefix("GLIBC_").split("."))))
    return ".".join(map(str, max(found)))


def _strip(internal: Path) -> None:
    for pattern in _WITH_SYMBOLS:
        for library in sorted(internal.glob(pattern)):
            if not library.is_symlink():
                run("strip", "--strip-unneeded", library)
