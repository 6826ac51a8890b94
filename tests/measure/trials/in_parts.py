"""Runs a trial on all cores at once and adds up what came of its parts."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import fields
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")
#: A trial: how many times, the folder for it, and the seed of its chance.
Trial = Callable[[int, Path, int], T]


def in_parts(trial: Trial[T], times: int, place: Path) -> T:
    """The outcome of ``times``, each core with its share, a folder and a seed of its own.

    An outcome is a dataclass of whole numbers and of mappings to whole numbers.
    """
    cores = min(os.cpu_count() or 1, times)
    shares = [times // cores + (part < times % cores) for part in range(cores)]
    folders = [place / f"part {part}" for part in range(cores)]
    for folder in folders:
        folder.mkdir()
    with ProcessPoolExecutor(cores) as pool:
        first, *others = pool.map(trial, shares, folders, range(1, cores + 1))
    for outcome in others:
        _add(first, outcome)
    return first


def _add(total: Any, outcome: Any) -> None:  # any dataclass
    for field in fields(total):
        one, other = getattr(total, field.name), getattr(outcome, field.name)
        if isinstance(one, dict):
            added: Any = {key: one.get(key, 0) + other.get(key, 0) for key in {**one, **other}}
        else:
            added = one + other
        setattr(total, field.name, added)
