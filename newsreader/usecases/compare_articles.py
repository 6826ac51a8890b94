"""Compare two articles, two files, or a long list of pairs of files."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from functools import lru_cache
from multiprocessing import get_context
from pathlib import Path

from newsreader.domain.article import Article
from newsreader.domain.comparison import Comparison
from newsreader.domain.errors import NewsreaderError
from newsreader.importing.worker import ReadingWorker
from newsreader.usecases.read_files import read_file, read_raw

#: Two files that are to be compared.
Pair = tuple[Path, Path]
#: Makes one line of output of a finished comparison; runs in the process that compared.
Describe = Callable[[Article, Article, Comparison], str]


def compare_articles(a: Article, b: Article) -> Comparison:
    """What the two articles share and where they part."""
    # numpy and rapidfuzz load here: a window that compares nothing yet need not wait for them.
    from newsreader.compare.compare_steps import compare_texts

    return compare_texts(a.text, b.text, language_a=a.language, language_b=b.language)


def compare_files(a: Path, b: Path, *, raw: bool) -> tuple[Article, Article, Comparison]:
    """Read and compare two files; raises UnreadableFileError.

    Of a file with several articles the first is taken.
    """
    if raw:
        article_a, article_b = read_raw(a), read_raw(b)
    else:
        with ReadingWorker() as worker:
            article_a, article_b = read_file(a, worker)[0], read_file(b, worker)[0]
    return article_a, article_b, compare_articles(article_a, article_b)


def compare_pairs(
    pairs: Sequence[Pair], *, raw: bool, describe: Describe
) -> Iterator[str | NewsreaderError]:
    """Compare many pairs on all cores; yields what ``describe`` made of each, in order.

    A pair that cannot be read yields its error, and the rest goes on.
    """
    cores = os.cpu_count() or 1
    if len(pairs) < 2 or cores == 1:
        for pair in pairs:
            yield _compare_pair(pair, raw, describe)
        return
    with ProcessPoolExecutor(cores, mp_context=get_context("spawn")) as pool:
        # Only so many pairs wait at a time: a list of a million must not fill the memory.
        waiting: deque[Future[str | NewsreaderError]] = deque()
        for pair in pairs:
            waiting.append(pool.submit(_compare_pair, pair, raw, describe))
            if len(waiting) > 8 * cores:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def _compare_pair(pair: Pair, raw: bool, describe: Describe) -> str | NewsreaderError:
    try:
        a, b = (_read(path, raw) for path in pair)
    except NewsreaderError as error:
        return error
    return describe(a, b, compare_articles(a, b))


@lru_cache(maxsize=64)
def _read(path: Path, raw: bool) -> Article:
    """One file; kept for a while, as lists of pairs name the same file again and again."""
    return read_raw(path) if raw else read_file(path, _worker())[0]


@lru_cache(maxsize=1)
def _worker() -> ReadingWorker:
    """This process's own sandboxed reader, which ends with the process."""
    return ReadingWorker()
