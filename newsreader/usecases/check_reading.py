"""Check whether a hostile file could do harm on this system."""

from __future__ import annotations

from newsreader.domain.safety import SafetyLayer
from newsreader.importing.safety import safety_layers


def check_reading() -> tuple[SafetyLayer, ...]:
    """The protections of the process that reads files, those first that were put to the test.

    Files are as safe to read as can be when every one that was ``tried`` holds; the others say
    by which means, of which each system has its own.  Empty when no such process starts.
    """
    return safety_layers()
