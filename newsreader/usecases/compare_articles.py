"""Compare two articles, or two files."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.domain.article import Article
from newsreader.domain.comparison import Comparison
from newsreader.domain.hand_link import HandLink
from newsreader.domain.progress import Progress, silent
from newsreader.domain.span import Span
from newsreader.importing.worker.worker import ReadingWorker
from newsreader.usecases.prepare_articles import deadline_of
from newsreader.usecases.read_files import raw_furniture, read_file, read_raw

if TYPE_CHECKING:
    from newsreader.compare.deadline import Deadline
    from newsreader.compare.prepared_article import PreparedArticle

#: Places in one text.
Spans = Sequence[Span]

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
