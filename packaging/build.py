"""Builds what people install, from this checkout: python packaging/build.py KIND… --into DIR."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from steps.debian import build_deb
from steps.linux_tree import lay_out
from steps.mac import build_dmg
from steps.program import build_program
from steps.project import BuildError, moment, version
from steps.rpm import build_rpm
from steps.run_file import build_run_file
from steps.sbom import sbom
from steps.sums import write_sums
from steps.windows import build_windows_installer

MOST_BYTES = 60_000_000

#: Packages that are made of the built program's folder.
_OF_THE_FOLDER: dict[str, Callable[[Path, Path], Path]] = {
    "deb": build_deb,
    "rpm": build_rpm,
    "run": build_run_file,
    "dmg": build_dmg,
}
_KINDS = ("program", "tree", *_OF_THE_FOLDER, "windows")


def main() -> int:
    """Build the kinds that are named, then the list of parts and the sums."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("kinds", nargs="+", choices=_KINDS, metavar="|".join(_KINDS))
    words.add_argument("--into", type=Path, required=True, help="the folder for the packages")
    words.add_argument("--program", type=Path, help="take this built program, build none")
    given = words.parse_args()
    try:
        _build(given.kinds, given.into.resolve(), given.program)
    except BuildError as error:
        sys.stderr.write(f"build: {error}\n")
        return 1
    return 0


def _build(kinds: list[str], into: Path, program: Path | None) -> None:
    os.environ["SOURCE_DATE_EPOCH"] = str(moment())
    into.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        if "windows" in kinds:
            _told(build_windows_installer(into))
        if program is None and set(kinds) != {"windows"}:
            program = build_program(into.parent if "program" in kinds else Path(work))
        for kind in kinds:
            if kind in _OF_THE_FOLDER:
                assert program is not None
                _told(_OF_THE_FOLDER[kind](program, into))
            elif kind == "tree":
                assert program is not None
                lay_out(program, into / "tree")
    (into / f"newsreader-{version()}.cdx.json").write_text(sbom(), encoding="utf-8", newline="\n")
    write_sums(into)


def _told(package: Path) -> None:
    """Say how large a package is; one that is too large fails the build."""
    size = package.stat().st_size
    sys.stdout.write(f"{package.name}: {size / 1e6:.1f} MB\n")
    if size > MOST_BYTES:
        raise BuildError(f"{package.name} is larger than {MOST_BYTES / 1e6:.0f} MB.")


if __name__ == "__main__":
    sys.exit(main())
