"""An article comes out of the library as it went in, and its file to the last byte."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import pytest

from newsreader.domain.article import Article, Folded, Furniture
from newsreader.domain.errors import NotFoundError
from newsreader.domain.note import NoteTarget
from newsreader.domain.story import sources_of
from newsreader.store.database import Library

ArticleMaker = Callable[..., tuple[Article, bytes]]


def test_an_article_comes_back_with_every_field(library: Library, an_article: ArticleMaker) -> None:
    article, original = an_article(
        "The bridge is shut.\n\nIt will open in May.",
        media_type="text/html",
        encoding="cp1252",
        language="en",
        title="Bridge shut",
        source="The Harbour Herald",
        byline=("Ada Quill", "Ben Inkwell"),
        date="2031-04-05T06:07:00+02:00",
        folded=(Folded(Furniture.CAPTION, "The bridge, seen from the quay", 19),),
        origin={"title": "the first heading", "date": "the <time> element"},
        warnings=("The last line is cut off.",),
    )
    for field in dataclasses.fields(Article):
        assert getattr(article, field.name), f"{field.name} is empty and proves nothing"
    saved = library.articles.add(article, original, None)
    assert saved.article == article
    assert library.articles.get(saved.entry.id) == saved


def test_its_entry_tells_the_lists_what_they_show(
    library: Library, an_article: ArticleMaker
) -> None:
    story = library.stories.add("The bridge")
    article, original = an_article(title="Bridge shut", source="Herald", byline=("Ada Quill",))
    entry = library.articles.add(article, original, story).entry
    assert (entry.story_id, entry.title, entry.source) == (story, "Bridge shut", "Herald")
    assert (entry.byline, entry.path, entry.sha256) == (
        ("Ada Quill",),
        "bridge.txt",
        article.sha256,
    )
    assert (entry.words, entry.notes) == (4, 0)
    assert timedelta(0) <= datetime.now(UTC) - entry.imported_at < timedelta(minutes=1)


def test_the_original_comes_back_to_the_last_byte(library: Library) -> None:
    original = bytes(range(256)) * 3 + b"\x00\xff"
    article = Article("odd.bin", sha256(original).hexdigest(), "text")
    saved = library.articles.add(article, original, None)
    assert library.articles.original(saved.entry.id) == original


def test_bytes_that_are_not_the_articles_own_are_not_taken(
    library: Library, an_article: ArticleMaker
) -> None:
    article, _ = an_article()
    with pytest.raises(ValueError, match="SHA-256"):
        library.articles.add(article, b"something else", None)
    assert library.articles.entries() == ()


def test_a_file_is_recognised_by_its_bytes(library: Library, an_article: ArticleMaker) -> None:
    article, original = an_article()
    assert library.articles.find_by_sha256(article.sha256) == ()
    entry = library.articles.add(article, original, None).entry
    assert library.articles.find_by_sha256(article.sha256) == (entry,)


def test_a_file_with_several_articles_is_kept_once(
    library: Library, an_article: ArticleMaker
) -> None:
    article, original = an_article()
    second = dataclasses.replace(article, text="The ferry runs.")
    ids = tuple(library.articles.add(one, original, None).entry.id for one in (article, second))
    assert tuple(e.id for e in library.articles.find_by_sha256(article.sha256)) == ids
    with library._connections.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM original").scalar() == 1


def test_sources_are_the_outlets_by_name(library: Library, an_article: ArticleMaker) -> None:
    for number, outlet in enumerate(["Quay Times", "herald", "", "Quay Times"]):
        library.articles.add(*an_article(f"Text {number}", source=outlet), None)
    sources = sources_of(library.articles.entries())
    assert [(source.name, len(source.articles)) for source in sources] == [
        ("", 1),
        ("herald", 1),
        ("Quay Times", 2),
    ]


def test_an_entry_counts_the_notes_on_its_article(
    library: Library, an_article: ArticleMaker
) -> None:
    a, b = (library.articles.add(*an_article(text), None).entry.id for text in ("One", "Two"))
    library.notes.add(NoteTarget(article_id=a), "on one")
    library.notes.add(NoteTarget(article_id=a, other_article_id=b), "on both")
    gone = library.notes.add(NoteTarget(article_id=a), "on one, removed")
    library.notes.remove(gone.id)
    assert [entry.notes for entry in library.articles.entries()] == [2, 1]


def test_what_is_not_there_is_said_plainly(library: Library, an_article: ArticleMaker) -> None:
    with pytest.raises(NotFoundError, match="no article 7"):
        library.articles.get(7)
    with pytest.raises(NotFoundError, match="no article 7"):
        library.articles.original(7)
    with pytest.raises(NotFoundError, match="no story 9"):
        library.articles.add(*an_article(), 9)


def test_half_of_a_character_pair_is_replaced_and_moves_nothing(
    library: Library, an_article: ArticleMaker
) -> None:
    article, original = an_article()
    broken = dataclasses.replace(article, text="a\ud83db", path="caf\udce9.txt")
    saved = library.articles.add(broken, original, None)
    assert saved.article.text == "a\ufffdb"
    assert saved.article.path == "caf\ufffd.txt"


def test_an_import_of_one_file_is_one_change(library: Library, an_article: ArticleMaker) -> None:
    def import_badly() -> None:
        with library.transaction():
            story = library.stories.add("The bridge")
            library.articles.add(*an_article("One"), story)
            library.articles.add(*an_article("Two"), story + 1)

    with pytest.raises(NotFoundError):
        import_badly()
    assert library.stories.all() == ()
    assert library.articles.entries() == ()
