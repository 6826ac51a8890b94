"""What reportlab asks of Pillow when it is loaded: a class that nothing is an instance of."""

from __future__ import annotations


class Image:
    """A picture; there is none."""
