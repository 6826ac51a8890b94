"""Puts a small library in the place of NumPy's OpenBLAS, of which the program uses nothing."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from steps.project import PACKAGING, BuildError, run

_SOURCE = PACKAGING / "program" / "linear_algebra.c"
_NAME = re.compile(r"\bscipy_\w+")
# What the source has itself.
_HERE = "scipy_cblas_sdot64_"


def leave_out_openblas(packages: Path, compiler: str) -> None:
    """Replace OpenBLAS among installed ``packages``; nothing happens where NumPy brings none.

    What NumPy would call of it ends the program with a sentence.  That nothing is called, see
    tests/architecture/test_no_linear_algebra.py.
    """
    libraries = packages / "numpy.libs"
    found = sorted(libraries.glob("libscipy_openblas64_*"))
    if not found:
        return
    (library,) = found
    users = [path for ending in ("so", "pyd") for path in packages.glob(f"numpy/**/*.{ending}")]
    names = {name for path in users for name in _NAME.findall(run("objdump", *_tables(path), path))}
    if _HERE not in names:
        raise BuildError("NumPy names its linear algebra otherwise than it did.")
    with tempfile.TemporaryDirectory() as folder:
        lines = [f"FUNCTION({name})\n" for name in sorted(names - {_HERE})]
        (Path(folder) / "functions.h").write_text("".join(lines), encoding="ascii")
        run(
            compiler, "-shared", "-fPIC", "-O2", "-s", "-I", folder, _SOURCE, "-o", library,
            *([] if library.suffix == ".dll" else [f"-Wl,-soname,{library.name},--build-id=none"]),
        )  # fmt: skip
    # OpenBLAS is partly Fortran, and nothing else is.
    for pattern in ("libgfortran*", "libquadmath*"):
        for runtime in libraries.glob(pattern):
            runtime.unlink()


def _tables(path: Path) -> tuple[str, ...]:
    """What objdump shows of the names that a library asks others for."""
    return ("-p",) if path.suffix == ".pyd" else ("-T",)
