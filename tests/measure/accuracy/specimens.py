"""Conflicts and quotes of the type specimens, held against what a reader found in them."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from newsreader.compare.compare_steps import compare_texts
from newsreader.domain.comparison import Comparison
from newsreader.domain.span import Span
from newsreader.text.words import words
from tests.measure.accuracy.links import Part

#: Which flags are true, by the sentences that they lie on: read by the makers of the program.
_READ = Path(__file__).with_name("flags_read.json")

Value = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Flag:
    """A conflict, or a quote whose words differ, between two of the articles."""

    a: Span
    b: Span
    articles: tuple[str, str]
    kind: str


@dataclass(frozen=True, slots=True)
class SpecimenFigures:
    """What a reader found and the program flags too.

    ``found`` tells by kind how many true conflicts were flagged; ``wrong`` are the numbers of those
    that were not, and of those that only seem to be conflicts but were flagged;
    ``flags`` how many flags on facts and on quotes are "true", "false" and, not read by anyone,
    "unread".
    """

    found: dict[str, Part]
    wrong: set[str]
    flags: dict[str, dict[str, int]]
    quotes_paired: Part
    quotes_judged: Part


class Specimens:
    """The articles of the gold and the comparisons of every two."""

    def __init__(self, shared: Path) -> None:
        self._gold = shared / "gold"
        table = json.loads((self._gold / "alignments_dev.json").read_text("utf-8"))
        self._sentences = {s["id"]: s for listed in table["sentences"].values() for s in listed}
        self.texts = {
            name: (shared / "seeds" / file).read_bytes().decode("utf-8")
            for name, file in table["files"].items()
        }

    @cached_property
    def comparisons(self) -> dict[tuple[str, str], Comparison]:
        return {
            (x, y): compare_texts(self.texts[x], self.texts[y], language_a="en", language_b="en")
            for x, y in itertools.combinations(self.texts, 2)
        }

    def listed(self, file: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = json.loads((self._gold / file).read_text("utf-8"))
        return found

    def spans(self, value: Value) -> list[Span]:
        """Where the words of a value stand; the whole sentence when they are put otherwise."""
        sentence = self._sentences[value["sentence"]]
        text = self.texts[_article(value)]
        pieces = value["text"] if isinstance(value["text"], list) else [value["text"]]
        found = []
        for piece in pieces:
            start = text.find(piece, sentence["start"], sentence["end"])
            if start >= 0:
                found.append(Span(start, start + len(piece)))
        return found or [Span(sentence["start"], sentence["end"])]

    def key(self, flag: Flag) -> str:
        """The sentences of a flag and its kind, as the list of flags that were read has them."""
        ids = [
            next(
                (
                    number
                    for number, sentence in self._sentences.items()
                    if number.startswith(f"{article}-") and sentence["end"] > span.start
                ),
                "",
            )
            for article, span in zip(flag.articles, (flag.a, flag.b), strict=True)
        ]
        return " ".join([*ids, flag.kind])

    def flags(self) -> Iterator[Flag]:
        for articles, comparison in self.comparisons.items():
            for fact in comparison.facts:
                if fact.conflict:
                    yield Flag(fact.a, fact.b, articles, fact.kind)
            for quote in comparison.quotes:
                if quote.changed:
                    yield Flag(quote.a, quote.b, articles, "quote")


def measure_specimens(shared: Path) -> SpecimenFigures:
    """The doubtful ones of the reader's list are left out."""
    specimens = Specimens(shared)
    listed = [
        entry for entry in specimens.listed("conflicts_dev.json") if not entry.get("doubtful")
    ]
    flags = list(specimens.flags())
    hits = {
        entry["id"]: [flag for flag in flags if _meets(specimens, flag, entry)] for entry in listed
    }
    true = [entry for entry in listed if entry["true_conflict"]]
    found = {
        kind: Part(sum(bool(hits[e["id"]]) for e in of_kind), len(of_kind))
        for kind in sorted({entry["kind"] for entry in true})
        if (of_kind := [entry for entry in true if entry["kind"] == kind])
    }
    on_true = {flag for entry in true for flag in hits[entry["id"]]}
    wrong = {
        entry["id"]
        for entry in listed
        if entry["true_conflict"] != bool(set(hits[entry["id"]]) - _others(entry, on_true))
    }
    return SpecimenFigures(found, wrong, _judged(specimens, flags), *_quotes(specimens))


def _judged(specimens: Specimens, flags: list[Flag]) -> dict[str, dict[str, int]]:
    read = json.loads(_READ.read_text("utf-8"))
    names = {True: "true", False: "false", None: "unread"}
    judged = {what: dict.fromkeys(names.values(), 0) for what in ("facts", "quotes")}
    for flag in flags:
        what = "quotes" if flag.kind == "quote" else "facts"
        judged[what][names[read.get(specimens.key(flag))]] += 1
    return judged


def _others(entry: dict[str, Any], on_true: set[Flag]) -> set[Flag]:
    """Flags on a true conflict in the same words say nothing of what only seems to be one."""
    return set() if entry["true_conflict"] else on_true


def _article(value: Value) -> str:
    return str(value["sentence"]).split("-")[0]


def _meets(specimens: Specimens, flag: Flag, entry: dict[str, Any]) -> bool:
    """True when the flag lies on two different values of the entry."""
    for x, y in itertools.permutations(entry["values"], 2):
        if (_article(x), _article(y)) == flag.articles and x["value"] != y["value"]:
            on_a = any(span.overlaps(flag.a) for span in specimens.spans(x))
            if on_a and any(span.overlaps(flag.b) for span in specimens.spans(y)):
                return True
    return False


def _quotes(specimens: Specimens) -> tuple[Part, Part]:
    """Two renderings of one utterance that were paired, and of those rightly told to differ."""
    there = paired = right = 0
    for utterance in specimens.listed("quotes_dev.json"):
        for x, y in itertools.permutations(utterance["variants"], 2):
            comparison = specimens.comparisons.get((_article(x), _article(y)))
            if comparison is None:
                continue
            there += 1
            told = {
                quote.changed
                for quote in comparison.quotes
                if any(span.overlaps(quote.a) for span in specimens.spans(x))
                and any(span.overlaps(quote.b) for span in specimens.spans(y))
            }
            paired += bool(told)
            right += (_words(x) != _words(y)) in told
    return Part(paired, there), Part(right, paired)


def _words(value: Value) -> list[str]:
    told = value["text"] if isinstance(value["text"], str) else " ".join(value["text"])
    return list(words(told).folded)
