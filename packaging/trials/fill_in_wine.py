"""Gives Wine's ucrtbase.dll what NumPy asks of it: python fill_in_wine.py UCRTBASE.dll.

Wine 10 has no more than the names of these functions: whoever calls one ends. For trials only.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

# Parts of complex numbers as Microsoft's compiler hands them over: two floats in rcx, two doubles
# where rcx points to.  There long double is double.
_REAL_OF_DOUBLES = bytes.fromhex("f2 0f 10 01 c3")  # movsd xmm0, [rcx]; ret
_IMAGINARY_OF_DOUBLES = bytes.fromhex("f2 0f 10 41 08 c3")  # movsd xmm0, [rcx + 8]; ret
_CODE = {
    "crealf": bytes.fromhex("66 0f 6e c1 c3"),  # movd xmm0, ecx; ret
    "cimagf": bytes.fromhex("48 c1 e9 20 66 0f 6e c1 c3"),  # shr rcx, 32; movd xmm0, ecx; ret
    "creal": _REAL_OF_DOUBLES,
    "creall": _REAL_OF_DOUBLES,
    "cimag": _IMAGINARY_OF_DOUBLES,
    "cimagl": _IMAGINARY_OF_DOUBLES,
}


def filled_in(library: bytes) -> bytes:
    """The library, a PE file of 64 bits, with code where the functions begin."""
    made = bytearray(library)
    for name, place in _functions(library).items():
        if code := _CODE.get(name):
            made[place : place + len(code)] = code
    return bytes(made)


def _functions(library: bytes) -> dict[str, int]:
    """Where the functions that a PE file exports lie in it."""

    def numbers(kind: str, start: int, count: int) -> tuple[int, ...]:
        return struct.unpack_from(f"<{count}{kind}", library, start)

    (head,) = numbers("I", 0x3C, 1)
    (count,) = numbers("H", head + 6, 1)
    (optional,) = numbers("H", head + 20, 1)
    sections = [
        numbers("I", head + 24 + optional + 40 * number + 8, 4)  # size, address, size, place
        for number in range(count)
    ]

    def place(address: int) -> int:
        return next(
            address - start + at
            for size, start, _, at in sections
            if start <= address < start + size
        )

    # Of the table of exports: how many addresses and names, and where addresses, names, places are.
    (exports,) = numbers("I", head + 24 + 112, 1)
    known, named, addresses, names, indices = numbers("I", place(exports) + 20, 5)
    starts = numbers("I", place(addresses), known)
    found = {}
    for name, index in zip(
        numbers("I", place(names), named), numbers("H", place(indices), named), strict=True
    ):
        found[_word(library, place(name))] = place(starts[index])
    return found


def _word(library: bytes, start: int) -> str:
    return library[start : library.index(b"\0", start)].decode("ascii")


if __name__ == "__main__":
    path = Path(sys.argv[1])
    path.write_bytes(filled_in(path.read_bytes()))
