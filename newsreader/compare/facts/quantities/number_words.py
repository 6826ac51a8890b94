"""The English words that numbers are written with."""

from __future__ import annotations

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
ONES = {word: number for number, word in enumerate(_SMALL.split())} | {"nought": 0, "naught": 0}
TENS = {word: number * 10 for number, word in enumerate(_TENS.split(), 2)} | {"fourty": 40}
SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
#: Indian scales, in its English papers too.
SCALES |= {"lakh": 1e5, "crore": 1e7}
#: After digits only; "m" alone may also be metres and is read with a currency.
SHORT_SCALES = {
    "k": 1e3, "mn": 1e6, "mln": 1e6, "mil": 1e6, "mm": 1e6, "bn": 1e9, "bln": 1e9, "tn": 1e12,
    "tln": 1e12,
}  # fmt: skip
MONEY_SCALES = SHORT_SCALES | {"m": 1e6, "b": 1e9}
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
ORDINALS = (
    {word: number for number, word in enumerate(_ORDINALS.split(), 1)}
    | {word[:-1] + "ieth": number for word, number in TENS.items()}
    | {word + "th": int(number) for word, number in SCALES.items()}
)
#: What a unit is divided into; with an s for several.
PARTS = {word: number for word, number in ORDINALS.items() if number > 2} | {
    "half": 2, "quarter": 4, "halve": 2,
}  # fmt: skip
DOZENS = {"dozen": 12.0, "score": 20.0}
#: Plurals that tell a size but no number.
VAGUE = {
    "dozens": 24.0, "scores": 40.0, "hundreds": 200.0, "thousands": 2e3, "millions": 2e6,
    "billions": 2e9,
}  # fmt: skip
VULGAR = {
    "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5,
    "⅗": 3 / 5, "⅘": 4 / 5, "⅙": 1 / 6, "⅚": 5 / 6, "⅐": 1 / 7, "⅛": 1 / 8, "⅜": 3 / 8,
    "⅝": 5 / 8, "⅞": 7 / 8, "⅑": 1 / 9, "⅒": 1 / 10,
}  # fmt: skip
ARTICLES = frozenset({"a", "an"})


def part(word: str) -> int:
    """Into how many parts ``word`` divides a whole, as 3 for "thirds"; 0 when it does not."""
    return PARTS.get(word) or (PARTS.get(word[:-1], 0) if word.endswith("s") else 0)


#: All words that a number can begin with, but for the articles.
BEGINNINGS = frozenset(
    {
        *ONES,
        *TENS,
        *SCALES,
        *DOZENS,
        *VAGUE,
        *VULGAR,
        *ORDINALS,
        "half",
        "quarter",
        "minus",
        "couple",
    }
)
