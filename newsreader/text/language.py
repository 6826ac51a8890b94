"""Tells the language of a text from its letters and its commonest words."""

from __future__ import annotations

import re
from collections import Counter

from newsreader.text.stop_words import STOP_WORDS
from newsreader.text.words import words

# Scripts that stand for one language; each pattern matches one character.
_SCRIPTS = {
    "ja": re.compile("[\u3041-\u30fa]"),
    "ko": re.compile("[\uac00-\ud7af]"),
    "zh": re.compile("[\u4e00-\u9fff]"),
    "th": re.compile("[\u0e01-\u0e4e]"),
    "fa": re.compile("[پچژگ]"),
    "ar": re.compile("[\u0620-\u064a]"),
    "he": re.compile("[\u05d0-\u05ea]"),
    "hi": re.compile("[\u0904-\u0939]"),
    "ka": re.compile("[\u10d0-\u10ff]"),
    "hy": re.compile("[\u0531-\u0587]"),
}
# Japanese mixes in Chinese characters and Persian writes mostly Arabic ones: a few tell.
_ENOUGH = {"ja": 0.1, "fa": 0.02}
_MAJORITY = 0.5
_SAMPLE = 6_000  # characters; more would hardly change the answer
_LEAST_SHARE = 0.12  # of the words must be among the commonest of the language
_LEAST_LEAD = 1.08  # over the second best language


def detect(text: str) -> str:
    """The ISO 639-1 code of the language of ``text``, empty when it cannot be told."""
    sample = text[:_SAMPLE]
    return _by_script(sample) or _by_words(sample)


def _by_script(sample: str) -> str:
    letters = sum(map(str.isalpha, sample))
    for code, pattern in _SCRIPTS.items():
        found = len(pattern.findall(sample))
        if found and found >= _ENOUGH.get(code, _MAJORITY) * letters:
            return code
    return ""


def _by_words(sample: str) -> str:
    counts = Counter(words(sample).folded)
    total = sum(counts.values())
    if not total:
        return ""
    shares = sorted(
        (
            (sum(counts[word] for word in listed) / total, code)
            for code, listed in STOP_WORDS.items()
        ),
        reverse=True,
    )
    (best, code), (second, _) = shares[:2]
    return code if best >= _LEAST_SHARE and best >= _LEAST_LEAD * second else ""
