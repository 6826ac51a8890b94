"""Kinds are told apart by those who see fewer colours, or none."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray

from newsreader.ui.theme.colours import THEMES, Colours, KindColours, ThemeName

#: Full protanopia, deuteranopia and tritanopia of linear RGB, by Machado, Oliveira and Fernandes,
#: "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on
#: Visualization and Computer Graphics 15 (2009), table 1 at severity 1.0; and no colour at all, by
#: the weights of luminance (ITU-R BT.709).
VISION = {
    "all colours": np.eye(3),
    "protanopia": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deuteranopia": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritanopia": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
    "grey-scale": np.array([[0.2126, 0.7152, 0.0722]] * 3),
}
#: Linear RGB to CIE XYZ under D65 (IEC 61966-2-1).
TO_XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)
WHITE = np.array([0.95047, 1.0, 1.08883])
KINDS = ("same", "edited", "reworded", "only")
#: Some four just noticeable differences (CIE 1976): a glance is enough.
APART = 9.0


def linear(colour: str) -> NDArray[np.float64]:
    """``#rrggbb`` as linear RGB, 0 to 1."""
    values = np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def lab(rgb: NDArray[np.float64]) -> NDArray[np.float64]:
    """CIE L*a*b* of linear RGB."""
    xyz = TO_XYZ @ np.clip(rgb, 0, 1) / WHITE
    f = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def difference(one: str, other: str, vision: str) -> float:
    seen = [lab(VISION[vision] @ linear(colour)) for colour in (one, other)]
    return float(np.linalg.norm(seen[0] - seen[1]))


def kind(colours: Colours, name: str) -> KindColours:
    found: KindColours = getattr(colours, name)
    return found


def test_the_simulation_knows_what_cannot_be_told_apart() -> None:
    assert difference("#ff0000", "#8f7e00", "protanopia") < difference(
        "#ff0000", "#8f7e00", "all colours"
    )
    assert difference("#777777", "#777777", "tritanopia") == 0
    assert lab(linear("#ffffff")) == pytest.approx([100, 0, 0], abs=0.01)
    red, grey = linear("#ff0000"), VISION["grey-scale"] @ linear("#ff0000")
    assert lab(red)[0] == pytest.approx(lab(grey)[0], abs=0.01)


@pytest.mark.parametrize("theme", sorted(THEMES))
@pytest.mark.parametrize("vision", VISION)
def test_bars_of_two_kinds_are_told_apart(theme: ThemeName, vision: str) -> None:
    bars = {name: kind(THEMES[theme], name).bar for name in KINDS}
    distances = {
        (one, other): round(difference(bars[one], bars[other], vision), 1)
        for one, other in combinations(KINDS, 2)
    }
    assert {pair: far for pair, far in distances.items() if far < APART} == {}
