"""What can be used no more is grey, and says why."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def grey_out(part: QWidget, reason: str) -> None:
    """Nothing happens at this part any more; the pointer over it tells the reason."""
    part.setEnabled(False)
    part.setToolTip(reason)
