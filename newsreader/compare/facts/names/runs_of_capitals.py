"""Finds runs of capitalised words, the raw material of names."""

from __future__ import annotations

from typing import NamedTuple

from newsreader.compare.facts.names.name_words import PARTICLES, TITLES
from newsreader.compare.facts.page_marks import addresses
from newsreader.compare.facts.quantities.calendar_words import MONTHS, WEEKDAYS
from newsreader.compare.facts.quantities.times import ZONES
from newsreader.compare.facts.tokens import HYPHENS, Tokens
from newsreader.text.stop_words import STOP_WORDS
from newsreader.text.word_lists import listed

_STOP = STOP_WORDS["en"]
_LONGEST = 12
# Words that open sentences before a name.
_OPENERS = listed(
    "later earlier meanwhile today yesterday tomorrow yet still instead moreover however asked "
    "speaking nevertheless elsewhere perhaps thus hence besides according former despite though "
    "although having being unless until whereas"
)
_CLOCK_ENDS = frozenset({"am", "pm", "m", "a.m", "p.m", "a.m.", "p.m.", "."})
_NEVER = frozenset(["i", "i'm", "i'd", "i'll", "i've"])


class Run(NamedTuple):
    """Words ``words`` that stand in tokens ``[first, end)``; possessive endings are cut off."""

    first: int
    end: int
    words: tuple[str, ...]
    places: tuple[int, ...]


def runs_of_capitals(t: Tokens) -> list[Run]:
    """All runs on one line, without the common word that only opens a sentence."""
    small = _small_words(t)
    runs: list[Run] = []
    i, size = 0, len(t)
    while i < size:
        if not t.raw[i][0].isupper() or not _begins(t, i, small):
            i += 1
            continue
        end, places = _run_end(t, i)
        words = tuple(t.raw[k].removesuffix("'s").removesuffix("’s") for k in places)
        runs.append(Run(i, end, words, tuple(places)))
        i = end
    return runs


def _small_words(t: Tokens) -> set[str]:
    """The words written small; the address of a page writes names so as well."""
    places = addresses(t.text)
    return {
        word
        for word, start in zip(t.raw, t.starts, strict=True)
        if word[:1].islower() and not any(p.start <= start < p.end for p in places)
    }


def _begins(t: Tokens, i: int, small: set[str]) -> bool:
    word = t.lower[i]
    if (word in MONTHS and len(word) > 4) or (word in WEEKDAYS and len(word) > 3) or word in _NEVER:
        return False
    # "1:10 pm EDT Ann Lee".
    if word in ZONES and i and (t.raw[i - 1][-1].isdecimal() or t.lower[i - 1] in _CLOCK_ENDS):
        return False
    if not t.opens_sentence(i):
        return word not in _STOP or t.raw[i].isupper()
    if word in _STOP or word in _OPENERS or word.endswith("ly"):
        return False
    return word not in small or _is_capital(t, i + 1)


def _is_capital(t: Tokens, i: int) -> bool:
    return t.raw[i][:1].isupper() and t.same_line(i)


def _run_end(t: Tokens, i: int) -> tuple[int, list[int]]:
    places = [i]
    while len(places) < _LONGEST:
        last = places[-1]
        if t.raw[last].endswith(("'s", "’s")):
            break
        j = last + 1
        dotted = len(t.raw[last]) == 1 or t.lower[last] in TITLES
        if t.raw[j] == "." and t.glued(j) and dotted:
            j += 1
        if t.raw[j] in HYPHENS and t.glued(j) and t.glued(j + 1):
            j += 1
        k = j
        while t.lower[k] in PARTICLES and k < j + 2:
            k += 1
        word = t.lower[k]
        if not _is_capital(t, k) or word in WEEKDAYS or (word in MONTHS and len(word) > 3):
            break
        if t.starts[j] - t.ends[last] > 2 or (word in _STOP and not t.raw[k].isupper()):
            break
        places += range(j, k + 1)
    return places[-1] + 1, places
