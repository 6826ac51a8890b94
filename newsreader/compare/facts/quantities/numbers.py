"""Reads numbers in words and digits: "340", "two and a half million", "five-and-a-half", "¾"."""

from __future__ import annotations

from newsreader.compare.facts.quantities.cardinals import cardinal_at, scaled
from newsreader.compare.facts.quantities.number import Number, NumberKind
from newsreader.compare.facts.quantities.number_words import (
    ARTICLES,
    DOZENS,
    ONES,
    SCALES,
    VAGUE,
    part,
)
from newsreader.compare.facts.tokens import Tokens


def number_at(t: Tokens, i: int, *, comma_is_decimal: bool = False) -> Number | None:
    """The longest number that begins at token ``i``, or None."""
    word = t.lower[i]
    if word in VAGUE:
        return _vague(t, i)
    if word == "minus" or (
        t.raw[i] in "-−" and word and t.glued(i + 1) and (i == 0 or not t.glued(i))
    ):
        return _negative(t, i, comma_is_decimal)
    opening = _opening(t, i)
    if opening:
        return opening
    if word in ARTICLES:
        return None
    return _with_fraction(t, cardinal_at(t, i, comma_is_decimal))


def _negative(t: Tokens, i: int, comma_is_decimal: bool) -> Number | None:
    found = _with_fraction(t, cardinal_at(t, i + 1, comma_is_decimal))
    return found._replace(value=-found.value) if found else None


def _vague(t: Tokens, i: int) -> Number:
    """ "Dozens", "hundreds of thousands"."""
    value, end = VAGUE[t.lower[i]], i + 1
    if t.lower[end] == "of" and t.lower[end + 1] in VAGUE:
        value, end = value * VAGUE[t.lower[end + 1]] / 2, end + 2
    return Number(value, end, NumberKind.VAGUE, True)


def _opening(t: Tokens, i: int) -> Number | None:
    """Numbers that open with an article or a part: "half a million", "a dozen", "a third of"."""
    start = i + 1 if t.lower[i] in ARTICLES else i
    word = t.lower[start]
    if word == "couple" and t.lower[start + 1] == "of":
        return Number(2, start + 2, NumberKind.VAGUE)
    if word in DOZENS and start > i:
        return Number(DOZENS[word], start + 1, NumberKind.COUNT, True)
    if word in SCALES and start > i:
        found = scaled(t, start, 1.0)
        return _with_fraction(t, Number(found.value, found.end, NumberKind.COUNT, True))
    if word in {"half", "quarter"} and (start > i or word == "half" or t.lower[i + 1] in SCALES):
        return _half(t, start, is_bare=start == i)
    is_joined = t.after_hyphen(start + 1) > start + 1
    is_end = t.lower[start + 1] == "of" or not (is_joined or t.lower[start + 1][:1].isalnum())
    if start > i and part(word) and is_end and not t.lower[start].endswith("s"):
        return Number(1 / part(word), start + 1, NumberKind.FRACTION)
    return None


def _half(t: Tokens, i: int, *, is_bare: bool) -> Number | None:
    share = 0.5 if t.lower[i] == "half" else 0.25
    j = t.after_hyphen(i + 1)
    if t.lower[j] == "of":
        j += t.lower[j + 1] in ARTICLES
    j += t.lower[j] in ARTICLES
    if t.lower[j] in SCALES or t.lower[j] in DOZENS:
        size = SCALES.get(t.lower[j]) or DOZENS[t.lower[j]]
        return Number(share * size, j + 1, NumberKind.COUNT, True)
    # "half" alone is a number only where something is halved.
    is_share = t.lower[i + 1] in {"of", "the", "a", "an", "its", "their", "his", "her", "all"}
    return Number(share, i + 1, NumberKind.FRACTION) if is_share or not is_bare else None


def _with_fraction(t: Tokens, found: Number | None) -> Number | None:
    """Adds what follows: "and a half", "thirds", "out of five", "of each three"."""
    if not found or found.kind is not NumberKind.COUNT:
        return found
    j = t.after_hyphen(found.end)
    divisor = part(t.lower[j])
    plural = t.lower[j].endswith("s") or t.lower[j] in {"half", "halves"}
    if divisor and (plural == (found.value != 1) or divisor == 2) and not found.round:
        return _share_of(t, found.value / divisor, j + 1)
    out_of = _out_of(t, found)
    if out_of:
        return out_of
    if t.lower[j] != "and":
        return found
    j = t.after_hyphen(j + 1)
    many = ONES.get(t.lower[j], 1 if t.lower[j] in ARTICLES else 0)
    j = t.after_hyphen(j + 1) if many else j
    divisor = part(t.lower[j])
    if not divisor or (many > 1) != t.lower[j].endswith("s"):
        return found
    share = max(1, many) / divisor
    if found.round:
        # "Three million and a half" adds half a million.
        magnitude = max((s for s in SCALES.values() if s <= found.value), default=1.0)
        return Number(found.value + share * magnitude, j + 1, NumberKind.COUNT, True)
    return scaled(t, j + 1, found.value + share)


def _share_of(t: Tokens, share: float, end: int) -> Number:
    """ "Two thirds", and of what: "two thirds of a million"."""
    j = end + (t.lower[end] == "of")
    j += t.lower[j] in ARTICLES
    if t.lower[j] in SCALES and j > end:
        return Number(share * SCALES[t.lower[j]], j + 1, NumberKind.COUNT, True)
    if t.lower[end] in SCALES:
        return Number(share * SCALES[t.lower[end]], end + 1, NumberKind.COUNT, True)
    return Number(share, end, NumberKind.FRACTION)


def _out_of(t: Tokens, found: Number) -> Number | None:
    j = found.end
    if (t.lower[j] == "out" and t.lower[j + 1] == "of") or (
        t.lower[j] == "of" and t.lower[j + 1] in {"each", "every"}
    ):
        j += 2
    elif t.lower[j] == "in" and found.value < 4 and not _is_year(t.raw[j + 1]):
        j += 1
    else:
        return None
    whole = cardinal_at(t, j, comma_is_decimal=False)
    if not whole or whole.value <= found.value or whole.kind is not NumberKind.COUNT:
        return None
    if t.lower[found.end] == "in" and t.after_hyphen(whole.end) != whole.end:
        return None
    return Number(found.value / whole.value, whole.end, NumberKind.FRACTION)


def _is_year(raw: str) -> bool:
    """True for four figures: "one in 2018" is no share."""
    return len(raw) == 4 and raw.isdecimal()
