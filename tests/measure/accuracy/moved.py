"""Word for word the same text with 40 % of its blocks moved: what is found, and how precisely."""

from __future__ import annotations

import difflib
import re
import subprocess
import tempfile
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from diff_match_patch import diff_match_patch
from rapidfuzz.distance import Indel

from newsreader.compare.compare_steps import compare
from newsreader.compare.prepared import prepare
from newsreader.domain.span import Span
from tests.measure.accuracy.calling import say
from tests.measure.invented_text import moved

SIZES = (1_000, 5_000, 20_000)
_SEEDS = (3, 4, 5)

#: Numbers of words of A, and of the words of B that they are tied to.
Tie = tuple[Collection[int], Collection[int]]
Tool = Callable[["Texts"], Iterator[Tie]]


class Texts:
    """Two texts and their words, as white space parts them; B has A's paragraphs in other order."""

    def __init__(self, a: str, b: str) -> None:
        self.texts = a, b
        self.spans = [[Span(*match.span()) for match in re.finditer(r"\S+", t)] for t in (a, b)]
        self.words = a.split(), b.split()
        self._starts = [[span.start for span in spans] for spans in self.spans]
        self._ends = [[span.end for span in spans] for spans in self.spans]

    def touched(self, side: int, span: Span) -> range:
        """The words with a character in ``span``."""
        first = bisect_right(self._ends[side], span.start)
        return range(first, max(first, bisect_left(self._starts[side], span.end)))

    def inside(self, side: int, span: Span) -> range:
        """The words that ``span`` has wholly."""
        first = bisect_left(self._starts[side], span.start)
        return range(first, max(first, bisect_right(self._ends[side], span.end)))

    def right_places(self) -> list[int]:
        """For each word of A the number of the word of B that it has become."""
        a, b = (text.split("\n\n") for text in self.texts)
        starts, place = {}, 0
        for paragraph in b:
            starts[paragraph] = place
            place += len(paragraph.split())
        return [starts[p] + step for p in a for step in range(len(p.split()))]


def _newsreader(texts: Texts) -> Iterator[Tie]:
    """The words of each link but for those that it says were edited."""
    a, b = map(prepare, texts.texts)
    for link in compare(a, b).links:
        kept: list[set[int]] = []
        for side, spans in enumerate((link.a, link.b)):
            edits = [(edit.a, edit.b)[side] for edit in link.edits]
            edited = {word for span in edits for word in texts.touched(side, span)}
            kept.append({word for span in spans for word in texts.touched(side, span)} - edited)
        yield kept[0], kept[1]


def _difflib(texts: Texts) -> Iterator[Tie]:
    matcher = difflib.SequenceMatcher(None, *texts.words, autojunk=False)
    for a, b, size in matcher.get_matching_blocks():
        yield range(a, a + size), range(b, b + size)


def _rapidfuzz(texts: Texts) -> Iterator[Tie]:
    for step in Indel.opcodes(*texts.words):
        if step.tag == "equal":
            yield range(step.src_start, step.src_end), range(step.dest_start, step.dest_end)


def _diff_match_patch(texts: Texts) -> Iterator[Tie]:
    """On characters, with its own time-out of one second."""
    a = b = 0
    for sign, part in diff_match_patch().diff_main(*texts.texts):
        if sign == 0:
            spans = Span(a, a + len(part)), Span(b, b + len(part))
            yield texts.inside(0, spans[0]), texts.inside(1, spans[1])
        a += len(part) if sign <= 0 else 0
        b += len(part) if sign >= 0 else 0


def _git(texts: Texts) -> Iterator[Tie]:
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder, name) for name in "ab"]
        for file, text in zip(files, texts.texts, strict=True):
            file.write_text(text, "utf-8")
        options = ("--no-index", "--no-color", "--word-diff=porcelain", "--unified=1000000")
        # 1 says that the files differ.
        printed = subprocess.run(
            ["git", "diff", *options, *files], check=False, capture_output=True, text=True
        ).stdout
    a = b = 0
    for line in printed.partition("\n@@")[2].splitlines()[1:]:
        size = len(line[1:].split())
        if line.startswith(" "):
            yield range(a, a + size), range(b, b + size)
        a += size if line[0] in " -" else 0
        b += size if line[0] in " +" else 0


TOOLS: dict[str, Tool] = {
    "Newsreader": _newsreader,
    "difflib": _difflib,
    "diff-match-patch": _diff_match_patch,
    "git word-diff": _git,
    "rapidfuzz": _rapidfuzz,
}


@dataclass(frozen=True, slots=True)
class MovedFigures:
    """Share of A's words tied to the place that they moved to, and of the ties that are so."""

    found: float
    precise: float


def measure_moved() -> dict[str, dict[int, MovedFigures]]:
    """By tool, then by number of words; over several invented texts of each length."""
    found: dict[str, dict[int, MovedFigures]] = {tool: {} for tool in TOOLS}
    for size in SIZES:
        say(f"  {size:,} words")
        pairs = [Texts(*moved(size, seed)) for seed in _SEEDS]
        for tool, ties in TOOLS.items():
            found[tool][size] = _figures([(texts, ties(texts)) for texts in pairs])
    return found


def _figures(told: list[tuple[Texts, Iterator[Tie]]]) -> MovedFigures:
    there = hit = tied = right = 0
    for texts, ties in told:
        places = texts.right_places()
        right_words: set[int] = set()
        for words_a, words_b in ties:
            tied += len(words_a)
            fitting = [word for word in words_a if places[word] in words_b]
            right += len(fitting)
            right_words.update(fitting)
        there += len(places)
        hit += len(right_words)
    return MovedFigures(hit / there, right / max(1, tied))
