"""Compiles the installed packages and takes their sources away: python only_compiled.py FOLDER."""

from __future__ import annotations

import compileall
import sys
from pathlib import Path

# Alembic reads its steps as sources.
_KEPT = "migrations"


def main(folder: Path) -> None:
    """Leave of each source a compiled file beside its place; one that is no Python stays."""
    compileall.compile_dir(folder, quiet=2, workers=0, legacy=True)
    for source in folder.rglob("*.py"):
        compiled = source.with_suffix(".pyc")
        if _KEPT in source.parts:
            compiled.unlink(missing_ok=True)
        elif compiled.is_file():
            source.unlink()
    for kept in folder.rglob(_KEPT):
        compileall.compile_dir(kept, quiet=2)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
