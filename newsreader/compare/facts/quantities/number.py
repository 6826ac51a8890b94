"""A number as a text tells it."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class NumberKind(StrEnum):
    """How a number is meant."""

    COUNT = "count"
    ORDINAL = "ordinal"
    FRACTION = "fraction"
    VAGUE = "vague"


class Number(NamedTuple):
    """A number that ends before token ``end``; ``round`` when a word such as "million" made it."""

    value: float
    end: int
    kind: NumberKind = NumberKind.COUNT
    round: bool = False
