"""Reads amounts of money: "£4.2 million", "half a million pounds", "300 Hong Kong dollars"."""

from __future__ import annotations

from newsreader.compare.facts.mention import Mention, Read
from newsreader.compare.facts.quantities.estimates import Estimate, allowed, estimate_before
from newsreader.compare.facts.quantities.number import Number, NumberKind
from newsreader.compare.facts.quantities.number_words import MONEY_SCALES
from newsreader.compare.facts.quantities.numbers import number_at
from newsreader.compare.facts.quantities.numerals import shown
from newsreader.compare.facts.quantities.units import (
    CODES,
    DOLLARS,
    NEEDS_SCALE,
    PLACES,
    SYMBOLS,
    currency_of,
)
from newsreader.compare.facts.tokens import HYPHENS, Tokens
from newsreader.domain.comparison import FactKind

_KNOWN_SMALL = frozenset({"usd", "eur", "gbp", "rmb"})
_SHORT = 2
_SCALES = (1e12, 1e9, 1e6, 1e3)
_HUNDREDTHS = frozenset({"cent", "cents", "pence", "penny", "p"})


def money_at(t: Tokens, i: int, *, comma_is_decimal: bool = False) -> Read | None:
    """Money that begins with its currency: "£4.2 million", "US$5bn", "EUR 300"."""
    start, word = i, t.lower[i]
    if word in DOLLARS and t.raw[i + 1] == "$" and _is_prefix(t, i):
        code, i = DOLLARS[word], i + 2
    elif word in SYMBOLS:
        code, i = SYMBOLS[word], i + 1
        if word == "$" and t.lower[i] in DOLLARS and t.raw[i].isupper() and t.glued(i + 1):
            # "$US5" in Australian papers.
            code, i = DOLLARS[t.lower[i]], i + 1
    elif word in CODES and t.raw[i].isupper():
        code, i = CODES[word], i + 1
        i += t.raw[i] in SYMBOLS
    else:
        return None
    number = number_at(t, i, comma_is_decimal=comma_is_decimal)
    if not number or number.kind is NumberKind.ORDINAL or not t.lower[i][-1:].isdecimal():
        return None
    scaled = _money_scaled(t, number)
    is_between = start > 0 and t.lower[start - 1] == "between"
    return _money(t, start, scaled if scaled.round else _in_range(t, scaled, is_between), code)


def _is_prefix(t: Tokens, i: int) -> bool:
    """True for "US$", "US $", "A$" and "Mex$", not for "a $300m contract"."""
    distance = t.starts[i + 1] - t.ends[i]
    if distance == 0:
        return t.raw[i].isupper() or len(t.raw[i]) > _SHORT
    return len(t.raw[i]) > 1 or t.raw[i] in {"c", "C"}


def _money_scaled(t: Tokens, number: Number) -> Number:
    """ "£4m": letters that stand for a million only after a currency."""
    j = number.end
    scale = MONEY_SCALES.get(t.lower[j])
    if scale and not number.round and t.starts[j] - t.ends[j - 1] <= 1:
        return Number(number.value * scale, j + 1, number.kind, True)
    return number


def _in_range(t: Tokens, low: Number, is_between: bool) -> Number:
    """ "$140-$150 million", "between $5 and $6bn": the scale of the second is that of the first."""
    j = low.end
    if t.raw[j] not in HYPHENS and t.lower[j] not in ({"to", "and"} if is_between else {"to"}):
        return low
    high = number_at(t, j + 1 + (t.raw[j + 1] in SYMBOLS))
    high = _money_scaled(t, high) if high else None
    scale = next((s for s in _SCALES if high and high.round and high.value >= s), 1.0)
    is_range = high is not None and low.value < high.value / scale
    return low._replace(value=low.value * scale, round=scale > 1) if is_range else low


def _money(t: Tokens, start: int, number: Number, code: str) -> Read:
    estimate = estimate_before(t, start)
    value = number.value / 100 if code in {"cent", "penny"} else number.value
    shown_code = {"cent": "cents", "penny": "pence"}.get(code, code)
    text = f"{shown_code} {shown(value if shown_code == code else number.value)}"
    return Read(
        Mention(
            FactKind.MONEY,
            t.span(start, number.end),
            f"{estimate} {text}".strip(),
            unit={"cent": "$", "penny": "GBP"}.get(code, code),
            approximate=estimate is not Estimate.EXACT or number.kind is NumberKind.VAGUE,
            number=value,
            allowed=allowed(value, estimate, is_round=number.round),
        ),
        number.end,
    )


def money_after(t: Tokens, i: int, number: Number) -> Read | None:
    """ "Half a million pounds", "300 Hong Kong dollars", "5 €", "20 USD"."""
    if number.kind in {NumberKind.FRACTION, NumberKind.ORDINAL} and number.value < 1:
        return None
    j, place = number.end, ""
    if t.raw[j] in SYMBOLS and not t.raw[j + 1][:1].isdecimal():
        return _money(t, i, number._replace(end=j + 1), SYMBOLS[t.raw[j]])
    j = t.after_hyphen(j)
    if t.lower[j] == "of" and number.kind is NumberKind.VAGUE:
        j += 1
    while t.lower[j] in PLACES and j < number.end + 3:
        place, j = t.lower[j], j + 1
    word = t.lower[j]
    if t.raw[j][:1] == "M" and t.raw[j].isupper() and word[1:] in CODES:
        million = Number(number.value * 1e6, j + 1, number.kind, True)
        return _money(t, i, million, CODES[word[1:]])
    code = currency_of(word, place)
    if not code or (word in CODES and not t.raw[j].isupper() and word not in _KNOWN_SMALL):
        return None
    if word in NEEDS_SCALE and not (number.round or place):
        return None
    end = j + 1 + (t.lower[j + 1] == "sterling")
    small = number_at(t, end + (t.lower[end] == "and"))
    if small and code not in {"cent", "penny"} and t.lower[small.end] in _HUNDREDTHS:
        number, end = number._replace(value=number.value + small.value / 100), small.end + 1
    return _money(t, i, number._replace(end=end), code)
