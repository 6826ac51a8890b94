"""Writes small PDF files for tests: lines of text at places."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class At(NamedTuple):
    """A line of text with its left end on the base line at ``x``, ``y``, in points."""

    x: float
    y: float
    text: str
    size: float = 10


def column(lines: Sequence[str], x: float, y: float, size: float = 10) -> list[At]:
    """Lines one under another, from ``y`` downwards."""
    return [At(x, y - number * size * 1.2, text, size) for number, text in enumerate(lines)]


def pdf(*pages: Sequence[At], info: str = "", extra: str = "") -> bytes:
    """A PDF of A4 pages in Helvetica; ``info`` and ``extra`` go into the trailer."""
    objects: list[bytes] = []
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects.append(b"<</Type/Catalog/Pages 2 0 R>>")
    objects.append(f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>".encode())
    objects.append(b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")
    for number, lines in enumerate(pages):
        stream = b"\n".join(
            f"BT /F {line.size} Tf {line.x} {line.y} Td (".encode()
            + line.text.encode("cp1252")
            .replace(b"\\", b"\\\\")
            .replace(b"(", b"\\(")
            .replace(b")", b"\\)")
            + b") Tj ET"
            for line in lines
        )
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {5 + 2 * number} 0 R"
            "/Resources<</Font<</F 3 0 R>>>>>>".encode()
        )
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream))
    objects.append(f"<<{info}>>".encode())
    written, places = bytearray(b"%PDF-1.4\n"), []
    for number, content in enumerate(objects, start=1):
        places.append(len(written))
        written += b"%d 0 obj%s endobj\n" % (number, content)
    table = len(written)
    written += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    written += b"".join(b"%010d 00000 n \n" % place for place in places)
    written += (
        f"trailer<</Size {len(objects) + 1}/Root 1 0 R/Info {len(objects)} 0 R{extra}>>\n".encode()
    )
    return bytes(written + b"startxref\n%d\n%%%%EOF" % table)
