"""Compare a long list of pairs of files on all cores."""

from __future__ import annotations

import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import lru_cache
from multiprocessing import active_children, get_context
from pathlib import Path

from newsreader.domain.article import Article
from newsreader.domain.comparison import Comparison
from newsreader.domain.errors import CancelledError, NewsreaderError
from newsreader.importing.worker.worker import ReadingWorker
from newsreader.usecases.compare_articles import Spans, compare_articles
from newsreader.usecases.interrupts import begin_in_pool, interrupts_held
from newsreader.usecases.read_files import raw_furniture, read_file, read_raw

#: Two files that are to be compared.
Pair = tuple[Path, Path]
#: Makes one line of output of a finished comparison; runs in the process that compared.
Describe = Callable[[Article, Article, Comparison], str]

#: Set in a process of the pool that is to end.
_ending = threading.Event()


def compare_pairs(
    pairs: Sequence[Pair], *, raw: bool, describe: Describe
) -> Generator[str | NewsreaderError, None, None]:
    """Compare many pairs on all cores; yields what ``describe`` made of each, in order.

    A pair that cannot be read yields its error, and the rest goes on.  Closing the iterator ends
    the work at once.  Raises NewsreaderError when one of the processes was ended from outside.
    """
    cores = os.cpu_count() or 1
    if len(pairs) < 2 or cores == 1:
        for pair in pairs:
            yield _compare_pair(pair, raw, describe)
        return
    strangers = set(active_children())
    pool = ProcessPoolExecutor(cores, get_context("spawn"), _mind_signals)
    # Only so many pairs wait at a time: a list of a million must not fill the memory.
    waiting: deque[Future[str | NewsreaderError]] = deque()
    try:
        for pair in pairs:
            with interrupts_held():
                waiting.append(pool.submit(_compare_pair, pair, raw, describe))
            if len(waiting) > 8 * cores:
                yield _first_result(waiting)
        while waiting:
            yield _first_result(waiting)
    except BrokenProcessPool:
        raise NewsreaderError("A process that was comparing was ended from outside.") from None
    finally:
        if waiting:
            for process in set(active_children()) - strangers:
                process.terminate()
        pool.shutdown(cancel_futures=True)


def _first_result(waiting: deque[Future[str | NewsreaderError]]) -> str | NewsreaderError:
    """Wait for the first; it leaves the queue only when it is there."""
    result = waiting[0].result()
    waiting.popleft()
    return result


def _mind_signals() -> None:
    """What a process of the pool does first.

    It leaves Ctrl+C to the first process, also on systems that cannot hold it back.  Told to end,
    it says its last answer to the end: whoever reads half an answer would wait for ever.
    """
    begin_in_pool()
    signal.signal(signal.SIGTERM, lambda *_: _ending.set())


def _look_up(*_: object) -> None:
    if _ending.is_set():
        raise CancelledError


def _compare_pair(pair: Pair, raw: bool, describe: Describe) -> str | NewsreaderError:
    try:
        _look_up()
        (a, furniture_a), (b, furniture_b) = (_read(path, raw) for path in pair)
        comparison = compare_articles(a, b, _look_up, furniture=(furniture_a, furniture_b))
    except NewsreaderError as error:
        return error
    return describe(a, b, comparison)


@lru_cache(maxsize=64)
def _read(path: Path, raw: bool) -> tuple[Article, Spans]:
    """One file; kept for a while, as lists of pairs name the same file again and again."""
    if not raw:
        return read_file(path, _worker())[0], ()
    article = read_raw(path)
    return article, raw_furniture(article)


@lru_cache(maxsize=1)
def _worker() -> ReadingWorker:
    """This process's own sandboxed reader, which ends with the process."""
    return ReadingWorker()
