"""Which libraries of a Linux desktop the built program needs, as the packages name them."""

from __future__ import annotations

from steps.project import PACKAGING


def _rows() -> list[tuple[str, str]]:
    text = (PACKAGING / "linux" / "needed_libraries.txt").read_text(encoding="utf-8")
    lines = [line.split() for line in text.splitlines() if line and not line.startswith("#")]
    return [(package, library) for package, library in lines]


def debian_packages() -> list[str]:
    """Debian's packages; one that has two names is "one | other"."""
    return [package.replace("|", " | ") for package, _ in _rows()]


def sonames() -> list[str]:
    """The libraries by the names that the loader knows."""
    return [library for _, library in _rows()]
