"""What is measured of a large library: searches, a new article's story and sources, its index."""

from __future__ import annotations

import random
import shutil
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple, TypeVar

from pysqlite3 import dbapi2 as sqlite

from newsreader.domain.article import Article
from newsreader.store.database import Library
from newsreader.stories.grouping import place
from newsreader.stories.signature import sign
from newsreader.usecases.search_library import search_library
from newsreader.usecases.story_index import LibraryShelf
from tests.measure.scale_texts import PASSAGE, another_on, new_article

T = TypeVar("T")

#: Of each kind so many searches, and so many new articles.
TRIED = 60
#: What is typed, by what it is made of: the words of an article that the library has.
QUERIES = {
    "a word as it is typed": ("{begun}",),
    "words, the last one begun": ("{any} {begun}", "{rare} {any} {begun}"),
    "two words": ("{any} {other}", "{any} -{other}"),
    "a phrase": ('"{phrase}"',),
    "field:value": (
        "{rare} source:outlet",
        'source:"{source}"',
        "byline:{byline}",
        "{any} date:{month}",
        "date:{month}",
    ),
    "notes": ("has:note {any}", "has:note", "state:checked"),
    "the commonest words": ("the", "said the"),
    "Chinese, part of a name": ("{characters}",),
}
#: The tables that are there to find something, and no text.
_INDEXES = {
    "words": ("search_index",),
    "passages": ("passage_print",),
    "stories": ("story_term", "term_count"),
}


class Times(NamedTuple):
    """Milliseconds: on the clock, and of the processor, which a busy computer does not change."""

    clock: list[float]
    processor: list[float]

    def told(self) -> str:
        """Median and 95th percentile of both."""
        by_clock, own = sorted(self.clock), sorted(self.processor)
        half, most = len(own) // 2, len(own) * 95 // 100
        return (
            f"p50 {own[half]:.1f} p95 {own[most]:.1f} ({by_clock[half]:.0f}, {by_clock[most]:.0f})"
        )


def timed(times: Times, work: Callable[[], T]) -> T:
    """What the work gives; how long it took is added to ``times``."""
    clock, own = time.perf_counter(), time.process_time()
    done = work()
    times.processor.append((time.process_time() - own) * 1000)
    times.clock.append((time.perf_counter() - clock) * 1000)
    return done


def a_few(library: Library, count: int) -> list[tuple[int, Article, int]]:
    """Articles from all over the library: number, article, story."""
    chance = random.Random(count)
    (last,) = library_numbers(library.path, "SELECT max(id) FROM article")
    found = [library.articles.get(chance.randint(1, last)) for _ in range(count)]
    return [(each.entry.id, each.article, each.entry.story_id or 0) for each in found]


def library_numbers(path: Path, query: str) -> tuple[int, ...]:
    """The first row of what a query of SQL finds."""
    plain = sqlite.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    try:
        return tuple(plain.execute(query).fetchone())
    finally:
        plain.close()


def searches(library: Library, kind: str) -> Times:
    """Searches for words of articles all over the library, excerpts included."""
    chance = random.Random(kind)
    wants_chinese = kind.startswith("Chinese")
    every = [article for _, article, _ in a_few(library, 600)]
    # A library of ten has no Chinese article.
    articles = [one for one in every if (one.language == "zh") == wants_chinese] or every
    search_library(library, "warm")
    times = Times([], [])
    for number in range(TRIED):
        form = QUERIES[kind][number % len(QUERIES[kind])]
        query = _typed(chance, chance.choice(articles), form)
        timed(times, partial(search_library, library, query))
    return times


def _typed(chance: random.Random, article: Article, form: str) -> str:
    words = article.text.split()
    start = chance.randrange(len(words) - 4) if len(words) > 4 else 0
    long = [word for word in words if len(word) > 7] or words
    at = chance.randrange(len(article.text) - 4)
    return form.format(
        begun=chance.choice(words)[: chance.randint(1, 6)],
        any=chance.choice(words),
        other=chance.choice(words),
        rare=chance.choice(long),
        phrase=" ".join(words[start : start + 3]),
        source=article.source,
        byline=article.byline[0] if article.byline else "Reporter",  # imported ones have none
        month=article.date[:7],
        characters=article.text[at : at + chance.randint(2, 4)],
    )


def reuse(library: Library) -> tuple[Times, float]:
    """To find what a new article has a tenth of its words from; the share found of ten named."""
    times, found = Times([], []), 0
    library.passages.make_ready(lambda: None)
    old = [each for each in a_few(library, TRIED * 3) if each[1].language != "zh"]
    for number, (_, article, _) in enumerate(old):
        words = article.text.split()
        start = random.Random(number).randrange(max(1, len(words) - PASSAGE))
        passage = " ".join(words[start : start + PASSAGE])
        new = new_article(number, passage)
        named = timed(times, partial(library.passages.find, new, 10))
        # Its story may have the same words: any article that has them all will do.
        texts = (library.articles.get(one).article.text for one in named)
        found += any(passage in " ".join(text.split()) for text in texts)
    return times, found / len(old)


def stories(library: Library) -> tuple[Times, float]:
    """To find the story of a new article, every second on a known event; the share found."""
    times, right = Times([], []), 0
    for number, (_, article, story) in enumerate(a_few(library, TRIED)):
        is_known = number % 2 == 0
        # The library's stories have the numbers of the invented ones, from 1 on.
        text = another_on(story - 1, number) if is_known else new_article(number, "")
        new = sign(replace(article, text=text, title=""))
        changes = timed(times, partial(place, new, LibraryShelf(library)))
        taken = next(change.story for change in changes if change.has_new)
        right += taken == (story if is_known else None)
    return times, right / TRIED


def index_bytes(path: Path) -> dict[str, float]:
    """Bytes an article of each index: what is free in a copy without its tables."""
    copy = path.with_name("copy.sqlite")
    shutil.copyfile(path, copy)
    plain = sqlite.connect(copy, isolation_level=None)
    (count,) = plain.execute("SELECT count(*) FROM article").fetchone()
    (page,) = plain.execute("PRAGMA page_size").fetchone()
    (before,) = plain.execute("PRAGMA freelist_count").fetchone()
    found = {}
    for name, tables in _INDEXES.items():
        for table in tables:
            plain.execute(f"DROP TABLE {table}")
        (free,) = plain.execute("PRAGMA freelist_count").fetchone()
        found[name] = (free - before) * page / count
        before = free
    plain.close()
    copy.unlink()
    return found
