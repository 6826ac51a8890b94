"""A note keeps every wording it ever had, and nothing can take one away."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace

import pytest
from pysqlite3 import dbapi2 as sqlite

from newsreader.domain.article import Article
from newsreader.domain.errors import LibraryError, NotFoundError
from newsreader.domain.note import Anchor, NoteColour, NoteMarks, NoteState, NoteTarget
from newsreader.domain.span import Span
from newsreader.store.database import Library
from newsreader.store.soundness import check_sound

ArticleMaker = Callable[..., tuple[Article, bytes]]
PASSAGE = Anchor(Span(4, 10), "bridge", "The ", " is shut.")


@pytest.fixture
def articles(library: Library, an_article: ArticleMaker) -> tuple[int, int]:
    first, second = (library.articles.add(*an_article(t), None) for t in ("One", "Two"))
    return first.entry.id, second.entry.id


def test_a_note_comes_back_with_what_it_is_pinned_to(
    library: Library, articles: tuple[int, int]
) -> None:
    a, b = articles
    story = library.stories.add("The bridge")
    for target in (
        NoteTarget(article_id=a),
        NoteTarget(article_id=a, anchor=PASSAGE),
        NoteTarget(article_id=a, other_article_id=b),
        NoteTarget(article_id=a, anchor=PASSAGE, other_article_id=b),
        NoteTarget(story_id=story),
    ):
        note = library.notes.add(target, "**check** 🔎 בדיקה")
        assert (note.target, note.text) == (target, "**check** 🔎 בדיקה")
        assert note.created_at <= note.changed_at
        assert library.notes.get(note.id) == note


def test_an_empty_passage_is_a_place_and_stays_one(
    library: Library, articles: tuple[int, int]
) -> None:
    target = NoteTarget(article_id=articles[0], anchor=Anchor(Span(3, 3), "", "", ""))
    assert library.notes.add(target, "here").target == target


def test_notes_are_found_by_article(library: Library, articles: tuple[int, int]) -> None:
    a, b = articles
    story = library.stories.add("The bridge")
    on_a = library.notes.add(NoteTarget(article_id=a), "on a")
    on_both = library.notes.add(NoteTarget(article_id=a, other_article_id=b), "on both")
    on_story = library.notes.add(NoteTarget(story_id=story), "on the story")
    assert library.notes.of_article(a) == (on_a, on_both)
    assert library.notes.of_article(b) == (on_both,)
    assert library.notes.all() == (on_a, on_both, on_story)


def test_a_changed_note_remembers_how_it_read(library: Library, articles: tuple[int, int]) -> None:
    first = library.notes.add(NoteTarget(article_id=articles[0]), "six hours?")
    second = library.notes.change(first.id, "five and a half")
    assert second.text == "five and a half"
    assert second.created_at == first.created_at
    assert second.changed_at > first.changed_at
    assert library.notes.get(first.id) == second
    assert library.notes.history(first.id) == (first, second)


def test_the_same_words_again_are_no_change(library: Library, articles: tuple[int, int]) -> None:
    note = library.notes.add(NoteTarget(article_id=articles[0]), "same")
    assert library.notes.change(note.id, "same") == note
    assert library.notes.history(note.id) == (note,)


def test_a_removed_note_waits_in_the_bin(library: Library, articles: tuple[int, int]) -> None:
    note = library.notes.add(NoteTarget(article_id=articles[0]), "keep me")
    library.notes.remove(note.id)
    assert library.notes.all() == ()
    assert library.notes.of_article(articles[0]) == ()
    assert library.notes.removed() == (note,)
    assert library.notes.get(note.id) == note
    library.notes.bring_back(note.id)
    assert library.notes.all() == (note,)
    assert library.notes.removed() == ()


def test_every_wording_is_kept_with_its_sha256(library: Library, articles: tuple[int, int]) -> None:
    note = library.notes.add(NoteTarget(article_id=articles[0]), "žluťoučký")
    library.notes.change(note.id, "kůň")
    with library._connections.reading() as connection:
        rows = connection.exec_driver_sql("SELECT text, sha256 FROM note_revision").all()
    assert [tuple(row) for row in rows] == [
        (text, hashlib.sha256(text.encode()).hexdigest()) for text in ("žluťoučký", "kůň")
    ]


MARKS = NoteMarks(("figures", "ask again"), NoteColour.RED, NoteState.WRONG)


def test_marks_are_part_of_a_wording(library: Library, articles: tuple[int, int]) -> None:
    note = library.notes.add(NoteTarget(article_id=articles[0]), "Twelve?", MARKS)
    assert library.notes.get(note.id).marks == MARKS
    assert library.notes.change(note.id, "Thirteen?").marks == MARKS
    checked = replace(MARKS, state=NoteState.CHECKED)
    assert library.notes.change(note.id, "Thirteen?", checked).marks == checked
    history = library.notes.history(note.id)
    assert [(each.text, each.marks) for each in history] == [
        ("Twelve?", MARKS),
        ("Thirteen?", MARKS),
        ("Thirteen?", checked),
    ]


@pytest.mark.parametrize("column", ["text", "tags", "colour", "state"])
def test_the_sha256_covers_words_and_marks(
    library: Library, articles: tuple[int, int], column: str
) -> None:
    library.notes.add(NoteTarget(article_id=articles[0]), "Twelve?", MARKS)
    library.close()
    raw = sqlite.connect(library.path, isolation_level=None)
    raw.execute("DROP TRIGGER note_revision_is_never_changed")
    raw.execute(f"UPDATE note_revision SET {column} = 'x'")
    raw.execute("PRAGMA journal_mode = DELETE")
    raw.close()
    with pytest.raises(LibraryError, match="the words of note 1 are not those that were written"):
        check_sound(library.path, told_of=library.path)


@pytest.mark.parametrize(
    "attempt",
    [
        "UPDATE note_revision SET text = 'forged'",
        "UPDATE note_revision SET number = 2",
        "UPDATE OR REPLACE note_revision SET written_at = ''",
        "DELETE FROM note_revision",
        "REPLACE INTO note_revision VALUES (1, 1, '', '', 'forged', '', '', '')",
        (
            "INSERT INTO note_revision VALUES (1, 1, '', '', '', '', '', '')"
            " ON CONFLICT DO UPDATE SET text = ''"
        ),
        "DELETE FROM note",
        "DELETE FROM article",
        "UPDATE note SET id = 2",
    ],
)
def test_no_sql_changes_or_takes_away_a_wording(
    library: Library, articles: tuple[int, int], attempt: str
) -> None:
    note = library.notes.add(NoteTarget(article_id=articles[0]), "as it was")
    library.close()
    raw = sqlite.connect(library.path, isolation_level=None)
    raw.execute("PRAGMA foreign_keys = ON")
    with pytest.raises(sqlite.IntegrityError):
        raw.execute(attempt)
    assert raw.execute("SELECT note_id, number, text FROM note_revision").fetchall() == [
        (note.id, 1, "as it was")
    ]
    raw.close()


def test_what_is_not_there_is_said_plainly(library: Library) -> None:
    for attempt in (
        lambda: library.notes.get(7),
        lambda: library.notes.change(7, "No"),
        lambda: library.notes.remove(7),
        lambda: library.notes.bring_back(7),
        lambda: library.notes.history(7),
    ):
        with pytest.raises(NotFoundError, match="no note 7"):
            attempt()
    with pytest.raises(NotFoundError, match="no article 7"):
        library.notes.add(NoteTarget(article_id=7), "No")
    with pytest.raises(NotFoundError, match="no story 7"):
        library.notes.add(NoteTarget(story_id=7), "No")
