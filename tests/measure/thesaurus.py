"""Makes compare/facts/conflicts/thesaurus.npz: python tests/measure/thesaurus.py MOBY WORDNET.

MOBY is ``words.txt`` of Grady Ward's Moby Thesaurus (public domain): on each line a head word and
what is near to it.  WORDNET is the folder of the database files of WordNet 3.0 (wndb(5WN)).  Kept
are the words of WordNet's tagged texts with the heads in whose lines they stand, and what they
mostly are in those texts: the number of WordNet's file of lexicographers.
"""

from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import numpy as np

_CONFLICTS = Path(__file__).parents[2] / "newsreader" / "compare" / "facts" / "conflicts"
TARGET = _CONFLICTS / "thesaurus.npz"
PARTS = ("noun", "verb", "adj", "adv")
NO_HEAD = 65_535
WORD = re.compile(r"[a-z][a-z'-]+")


def classes(folder: Path) -> dict[str, int]:
    """The lexicographers' file from which each word was taken most often in tagged texts."""
    counts: dict[str, Counter[int]] = defaultdict(Counter)
    for line in (folder / "cntlist.rev").read_text("latin-1").splitlines():
        key, _, times = line.split()
        word, _, sense = key.partition("%")
        counts[word][int(sense.split(":")[1])] += int(times)
    return {
        word: min(found, key=lambda n: (-found[n], n))
        for word, found in counts.items()
        if WORD.fullmatch(word)
    }


def irregular(folder: Path) -> Iterator[tuple[str, str]]:
    """Forms that no rule makes, and their words."""
    for part in PARTS:
        for line in (folder / f"{part}.exc").read_text("latin-1").splitlines():
            form, word = line.split()[:2]
            yield form, word


def near_heads(moby: Path) -> dict[str, set[str]]:
    """The head words in whose lines each word stands."""
    found: dict[str, set[str]] = defaultdict(set)
    for line in moby.read_text("latin-1").lower().splitlines():
        words = [word for word in line.split(",") if WORD.fullmatch(word)]
        if words and line.startswith(words[0]):
            for word in words:
                found[word].add(words[0])
    return found


def main(moby: Path, folder: Path) -> None:
    """Writes the table."""
    found, known = near_heads(moby), classes(folder)
    for form, word in irregular(folder):
        if word in known and form not in known:
            known[form] = known[word]
            found[form] = found[word]
    words = sorted(known)
    numbers = {head: n for n, head in enumerate(sorted({h for w in words for h in found[w]}))}
    heads = [sorted(numbers[head] for head in found[word]) for word in words]
    np.savez_compressed(
        TARGET,
        words=np.frombuffer("\n".join(words).encode(), np.uint8),
        classes=np.array([known[word] for word in words], np.uint8),
        own=np.array([numbers.get(word, NO_HEAD) for word in words], np.uint16),
        sizes=np.array([len(row) for row in heads], np.uint16),
        steps=np.concatenate([np.diff(row, prepend=0) for row in heads]).astype(np.uint16),
    )
    told = f"{len(words)} words, {len(numbers)} heads, {sum(map(len, heads))} in all"
    sys.stdout.write(f"{told}, {TARGET.stat().st_size} bytes\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
