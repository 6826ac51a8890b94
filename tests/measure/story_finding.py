"""Time to find a new article's story in libraries of growing size.

python -m tests.measure.story_finding [SIZE…]; the texts are invented, eight articles a story.
"""

from __future__ import annotations

import hashlib
import statistics
import sys
import tempfile
import time
from pathlib import Path

from pysqlite3 import dbapi2 as sqlite

from newsreader.domain.article import Article
from newsreader.store.database import Library
from newsreader.stories.grouping import place
from newsreader.stories.signature import Signature, sign
from newsreader.usecases.open_library import open_library
from newsreader.usecases.story_index import LibraryShelf
from newsreader.usecases.take_article import take_article
from tests.measure.invented_text import blocks, joined

SIZES = (1_000, 10_000)
WORDS = 400
IN_A_STORY = 8
PROBES = 60


def invented_article(number: int) -> tuple[Article, bytes]:
    """The ``number``-th article: two thirds are its story's, in its own order, a third its own."""
    story, version = divmod(number, IN_A_STORY)
    shared = blocks(WORDS * 2 // 3, 1_000_000 + story)
    turned = shared[version % len(shared) :] + shared[: version % len(shared)]
    text = joined([*turned, *blocks(WORDS // 3, 9_000_000 + number)])
    data = text.encode()
    path = f"{number}.txt"
    return Article(path, hashlib.sha256(data).hexdigest(), text, language="en"), data


def fill(library: Library, numbers: range) -> None:
    """Import articles in lots, each lot one transaction."""
    for start in range(numbers.start, numbers.stop, 500):
        with library.transaction():
            for number in range(start, min(start + 500, numbers.stop)):
                article, data = invented_article(number)
                library.articles.keep_original(article.sha256, data)
                take_article(library, article, sign(article))


def seconds_to_find(library: Library, signature: Signature) -> float:
    begin = time.process_time()
    place(signature, LibraryShelf(library))
    return time.process_time() - begin


def seconds_to_take(library: Library, article: Article, data: bytes, signature: Signature) -> float:
    with library.transaction():
        begin = time.process_time()
        library.articles.keep_original(article.sha256, data)
        take_article(library, article, signature)
        return time.process_time() - begin


def main() -> None:
    sizes = [int(size) for size in sys.argv[1:]] or list(SIZES)
    print(
        f"articles of {WORDS} words: milliseconds of processor time (median) to find the story,"
        " to keep the article in it"
    )
    with tempfile.TemporaryDirectory() as folder, open_library(Path(folder)) as library:
        done = 0
        for size in sizes:
            begin = time.perf_counter()
            fill(library, range(done, size))
            rate = (size - done) / (time.perf_counter() - begin)
            stories = len(library.stories.numbers())
            # Half of them begin a story, half are on an event that the library knows.
            probes = [size * 4 + number * IN_A_STORY * 3 for number in range(PROBES // 2)]
            probes += [number * (size // PROBES) * 2 + 7 for number in range(PROBES // 2)]
            found, kept = [], []
            for probe in probes:
                article, data = invented_article(probe)
                signature = sign(article)
                found.append(seconds_to_find(library, signature))
                kept.append(seconds_to_take(library, article, data, signature))
            done = size
            find, keep = (1000 * statistics.median(times) for times in (found, kept))
            print(
                f"{size:9,} {find:7.1f} {keep:7.1f}   {stories} stories, {rate:.0f} articles/s,"
                f" index {index_bytes(library) / size:.0f} bytes an article"
            )


def index_bytes(library: Library) -> int:
    """What the grouping keeps beside the texts, the room between records left out."""
    with sqlite.connect(library.path) as connection:
        sizes = connection.execute(
            "SELECT sum(length(term) + 8) FROM story_term"
            " UNION ALL SELECT sum(length(term) + 24) FROM term_count"
            " UNION ALL SELECT sum(length(signature)) FROM article"
        )
        return sum(size for (size,) in sizes)


if __name__ == "__main__":
    main()
