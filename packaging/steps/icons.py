"""The program's icon in all sizes and forms, drawn from its one drawing."""

from __future__ import annotations

import struct
from pathlib import Path

from steps.project import RESOURCES

DRAWING = RESOURCES / "icons" / "newsreader.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_ICO_SIZES = (16, 24, 32, 48, 64, 256)
# Apple's names for pictures of each size: https://en.wikipedia.org/wiki/Apple_Icon_Image_format
_ICNS_NAMES = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def draw(size: int) -> bytes:
    """The icon as a PNG of ``size`` by ``size`` pixels."""
    from PySide6.QtCore import QBuffer, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def write_theme_icons(folder: Path) -> None:
    """The icons of a Linux desktop, as its icon theme has them (``folder`` is hicolor)."""
    for size in SIZES:
        target = folder / f"{size}x{size}" / "apps" / "newsreader.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(draw(size))
    target = folder / "scalable" / "apps" / "newsreader.svg"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(DRAWING.read_bytes())


def ico() -> bytes:
    """The icon as Windows has it."""
    pictures = [draw(size) for size in _ICO_SIZES]
    at = 6 + 16 * len(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in zip(_ICO_SIZES, pictures, strict=True):
        side = size % 256  # 0 stands for 256
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return head + b"".join(pictures)


def icns() -> bytes:
    """The icon as macOS has it."""
    parts = b""
    for size, name in _ICNS_NAMES.items():
        picture = draw(size)
        parts += name + struct.pack(">I", len(picture) + 8) + picture
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts
