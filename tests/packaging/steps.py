"""Scripts and steps of a build, which lie in packaging/ and in no package of this project."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

TOP = Path(__file__).parents[2]
PACKAGING = TOP / "packaging"


def step(name: str) -> ModuleType:
    """A module of packaging/steps."""
    return script(f"steps.{name}")


def script(name: str) -> ModuleType:
    """A module of packaging/."""
    sys.path.insert(0, str(PACKAGING))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(PACKAGING))
