"""The form that the spellings of one word share: "colour" and "color", "e-mail" and "email"."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_UNSEEN = re.compile(r"[-‐‑'’.\u00ad]")
# British endings and what American English makes of them (Webster's of 1828 and later); the
# letters in front keep short words such as "four" and "prise" apart from others.
_ENDINGS = tuple(
    (re.compile(pattern), american)
    for pattern, american in (
        (r"(?<=[a-z]{3})our(?=$|s$|ed$|ing$|able$|ful$|hood|ite|less|ly|er)", "or"),
        (r"(?<=[a-z]{3})is(?=e$|ed$|es$|ing$|er$|ers$|ation)", "iz"),
        (r"(?<=[a-z]{3})ys(?=e$|ed$|es$|ing$|er$)", "yz"),
        (r"(?<=[a-z][bcdhpt])re(?=$|s$)", "er"),
        (r"(?<=[a-z]{3})ogue(?=$|s$)", "og"),
        (r"(?<=[a-z]{3})ll(?=ed$|ing$|er$|ers$)", "l"),
        (r"(?<=[a-z]{3})ence(?=$|s$)", "ense"),
        (r"(?<=program)me(?=$|s$)", ""),
        (r"(?<=[a-z]{2})wards$", "ward"),
        (r"(?<=[a-z])(?:ae|oe)(?=[a-z]{4})", "e"),
    )
)
_PAIRS = {
    "grey": "gray", "whilst": "while", "amongst": "among", "judgement": "judgment",
    "ageing": "aging", "tyre": "tire", "tyres": "tires", "plough": "plow", "sceptical": "skeptical",
    "aluminium": "aluminum", "learnt": "learned", "burnt": "burned", "spelt": "spelled",
    "kerb": "curb", "okay": "ok",
}  # fmt: skip
_LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "ø": "o", "ł": "l", "đ": "d"})


@lru_cache(maxsize=4096)
def one_spelling(word: str, language: str) -> str:
    """``word``, folded, in the one form that its spellings share."""
    bare = unicodedata.normalize("NFD", _UNSEEN.sub("", word)).translate(_LETTERS)
    plain = "".join(sign for sign in bare if not unicodedata.combining(sign))
    if language not in {"en", ""}:
        return plain
    for pattern, american in _ENDINGS:
        plain = pattern.sub(american, plain)
    return _PAIRS.get(plain, plain)
