"""Writes a picture of a window as a PNG of 256 colours, a third of the size, alike to the eye."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, qRgb

_COLOURS = 256
_SHADES = 5  # bits of each of red, green and blue that tell two colours apart


def save_small(picture: QImage, target: Path) -> None:
    """Write ``picture`` in its 256 most frequent colours; the same picture gives the same file."""
    whole = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(whole.constBits(), np.uint8).reshape(-1, 4)[:, 2::-1].astype(np.int64)
    red, green, blue = (pixels >> (8 - _SHADES)).T
    groups = (red << 2 * _SHADES) | (green << _SHADES) | blue
    counts = np.bincount(groups, minlength=1 << 3 * _SHADES)
    frequent = np.argsort(-counts, kind="stable")[:_COLOURS]
    sums = [np.bincount(groups, part, minlength=counts.size) for part in pixels.T]
    table = [
        qRgb(*(round(float(part[group]) / counts[group]) for part in sums))
        for group in frequent
        if counts[group]
    ]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    small = whole.convertToFormat(QImage.Format.Format_Indexed8, table, flags)
    target.parent.mkdir(parents=True, exist_ok=True)
    small.save(str(target), "PNG", 0)  # 0 is the best compression
