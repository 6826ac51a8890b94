"""Which single-byte encoding a text in Latin letters is in, told by the alphabets of languages.

In the right encoding all letters beyond a to z belong to one language; in a wrong one they are
those of several ("niedzielê", "otevøen"), or signs stand inside words ("zosta³").
"""

from __future__ import annotations

import math
import re
from collections import Counter

# Letters beyond a to z, by the encodings that a language is written in.  What is more common
# comes first: it is taken where two fit alike.
_WESTERN = ("cp1252", "iso8859-15", "mac_roman")
_CENTRAL = ("cp1250", "iso8859-2")
_ALPHABETS = (
    ("àâæçéèêëîïôœùûüÿ", _WESTERN),
    ("äöüßé", _WESTERN),
    ("áéíñóúüªº", _WESTERN),
    ("àáâãçéêíóôõúüªº", _WESTERN),
    ("àèéìíîòóùúçïü", _WESTERN),
    ("åäöéæøüèô", _WESTERN),
    ("áðéíóúýþæö", ("cp1252",)),
    ("äëïéèêöüóíç", _WESTERN),
    ("ąćęłńóśźż", _CENTRAL),
    ("áäčďéěíĺľňóôŕřšťúůýž", _CENTRAL),
    ("áéíóöőúüű", _CENTRAL),
    ("čćđšž", _CENTRAL),
    ("çğıöşüâî", ("cp1254",)),
    ("ąčęėįšųūž", ("cp1257",)),
    ("āčēģīķļņšūžõäöü", ("cp1257",)),
)
_HIGH = re.compile("[\x80-\U0010ffff]")
_IN_A_WORD = re.compile(r"(?<=[^\W\d_])(?:[¹²³]|[^\w\s’'‘\-–—…“”„«»‹›‚\x00-\x7f])")
_BREAKS = re.compile("[\x80-\x9f¤]")  # controls that no text holds, and no country's currency
_TOO_STRANGE = 0.3


def latin_encoding(data: bytes) -> str:
    """The encoding whose letters fit one language best; empty when none does."""
    high = sum(byte >= 0x80 for byte in data)
    best, least = "", _TOO_STRANGE * high
    seen = {name: _seen(data, name) for _, names in _ALPHABETS for name in names}
    for letters, names in _ALPHABETS:
        alphabet = frozenset(letters + letters.upper() + "İ")
        for name in names:
            found, signs = seen[name]
            strange = signs + sum(n for letter, n in found.items() if letter not in alphabet)
            if strange < least or (not best and strange == least):
                best, least = name, strange
    return best


def _seen(data: bytes, name: str) -> tuple[Counter[str], float]:
    """The letters beyond a to z, and how many signs stand in words or in no text at all."""
    try:
        text = data.decode(name)
    except UnicodeDecodeError:
        return Counter(), math.inf
    letters = Counter(character for character in _HIGH.findall(text) if character.isalpha())
    return letters, len(_IN_A_WORD.findall(text)) + len(_BREAKS.findall(text))
