"""Passages of PAN 2013 beside other tools, by the shared scorer, and what clean pairs are told."""

from __future__ import annotations

import json
import re
import shlex
import tempfile
from dataclasses import dataclass
from pathlib import Path

from newsreader.domain.span import Span
from tests.measure.accuracy import passage_peers
from tests.measure.accuracy.calling import PROGRAM, module, run, say, scored
from tests.measure.link_material import fitted_half, truths

_CLEAN = "01-no-plagiarism"
_SIDES = ("susp", "src")


@dataclass(frozen=True, slots=True)
class PassageFigures:
    """plagdet of one tool by folder and "entire", then of the pairs that no weight was fitted to.

    ``linked`` is the share of words, ``false_passages`` the passages, found in ``clean`` pairs of
    texts that share nothing.
    """

    tool: str
    plagdet: dict[str, float]
    unseen: dict[str, float]
    linked: float
    false_passages: int
    clean: int


def measure_passages(shared: Path) -> list[PassageFigures]:
    """Newsreader first, then the others."""
    corpus = shared / "corpora" / "pan13-dev"
    commands = {"Newsreader": PROGRAM}
    for name in passage_peers.PEERS:
        commands[name] = module("tests.measure.accuracy.passage_peers", name)
    found = []
    for tool, command in commands.items():
        say(f"  {tool}")
        with tempfile.TemporaryDirectory() as folder:
            unseen = _plagdet(shared, _unseen_half(corpus, Path(folder)), command)
            linked, false_passages, clean = _clean_pairs(corpus, command, Path(folder))
        every = _plagdet(shared, corpus, command)
        found.append(PassageFigures(tool, every, unseen, linked, false_passages, clean))
    return found


def _plagdet(shared: Path, corpus: Path, command: str) -> dict[str, float]:
    printed = scored(shared / "tools" / "score_passages.py", corpus, command=command)
    rows = re.findall(r"^(\S+) +plagdet (\S+)", printed, re.MULTILINE)
    return {name: float(value) for name, value in rows}


def _unseen_half(corpus: Path, folder: Path) -> Path:
    """The corpus as links, without the pairs that the weights are fitted to."""
    for side in _SIDES:
        (folder / side).symlink_to(corpus / side)
    for category in sorted(corpus.glob("[0-9][0-9]-*")):
        (folder / category.name).mkdir()
        fitted = set(fitted_half(category))
        for truth in truths(category):
            if truth not in fitted:
                (folder / category.name / truth.name).symlink_to(truth)
    return folder


def _clean_pairs(corpus: Path, command: str, folder: Path) -> tuple[float, int, int]:
    """The share of words linked, the passages, and the number of pairs without anything shared."""
    pairs = []
    for truth in truths(corpus / _CLEAN):
        names = re.findall(r"(?:suspicious|source)-document\d+", truth.name)
        pairs.append(
            [corpus / side / f"{name}.txt" for side, name in zip(_SIDES, names, strict=True)]
        )
    listing, output = folder / "pairs.tsv", folder / "out.jsonl"
    listing.write_text("".join(f"{a}\t{b}\n" for a, b in pairs), "utf-8")
    raw = ("--raw", "--pairs", listing, "--format", "jsonl", "--output", output)
    run(*shlex.split(command), "compare", *raw)
    rows = [json.loads(line) for line in output.read_text("utf-8").splitlines()]
    linked = there = 0
    for files, row in zip(pairs, rows, strict=True):
        for side, file in zip("ab", files, strict=True):
            spans = [Span(*span) for link in row["links"] for span in link[side]]
            hit, of = _words_inside(file.read_bytes().decode("utf-8"), spans)
            linked, there = linked + hit, there + of
    return linked / there, sum(len(row["passages"]) for row in rows), len(rows)


def _words_inside(text: str, spans: list[Span]) -> tuple[int, int]:
    found = [Span(*match.span()) for match in re.finditer(r"\S+", text)]
    return sum(any(span.overlaps(word) for span in spans) for word in found), len(found)
