"""Reads what stands in figures: groups, fractions, "40 000", "2 1/4", "23rd"."""

from __future__ import annotations

from newsreader.compare.facts.quantities.number import Number, NumberKind
from newsreader.compare.facts.quantities.numerals import read_digits
from newsreader.compare.facts.tokens import Tokens

# No number that anybody reads has more figures.
_LONGEST = 14
_BIGGEST_GROUP_HEAD = _GROUP = 3


def digits_at(t: Tokens, i: int, comma_is_decimal: bool) -> Number | None:
    """Digits with their groups, "40 000", fractions, "2 1/4", and ordinals, "23rd"."""
    raw, j = t.raw[i], i + 1
    if raw.isdecimal() and len(raw) <= _BIGGEST_GROUP_HEAD and raw[0] != "0":
        while _is_spaced_group(t, j) and len(raw) < _LONGEST:
            raw, j = raw + t.raw[j], j + 1
    if not comma_is_decimal and _is_set_apart(t, i):
        raw, j = f"{raw}{t.raw[i + 1]}{t.raw[i + 2]}", i + 3
    value = read_digits(raw, comma_is_decimal=comma_is_decimal)
    if value is None:
        return None
    fraction = _slashed(t, i)
    if fraction:
        return fraction
    rest = _slashed(t, j) if t.raw[j].isdecimal() and j == i + 1 and raw.isdecimal() else None
    if rest and rest.value < 1:
        return Number(value + rest.value, rest.end)
    return Number(value, j)


def _is_spaced_group(t: Tokens, j: int) -> bool:
    return (
        len(t.raw[j]) == _GROUP
        and t.raw[j].isdecimal()
        and t.text[t.ends[j - 1] : t.starts[j]] in {" ", "\u00a0", "\u202f", "\u2009"}
        and not (t.raw[j + 1] in {"/", ":"} and t.glued(j + 1))
    )


def _is_set_apart(t: Tokens, i: int) -> bool:
    """ "15, 800" and "6. 1": some texts come with a space after every mark."""
    mark, rest = t.raw[i + 1], t.raw[i + 2]
    if not (t.raw[i].isdecimal() and rest.isdecimal() and mark and mark in ",."):
        return False
    if len(t.raw[i]) > _BIGGEST_GROUP_HEAD or t.starts[i + 2] - t.ends[i + 1] > 1:
        return False
    is_listed = (t.raw[i + 3] == mark and t.raw[i + 4].isdecimal()) or (
        i > 1 and t.raw[i - 1] == mark and t.raw[i - 2].isdecimal()
    )
    if is_listed:
        return False
    return len(rest) == _GROUP if mark == "," else len(rest) < _GROUP


def _slashed(t: Tokens, i: int) -> Number | None:
    top, bottom = t.raw[i], t.raw[i + 2]
    if t.raw[i + 1] not in "/⁄" or not t.raw[i + 1] or not (t.glued(i + 1) and t.glued(i + 2)):
        return None
    if len(top) > 3 or not (top.isdecimal() and bottom.isdecimal()) or len(bottom) > 3:
        return None
    if t.raw[i + 3] == "/" or not float(bottom):
        return None
    return Number(float(top) / float(bottom), i + 3, NumberKind.FRACTION)
