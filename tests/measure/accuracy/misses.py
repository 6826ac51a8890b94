"""What the program gets wrong: kinds of difficulty in the gold, and invented pairs of each kind.

difficulties.json lists sentences of the gold by number only; the texts in invented_pairs.json were
written for this page.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newsreader.compare.compare_steps import compare_texts
from newsreader.domain.comparison import Comparison
from newsreader.domain.span import Span
from tests.measure import link_material
from tests.measure.link_material import touched

_HERE = Path(__file__).parent
_FACTS = ("conflict", "agreement")
_BETWEEN = "\n\n"


@dataclass(frozen=True, slots=True)
class Example:
    """An invented pair, what a reader says of it and what the program does."""

    a: str
    b: str
    reader: str
    program: str


@dataclass(frozen=True, slots=True)
class Difficulty:
    """One kind of difficulty: how often the gold has it, how often the program fails there.

    ``what`` says what is counted; ``examples`` are the invented pairs where reader and program
    differ, of ``tried``.
    """

    told: str
    what: str
    there: int
    failed: int
    tried: int
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class Misses:
    """All kinds, and the links that no kind names: missed ones and those too many."""

    difficulties: tuple[Difficulty, ...]
    unnamed_missed: int
    unnamed_too_many: int

    @property
    def tried(self) -> int:
        return sum(difficulty.tried for difficulty in self.difficulties)

    @property
    def wrong(self) -> int:
        return sum(len(difficulty.examples) for difficulty in self.difficulties)


def measure_misses(shared: Path, wrong_conflicts: set[str]) -> Misses:
    """``wrong_conflicts`` are the numbers of conflicts in the gold that the program gets wrong."""
    missed, too_many = _gold_links(shared)
    pairs = json.loads((_HERE / "invented_pairs.json").read_text("utf-8"))
    table = json.loads((_HERE / "difficulties.json").read_text("utf-8"))
    wrong = {"links": missed, "too_many": too_many, "conflicts": wrong_conflicts}
    found = []
    for kind, row in table.items():
        what = next(name for name in wrong if name in row)
        named = set(row[what])
        tried = [pair for pair in pairs["pairs"] if pair["kind"] == kind]
        examples = [
            Example(pair["a"], pair["b"], pair["reader"], said)
            for pair in tried
            if (said := _judged(pair, pairs["around"])) != pair["reader"]
        ]
        failed = len(named & wrong[what])
        found.append(Difficulty(row["told"], what, len(named), failed, len(tried), tuple(examples)))
        wrong[what] = wrong[what] - named
    return Misses(tuple(found), len(wrong["links"]), len(wrong["too_many"]))


def _gold_links(shared: Path) -> tuple[set[str], set[str]]:
    """Pairs of sentences of the gold, by number: links that are missed, and links too many."""
    table = json.loads((shared / "gold" / "alignments_dev.json").read_text("utf-8"))
    missed: set[str] = set()
    too_many: set[str] = set()
    for pair in link_material.gold(shared):
        ids = [[row["id"] for row in table["sentences"][name]] for name in pair.group.split("-")]
        found = link_material.found_links(pair)
        for gathered, links in (
            (missed, pair.links - found),
            (too_many, found - pair.links - pair.doubtful),
        ):
            gathered.update(f"{ids[0][x]} {ids[1][y]}" for x, y in links)
    return missed, too_many


def _judged(pair: dict[str, Any], around: dict[str, list[str]]) -> str:
    """What the program says of a pair that stands among sentences on the same event."""
    (a, span_a), (b, span_b) = (_set_in(around[side], pair[side]) for side in "ab")
    comparison = compare_texts(a, b, language_a="en", language_b="en")
    kinds = {
        link.kind: None
        for link in comparison.links
        if any(touched(a, span, (span_a,)) for span in link.a)
        and any(touched(b, span, (span_b,)) for span in link.b)
    }
    if pair["reader"] not in _FACTS or not kinds:
        return " and ".join(kinds) or "nothing"
    is_flagged = any(x.overlaps(span_a) and y.overlaps(span_b) for x, y in _flags(comparison))
    return _FACTS[0] if is_flagged else _FACTS[1]


def _set_in(around: list[str], text: str) -> tuple[str, Span]:
    """A text with ``text`` in the middle, and where it stands there."""
    half = len(around) // 2
    before = "".join(f"{sentence}{_BETWEEN}" for sentence in around[:half])
    after = "".join(f"{_BETWEEN}{sentence}" for sentence in around[half:])
    return before + text + after, Span(len(before), len(before) + len(text))


def _flags(comparison: Comparison) -> Iterator[tuple[Span, Span]]:
    for fact in comparison.facts:
        if fact.conflict:
            yield fact.a, fact.b
    for quote in comparison.quotes:
        if quote.changed:
            yield quote.a, quote.b
