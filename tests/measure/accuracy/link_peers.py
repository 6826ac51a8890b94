"""Simple ways to link the sentences of two texts, each as a command that the scorer can call.

Run as ``python -m tests.measure.accuracy.link_peers NAME THRESHOLD compare A B …``; prints links as
``newsreader compare --format json`` does.  They tell no kinds, so every link says "reworded".
"""

from __future__ import annotations

import difflib
import json
import math
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from diff_match_patch import diff_match_patch
from rapidfuzz.fuzz import token_set_ratio

from newsreader.compare.arrays import FloatArray
from newsreader.domain.span import Span
from newsreader.text.sentences import sentences
from newsreader.text.words import words

Links = Iterator[tuple[Span, Span]]


def _folded(text: str) -> list[list[str]]:
    return [list(words(span.of(text)).folded) for span in sentences(text, "en")]


def _table(a: str, b: str, similarity: Callable[[list[str], list[str]], float]) -> FloatArray:
    return np.array([[similarity(x, y) for y in _folded(b)] for x in _folded(a)])


def _difflib_ratio(a: str, b: str) -> FloatArray:
    return _table(a, b, lambda x, y: difflib.SequenceMatcher(None, x, y, autojunk=False).ratio())


def _token_set_ratio(a: str, b: str) -> FloatArray:
    return _table(a, b, lambda x, y: token_set_ratio(" ".join(x), " ".join(y)) / 100)


def _idf_cosine(a: str, b: str) -> FloatArray:
    """Cosine of word counts, weighed by how few sentences of both texts have the word."""
    both = [_folded(a), _folded(b)]
    bags = [Counter(sentence) for side in both for sentence in side]
    sentences_with = Counter(word for bag in bags for word in bag)
    column = {word: number for number, word in enumerate(sentences_with)}
    rows = np.zeros((len(bags), len(column)))
    for number, bag in enumerate(bags):
        for word, count in bag.items():
            rows[number, column[word]] = count * math.log(len(bags) / sentences_with[word])
    rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    cosines: FloatArray = rows[: len(both[0])] @ rows[len(both[0]) :].T
    return cosines


#: How alike each sentence of A and each of B are, 0 to 1; links are those above a threshold.
SIMILARITIES: dict[str, Callable[[str, str], FloatArray]] = {
    "difflib ratio": _difflib_ratio,
    "token_set_ratio": _token_set_ratio,
    "IDF cosine": _idf_cosine,
}


def _difflib(a: str, b: str) -> Links:
    folded_a, folded_b = ([tuple(sentence) for sentence in _folded(text)] for text in (a, b))
    spans_a, spans_b = sentences(a, "en"), sentences(b, "en")
    matcher = difflib.SequenceMatcher(None, folded_a, folded_b, autojunk=False)
    for block in matcher.get_matching_blocks():
        for step in range(block.size):
            yield spans_a[block.a + step], spans_b[block.b + step]


def _diff_match_patch(a: str, b: str) -> Links:
    """The sentences inside of equal lines."""
    tool = diff_match_patch()
    short_a, short_b, lines = tool.diff_linesToChars(a, b)
    place_a = place_b = 0
    for sign, characters in tool.diff_main(short_a, short_b, False):
        length = sum(len(lines[ord(character)]) for character in characters)
        if sign == 0:
            equal = Span(place_a, place_a + length)
            for span in sentences(a, "en"):
                if equal.start <= span.start and span.end <= equal.end:
                    moved = place_b - place_a
                    yield span, Span(span.start + moved, span.end + moved)
        place_a += length if sign <= 0 else 0
        place_b += length if sign >= 0 else 0


#: What keeps the order of the texts, and needs no threshold.
ORDERED: dict[str, Callable[[str, str], Links]] = {
    "difflib": _difflib,
    "diff-match-patch": _diff_match_patch,
}


def links(name: str, threshold: float, a: str, b: str) -> Links:
    if name in ORDERED:
        yield from ORDERED[name](a, b)
        return
    spans_a, spans_b = sentences(a, "en"), sentences(b, "en")
    for x, y in np.argwhere(SIMILARITIES[name](a, b) >= threshold):
        yield spans_a[x], spans_b[y]


def main() -> None:
    name, threshold, _, *files = sys.argv[1:]
    a, b = (Path(file).read_bytes().decode("utf-8") for file in files[:2])
    found = [
        {"kind": "reworded", "a": [[x.start, x.end]], "b": [[y.start, y.end]]}
        for x, y in links(name, float(threshold), a, b)
    ]
    print(json.dumps({"a": {"text": a}, "b": {"text": b}, "links": found}))


if __name__ == "__main__":
    main()
