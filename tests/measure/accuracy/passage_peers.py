"""Simple ways to find copied passages, each as a command that the scorer can call.

Run as ``python -m tests.measure.accuracy.passage_peers NAME compare --raw --pairs LIST --format
jsonl --output FILE``; writes passages as ``newsreader compare`` does, one line a pair.
"""

from __future__ import annotations

import difflib
import json
import sys
from collections.abc import Callable
from pathlib import Path

from newsreader.domain.span import Span
from newsreader.text.words import Words, words

_GRAM = 5
# Characters: what lies closer together is one passage, what is shorter is none.  Of gaps from 50 to
# 800 and lengths from 0 to 200 these suit both best on the very pairs that they are measured on.
_GAP = 800
_SHORTEST = 100

Seed = tuple[Span, Span]


def _difflib(a: Words, b: Words) -> list[Seed]:
    matcher = difflib.SequenceMatcher(None, a.folded, b.folded, autojunk=False)
    return [
        _spans(a, b, block.a, block.b, block.size)
        for block in matcher.get_matching_blocks()
        if block.size >= _GRAM
    ]


def _five_grams(a: Words, b: Words) -> list[Seed]:
    """Every run of five words of A at the first place where B has it."""
    first: dict[tuple[str, ...], int] = {}
    for place in range(len(b.folded) - _GRAM + 1):
        first.setdefault(tuple(b.folded[place : place + _GRAM]), place)
    grams = ((i, tuple(a.folded[i : i + _GRAM])) for i in range(len(a.folded) - _GRAM + 1))
    return [_spans(a, b, i, first[gram], _GRAM) for i, gram in grams if gram in first]


def _spans(a: Words, b: Words, i: int, j: int, size: int) -> Seed:
    return Span(a.starts[i], a.ends[i + size - 1]), Span(b.starts[j], b.ends[j + size - 1])


PEERS: dict[str, Callable[[Words, Words], list[Seed]]] = {
    "difflib": _difflib,
    "word 5-grams": _five_grams,
}


def _joined(seeds: list[Seed]) -> list[Seed]:
    """Passages of seeds, in A's order, that follow each other closely on both sides."""
    found: list[Seed] = []
    for a, b in seeds:
        for number in range(len(found) - 1, -1, -1):
            last_a, last_b = found[number]
            if a.start - last_a.end <= _GAP and _apart(b, last_b) <= _GAP:
                found[number] = (last_a.join(a), last_b.join(b))
                break
        else:
            found.append((a, b))
    return [(a, b) for a, b in found if min(len(a), len(b)) >= _SHORTEST]


def _apart(x: Span, y: Span) -> int:
    return max(x.start - y.end, y.start - x.end, 0)


def main() -> None:
    name, *rest = sys.argv[1:]
    listing, output = (Path(rest[rest.index(word) + 1]) for word in ("--pairs", "--output"))
    rows = []
    for line in listing.read_text("utf-8").splitlines():
        a, b = (words(Path(file).read_bytes().decode("utf-8")) for file in line.split("\t"))
        found = [
            {"a": [x.start, x.end], "b": [y.start, y.end]} for x, y in _joined(PEERS[name](a, b))
        ]
        links = [{"a": [entry["a"]], "b": [entry["b"]]} for entry in found]
        rows.append(json.dumps({"passages": found, "links": links}))
    output.write_text("".join(f"{row}\n" for row in rows), "utf-8")


if __name__ == "__main__":
    main()
