"""Pairs of articles whose links are known, for fitting and measuring the weights of links."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from newsreader.compare.compare_steps import compare
from newsreader.compare.prepared import PreparedText, prepare
from newsreader.domain.span import Span

HAND_MADE = Path(__file__).with_name("links_ecbplus.json")
# A link says something of a sentence when it covers so many of its words, or this share of fewer.
WORDS = 4
SHARE = 0.4
# Places in a passage and in its copy correspond when they are no further apart.
SAME_PLACE = 0.1
UNRELATED = 150
LEAST_WORDS = 150

#: Whether a link between these spans is right; None where that cannot be told.
Judge = Callable[[Span, Span], bool | None]


@dataclass(frozen=True, slots=True, eq=False)
class Material:
    """A pair of texts, what is known of its links, and the group that it is held out with."""

    a: PreparedText
    b: PreparedText
    judge: Judge
    group: str
    links: frozenset[tuple[int, int]] = frozenset()
    doubtful: frozenset[tuple[int, int]] = frozenset()
    sentences_a: tuple[Span, ...] = ()
    sentences_b: tuple[Span, ...] = ()


def touched(text: str, span: Span, sentences: tuple[Span, ...]) -> list[int]:
    """Numbers of the sentences that ``span`` says something of."""
    found = []
    for number, sentence in enumerate(sentences):
        inside = sentence.overlap(span)
        if inside:
            least = min(WORDS, max(1, round(SHARE * len(sentence.of(text).split()))))
            if len(inside.of(text).split()) >= least:
                found.append(number)
    return found


def found_links(pair: Material) -> set[tuple[int, int]]:
    """Numbers of the sentences that the program links."""
    return {
        (x, y)
        for link in compare(pair.a, pair.b).links
        for x in touched(pair.a.text, link.a[0], pair.sentences_a)
        for y in touched(pair.b.text, link.b[0], pair.sentences_b)
    }


def hand_made(shared: Path) -> Iterator[Material]:
    """Articles of ECB+ on one event, their links found by reading; grouped by topic."""
    articles = _ecbplus(shared)
    for entry in json.loads(HAND_MADE.read_text("utf-8")):
        (a, sentences_a), (b, sentences_b) = (_joined(articles[entry[side]]) for side in "ab")
        sure = frozenset((x, y) for x, y, kind in entry["links"] if kind != "doubtful")
        doubtful = frozenset((x, y) for x, y, kind in entry["links"] if kind == "doubtful")
        topic = entry["a"].split("_")[0]
        yield _read(a, b, sentences_a, sentences_b, sure, doubtful, topic)


def gold(shared: Path) -> Iterator[Material]:
    """The hand-made links of the type specimens: never to be fitted to."""
    table = json.loads((shared / "gold" / "alignments_dev.json").read_text("utf-8"))
    for pair, entries in table["alignments"].items():
        a_name, b_name = pair.split("-")
        texts, spans, numbers = [], [], []
        for name in (a_name, b_name):
            texts.append((shared / "seeds" / table["files"][name]).read_bytes().decode("utf-8"))
            listed = table["sentences"][name]
            spans.append(tuple(Span(entry["start"], entry["end"]) for entry in listed))
            numbers.append({entry["id"]: number for number, entry in enumerate(listed)})
        sides: dict[bool, set[tuple[int, int]]] = {True: set(), False: set()}
        for entry in entries:
            sides[bool(entry.get("doubtful"))] |= {
                (numbers[0][x], numbers[1][y]) for x in entry["a"] for y in entry["b"]
            }
        sure, doubtful = frozenset(sides[False]), frozenset(sides[True])
        yield _read(texts[0], texts[1], spans[0], spans[1], sure, doubtful, pair)


def truths(folder: Path) -> list[Path]:
    """The files of a folder of PAN 2013 that say what was copied, one for each pair of texts."""
    return sorted(folder.glob("*.xml"))


def fitted_half(folder: Path) -> list[Path]:
    """Those of them that weights may be fitted to; none of the summaries."""
    return [] if folder.name.startswith("05") else truths(folder)[::2]


def passages(shared: Path) -> Iterator[Material]:
    """Every second pair of PAN 2013 but for the summaries, judged by the place in the passage."""
    corpus = shared / "corpora" / "pan13-dev"
    for folder in sorted(corpus.glob("0[0-9]-*")):
        for truth in fitted_half(folder):
            names = re.match(r"(suspicious-document\d+)-(source-document\d+)", truth.name)
            assert names
            a, b = (
                prepare((corpus / where / f"{name}.txt").read_bytes().decode("utf-8"))
                for where, name in zip(("susp", "src"), names.groups(), strict=True)
            )
            yield Material(a, b, _by_place(_cases(truth.read_text("utf-8"))), "passages")


def unrelated(shared: Path) -> Iterator[Material]:
    """Articles of ECB+ of different topics: no link between them is right."""
    articles = _ecbplus(shared)
    long = [
        (name.split("_")[0], prepare(_joined(sentences)[0], "en"))
        for name, sentences in articles.items()
        if sum(len(sentence.split()) for sentence in sentences) > LEAST_WORDS
    ]
    chance = random.Random(2)
    found = 0
    while found < UNRELATED:
        (topic, a), (other, b) = chance.sample(long, 2)
        if topic != other:
            found += 1
            yield Material(a, b, lambda _a, _b: False, "unrelated")


def ecbplus_texts(shared: Path) -> Iterator[str]:
    """All articles of ECB+, one after the other."""
    return (_joined(sentences)[0] for sentences in _ecbplus(shared).values())


def _ecbplus(shared: Path) -> dict[str, list[str]]:
    lines = (shared / "corpora" / "ecbplus-dev" / "articles.jsonl").read_text("utf-8")
    entries = map(json.loads, lines.splitlines())
    return {entry["id"]: entry["sentences"] for entry in entries}


def _joined(sentences: list[str]) -> tuple[str, tuple[Span, ...]]:
    """The sentences as one text, addresses of web pages left out, and the span of each."""
    text, spans = "", []
    for sentence in sentences:
        shown = "" if sentence.startswith("http:") else sentence
        spans.append(Span(len(text), len(text) + len(shown)))
        text += f"{shown}\n\n" if shown else ""
    return text, tuple(spans)


def _read(
    a: str,
    b: str,
    sentences_a: tuple[Span, ...],
    sentences_b: tuple[Span, ...],
    sure: frozenset[tuple[int, int]],
    doubtful: frozenset[tuple[int, int]],
    group: str,
) -> Material:
    def judge(span_a: Span, span_b: Span) -> bool | None:
        said = {
            (x, y) for x in touched(a, span_a, sentences_a) for y in touched(b, span_b, sentences_b)
        }
        if said & sure:
            return True
        return None if not said or said & doubtful else False

    texts = prepare(a, "en"), prepare(b, "en")
    return Material(*texts, judge, group, sure, doubtful, sentences_a, sentences_b)


def _cases(truth: str) -> list[tuple[Span, Span]]:
    cases = []
    for tag in re.findall(r"<feature\b[^>]*?/?>", truth, re.DOTALL):
        value = dict(re.findall(r'([\w-]+)="([^"]*)"', tag))
        if value.get("name") == "plagiarism":
            a, b = int(value["this_offset"]), int(value["source_offset"])
            ends = a + int(value["this_length"]), b + int(value["source_length"])
            cases.append((Span(a, ends[0]), Span(b, ends[1])))
    return cases


def _by_place(cases: list[tuple[Span, Span]]) -> Judge:
    def judge(span_a: Span, span_b: Span) -> bool | None:
        a, b = (span_a.start + span_a.end) // 2, (span_b.start + span_b.end) // 2
        for case_a, case_b in cases:
            inside = case_a.contains(a), case_b.contains(b)
            if all(inside):
                place_a = (a - case_a.start) / len(case_a)
                place_b = (b - case_b.start) / len(case_b)
                return True if abs(place_a - place_b) < SAME_PLACE else None
            if any(inside):
                return None
        return False

    return judge
