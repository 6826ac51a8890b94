"""Articles are prepared when they are imported, and a pair is opened without doing it again."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsreader.compare import packed, prepared_article
from newsreader.compare.prepared import prepare
from newsreader.domain.errors import CancelledError, LibraryError
from newsreader.domain.import_report import Outcome
from newsreader.paths import sample_files
from newsreader.store.database import Library
from newsreader.usecases import prepare_articles
from newsreader.usecases.browse_library import open_pair, shares_with
from newsreader.usecases.compare_articles import compare_articles
from newsreader.usecases.import_files import import_files

Pair = tuple[int, int]


@pytest.fixture
def pair(library: Library) -> Pair:
    a, b = import_files(library, sample_files()[:2]).articles
    return a, b


@pytest.fixture
def preparing(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that were prepared since."""
    texts: list[str] = []

    def told(text: str, *how: str) -> object:
        texts.append(text)
        return prepare(text, *how)  # type: ignore[arg-type]

    monkeypatch.setattr(prepared_article, "prepare", told)
    return texts


def opens_as_ever(library: Library, pair: Pair) -> None:
    a, b = (library.articles.get(number).article for number in pair)
    opened = open_pair(library, *pair, view="")
    assert opened.comparison == compare_articles(a, b)
    assert opened.comparison
    assert opened.comparison.facts


def test_a_pair_is_opened_without_preparing_it_again(
    library: Library, pair: Pair, preparing: list[str]
) -> None:
    open_pair(library, *pair, view="")
    shares_with(library, pair[0], pair[1:], lambda *_: None)
    assert preparing == []
    opens_as_ever(library, pair)


def lost(library: Library, number: int, _: pytest.MonkeyPatch) -> None:
    """As in a library that was made before there were prepared articles."""
    with library._connections.writing() as connection:
        connection.exec_driver_sql("DELETE FROM prepared_article WHERE article_id = ?", (number,))


def damaged(library: Library, number: int, _: pytest.MonkeyPatch) -> None:
    kept = library.prepared.get(number, packed.ENGINE)
    assert kept
    library.prepared.save(number, packed.ENGINE, kept[:40] + b"\0" + kept[41:])


def from_another_engine(library: Library, number: int, _: pytest.MonkeyPatch) -> None:
    library.prepared.save(number, "another", library.prepared.get(number, packed.ENGINE) or b"")


@pytest.mark.parametrize("spoil", [lost, damaged, from_another_engine])
def test_what_is_missing_damaged_or_old_is_prepared_anew_once(
    library: Library,
    pair: Pair,
    preparing: list[str],
    monkeypatch: pytest.MonkeyPatch,
    spoil: Callable[[Library, int, pytest.MonkeyPatch], None],
) -> None:
    before = library.prepared.get(pair[0], packed.ENGINE)
    spoil(library, pair[0], monkeypatch)
    for _ in range(2):
        open_pair(library, *pair, view="")
    assert preparing == [library.articles.get(pair[0]).article.text]
    assert library.prepared.get(pair[0], packed.ENGINE) == before
    opens_as_ever(library, pair)


def test_a_pair_opens_where_nothing_can_be_written(
    library: Library, pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    lost(library, pair[0], monkeypatch)

    def refuse(*_: object) -> None:
        raise LibraryError("The disk is full.")

    monkeypatch.setattr(library.prepared, "save", refuse)
    opens_as_ever(library, pair)


def test_a_text_as_long_as_a_book_is_imported_without_waiting_for_it(
    library: Library, monkeypatch: pytest.MonkeyPatch, preparing: list[str]
) -> None:
    monkeypatch.setattr(prepare_articles, "_LONGEST", 100)
    a, b = import_files(library, sample_files()[:2]).articles
    assert preparing == []
    opens_as_ever(library, (a, b))
    assert library.prepared.get(a, packed.ENGINE) is None


def test_cancel_is_heard_while_an_article_is_prepared_and_leaves_nothing_of_it(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def prepare(*how: object, **named: object) -> object:
        cancelled.append(True)
        return prepare_article(*how, **named)  # type: ignore[arg-type]

    def progress(*_: object) -> None:
        if cancelled:
            raise CancelledError

    cancelled: list[bool] = []
    prepare_article = prepared_article.prepare_article
    monkeypatch.setattr(prepared_article, "prepare_article", prepare)
    report = import_files(library, sample_files()[:2], progress)
    assert report.cancelled
    assert [item.outcome for item in report.items] == [Outcome.REFUSED, Outcome.REFUSED]
    assert library.articles.entries() == ()
    assert library.stories.all() == ()
