"""Invents the articles of a large library: stories of many sizes, wire text, older background.

Word frequencies fall with their rank (Mandelbrot 1953).  Every story has a cast of names of its
own, so that the vocabulary grows with the library, as Heaps (1978) saw it grow.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from newsreader.domain.article import Article

WORDS = 400
_COMMON_LIST = (
    "the of to and a in that for on was with said as by at from it is had has his her were be "
    "after which not who but they this an are have their its would been will more about than also "
    "when"
)
_SYLLABLE_LIST = "ba den fo gar hil jo ker lam mi nor pel qua rin sto tur vel wes yar zo cre"
_COMMON = _COMMON_LIST.split()
_SYLLABLES = _SYLLABLE_LIST.split()
_VOCABULARY = 60_000
_STEEP = 1.12  # so that 400 words have about 230 different ones, as English news has
_SENTENCE = 20  # words
_CAST = 12  # names of people and places in one story
_NAMED = 0.06  # of the words are such names
_OUTLETS = 40
_FIRST_DAY = date(2024, 1, 1)
_AGENCIES = 3
_CREDITED = 0.3  # of the articles end with an agency's line, the same under all
_CHINESE = 0.02  # of the stories
_CHARACTERS = [chr(0x4E00 + number) for number in range(3000)]
#: One story in so many has so many articles; the mean is about three.
_SIZES = ((0.5, 1), (0.7, 2), (0.85, 4), (0.95, 8), (0.995, 16), (1.0, 60))
_BACKGROUND = 0.1  # of the articles have a passage of an older one, from another story
PASSAGE = WORDS // 10


class Invented(NamedTuple):
    """An article, what stands for its file, and the story that it was invented for."""

    article: Article
    original: bytes
    story: int


def invented_library(size: int) -> Iterator[Invented]:
    """So many articles, the same each time; a longer library begins with the shorter one."""
    number = story = 0
    older = ["".join(_base(0))] * 100
    while number < size:
        chance = random.Random(f"story {story}")
        base = _base(story)
        share = chance.random()
        count = next(articles for below, articles in _SIZES if share <= below)
        for version in range(min(count, size - number)):
            text = _text(base, story, version, older[chance.randrange(100)])
            yield _made(number, text, story, chance.randrange(900))
            older[number % 100] = text
            number += 1
        story += 1


def new_article(number: int, passage: str) -> str:
    """An article on an event that no library has, with a passage of another one in it."""
    sentences = _sentences(random.Random(f"new {number}"), _cast(-number - 1), WORDS - PASSAGE)
    place = random.Random(number).randrange(len(sentences))
    return " ".join([*sentences[:place], passage, *sentences[place:]])


def another_on(story: int, number: int) -> str:
    """A further article on the event of a story: half of it from the wire."""
    return _text(_base(story), story, 1_000 + number, "")


def is_chinese(story: int) -> bool:
    return random.Random(f"script {story}").random() < _CHINESE


def _text(base: list[str], story: int, version: int, older: str) -> str:
    chance = random.Random(f"article {story} {version}")
    if version == 0 or is_chinese(story):
        kept = base[version % 3 :]
    else:
        share = chance.uniform(0.2, 0.9)
        kept = [_edited(line, chance) for line in base if chance.random() < share]
        left = WORDS - sum(len(line.split()) for line in kept)
        kept += _sentences(chance, _cast(story), max(left, _SENTENCE))
        chance.shuffle(kept)
    if older and chance.random() < _BACKGROUND:
        words = older.split()
        start = chance.randrange(max(1, len(words) - PASSAGE))
        kept.append(" ".join(words[start : start + PASSAGE]) + ".")
    if chance.random() < _CREDITED:
        kept.append(_credit(chance.randrange(_AGENCIES)))
    return "\n\n".join(" ".join(kept[place : place + 3]) for place in range(0, len(kept), 3))


def _made(number: int, text: str, story: int, outlet: int) -> Invented:
    original = f"{number} {text}".encode()
    article = Article(
        path=f"{number}.txt",
        sha256=hashlib.sha256(original).hexdigest(),
        text=text,
        title=" ".join(text.split()[3:11])[:90],
        source=f"Outlet {outlet % _OUTLETS}",
        byline=(f"Reporter {outlet % 300}",),
        # About a thousand articles a day.
        date=f"{_FIRST_DAY + timedelta(days=number // 1000)}",
        language="zh" if is_chinese(story) else "en",
    )
    return Invented(article, original, story)


@lru_cache(maxsize=64)
def _base(story: int) -> list[str]:
    """The wire text of a story, in sentences."""
    chance = random.Random(f"base {story}")
    if is_chinese(story):
        weights = list(accumulate(1 / (rank + 20) for rank in range(len(_CHARACTERS))))
        return [
            "".join(chance.choices(_CHARACTERS, cum_weights=weights, k=_SENTENCE)) + "。"
            for _ in range(WORDS // _SENTENCE)
        ]
    return _sentences(chance, _cast(story), WORDS)


def _sentences(chance: random.Random, cast: list[str], words: int) -> list[str]:
    entries, weights = _vocabulary()
    found = chance.choices(entries, cum_weights=weights, k=words)
    for place in chance.sample(range(words), int(words * _NAMED)):
        # Some of a story's names stand in it again and again.
        found[place] = cast[min(int(chance.expovariate(0.3)), _CAST - 1)]
    lines = []
    while found:
        length = max(6, int(chance.gauss(_SENTENCE, 6)))
        line, found = found[:length], found[length:]
        lines.append(f"{' '.join([line[0].capitalize(), *line[1:]])}.")
    return lines


def _edited(line: str, chance: random.Random) -> str:
    if chance.random() < 0.7:
        return line
    entries, weights = _vocabulary()
    words = line.split()
    words[chance.randrange(len(words))] = chance.choices(entries, cum_weights=weights)[0]
    return " ".join(words)


def _credit(agency: int) -> str:
    return " ".join(_sentences(random.Random(f"agency {agency}"), _cast(-agency), 25))


@lru_cache(maxsize=64)
def _cast(story: int) -> list[str]:
    chance = random.Random(f"cast {story}")
    return [
        "".join(chance.choices(_SYLLABLES, k=chance.choice((2, 3, 4)))).capitalize()
        for _ in range(_CAST)
    ]


@lru_cache(maxsize=1)
def _vocabulary() -> tuple[list[str], list[float]]:
    chance = random.Random(7)
    entries = dict.fromkeys(_COMMON)
    while len(entries) < _VOCABULARY:
        # The rarer, the longer (Zipf 1935).
        length = min(4, 2 + len(entries) // 200)
        entries["".join(chance.choices(_SYLLABLES, k=chance.randint(1, length)))] = None
    return list(entries), list(accumulate((rank + 2.0) ** -_STEEP for rank in range(_VOCABULARY)))
