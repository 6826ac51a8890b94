"""Reads the fitted weights of links from the table beside this file."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

TABLE = Path(__file__).with_name("link_weights.json")


@dataclass(frozen=True, slots=True)
class Weighing:
    """Weights of a logistic model: the constant, of log relatedness, then of each feature.

    ``near`` holds for two reports of one event, ``far`` for any two texts.
    """

    near: tuple[float, ...]
    far: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class LinkWeights:
    """A weighing without and with regard to neighbouring links, and one to their meaning as well.

    Articles of relatedness ``half_near - least_relatedness`` are weighed half as near, half as far.
    """

    alone: Weighing
    supported: Weighing
    meant: Weighing
    half_near: float
    least_relatedness: float


@cache
def fitted_weights() -> LinkWeights:
    """The table that tests/measure/fit_links.py writes; its provenance stands in it."""
    return weights_from(json.loads(TABLE.read_text("utf-8")))


def weights_from(table: dict[str, Any]) -> LinkWeights:
    """The weights of a table in the form of ``link_weights.json``."""
    alone, supported, meant = (
        Weighing(tuple(table[name]["near"]), tuple(table[name]["far"]))
        for name in ("alone", "supported", "meant")
    )
    return LinkWeights(alone, supported, meant, table["half_near"], table["least_relatedness"])
