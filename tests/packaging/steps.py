"""The steps of a build, which lie in packaging/ and not in a package of this project."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

TOP = Path(__file__).parents[2]
PACKAGING = TOP / "packaging"


def step(name: str) -> ModuleType:
    """A module of packaging/steps."""
    sys.path.insert(0, str(PACKAGING))
    try:
        return importlib.import_module(f"steps.{name}")
    finally:
        sys.path.remove(str(PACKAGING))
