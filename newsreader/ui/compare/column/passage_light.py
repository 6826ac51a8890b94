"""A passage that lights up: for a moment, or for as long as something is asked about it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QVariantAnimation, Signal

from newsreader.domain.span import Span

_FLASH_MS = 900
#: How strong a lasting light is beside the beginning of a flash.
_LASTING = 0.5


class PassageLight(QVariantAnimation):
    """Tells how strong the light is, from 1 down to 0."""

    changed = Signal(float)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, startValue=1.0, endValue=0.0, duration=_FLASH_MS)
        self.span: Span | None = None
        self.valueChanged.connect(self.changed.emit)

    def flash(self, span: Span) -> None:
        """Lights a passage up for a moment."""
        self.stop()
        self.span = span
        self.start()

    def hold(self, span: Span | None) -> None:
        """Lights a passage up until it is told another one, or None."""
        self.stop()
        self.span = span
        self.changed.emit(0.0 if span is None else _LASTING)
