"""How well articles find their stories: python -m tests.measure.grouping ARTICLES [--half HALF].

ARTICLES is a file of one JSON object a line with "topic", "cluster" and "sentences", such as ECB+
(Cybulska and Vossen 2014): the clusters are the events, and those of one topic look alike.  Every
second topic is the "develop" half, which may be looked at; the others are "held-out".  Articles
arrive one by one, in several random orders.  B-cubed as in Bagga and Baldwin (1998).
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from newsreader.domain.article import Article
from newsreader.stories.signature import Signature, sign
from tests.measure.shelf_in_memory import ShelfInMemory

ORDERS = 7
HALVES = ("develop", "held-out", "all")


class Labelled(NamedTuple):
    """An article as the grouping sees it, with what it should be grouped by."""

    id: str
    topic: str
    cluster: str
    signature: Signature


class Agreement(NamedTuple):
    """How well groups agree with labels, each from 0 to 1."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        together = self.precision + self.recall
        return 2 * self.precision * self.recall / together if together else 0.0


def read(articles: Path, half: str) -> list[Labelled]:
    """The articles of one half of the topics, or of all."""
    rows = [json.loads(line) for line in articles.read_text(encoding="utf-8").splitlines()]
    topics = sorted({row["topic"] for row in rows}, key=lambda topic: (len(topic), topic))
    wanted = {"develop": topics[::2], "held-out": topics[1::2], "all": topics}[half]
    return [
        Labelled(row["id"], row["topic"], row["cluster"], _signature(row["sentences"]))
        for row in rows
        if row["topic"] in wanted
    ]


def _signature(sentences: Sequence[str]) -> Signature:
    return sign(Article(path="", sha256="", text="\n".join(sentences), language="en"))


def one_by_one(signatures: Sequence[Signature]) -> list[int]:
    """The story of each article after all have arrived in this order in an empty library."""
    shelf = ShelfInMemory()
    numbers = [shelf.take(signature) for signature in signatures]
    return [shelf.articles[number].story for number in numbers]


def b_cubed(groups: Sequence[object], labels: Sequence[object]) -> Agreement:
    """Precision and recall of each article's group, averaged over the articles."""
    both, sizes, wanted = (
        Counter(zip(groups, labels, strict=True)), Counter(groups), Counter(labels),
    )  # fmt: skip
    articles = len(groups)
    return Agreement(
        sum(n * n / sizes[group] for (group, _), n in both.items()) / articles,
        sum(n * n / wanted[label] for (_, label), n in both.items()) / articles,
    )


def pairwise(groups: Sequence[object], labels: Sequence[object]) -> Agreement:
    """Precision and recall of the pairs of articles that are in one group."""
    together, grouped, wanted = (
        sum(n * (n - 1) for n in Counter(each).values())
        for each in (zip(groups, labels, strict=True), groups, labels)
    )
    return Agreement(together / max(1, grouped), together / max(1, wanted))


Measure = Callable[[Sequence[object], Sequence[object]], Agreement]
MEASURES: dict[str, Measure] = {"B-cubed": b_cubed, "pairwise": pairwise}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=Path)
    parser.add_argument("--half", choices=HALVES, default="develop")
    given = parser.parse_args()
    articles = read(given.articles, given.half)
    found: dict[tuple[str, str], list[Agreement]] = {}
    for seed in range(ORDERS):
        order = random.Random(seed).sample(articles, len(articles))
        groups = one_by_one([article.signature for article in order])
        for name, measure in MEASURES.items():
            for by in ("cluster", "topic"):
                labels = [getattr(article, by) for article in order]
                found.setdefault((name, by), []).append(measure(groups, labels))
    print(
        f"{len(articles)} articles, {given.half}, {ORDERS} orders: F1 (lowest), precision, recall"
    )
    for (name, by), all_found in found.items():
        f1 = [each.f1 for each in all_found]
        precision, recall = map(statistics.mean, zip(*all_found, strict=True))
        print(
            f"{name} by {by:8} {statistics.mean(f1):.3f} ({min(f1):.3f})"
            f" {precision:.3f} {recall:.3f}"
        )


if __name__ == "__main__":
    main()
