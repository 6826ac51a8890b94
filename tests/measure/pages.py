"""Measures what is read out of news pages: python -m tests.measure.pages FOLDER [--worst].

FOLDER has Fundus's test pages (see news_pages.py).  Body: 4-gram shingles, precision and recall
averaged over pages, F1 of the means.  Title, day, instant and the set of authors: exact.  Rules are
developed on all of them, so what a page not seen may expect is told by outlets, each counted once:
a rule that serves one outlet with many pages does not show.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from newsreader.domain.article import Article
from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.import_steps import read_articles
from tests.measure.news_pages import (
    Page,
    pages,
    same_day,
    same_instant,
    same_text,
    shingles,
)

_POOR = 0.93


@dataclass(frozen=True, slots=True)
class Reading:
    """One page, what was read out of it, and how well."""

    page: Page
    article: Article
    milliseconds: float
    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Of the body's shingles."""
        return _f1(self.precision, self.recall)


_EXACT: dict[str, Callable[[Reading], bool]] = {
    "title": lambda r: same_text(r.article.title, r.page.title),
    "day": lambda r: same_day(r.article.date, r.page.date),
    "instant": lambda r: same_instant(r.article.date, r.page.date),
    "authors": lambda r: frozenset(r.article.byline) == r.page.authors,
}


def read(page: Page) -> Reading:
    begin = time.perf_counter()
    path = f"{page.name}.html"
    try:
        article = read_articles(page.data, path)[0]
    except UnreadableFileError:
        article = Article(path, "", "")
    took = 1000 * (time.perf_counter() - begin)
    true, found = shingles(" ".join(page.body)), shingles(article.text)
    common = (true & found).total()
    return Reading(page, article, took, common / found.total(), common / true.total())


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def told(name: str, readings: Sequence[Reading], *, by_outlet: bool = False) -> str:
    """One row of the table; ``by_outlet`` counts each outlet once, however many its pages."""
    found = figures(readings, by_outlet=by_outlet)
    exact = "  ".join(f"{kind} {found[kind]:.3f}" for kind in _EXACT)
    return (
        f"{name:10} {len(readings):3} pages  body P {found['precision']:.3f} "
        f"R {found['recall']:.3f} F1 {found['body']:.3f}  {exact}"
    )


def figures(readings: Sequence[Reading], *, by_outlet: bool = False) -> dict[str, float]:
    """The share of pages with each fact exact, and how well their bodies were found."""
    often = Counter(r.page.outlet for r in readings)
    weights = [1 / often[r.page.outlet] if by_outlet else 1.0 for r in readings]

    def mean(values: Iterable[float]) -> float:
        return sum(w * v for w, v in zip(weights, values, strict=True)) / sum(weights)

    precision = mean(r.precision for r in readings)
    recall = mean(r.recall for r in readings)
    exact = {kind: mean(map(is_right, readings)) for kind, is_right in _EXACT.items()}
    return {"precision": precision, "recall": recall, "body": _f1(precision, recall), **exact}


def _wrong(readings: Iterable[Reading]) -> None:
    for r in sorted(readings, key=lambda r: r.f1):
        article, page = r.article, r.page
        if r.f1 < _POOR:
            print(f"{page.name:34} body    P {r.precision:.2f} R {r.recall:.2f}")
        shown = {
            "title": (page.title, article.title),
            "day": (page.date, article.date),
            "instant": (page.date, article.date),
            "authors": (sorted(page.authors), list(article.byline)),
        }
        origin = {"authors": "byline", "day": "date", "instant": "date"}
        for kind, (wanted, found) in shown.items():
            if not _EXACT[kind](r):
                where = article.origin.get(origin.get(kind, kind), "")
                print(f"{page.name:34} {kind:7} want {wanted!r}\n{'':43}got {found!r} ({where})")


def main() -> None:
    """Prints a table and, if asked, what was wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--worst", nargs="?", const="", metavar="COUNTRY")
    parser.add_argument("--countries", action="store_true", help="a row for each country")
    asked = parser.parse_args()
    readings = [read(page) for page in pages(asked.folder)]
    if asked.worst is not None:
        _wrong(r for r in readings if asked.worst in ("", r.page.country))
    if asked.countries:
        for country in sorted({r.page.country for r in readings}):
            print(told(country, [r for r in readings if r.page.country == country]))
    print(told("all pages", readings))
    print(told("outlets", readings, by_outlet=True))
    times = sorted(r.milliseconds for r in readings)
    mean, median = sum(times) / len(times), times[len(times) // 2]
    print(f"{mean:.1f} ms a page (median {median:.1f}, slowest {times[-1]:.0f}), one core")


if __name__ == "__main__":
    main()
