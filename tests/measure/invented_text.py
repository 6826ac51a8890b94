"""Invents news-like texts of any length, and pairs of them, the same for the same seed."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import lru_cache
from itertools import accumulate

_COMMON_LIST = (
    "the of and to in a that for was on with said as by at from it is had has his her were be "
    "after which not who but they this an are have their its would been will more about than"
)
_SYLLABLE_LIST = "ba den fo gar hil jo ker lam mi nor pel qua rin sto tur vel wes yar zo cre"
_COMMON = _COMMON_LIST.split()
_SYLLABLES = _SYLLABLE_LIST.split()
# Content words in the invented language; their frequencies fall as 1/rank (Zipf 1949).
_VOCABULARY = 40_000
_SHARE_OF_COMMON_WORDS = 0.45
_BLOCK = 60  # words, about the length of a paragraph

Text = Callable[[int, int], str]
Pair = Callable[[int, int], tuple[str, str]]


@lru_cache(maxsize=1)
def _vocabulary() -> tuple[list[str], list[float]]:
    chance = random.Random(7)
    entries: dict[str, None] = {}
    while len(entries) < _VOCABULARY:
        entries["".join(chance.choices(_SYLLABLES, k=chance.choice((1, 2, 2, 3, 3, 4))))] = None
    return list(entries), list(accumulate(1 / rank for rank in range(10, _VOCABULARY + 10)))


def _word(chance: random.Random) -> str:
    if chance.random() < _SHARE_OF_COMMON_WORDS:
        return _COMMON[min(int(chance.expovariate(0.12)), len(_COMMON) - 1)]
    kind = chance.random()
    if kind < 0.04:
        return f"{chance.randrange(1, 3000):,}"
    entries, weights = _vocabulary()
    word = chance.choices(entries, cum_weights=weights)[0]
    return word.capitalize() if kind < 0.16 else word


def _sentence(chance: random.Random) -> list[str]:
    words = [_word(chance) for _ in range(max(4, int(chance.gauss(20, 8))))]
    words[0] = words[0].capitalize()
    for place in range(5, len(words) - 3, 9):
        words[place] += chance.choice((",", ",", "", " –"))
    if chance.random() < 0.15:
        return [f"“{words[0]}", *words[1:-1], f"{words[-1]},”", "said", f"{_word(chance)}."]
    words[-1] += "."
    return words


def blocks(words: int, seed: int) -> list[list[list[str]]]:
    """Paragraphs of sentences of words, together at least so many words and few more."""
    chance = random.Random(seed)
    made: list[list[list[str]]] = []
    while words > 0:
        block: list[list[str]] = []
        while words > 0 and sum(map(len, block)) < _BLOCK:
            block.append(_sentence(chance))
            words -= len(block[-1])
        made.append(block)
    return made


def joined(made: list[list[list[str]]]) -> str:
    return "\n\n".join(" ".join(" ".join(sentence) for sentence in block) for block in made)


def edited(words: int, seed: int) -> tuple[str, str]:
    """Every second sentence has about one word in twelve replaced, dropped or added."""
    made, chance = blocks(words, seed), random.Random(seed + 1)
    changed = [
        [_edited(s, chance) if chance.random() < 0.5 else s for s in block] for block in made
    ]
    return joined(made), joined(changed)


def _edited(sentence: list[str], chance: random.Random) -> list[str]:
    kept: list[str] = []
    for word in sentence:
        what = chance.random()
        if what >= 0.08:
            kept.append(word)
        elif what >= 0.03:
            kept.append(_word(chance))
        elif what >= 0.015:
            kept += [word, _word(chance)]
    return kept


def moved(words: int, seed: int) -> tuple[str, str]:
    """Four paragraphs of ten stand elsewhere."""
    made, chance = blocks(words, seed), random.Random(seed + 1)
    order = list(range(len(made)))
    taken = sorted(chance.sample(order, k=len(order) * 2 // 5))
    elsewhere = chance.sample(taken, k=len(taken))
    for place, number in zip(taken, elsewhere, strict=True):
        order[place] = number
    return joined(made), joined([made[number] for number in order])


def moved_and_edited(words: int, seed: int) -> tuple[str, str]:
    """Two reports from one source: paragraphs moved, sentences edited, a third of each its own."""
    made, chance = blocks(words * 2 // 3, seed), random.Random(seed + 1)
    own_a, own_b = blocks(words // 3, seed + 2), blocks(words // 3, seed + 3)
    changed = [
        [_edited(s, chance) if chance.random() < 0.5 else s for s in block] for block in made
    ]
    a, b = [*made, *own_a], [*changed, *own_b]
    chance.shuffle(b)
    return joined(a), joined(b)


def shuffled(words: int, seed: int) -> tuple[str, str]:
    """The same words in any order."""
    text = joined(blocks(words, seed))
    pieces = text.split()
    random.Random(seed + 1).shuffle(pieces)
    return text, " ".join(pieces)


def identical(words: int, seed: int) -> tuple[str, str]:
    """A text and itself."""
    text = joined(blocks(words, seed))
    return text, text


def unrelated(words: int, seed: int) -> tuple[str, str]:
    """Two texts of one language that share nothing but words."""
    return joined(blocks(words, seed)), joined(blocks(words, seed + 1))


def repeated_block(words: int, seed: int) -> tuple[str, str]:
    """One block, 40 times on both sides, with something of its own in front of each side."""
    block = joined(blocks(max(1, words // 40), seed))
    own = [joined(blocks(40, seed + side)) for side in (1, 2)]
    a, b = ("\n\n".join([first, *[block] * 40]) for first in own)
    return a, b


def repeated_word(words: int, seed: int) -> tuple[str, str]:
    """One word over and over, on one side after a sentence."""
    return "the " * words, joined(blocks(20, seed)) + " the" * words


#: The pairs that are measured, by name.
PAIRS: dict[str, Pair] = {
    "moved and edited": moved_and_edited,
    "lightly edited": edited,
    "40 % of blocks moved": moved,
    "shuffled words": shuffled,
    "identical": identical,
    "unrelated": unrelated,
    "block × 40": repeated_block,
    "one word": repeated_word,
}
