"""Reads whole and decimal numbers, adding up their words and figures as they are spoken."""

from __future__ import annotations

from newsreader.compare.facts.quantities.figures import digits_at
from newsreader.compare.facts.quantities.number import Number, NumberKind
from newsreader.compare.facts.quantities.number_words import (
    ONES,
    ORDINALS,
    SCALES,
    SHORT_SCALES,
    TENS,
    VULGAR,
    part,
)
from newsreader.compare.facts.tokens import HYPHENS, Tokens

# More words than these are no number that anybody reads.
_LONGEST = 14


class _Sum:
    """Adds up the groups of a number as they are spoken; ``last`` is the kind of the last word."""

    def __init__(self) -> None:
        self.total = 0.0
        self.current = 0.0
        self.last = ""
        self.is_round = False
        self.has_digits = False

    def take(self, word: str) -> bool:
        """Adds a word that leaves the number open; False when it does not fit."""
        if word in ONES and self._takes_ones(ONES[word]):
            self._add(ONES[word], "one")
        elif word in TENS and self.last in {"", "hundred", "scale"}:
            self._add(TENS[word], "ten")
        elif word == "hundred" and self.last in {"one", "ten", "digits"}:
            self.current, self.last = self.current * 100, "hundred"
        elif word in SCALES and word != "hundred" and self.last not in {"", "scale"}:
            self.total += self.current * SCALES[word]
            self.current, self.last, self.is_round = 0.0, "scale", True
        else:
            return False
        return True

    def take_digits(self, value: float) -> bool:
        if self.last not in {"", "scale"} and not (self.last == "hundred" and value < 100):
            return False
        self._add(value, "digits")
        self.has_digits = True
        return True

    def ended_by(self, word: str, end: int) -> Number | None:
        """The whole number when ``word`` is the last that it can have."""
        if word in VULGAR and self.last in {"", "digits"}:
            return Number(self.total + self.current + VULGAR[word], end)
        if word in ORDINALS and not self.has_digits and (found := _ordinal(word, self.last)):
            value = self.total + self.current * found[0] + found[1]
            return Number(value, end, NumberKind.ORDINAL)
        if word in {"dozen", "dozens"} and self.last in {"one", "ten", "digits"}:
            return Number(self.current * 12.0, end, NumberKind.COUNT, True)
        return None

    def _takes_ones(self, value: int) -> bool:
        return self.last in {"", "hundred", "scale"} or (self.last == "ten" and 0 < value < 10)

    def _add(self, value: float, kind: str) -> None:
        self.current, self.last = self.current + value, kind


def cardinal_at(t: Tokens, i: int, comma_is_decimal: bool) -> Number | None:
    """A number without a fraction after it."""
    found, j = _Sum(), i
    while j - i < _LONGEST:
        k = _next(t, j, found.last)
        word = t.lower[k]
        if word[-1:].isdecimal():
            digits = digits_at(t, k, comma_is_decimal)
            if not digits or not found.take_digits(digits.value):
                break
            j = digits.end
        elif found.take(word):
            j = k + 1
        elif found.last == "digits" and _is_short_scale(t, k):
            size = SHORT_SCALES.get(word, 1e6)
            return Number(found.total + found.current * size, k + 1, NumberKind.COUNT, True)
        else:
            last = found.ended_by(word, k + 1)
            if last:
                return last
            break
    if not found.last:
        return None
    number = Number(found.total + found.current, j, NumberKind.COUNT, found.is_round)
    return _decimal(t, number, found.last)


def _is_short_scale(t: Tokens, k: int) -> bool:
    # "7.62mm" is a length, "$200MM" are millions.
    is_scale = t.raw[k] == "M" or (t.lower[k] in SHORT_SCALES and t.raw[k] != "mm")
    return is_scale and t.starts[k] - t.ends[k - 1] <= 1


def _next(t: Tokens, j: int, last: str) -> int:
    """Where the next word of a number would stand: after a hyphen, or "and" after hundreds."""
    if not last:
        return j
    j = t.after_hyphen(j)
    follows = t.lower[j + 1]
    if t.lower[j] == "and" and last in {"hundred", "scale"} and not part(t.lower[j + 2]):
        return j + 1 if follows in ONES or follows in TENS or follows[:1].isdecimal() else j
    # "Fifty - two": some texts come with spaces round every mark.
    is_pair = last == "ten" and t.raw[j] in HYPHENS and 0 < ONES.get(follows, 0) < 10
    return j + 1 if is_pair else j


def _ordinal(word: str, last: str) -> tuple[float, float] | None:
    """What to multiply and what to add for an ordinal: "twenty-third", "three hundredth"."""
    size = ORDINALS[word]
    if size >= 100:
        return (float(size), 0.0) if last in {"one", "ten", "hundred", "digits"} else None
    if last == "ten":
        return (1.0, float(size)) if size < 10 else None
    return (1.0, float(size)) if last in {"", "hundred", "scale"} else None


def _decimal(t: Tokens, found: Number, last: str) -> Number:
    """ "Four point two million"."""
    j = found.end
    if t.lower[j] != "point" or last not in {"one", "ten", "hundred"} or t.lower[j + 1] not in ONES:
        return found
    digits = ""
    j += 1
    while t.lower[j] in ONES and len(digits) < _LONGEST:
        digits += str(ONES[t.lower[j]])
        j += 1
    return scaled(t, j, float(f"{int(found.value)}.{digits}"))


def scaled(t: Tokens, i: int, value: float) -> Number:
    """``value`` times the scales that follow from token ``i`` on: "million"."""
    is_round = False
    while t.lower[i] in SCALES and value < 1e15:
        value, i, is_round = value * SCALES[t.lower[i]], i + 1, True
    return Number(value, i, NumberKind.COUNT, is_round)
