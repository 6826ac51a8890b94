"""Takes out of ICU's data what Qt never asks for: 29 of its 32 MB (Linux; icupkg, as and ld)."""

from __future__ import annotations

import os
import re
import tempfile
from pathlib import Path

from steps.project import BuildError, run

# Units, currencies, languages, countries, zones and words of each locale, transliteration, breaks
# and converters for old encodings: Qt has its own of these, or none.  Sorting as Unicode has it
# for all languages alike stays.
_NOT_ASKED_FOR = re.compile(
    r"(unit|curr|lang|region|rbnf|translit|brkitr|zone)/.+|coll/(?!root|ucadata|res_index).+"
    r"|(?!res_index)[a-z]{2,3}(_\w+)?\.res|unames\.icu|cnvalias\.icu|.+\.cnv"
)
_SOURCE = """
    .globl {symbol}
    .section .rodata
    .balign 16
    .type {symbol}, @object
{symbol}:
    .incbin "{data}"
    .size {symbol}, . - {symbol}
    .section .note.GNU-stack, "", @progbits
"""


def shrink(libraries: Path) -> None:
    """Put a smaller library with the same name and symbol in the place of ICU's data."""
    (library,) = libraries.glob("libicudata.so.*")
    address, size, _, symbol = run("nm", "-D", "-S", library).split()
    data = _bytes_at(library, int(address, 16), int(size, 16))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        package = folder / f"{symbol.removesuffix('_dat')}l.dat"
        package.write_bytes(data)
        listed = run("icupkg", "-l", package).split()
        unwanted = [item for item in listed if _NOT_ASKED_FOR.fullmatch(item)]
        (folder / "unwanted.lst").write_text("\n".join(unwanted) + "\n", encoding="ascii")
        run("icupkg", "-r", folder / "unwanted.lst", package, folder / "small.dat")
        source = _SOURCE.format(symbol=symbol, data="small.dat")
        (folder / "data.s").write_text(source, encoding="ascii")
        run("as", "-o", "data.o", "data.s", cwd=folder)
        run(
            "ld", "-shared", "-soname", library.name, "--build-id=none", "-z", "noexecstack",
            "-o", "smaller.so", "data.o", cwd=folder,
        )  # fmt: skip
        library.write_bytes((folder / "smaller.so").read_bytes())


def _bytes_at(library: Path, address: int, size: int) -> bytes:
    """The bytes of a symbol; ICU's data lies in the first segment, where address is offset."""
    with library.open("rb") as file:
        file.seek(address, os.SEEK_SET)
        data = file.read(size)
    if data[2:4] != b"\xda\x27":
        raise BuildError(f"{library.name}: ICU's data is not where it was looked for.")
    return data
