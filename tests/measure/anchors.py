"""How often a note finds its passage again: python -m tests.measure.anchors [ARTICLES].

ARTICLES is a file of JSON lines with "sentences" (or "text"), or a folder of text files; without
it texts are invented.  Each text is edited as a newsroom might (paragraphs moved, a fifth of the
words changed, furniture around it changed) and a passage is looked for in it; then the passage is
taken out, with a sentence much like it elsewhere or without, and nothing may be found.  "Offered"
are passages that are lost with the right place named, which takes one click.
"""

from __future__ import annotations

import json
import random
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from newsreader.domain.note import Anchor
from newsreader.domain.span import Span
from newsreader.text.anchors import find_anchor, offered_place
from newsreader.text.sentences import sentences
from newsreader.text.words import words
from tests.measure.invented_text import blocks, joined

TRIALS = 500  # of each kind
#: A paragraph's pieces: words with the white space behind them, each with its old offset or -1.
Piece = tuple[str, int]


def texts(where: Path | None) -> list[str]:
    """Texts of some paragraphs each."""
    if where is None:
        return [joined(blocks(400, seed)) for seed in range(60)]
    if where.is_dir():
        files = [file.read_text("utf-8", "replace") for file in sorted(where.rglob("*.txt"))]
        found = ["\n\n".join(filter(None, map(str.strip, text.splitlines()))) for text in files]
        return [text for text in found if 600 < len(text) < 20_000]
    rows = [json.loads(line) for line in where.read_text("utf-8").splitlines()]
    made = []
    for row in rows:
        said = row["sentences"] if "sentences" in row else row["text"].split(". ")
        made.append("\n\n".join(" ".join(said[i : i + 2]) for i in range(0, len(said), 2)))
    return [text for text in made if len(text) > 600]


def pieces(text: str) -> list[list[Piece]]:
    """The paragraphs of a text as words, each with where it stood."""
    made: list[list[Piece]] = []
    place = 0
    for paragraph in text.split("\n\n"):
        words, inside = [], place
        for word in paragraph.split(" "):
            words.append((word, inside))
            inside += len(word) + 1
        made.append(words)
        place += len(paragraph) + 2
    return made


def told(paragraphs: list[list[Piece]]) -> tuple[str, dict[int, Span]]:
    """The text again, and where each old word stands in it now."""
    text, where = "", {}
    for paragraph in paragraphs:
        text += "\n\n" if text else ""
        for number, (word, old) in enumerate(paragraph):
            text += " " if number else ""
            if old >= 0:
                where[old] = Span(len(text), len(text) + len(word))
            text += word
    return text, where


def changed(
    chance: random.Random, words: list[Piece], share: float, pool: list[str]
) -> list[Piece]:
    """A share of the words replaced, left out, or with another before them."""
    made: list[Piece] = []
    for word, old in words:
        if chance.random() >= share:
            made.append((word, old))
            continue
        kind = chance.random()
        if kind < 0.7:
            made.append((chance.choice(pool), old))
        elif kind < 0.85:
            made += [(chance.choice(pool), -1), (word, old)]
    return made


def edited(chance: random.Random, text: str, pool: list[str]) -> list[list[Piece]]:
    """A text as another edition has it."""
    paragraphs = [changed(chance, paragraph, 0.2, pool) for paragraph in pieces(text)]
    for _ in range(max(1, len(paragraphs) // 4)):
        moved = paragraphs.pop(chance.randrange(len(paragraphs)))
        paragraphs.insert(chance.randrange(len(paragraphs) + 1), moved)
    furniture = [[(chance.choice(pool), -1) for _ in range(chance.randint(3, 25))] for _ in "123"]
    return [furniture[0], *paragraphs, furniture[1], furniture[2]]


def passage(chance: random.Random, text: str) -> Span:
    """A sentence, two of them, or some words of one."""
    found = sentences(text)
    number = chance.randrange(len(found))
    whole = found[number]
    kind = chance.random()
    if kind < 0.2 and "\n\n" not in text[whole.end : found[min(len(found) - 1, number + 1)].end]:
        whole = whole.join(found[min(len(found) - 1, number + 1)])
    inside = [s for s in _words(text) if whole.start <= s.start and s.end <= whole.end]
    if kind < 0.6 or len(inside) < 6:
        return whole
    first = chance.randrange(len(inside) - 4)
    last = min(len(inside) - 1, first + chance.randint(4, 12))
    return Span(inside[first].start, inside[last].end)


def _words(text: str) -> list[Span]:
    return [
        Span(old, old + len(word)) for paragraph in pieces(text) for word, old in paragraph if word
    ]


def without(paragraphs: list[list[Piece]], span: Span) -> list[list[Piece]]:
    """The paragraphs less the words of a passage."""
    kept = [[w for w in words if not span.contains(w[1])] for words in paragraphs]
    return [words for words in kept if words]


def double_of(chance: random.Random, text: str, span: Span, pool: list[str]) -> str:
    """A sentence much like a passage: an eighth to a third of its words are others."""
    pieces_of = [(word, -1) for word in span.of(text).split()]
    share = chance.uniform(0.12, 0.33)
    double = span.of(text)
    said = words(span.of(text)).folded
    while _has(words(double).folded, said):
        pieces_of = changed(chance, pieces_of, share, pool)
        double = " ".join(word for word, _ in pieces_of)
    return double


def _has(text: Sequence[str], run: Sequence[str]) -> bool:
    """Whether words hold a run of others: then both say the same."""
    return any(text[n : n + len(run)] == run for n in range(len(text)))


def doubled(chance: random.Random, text: str, double: str, away_from: Span) -> str:
    """The text with one more paragraph, not beside the passage."""
    paragraphs = text.split("\n\n")
    places = list(range(len(paragraphs) + 1))
    here = text[: away_from.start].count("\n\n")
    far = [place for place in places if abs(place - here) > 1] or places[-1:]
    paragraphs.insert(chance.choice(far), double)
    return "\n\n".join(paragraphs)


def elsewhere(paragraphs: list[list[Piece]], span: Span) -> list[int]:
    """Places for one more paragraph that are beside none that stood near the passage."""
    near = Span(max(0, span.start - 200), span.end + 200)
    taken = [any(near.contains(old) for _, old in words) for words in paragraphs]
    free = [n for n in range(len(taken) + 1) if not any(taken[max(0, n - 1) : n + 1])]
    return free or [0]


def trial(chance: random.Random, kind: str, text: str, pool: list[str]) -> str:
    """What became of one passage: found, offered, lost, or found where it is not."""
    span = passage(chance, text)
    while text.count(span.of(text)) > 1 or not words(span.of(text)):
        span = passage(chance, text)
    double = double_of(chance, text, span, pool)
    if "old double" in kind:
        quote = span.of(text)
        text = doubled(chance, text, double, span)
        start = text.index(quote)
        span = Span(start, start + len(quote))
    paragraphs = edited(chance, text, pool)
    if "new double" in kind:
        place = chance.choice(elsewhere(paragraphs, span))
        paragraphs.insert(place, [(word, -1) for word in double.split()])
    if "removed" in kind:
        paragraphs = without(paragraphs, span)
    new, where = told(paragraphs)
    found = find_anchor(new, Anchor.at(text, span), text if KNOWN else "")
    places = [place for old, place in where.items() if span.contains(old)]
    if found is None:
        offer = offered_place(new, Anchor.at(text, span), text if KNOWN else "")
        return "offered" if offer and _is_at(offer, places) else "lost"
    return "found" if _is_at(found, places) else "wrong"


def _is_at(found: Span, places: Sequence[Span]) -> bool:
    right = sum(len(place) for place in places if place.overlaps(found))
    return right > 0.5 * sum(map(len, places)) and right > 0.4 * len(found)


KINDS = (
    "edited",
    "edited, old double",
    "edited, new double",
    "removed",
    "removed, old double",
    "removed, new double",
)
KNOWN = True


def main(where: Path | None) -> None:
    """Print the shares kind by kind."""
    material = texts(where)
    pool = " ".join(material[:40]).split()
    for kind in KINDS:
        chance = random.Random(kind)
        begin = time.perf_counter()
        became = Counter(trial(chance, kind, chance.choice(material), pool) for _ in range(TRIALS))
        took = (time.perf_counter() - begin) / TRIALS * 1000
        counts = ", ".join(
            f"{became[what]} {what}" for what in ("found", "offered", "lost", "wrong")
        )
        print(f"{kind:22} {counts:48} {took:.1f} ms each")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
