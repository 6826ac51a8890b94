"""The installer for Windows, built anywhere by NSIS: Python's own wheels and embeddable Python."""

from __future__ import annotations

import shutil
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from steps.icons import ico
from steps.project import PACKAGING, RESOURCES, TOP, BuildError, run, settle, version
from steps.smaller_numpy import leave_out_openblas
from steps.trimmed import is_needed

#: The embeddable Python, as its makers publish it; put there by the release job or by hand.
EMBEDDED = PACKAGING / "windows" / "python-embed-amd64.zip"
_PYTHON = "3.13"
# The program brings an SQLite of its own, nothing for encrypted connections, and asks Windows
# nothing of the machine that it runs on.
_NOT_NEEDED = (
    "_hashlib.pyd",
    "_sqlite3.pyd",
    "_ssl.pyd",
    "_wmi.pyd",
    "libcrypto-3.dll",
    "libssl-3.dll",
    "sqlite3.dll",
    "winsound.pyd",
)


def build_windows_installer(into: Path, embedded: Path = EMBEDDED) -> Path:
    """Build the installer; returns its path.

    Raises BuildError where there is no embeddable Python at ``embedded``.
    """
    if not embedded.is_file():
        raise BuildError(f"{embedded.name} is missing; packaging/README.md tells where it is from.")
    target = into / f"Newsreader-{version()}-setup.exe"
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        tree = work / "tree"
        _lay_out_python(embedded, tree / "python")
        _lay_out_packages(work / "wheels", tree / "lib")
        _lay_out_program(tree)
        settle(tree)
        (work / "newsreader.ico").write_bytes(ico())
        script = PACKAGING / "windows" / "newsreader.nsi"
        run(
            "makensis", "-V2", "-INPUTCHARSET", "UTF8", f"-DVERSION={version()}",
            f"-DTREE={tree}", f"-DICON={work / 'newsreader.ico'}", f"-DTARGET={target}",
            f"-DKILOBYTES={_kilobytes(tree)}", f"-DSCRIPTS={script.parent}", script,
        )  # fmt: skip
    return target


def _lay_out_python(embedded: Path, folder: Path) -> None:
    with zipfile.ZipFile(embedded) as packed:
        packed.extractall(folder)
    for name in _NOT_NEEDED:
        (folder / name).unlink(missing_ok=True)
    for file in folder.glob("python3*._pth"):
        file.write_text(f"{file.stem}.zip\n.\n..\\lib\n", encoding="utf-8")


def _lay_out_packages(wheels: Path, lib: Path) -> None:
    """Unpack what the program needs on Windows, without what it never uses."""
    run(
        sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check",
        "--only-binary=:all:", "--platform", "win_amd64", "--implementation", "cp",
        "--python-version", _PYTHON, "--dest", wheels,
        "-r", PACKAGING / "requirements.txt", "-r", PACKAGING / "windows" / "requirements.txt",
    )  # fmt: skip
    for wheel in sorted(wheels.glob("*.whl")):
        with zipfile.ZipFile(wheel) as packed:
            wanted = [name for name in packed.namelist() if is_needed(name)]
            packed.extractall(lib, wanted)
    leave_out_openblas(lib, "x86_64-w64-mingw32-gcc")
    shutil.copytree(PACKAGING / "program" / "stand_ins", lib, dirs_exist_ok=True)


def _lay_out_program(tree: Path) -> None:
    inside = tree / "lib" / "newsreader"
    no_caches = shutil.ignore_patterns("__pycache__", "*.pyc")
    shutil.copytree(TOP / "newsreader", inside, ignore=no_caches)
    shutil.copytree(RESOURCES, inside / "resources", ignore=no_caches)
    shutil.copytree(TOP / "docs", inside / "resources" / "docs")
    for name in ("LICENSE", "THIRD_PARTY_NOTICES.md"):
        shutil.copyfile(TOP / name, tree / f"{Path(name).stem}.txt")
    windows = PACKAGING / "windows"
    shutil.copyfile(windows / "newsreader.cmd", tree / "newsreader.cmd")
    shutil.copyfile(windows / "only_compiled.py", tree / "python" / "only_compiled.py")


def _kilobytes(tree: Path) -> int:
    return sum(path.stat().st_size for path in _files(tree)) // 1024


def _files(tree: Path) -> Iterator[Path]:
    return (path for path in tree.rglob("*") if path.is_file())
