"""Compare two articles, two files, or a long list of pairs of files."""

from __future__ import annotations

import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import lru_cache, partial
from multiprocessing import active_children, get_context
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.domain.article import Article
from newsreader.domain.comparison import Comparison
from newsreader.domain.errors import CancelledError, NewsreaderError
from newsreader.domain.hand_link import HandLink
from newsreader.domain.progress import Progress, silent
from newsreader.domain.span import Span
from newsreader.importing.worker import ReadingWorker
from newsreader.usecases.interrupts import ignore_interrupts, interrupts_held
from newsreader.usecases.prepare_articles import deadline_of
from newsreader.usecases.read_files import raw_furniture, read_file, read_raw

if TYPE_CHECKING:
    from newsreader.compare.deadline import Deadline
    from newsreader.compare.prepared_article import PreparedArticle

#: Two files that are to be compared.
Pair = tuple[Path, Path]
#: Places in one text.
Spans = Sequence[Span]
#: Makes one line of output of a finished comparison; runs in the process that compared.
Describe = Callable[[Article, Article, Comparison], str]

#: Set in a process of the pool that is to end.
_ending = threading.Event()

#: What nobody waits for longer: two texts of a million words each are not compared to their end.
SECONDS = 30.0


def compare_articles(
    a: Article,
    b: Article,
    progress: Progress = silent,
    seconds: float = SECONDS,
    furniture: tuple[Spans, Spans] = ((), ()),
) -> Comparison:
    """What the two articles share and where they part.

    After ``seconds`` it returns what is known by then; raises CancelledError when ``progress``
    does.  ``furniture`` is the page furniture that still stands in the text of A and of B.
    """
    # numpy and rapidfuzz load here: a window that compares nothing yet need not wait for them.
    from newsreader.compare.compare_steps import compare_texts

    return compare_texts(
        a.text,
        b.text,
        language_a=a.language,
        language_b=b.language,
        published_a=a.date,
        published_b=b.date,
        furniture_a=furniture[0],
        furniture_b=furniture[1],
        deadline=deadline_of(partial(progress, 0, 0, ""), seconds),
    )


def compare_prepared(
    a: PreparedArticle, b: PreparedArticle, deadline: Deadline, by_hand: Sequence[HandLink] = ()
) -> Comparison:
    """What two prepared articles share and where they part, as far as the deadline allows.

    ``by_hand`` is what the user linked and unlinked in this pair.
    """
    from newsreader.compare import compare_steps

    return compare_steps.compare_articles(a, b, deadline, by_hand)


def share_of_words(a: PreparedArticle, b: PreparedArticle, deadline: Deadline) -> float:
    """The share of the words of ``b``, 0 to 1, that answer words of ``a``."""
    from newsreader.compare.compare_steps import compare

    return compare(a.text, b.text, deadline).coverage_b.linked


def different_letters(a: str, b: str) -> tuple[str, str]:
    """The letters that each of two spellings of one name has alone; empty for two names."""
    from newsreader.compare.letters import different_letters as find

    in_a, in_b = find(a, b)
    return (
        " ".join(span.of(a) for span in in_a),
        " ".join(span.of(b) for span in in_b),
    )


def different_words(a: str, b: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The words that each of two renderings of one utterance has alone."""
    from newsreader.compare.different_words import different_words as find

    return find(a, b)


def compare_files(a: Path, b: Path, *, raw: bool) -> tuple[Article, Article, Comparison]:
    """Read and compare two files; raises UnreadableFileError.

    Of a file with several articles the first is taken.
    """
    if raw:
        article_a, article_b = read_raw(a), read_raw(b)
        furniture = raw_furniture(article_a), raw_furniture(article_b)
        return article_a, article_b, compare_articles(article_a, article_b, furniture=furniture)
    with ReadingWorker() as worker:
        article_a, article_b = read_file(a, worker)[0], read_file(b, worker)[0]
    return article_a, article_b, compare_articles(article_a, article_b)


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
    ignore_interrupts()
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
