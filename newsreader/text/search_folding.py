"""Which characters a search takes for the same, and which it takes one by one."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final, NamedTuple

#: Scripts whose words cannot be told by their spaces, as the ranges of a set in a pattern: Thai,
#: Lao, Burmese, Khmer, kana, Chinese characters, and Korean, which joins particles to its words.
UNSPACED: Final = (
    "\u0e01-\u0e4e\u0e81-\u0ecd\u1000-\u103f\u1780-\u17d3\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf"
    "\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
#: Letters that people type without their stroke; Unicode does not take them for accented ones.
STROKES: Final = {
    "ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ß": "ss", "æ": "ae", "Æ": "ae",
    "œ": "oe", "Œ": "oe", "ı": "i",
}  # fmt: skip

# Beside plain letters only what news is full of: dashes, curly quotes, ellipses.
_ASKS_FOR_MORE = re.compile("[^\x00-\x7f\u2010-\u2027]")
_ONE_BY_ONE = re.compile(f"([{UNSPACED}])")
_STROKES = {ord(letter): plain for letter, plain in STROKES.items()}


class FoldedText(NamedTuple):
    """``text`` in small letters without accents; its i-th character stood at ``places[i]``.

    ``places`` has one number more, the length of what was folded.
    """

    text: str
    places: range | tuple[int, ...]


def search_words(text: str) -> tuple[str, ...]:
    """The words that a search for ``text`` looks for, accents and capitals as they are.

    Every character of an UNSPACED script is a word, so that part of a name is found, too.
    """
    apart = _ONE_BY_ONE.sub(r" \1 ", text.translate(_STROKES))
    pieces = "".join(c if _is_part_of_word(c) else " " for c in apart).split()
    return tuple(p for p in pieces if is_unspaced(p) or not all(map(_is_mark, p)))


def is_unspaced(word: str) -> bool:
    """Whether a word is one character of an UNSPACED script."""
    return _ONE_BY_ONE.match(word) is not None


def fold(text: str) -> FoldedText:
    """``text`` as it is compared with what a search looks for."""
    if not _ASKS_FOR_MORE.search(text):
        return FoldedText(text.lower(), range(len(text) + 1))
    forms = {ord(character): _folded(character) for character in set(text)}
    if all(len(form) == 1 for form in forms.values()):
        return FoldedText(text.translate(forms), range(len(text) + 1))
    pieces = [forms[ord(character)] for character in text]
    places = [place for place, piece in enumerate(pieces) for _ in piece]
    return FoldedText("".join(pieces), (*places, len(text)))


@lru_cache(maxsize=1 << 14)
def _folded(character: str) -> str:
    small = STROKES.get(character, character).lower()
    apart = unicodedata.normalize("NFD", small)
    bare = "".join(sign for sign in apart if not _is_mark(sign))
    # Korean syllables come apart as well, and must not.
    return unicodedata.normalize("NFC", bare)


def _is_mark(character: str) -> bool:
    return unicodedata.category(character).startswith("M")


def _is_part_of_word(character: str) -> bool:
    return character.isalnum() or _is_mark(character)
