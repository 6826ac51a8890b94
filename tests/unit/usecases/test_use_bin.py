"""What was deleted can be brought back; what was erased is gone from every file but the backups."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from newsreader.domain.article import Furniture
from newsreader.domain.comparison import FactKind
from newsreader.domain.correction import Corrected
from newsreader.domain.import_report import Outcome
from newsreader.domain.note import NoteTarget
from newsreader.domain.span import Span
from newsreader.domain.verdict import FactPlace, Judged, Ruling
from newsreader.store.database import Library
from newsreader.usecases import group_stories, use_bin
from newsreader.usecases.browse_library import contents
from newsreader.usecases.correct_articles import correct, is_furniture
from newsreader.usecases.import_files import import_bytes
from newsreader.usecases.keep_notes import NoteDraft, keep_note, passage
from newsreader.usecases.link_by_hand import link_passages, undo_link
from newsreader.usecases.search_library import search_library

MARK = "Zwirbelkranich"
FERRY = (
    "Ferry {mark} runs aground off Orrin\n\nThe ferry {mark} ran aground off Orrin on Monday with"
    " 114 people on board, the harbour master said.\n\nNobody was hurt. Divers from {mark} looked"
    " at the hull in the afternoon and found a crack of two metres."
)
OTHER = (
    "Orrin counts its lighthouses\n\nThe council of Orrin has counted its lighthouses and found"
    " that it has seven of them.\n\nTwo of them were thought to be lost since the storm of 1987."
)


@pytest.fixture
def library(library: Library) -> Library:
    """Three articles, two of them on one event and one of these with the mark in all its parts."""
    for name, text in (
        (f"{MARK}.txt", FERRY.format(mark=MARK)),
        ("second.txt", FERRY.format(mark="Gull") + " The crew stayed on board."),
        ("third.txt", OTHER),
    ):
        report = import_bytes(library, text.encode(), name)
        assert report.items[0].outcome is Outcome.IMPORTED
    first = library.articles.get(1)
    draft = NoteDraft(passage(first, Span(0, 30)))
    keep_note(library, draft, f"Who owns {MARK}?")
    keep_note(library, draft, f"Who owns {MARK}, and since when?")
    keep_note(library, NoteDraft(NoteTarget(1, other_article_id=3)), f"{MARK} again")
    keep_note(library, NoteDraft(NoteTarget(3)), "Stays")
    return library


def listed(library: Library) -> tuple[list[int], list[str]]:
    """The articles and notes that the window shows."""
    there = contents(library)
    articles = sorted(entry.id for source in there.sources for entry in source.articles)
    in_stories = sorted(entry.id for story in there.stories for entry in story.articles)
    assert articles == in_stories
    return articles, [note.text for note in there.notes]


def files_with(folder: Path, words: str) -> list[str]:
    """The files in which these words stand anywhere, in any of the ways that they are kept in."""
    forms = [words.encode(), words.lower().encode(), words.encode("utf-16-le")]
    return sorted(
        str(file.relative_to(folder))
        for file in folder.rglob("*")
        if file.is_file() and any(form in file.read_bytes() for form in forms)
    )


def test_what_is_deleted_is_in_no_list_and_is_not_found(library: Library) -> None:
    use_bin.delete(library, [1])
    assert listed(library) == ([2, 3], ["Stays"])
    assert search_library(library, MARK) == ()
    assert [entry.id for entry in use_bin.bin_contents(library).articles] == [1]


def test_what_is_deleted_can_be_brought_back_with_its_notes(library: Library) -> None:
    before, stories = listed(library), library.stories.all()
    use_bin.delete(library, [1, 3])
    assert listed(library) == ([2], [])
    use_bin.bring_back(library, [1, 3], [])
    assert listed(library) == before
    assert [len(story.articles) for story in library.stories.all()] == [
        len(story.articles) for story in stories
    ]
    assert use_bin.bin_contents(library).articles == ()
    assert search_library(library, MARK) != ()


def test_deleting_is_undone_and_done_again(library: Library) -> None:
    before, stories = listed(library), library.stories.all()
    use_bin.delete(library, [1, 3])
    group_stories.undo(library)
    assert listed(library) == before
    assert library.stories.all() == stories
    group_stories.redo(library)
    assert listed(library) == ([2], [])
    assert {entry.id for entry in use_bin.bin_contents(library).articles} == {1, 3}


def test_a_note_in_the_bin_comes_back(library: Library) -> None:
    note = library.notes.all()[-1]
    library.notes.remove(note.id)
    assert [each.text for each in use_bin.bin_contents(library).notes] == ["Stays"]
    use_bin.bring_back(library, [], [note.id])
    assert use_bin.bin_contents(library).notes == ()


def test_a_deleted_file_that_is_imported_again_is_brought_back(library: Library) -> None:
    use_bin.delete(library, [3])
    (item,) = import_bytes(library, OTHER.encode(), "third.txt").items
    assert item.outcome is Outcome.ALREADY_HERE
    assert "brought back" in item.reason
    assert 3 in listed(library)[0]


@pytest.mark.parametrize("deleted_first", [True, False])
def test_nothing_of_what_is_erased_is_in_any_file(library: Library, deleted_first: bool) -> None:
    folder = library.path.parent
    group_stories.rename(library, library.articles.get(1).entry.story_id or 0, f"{MARK}!")
    group_stories.undo(library)
    library.views.save("window", {"a": 1, "b": 2})
    assert files_with(folder, MARK) != []
    if deleted_first:
        use_bin.delete(library, [1])
    erased = use_bin.erase(library, [1], [])
    assert (erased.articles, erased.notes) == (1, 2)
    assert erased.held_by == ()
    assert files_with(folder, MARK) == []
    assert listed(library) == ([2, 3], ["Stays"])
    library.close()
    assert files_with(folder, MARK) == []


def decide_about_everything(library: Library) -> None:
    """A row with the mark in each table of what the user has decided about articles."""
    first, second = library.articles.get(1), library.articles.get(2)
    correct(library, 1, Corrected.SOURCE, "Hafenblatt")
    correct(library, 2, Corrected.SOURCE, "Hafenblatt")
    correct(library, 1, Corrected.TITLE, f"{MARK} on the rocks")
    is_furniture(library, 1, Span(len(first.article.text) - 1, len(first.article.text)))
    passages = [(saved, Span(0, 30)) for saved in (first, second)]
    link_passages(library, *passages)
    undo_link(library, 1, 2)
    library.versions.join(1, 2)
    note = library.notes.add(passage(second, Span(0, 5)), "On both")
    library.notes.put_places(1, {note.id: Span(0, 5)})
    places = tuple(FactPlace(saved.entry.id, place, MARK) for saved, place in passages)
    fact = Judged(1, FactKind.NAME, (MARK, "Gull"), places)
    library.verdicts.add(fact, Ruling.ACCEPTED, f"Ask {MARK}")
    library.verdicts.take_back([1])
    other = FactPlace(2, Span(0, 30), "Gull")
    library.verdicts.add(Judged(1, FactKind.NAME, ("Gull", "Tern"), (other,)), Ruling.OPEN, "")


def test_nothing_of_what_is_erased_is_in_what_the_user_decided(library: Library) -> None:
    folder = library.path.parent
    decide_about_everything(library)
    use_bin.erase(library, [1], [])
    assert files_with(folder, MARK) == []
    assert files_with(folder, MARK.casefold()) == []
    assert library.corrections.rulings("Hafenblatt") == {}
    assert library.hand_links.of_pair(1, 2) == ()
    assert library.versions.of(2) == (2,)
    assert [verdict.fact.values for verdict in library.verdicts.all()] == [("Gull", "Tern")]
    assert [note.places for note in library.notes.all()] == [(), ()]
    with library._connections.reading() as connection:
        prints = connection.exec_driver_sql("SELECT count(*) FROM passage_print WHERE article_id=1")
        assert prints.scalar() == 0


def test_a_ruling_stays_for_the_articles_that_have_the_piece(library: Library) -> None:
    for number in (1, 3):
        correct(library, number, Corrected.SOURCE, "Hafenblatt")
    library.corrections.rule("Hafenblatt", {"two of them": Furniture.OTHER, "114 people": None})
    use_bin.erase(library, [1], [])
    assert library.corrections.rulings("Hafenblatt") == {"two of them": Furniture.OTHER}


def test_verdicts_are_guarded_again_after_erasing(library: Library) -> None:
    decide_about_everything(library)
    use_bin.erase(library, [1], [])
    with library._connections.writing() as connection, pytest.raises(DBAPIError, match="never"):
        connection.exec_driver_sql("DELETE FROM fact_verdict")


def test_a_note_is_erased_with_all_its_wordings(library: Library) -> None:
    use_bin.delete(library, [1])
    use_bin.erase(library, [1], [])
    note = keep_note(library, NoteDraft(NoteTarget(3)), MARK)
    library.notes.change(note.id, f"{MARK} was wrong")
    library.notes.change(note.id, "Nothing")
    library.notes.remove(note.id)
    use_bin.erase(library, [], [note.id])
    assert files_with(library.path.parent, MARK) == []
    assert [each.text for each in library.notes.all()] == ["Stays"]


def test_the_copies_that_still_hold_it_are_named(library: Library) -> None:
    holding = library.back_up()
    erased = use_bin.erase(library, [1], [])
    assert erased.held_by == (holding.path,)
    clean = library.back_up()
    held_by = use_bin.erase(library, [3], []).held_by
    # The one before is of the same day, and made room for it.
    assert held_by == (clean.path,)


def test_the_journal_brings_nothing_erased_back(library: Library) -> None:
    use_bin.erase(library, [1], [])
    assert library.revive_notes().notes == 0
    assert library.revive_notes().waiting == 0


def test_wordings_are_guarded_again_after_erasing(library: Library) -> None:
    use_bin.erase(library, [1], [])
    with library._connections.writing() as connection, pytest.raises(DBAPIError, match="never"):
        connection.exec_driver_sql("DELETE FROM note_revision")
