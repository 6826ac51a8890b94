"""How searching and writing slow down as a library grows: python tests/measure/library_scale.py.

Invents articles of 400 words (a fifth of them is a newer version of another), writes them into a
library through the store as an import does, one transaction an article, and searches in it.  Sizes
can be named (… 1000 10000 100000); they are steps of one library.  A
search is timed from the words typed to the hits, excerpts included.
"""

from __future__ import annotations

import hashlib
import random
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from pysqlite3 import dbapi2 as sqlite

from newsreader.domain.article import Article
from newsreader.domain.note import NoteTarget
from newsreader.store.database import Library, open_library
from newsreader.usecases.search_library import search_library
from tests.measure.invented_text import blocks, edited, joined

SIZES = (1_000, 10_000)
WORDS = 400
NEWER_VERSIONS = 5  # one article of so many
NOTES = 20  # one article of so many has a note
SEARCHES = 60  # of each kind
#: Where in the words of an article a query's words are taken, and what is made of them.
QUERIES = (
    "{rare}",
    "{any} {other}",
    '"{phrase}"',
    "{start}",
    "{any} {start}",
    "{rare} source:outlet",
    "{any} date:2031-0{month}",
    "{any} -{other}",
    "{title}",
    "the",
    "has:note {any}",
)


def articles(first: int, end: int) -> Iterator[tuple[Article, bytes]]:
    """Articles by their numbers, the same each time, with what stands for their files."""
    for n in range(first, end):
        is_new_version = n % NEWER_VERSIONS == NEWER_VERSIONS - 1
        text = edited(WORDS, n - 1)[1] if is_new_version else joined(blocks(WORDS, n))
        original = f"{n} {text}".encode()
        article = Article(
            path=f"{n}.txt",
            sha256=hashlib.sha256(original).hexdigest(),
            text=text,
            title=" ".join(text.split()[3:11]),
            source=f"Outlet {n % 40}",
            byline=(f"Reporter {n % 300}",),
            date=f"2031-{n % 12 + 1:02}-{n % 28 + 1:02}",
        )
        yield article, original


def typed(chance: random.Random, texts: Sequence[str], kind: str) -> str:
    """A query made of the words of one article."""
    words = chance.choice(texts).split()
    place = chance.randrange(len(words) - 4)
    long = [word for word in words if len(word) > 7] or words
    return kind.format(
        rare=chance.choice(long),
        any=chance.choice(words),
        other=chance.choice(words),
        phrase=" ".join(words[place : place + 3]).replace('"', ""),
        start=chance.choice(long)[: chance.randint(1, 6)],
        month=chance.randint(1, 9),
        title=" ".join(words[3:6]),
    )


def bytes_of_index(library: Library, folder: Path) -> int:
    """How much smaller a copy of the library is without its indexes of words and of passages."""
    copy = folder / "copy.sqlite"
    library._connections.copy_to(copy)
    whole = copy.stat().st_size
    plain = sqlite.connect(copy, isolation_level=None)
    plain.execute("DROP TABLE search_index")
    plain.execute("DROP TABLE passage_print")
    plain.execute("VACUUM")
    plain.close()
    bare = copy.stat().st_size
    copy.unlink()
    return whole - bare


def grow(library: Library, new: Iterable[tuple[Article, bytes]]) -> float:
    """Keep each article as an import does; articles a second."""
    begin = time.perf_counter()
    count = 0
    for article, original in new:
        saved = library.articles.add(article, original, None)
        if saved.entry.id % NOTES == 0:
            words = " ".join(article.text.split()[:12])
            library.notes.add(NoteTarget(saved.entry.id), f"Ask about {words}")
        count += 1
    return count / (time.perf_counter() - begin)


def search_times(library: Library, texts: Sequence[str], kind: str) -> list[float]:
    """Milliseconds of each search for queries of one kind."""
    chance = random.Random(kind)
    took = []
    for _ in range(SEARCHES):
        query = typed(chance, texts, kind)
        begin = time.perf_counter()
        search_library(library, query)
        took.append((time.perf_counter() - begin) * 1000)
    return took


def reuse(library: Library, texts: Sequence[str]) -> tuple[list[float], float]:
    """Milliseconds to find which articles a new one has a tenth of its words from, and recall.

    Each new article has forty words in a row of an old one; that one must be among the first ten.
    """
    chance = random.Random(len(texts))
    took, found = [], 0
    for number in range(SEARCHES * 3):
        source = chance.randrange(len(texts))
        words = texts[source].split()
        start = chance.randrange(max(1, len(words) - WORDS // 10))
        own = joined(blocks(WORDS * 9 // 10, 10_000_000 + number)).split()
        place = chance.randrange(len(own))
        new = " ".join([*own[:place], *words[start : start + WORDS // 10], *own[place:]])
        begin = time.perf_counter()
        numbers = library.passages.find(new, 10)
        took.append((time.perf_counter() - begin) * 1000)
        kept = {library.articles.get(one).article.text for one in numbers}
        found += texts[source] in kept
    return took, found / (SEARCHES * 3)


def main(sizes: Sequence[int]) -> None:
    with tempfile.TemporaryDirectory() as name, open_library(Path(name)) as library:
        have = 0
        for size in sizes:
            new = list(articles(have, size))
            rate = grow(library, new)
            have = size
            texts = [article.text for article, _ in new]
            times = {kind: search_times(library, texts, kind) for kind in QUERIES}
            index = bytes_of_index(library, Path(name))
            reuse_times, recall = reuse(library, texts)
            all_times = sorted(took for each in times.values() for took in each)
            wrote = f"{rate:.0f} written a second, index {index / size:.0f} bytes each"
            print(f"{size:,} articles: {wrote}")
            print(f"  {'all searches':28}{told(all_times)}")
            print(f"  {'reuse':28}{told(sorted(reuse_times))}   recall at 10 {recall:.3f}")
            for kind, each in times.items():
                print(f"  {kind:28}{told(sorted(each))}")


def told(times: Sequence[float]) -> str:
    p50, p95 = times[len(times) // 2], times[len(times) * 95 // 100]
    return f"p50 {p50:6.1f} ms   p95 {p95:6.1f} ms"


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or SIZES)
