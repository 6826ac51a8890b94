"""Tells the language of a text from its letters and its commonest words."""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter, defaultdict
from collections.abc import Sequence

from newsreader.text.stop_words import STOP_WORDS
from newsreader.text.words import Words, words

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
_ANY_SCRIPT = re.compile("".join(["[", *(p.pattern[1:-1] for p in _SCRIPTS.values()), "]"]))
_CODES_OF: defaultdict[str, list[str]] = defaultdict(list)
for _code, _listed in STOP_WORDS.items():
    for _word in _listed:
        _CODES_OF[_word].append(_code)
# Letters that no other language here has, folded.  A word with one of them counts as much as one
# of the commonest words.
_LETTERS = {
    "ыэё": ["ru", "be"], "ў": ["be"], "їєґ": ["uk"], "ѓќѕ": ["mk"], "ђћ": ["sr"],
    "łąęśźż": ["pl"], "ěřů": ["cs"], "ľĺŕ": ["sk"], "őű": ["hu"], "ğı": ["tr"], "ățș": ["ro"],
    "ñ": ["es"], "ėųį": ["lt"], "ņļķģ": ["lv"], "ðþ": ["is"],
}  # fmt: skip
_CODES_OF_LETTER = {letter: codes for letters, codes in _LETTERS.items() for letter in letters}
_TELLING_LETTER = re.compile(f"[{''.join(_CODES_OF_LETTER)}]")
_SAMPLE = 6_000  # characters; more would hardly change the answer
_MARGIN = 100  # the last word of the sample is whole
_LEAST_SHARE = 0.12  # of the words must be among the commonest of the language
_LEAST_LEAD = 1.08  # over the second best language


def detect(text: str, found: Words | None = None) -> str:
    """The ISO 639-1 code of the language of ``text``, empty when it cannot be told.

    ``found`` are the words of the text, or of its beginning, where they are known already.
    """
    found = found or words(text[: _SAMPLE + _MARGIN])
    return _by_script(text[:_SAMPLE]) or _by_words(found.folded[: bisect(found.ends, _SAMPLE)])


def _by_script(sample: str) -> str:
    if not _ANY_SCRIPT.search(sample):
        return ""
    letters = sum(map(str.isalpha, sample))
    for code, pattern in _SCRIPTS.items():
        found = len(pattern.findall(sample))
        if found and found >= _ENOUGH.get(code, _MAJORITY) * letters:
            return code
    return ""


def _by_words(folded: Sequence[str]) -> str:
    if not folded:
        return ""
    counts = dict.fromkeys(STOP_WORDS, 0)
    for word, count in Counter(filter(_CODES_OF.__contains__, folded)).items():
        for code in _CODES_OF[word]:
            counts[code] += count
    for word in () if "".join(folded).isascii() else folded:
        letter = _TELLING_LETTER.search(word)
        for code in _CODES_OF_LETTER[letter.group()] if letter else ():
            counts[code] += 1
    (best, code), (second, _) = sorted(((n, code) for code, n in counts.items()), reverse=True)[:2]
    return code if best >= _LEAST_SHARE * len(folded) and best >= _LEAST_LEAD * second else ""
