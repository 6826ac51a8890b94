"""Reads what the words before a number leave open: "about", "more than", "up to"."""

from __future__ import annotations

from enum import StrEnum

from newsreader.compare.facts.mention import Range
from newsreader.compare.facts.tokens import Tokens
from newsreader.text.word_lists import listed


class Estimate(StrEnum):
    """How a number is meant."""

    EXACT = ""
    ABOUT = "about"
    OVER = "more than"
    UNDER = "less than"
    NEARLY = "nearly"
    LEAST = "at least"
    MOST = "up to"


_ONE_WORD = {
    "about": Estimate.ABOUT, "around": Estimate.ABOUT, "some": Estimate.ABOUT,
    "roughly": Estimate.ABOUT, "approximately": Estimate.ABOUT, "approx": Estimate.ABOUT,
    "circa": Estimate.ABOUT, "ca": Estimate.ABOUT, "estimated": Estimate.ABOUT,
    "~": Estimate.ABOUT, "≈": Estimate.ABOUT, "nearly": Estimate.NEARLY,
    "almost": Estimate.NEARLY, "over": Estimate.OVER, "above": Estimate.OVER,
    "exceeding": Estimate.OVER, ">": Estimate.OVER, "under": Estimate.UNDER,
    "within": Estimate.MOST, "below": Estimate.UNDER, "<": Estimate.UNDER,
}  # fmt: skip
_TWO_WORDS = {
    ("more", "than"): Estimate.OVER, ("greater", "than"): Estimate.OVER,
    ("less", "than"): Estimate.UNDER, ("fewer", "than"): Estimate.UNDER,
    ("close", "to"): Estimate.NEARLY, ("at", "least"): Estimate.LEAST,
    ("at", "most"): Estimate.MOST, ("up", "to"): Estimate.MOST, ("as", "many"): Estimate.MOST,
    ("minimum", "of"): Estimate.LEAST, ("maximum", "of"): Estimate.MOST,
    ("many", "as"): Estimate.MOST, ("much", "as"): Estimate.MOST,
}  # fmt: skip
_MOVES = listed("put puts push pushed brought moved goes went going gone takes took rose climbed")
_TURNED = {Estimate.OVER: Estimate.MOST, Estimate.UNDER: Estimate.LEAST}
_SHARES = {
    Estimate.EXACT: (1.0, 1.0),
    Estimate.ABOUT: (0.95, 1.05),
    Estimate.OVER: (1.0, 1.5),
    Estimate.LEAST: (1.0, 1.5),
    Estimate.NEARLY: (0.85, 1.0),
    Estimate.UNDER: (0.5, 1.0),
    Estimate.MOST: (0.5, 1.0),
}
# "4.2 million" may stand for 4,213,000, but "2 million" not for 2,300,000.
_ROUNDING = 0.02


def estimate_before(t: Tokens, i: int) -> Estimate:
    """What the words before token ``i`` say of the number that begins there."""
    if i == 0:
        return Estimate.EXACT
    last = t.lower[i - 1]
    pair = _TWO_WORDS.get((t.lower[i - 2], last)) if i > 1 else None
    if pair is Estimate.MOST and last == "to" and _MOVES.intersection(t.lower[max(0, i - 8) : i]):
        # "Put the rate up to 5 percent".
        return Estimate.EXACT
    if pair:
        before = t.lower[i - 3] if i > 2 else ""
        return _TURNED.get(pair, pair) if before in {"no", "not"} else pair
    return _ONE_WORD.get(last, Estimate.EXACT)


def allowed(value: float, estimate: Estimate, *, is_round: bool) -> Range:
    """The range of values that the wording leaves open."""
    low, high = _SHARES[estimate]
    if is_round and value:
        share = min(_ROUNDING, half_unit(value) / abs(value))
        low, high = min(low, 1 - share), max(high, 1 + share)
    return Range(*sorted((value * low, value * high)))


def half_unit(value: float) -> float:
    """Half of the last place that tells something: 50,000 for 4.2 million."""
    digits = f"{abs(value):.12g}"
    if "e" in digits:
        return 0.0
    whole, _, rest = digits.partition(".")
    if rest:
        return 10.0 ** -len(rest) / 2
    return 10.0 ** (len(whole) - len(whole.rstrip("0"))) / 2 if value else 0.0
