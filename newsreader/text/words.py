"""Cuts a text into words, folded for comparison, each with its place in the original text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, takewhile

from newsreader.text.characters import goes_on
from newsreader.text.stretches import stretches

# Marks that belong to the letter before them; the standard re module knows no \p{M}.
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a"
    "\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a"
    "\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc-\u09cd"
    "\u0a01-\u0a03\u0a3c-\u0a4d\u0abc-\u0acd\u0b3c-\u0b4d\u0bbe-\u0bcd\u0c3e-\u0c4d\u0cbc-\u0ccd"
    "\u0d3e-\u0d4d\u0e31\u0e33-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb3-\u0ebc\u0ec8-\u0ece"
    "\u102b-\u103e\u17b4-\u17d3\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a"
    "\ufe00-\ufe0f\ufe20-\ufe2f\uff9e\uff9f"
)
# Soft hyphens and joiners stand inside words without being seen.
_UNSEEN = "\u00ad\u200b-\u200d\u2060\ufeff"
# Scripts without spaces between words: every character is a word of its own.
_UNSPACED = (
    "\u0e01-\u0e30\u0e32\u0e40-\u0e46\u0e81-\u0eb0\u0eb2\u0ec0-\u0ec6"
    "\u1000-\u102a\u1780-\u17b3\u3005-\u3007\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\uff66-\uff9d\U00020000-\U0003ffff"
)
_LETTER = rf"[^\W_{_UNSPACED}]"
# More parts than this make no number and no abbreviation: a text of nothing else takes no longer.
_PARTS = 16
# The group makes ``split`` give words and what stands between them in turns.
_WORD = re.compile(
    rf"(\d++(?:[.,]\d++){{1,{_PARTS}}}(?![^\W_])"  # 1,200 and 3.5
    rf"|(?:[^\W\d_]\.){{2,{_PARTS}}}+(?![^\W_])"  # U.S. and a.m.
    rf"|{_LETTER}(?:{_LETTER}|[{_MARKS}{_UNSEEN}])*(?:['’]{_LETTER}(?:{_LETTER}|[{_MARKS}{_UNSEEN}])*)*"
    rf"|[{_UNSPACED}][{_MARKS}{_UNSEEN}]*)"
)
# Where no character asks for more the same words are found faster: a set is looked up quicker
# than a category, and the first character of a word decides what may follow.
_ASKS_FOR_MORE = re.compile(
    "[^\x00-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u0530\u2010-\u203f\u20a0-\u20bf]"
)
_ALNUM = "".join(c for c in map(chr, range(0x531)) if c.isalnum())
_LETTERS = "".join(c for c in _ALNUM if not c.isdecimal())
_PLAIN_WORD = re.compile(
    rf"([{_ALNUM}](?:(?<!\d)[{_ALNUM}]++(?:['’][{_ALNUM}]++)*+"
    rf"|(?<=\d)\d*+(?:[.,]\d++){{1,{_PARTS}}}(?![{_ALNUM}])"
    rf"|(?<!\d)\.(?:[{_LETTERS}]\.){{1,{_PARTS - 1}}}+(?![{_ALNUM}])"
    rf"|[{_ALNUM}]*(?:['’][{_ALNUM}]+)*))"
)
_REMEMBERED = 20_000  # characters
_UNSEEN_CHARACTERS = re.compile(f"[{_UNSEEN}]")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one text: ``folded[i]`` stands at ``text[starts[i]:ends[i]]``.

    ``between[i]`` stands before the i-th word, after the word before it.
    """

    folded: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    between: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.folded)


def fold(word: str) -> str:
    """The form in which words are equal: NFKC, case folded, straight quotes, ``U.S.`` as ``us``."""
    if word.isascii():
        folded = word.lower()
    else:
        seen = _UNSEEN_CHARACTERS.sub("", word)
        folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", seen).casefold())
        folded = folded.replace("’", "'")
    return folded.replace(".", "") if folded.endswith(".") else folded


def words(text: str) -> Words:
    """All words of ``text`` in order.

    A word is a run of letters and digits with inner apostrophes; ``1,200``, ``3.5`` and ``U.S.``
    are one word each, and so is every character of a script that writes no spaces.
    """
    return _words(text) if len(text) <= _REMEMBERED else _words.__wrapped__(text)


# An article is cut into words for several purposes, one after another.
@lru_cache(maxsize=4)
def _words(text: str) -> Words:
    if _ASKS_FOR_MORE.search(text):
        pieces = _with_marks(_WORD.split(text))
    else:
        pieces = _PLAIN_WORD.split(text)
    edges = tuple(accumulate(map(len, pieces)))
    found = pieces[1::2]
    forms = {
        word: word.lower() if word.isascii() and word[-1] != "." else fold(word)
        for word in set(found)
    }
    return Words(
        tuple(map(forms.__getitem__, found)), edges[:-1:2], edges[1::2], tuple(pieces[:-1:2])
    )


def count_words(text: str, look_up: Callable[[], object] = lambda: None) -> int:
    """How many words ``words`` finds, without room for all those of a book.

    ``look_up`` is called now and then and may raise what ends the work.
    """
    if len(text) <= _REMEMBERED:
        return len(words(text))
    pattern, count = _WORD if _ASKS_FOR_MORE.search(text) else _PLAIN_WORD, 0
    for stretch in stretches(text):
        look_up()
        count += sum(1 for _ in pattern.finditer(text, stretch.start, stretch.end))
    return count


def _with_marks(pieces: list[str]) -> list[str]:
    """Words and what stands between them in turns, with every mark beside its letter."""
    stray = {between for between in set(pieces[2::2]) if between and goes_on(between[0])}
    for place in range(2, len(pieces), 2) if stray else ():
        if pieces[place] in stray:
            marks = "".join(takewhile(goes_on, pieces[place]))
            pieces[place - 1] += marks
            pieces[place] = pieces[place][len(marks) :]
    return pieces
