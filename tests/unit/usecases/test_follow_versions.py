"""A newer version joins the older ones and takes their notes along."""

from __future__ import annotations

import pytest

from newsreader.domain.article import by_versions
from newsreader.domain.errors import CorrectionError, NotFoundError
from newsreader.domain.import_report import ImportItem, Outcome
from newsreader.domain.note import NoteTarget
from newsreader.domain.span import Span
from newsreader.store.database import Library
from newsreader.usecases import use_bin
from newsreader.usecases.compare_stories import compare_story
from newsreader.usecases.correct_articles import is_furniture
from newsreader.usecases.follow_versions import join_again, part_version, version_history
from newsreader.usecases.import_files import import_bytes
from newsreader.usecases.keep_notes import passage

CRACKS = "Engineers found fourteen cracks in the bearing on which the bridge turns."
PARAGRAPHS = (
    "The Lantern Bridge in Varrowmouth will be shut to lorries from Monday, the board said.",
    CRACKS,
    "Hester Quillan, who chairs the board, said that a ferry would carry people on foot.",
    "The county has promised to pay two thirds of the repairs, which may take a year.",
)
PAGE = (
    "<html><head><meta property='og:site_name' content='The Orrin Post'>"
    "<meta property='article:published_time' content='{date}'><title>{title}</title></head>"
    "<body><article><h1>{title}</h1>{text}</article></body></html>"
)


def give(
    library: Library, *paragraphs: str, title: str = "Lantern Bridge to close", day: int = 14
) -> ImportItem:
    """Import a page of these paragraphs."""
    text = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    page = PAGE.format(date=f"2031-04-{day}T08:00:00Z", title=title, text=text)
    (item,) = import_bytes(library, page.encode(), f"bridge {day}.html").items
    return item


def test_the_import_says_which_article_has_a_new_version(library: Library) -> None:
    assert give(library, *PARAGRAPHS).outcome is Outcome.IMPORTED
    item = give(library, *PARAGRAPHS[::-1], "On Tuesday the county agreed.", day=15)
    assert item.outcome is Outcome.NEW_VERSION
    assert item.reason == "A new version of “Lantern Bridge to close”."
    (story,) = library.stories.all()
    ((old, new),) = by_versions(story.articles)
    assert (old.id, new.id) == (1, item.article)
    assert len(compare_story(library, story.id).articles) == 1


def test_three_versions_are_one_group(library: Library) -> None:
    for day in (16, 14, 15):
        give(library, *PARAGRAPHS, f"It was said on the {day}th.", day=day)
    assert library.versions.of(2) == (1, 2, 3)
    (story,) = library.stories.all()
    ((first, second, third),) = by_versions(story.articles)
    assert [first.date[8:10], second.date[8:10], third.date[8:10]] == ["14", "15", "16"]


def note_on_cracks(library: Library) -> int:
    saved = library.articles.get(1)
    start = saved.article.text.index(CRACKS)
    target = passage(saved, Span(start, start + len(CRACKS)))
    return library.notes.add(target, "Who counted them?").id


def test_a_note_finds_its_passage_in_the_new_version(library: Library) -> None:
    give(library, *PARAGRAPHS)
    number = note_on_cracks(library)
    told = CRACKS.replace("fourteen", "fifteen")
    give(library, PARAGRAPHS[3], PARAGRAPHS[0], told, PARAGRAPHS[2], day=15)
    note = library.notes.get(number)
    there = note.on(2)
    assert there is not None
    assert there.target.anchor is not None
    found = there.target.anchor.span.of(library.articles.get(2).article.text)
    assert found.rstrip(".") == CRACKS.replace("fourteen", "fifteen").rstrip(".")
    assert note.on(1) == note
    assert note.on(9) is None
    assert not note.is_lost


def test_a_note_whose_passage_is_gone_is_lost_and_stays(library: Library) -> None:
    give(library, *PARAGRAPHS)
    number = note_on_cracks(library)
    give(library, PARAGRAPHS[0], *PARAGRAPHS[2:], day=15)
    note = library.notes.get(number)
    assert note.is_lost
    there = note.on(2)
    assert there is not None
    assert there.target.anchor is None


def test_a_note_on_the_article_is_on_its_new_version_too(library: Library) -> None:
    give(library, *PARAGRAPHS)
    number = library.notes.add(NoteTarget(1), "Ask the board").id
    give(library, *PARAGRAPHS[::-1], day=15)
    note = library.notes.get(number)
    assert note.on(2) is not None
    assert not note.is_lost


def test_a_number_changed_without_a_word_is_told(library: Library) -> None:
    give(library, *PARAGRAPHS)
    new = [paragraph.replace("fourteen", "fifteen") for paragraph in PARAGRAPHS]
    give(library, *new, title="Lantern Bridge is closed", day=15)
    first, second = version_history(library, 2)
    assert (first.silent, first.has_new_headline) == ((), False)
    assert second.has_new_headline
    assert [(one.before, one.after) for one in second.silent] == [("fourteen", "fifteen")]


def test_a_correction_line_owns_up(library: Library) -> None:
    give(library, *PARAGRAPHS)
    new = [paragraph.replace("fourteen", "fifteen") for paragraph in PARAGRAPHS]
    give(library, *new, "Correction: an earlier version gave another number of cracks.", day=15)
    _, second = version_history(library, 1)
    assert second.correction.startswith("Correction")
    assert second.silent == ()


def test_a_version_in_the_bin_is_left_out_of_the_history(library: Library) -> None:
    for day in (14, 15, 16):
        give(library, *PARAGRAPHS, f"It is day {day}.", day=day)
    use_bin.delete(library, [2])
    assert [one.entry.id for one in version_history(library, 1)] == [1, 3]


def test_an_article_with_one_version_has_no_history(library: Library) -> None:
    give(library, *PARAGRAPHS)
    assert version_history(library, 1) == ()


@pytest.mark.parametrize("parted", [1, 2, 3])
def test_an_article_that_is_no_version_is_parted_from_the_others(
    library: Library, parted: int
) -> None:
    for day in (14, 15, 16):
        give(library, *PARAGRAPHS, f"It was said on the {day}th.", day=day)
    note = note_on_cracks(library)
    for number in (2, 3):
        library.notes.put_places(number, {note: None})
    part_version(library, parted)
    others = tuple(sorted({1, 2, 3} - {parted}))
    assert library.versions.of(parted) == (parted,)
    assert library.versions.of(others[0]) == library.versions.of(others[1]) == others
    (story,) = library.stories.all()
    assert len(by_versions(story.articles)) == 2
    assert version_history(library, parted) == ()
    places = [place.article_id for place in library.notes.get(note).places]
    assert places == ([] if parted == 1 else [number for number in others if number != 1])


def test_what_is_not_there_is_not_parted(library: Library) -> None:
    with pytest.raises(NotFoundError):
        part_version(library, 7)


def test_a_note_on_the_older_version_follows_a_correction_of_the_newer(library: Library) -> None:
    give(library, *PARAGRAPHS)
    number = note_on_cracks(library)
    give(library, *PARAGRAPHS, "The board meets again on Friday.", day=15)
    saved = is_furniture(library, 2, Span(0, 5))
    there = library.notes.get(number).on(2)
    assert there is not None
    assert there.target.anchor is not None
    assert there.target.anchor.span.of(saved.article.text) in CRACKS
    with pytest.raises(CorrectionError, match="note"):
        is_furniture(library, 2, there.target.anchor.span)


def test_versions_that_were_parted_are_joined_again_with_their_notes(library: Library) -> None:
    for day in (14, 15, 16):
        give(library, *PARAGRAPHS, f"It was said on the {day}th.", day=day)
    note = note_on_cracks(library)
    library.notes.put_places(2, {note: Span(3, 9)})
    library.notes.put_places(3, {note: None})
    before = library.notes.get(note).places
    join_again(library, part_version(library, 1))
    assert library.versions.of(1) == (1, 2, 3)
    assert library.notes.get(note).places == before
