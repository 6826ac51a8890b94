"""An import is undone in one step, whatever it brought, and done again in one."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from newsreader.domain.errors import CancelledError
from newsreader.domain.note import NoteTarget
from newsreader.domain.span import Span
from newsreader.paths import sample_files
from newsreader.store.database import Library
from newsreader.usecases import group_stories, keep_file, use_bin
from newsreader.usecases.brought import Brought
from newsreader.usecases.browse_library import contents
from newsreader.usecases.hand_over import export_bundle
from newsreader.usecases.import_files import import_files
from newsreader.usecases.keep_notes import passage
from newsreader.usecases.open_library import open_library
from newsreader.usecases.search_library import search_library
from newsreader.usecases.take_over import import_bundle
from tests.unit.usecases.arrivals import archive_of, arrive
from tests.unit.usecases.bundled import CONTENTS, LINES, all_told, fill


def standing(library: Library) -> dict[str, Any]:
    """What holds in a library, without what lies in its bin."""
    there, told = contents(library), all_told(library)
    names = {entry.id: entry.sha256 for source in there.sources for entry in source.articles}
    hands = library.sharing.placed_by_hand()
    return {
        "stories": {
            (story.id, story.title): sorted(
                (entry.id, entry.id in hands) for entry in story.articles
            )
            for story in there.stories
            if story.articles
        },
        "articles": names,
        "notes": [(note.id, note.text, note.marks) for note in there.notes],
        "links": {names: links for names, links in told["links"].items() if links},
        "rulings": told["rulings"],
        "verdicts": sorted(verdict[:4] for verdict in told["verdicts"]),
        "places": [place for _, places in told["places"] for place in places],
    }


@settings(max_examples=6)
@given(CONTENTS, CONTENTS)
def test_a_bundle_goes_again_without_a_trace_and_comes_back_whole(
    first: Sequence[tuple[int, str]], second: Sequence[tuple[int, str]]
) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder, brought = Path(name), Brought()
        with open_library(folder / "here") as here, open_library(folder / "other") as other:
            fill(here, first)
            export_bundle(here, folder / "all.newsreader")
            fill(other, second)
            before = standing(other)
            import_bundle(other, folder / "all.newsreader", brought=brought)
            after = standing(other)
            assert brought.is_empty or after != before
            brought.take_out(other)
            assert standing(other) == before
            brought.bring_back(other)
            assert standing(other) == after
            brought.take_out(other)
            assert standing(other) == before


def test_an_article_that_was_here_before_the_bundle_stays(
    library: Library, other: Library, tmp_path: Path
) -> None:
    for each in (library, other):
        arrive(each, LINES[0])
    number = library.notes.add(passage(library.articles.get(1), Span(0, 3)), "From there").id
    export_bundle(library, tmp_path / "one.newsreader")
    brought = Brought()
    import_files(other, [tmp_path / "one.newsreader"], brought=brought)
    assert [note.text for note in other.notes.all()] == ["From there"]
    brought.take_out(other)
    assert [entry.id for entry in other.stories.get(1).articles] == [1]
    assert other.notes.all() == ()
    assert [note.text for note in other.notes.removed()] == ["From there"]
    assert number == other.notes.removed()[0].id


def test_a_note_that_was_written_on_elsewhere_reads_as_before(
    library: Library, other: Library, tmp_path: Path
) -> None:
    fill(library, [(0, "a")])
    export_bundle(library, tmp_path / "1.newsreader")
    import_bundle(other, tmp_path / "1.newsreader")
    other.notes.change(1, "third, written there")
    export_bundle(other, tmp_path / "2.newsreader")
    brought = Brought()
    import_bundle(library, tmp_path / "2.newsreader", brought=brought)
    brought.take_out(library)
    assert library.notes.get(1).text == "second a"
    brought.bring_back(library)
    assert library.notes.get(1).text == "third, written there"


def test_what_lies_in_the_bin_comes_out_of_it_with_a_bundle(
    library: Library, other: Library, tmp_path: Path
) -> None:
    fill(library, [(0, "a"), (1, "bb")])
    export_bundle(library, tmp_path / "1.newsreader")
    brought = Brought()
    import_bundle(other, tmp_path / "1.newsreader", brought=brought)
    after = standing(other)
    brought.take_out(other)
    assert use_bin.bin_contents(other).articles != ()
    again = Brought()
    import_bundle(other, tmp_path / "1.newsreader", brought=again)
    assert use_bin.bin_contents(other).articles == ()
    assert standing(other)["articles"] == after["articles"]
    again.take_out(other)
    assert standing(other)["articles"] == {}


def test_the_stories_of_an_import_are_the_same_when_it_is_done_again(library: Library) -> None:
    brought = Brought()
    import_files(library, sample_files(), brought=brought)
    after = standing(library)
    brought.take_out(library)
    assert standing(library)["articles"] == {}
    assert search_library(library, "bridge") == ()
    brought.bring_back(library)
    assert standing(library) == after
    assert search_library(library, "bridge") != ()


def test_stories_that_an_import_tied_together_part_again(library: Library) -> None:
    """Whatever the grouping moves to make place for an article."""
    import_files(library, sample_files()[:1])
    arrive(library, LINES[2])
    before = standing(library)
    brought = Brought()
    grouping = library.story_decisions.grouping([1, 2])
    number = arrive(library, LINES[3])
    library.stories.put([2, number], 1)
    library.stories.drop_empty([2, 3])
    brought.add([number], [grouping])
    after = standing(library)
    brought.take_out(library)
    assert standing(library) == before
    brought.bring_back(library)
    assert standing(library) == after


def test_of_an_import_that_was_stopped_goes_what_had_come(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keep_file, "_CHUNK", 2)
    file, brought = archive_of(tmp_path, 9), Brought()
    import_files(library, [file], _stop_when(lambda: len(brought.articles) >= 4), brought)
    assert len(library.articles.entries()) == len(brought.articles) >= 4
    brought.take_out(library)
    assert standing(library)["articles"] == {}


def _stop_when(enough: Callable[[], bool]) -> Callable[[int, int, str], None]:
    def look(_done: int, _total: int, _what: str) -> None:
        if enough():
            raise CancelledError

    return look


def test_of_a_file_that_was_resumed_only_the_rest_goes(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keep_file, "_CHUNK", 2)
    file, first, rest = archive_of(tmp_path, 9), Brought(), Brought()
    import_files(library, [file], _stop_when(lambda: len(first.articles) >= 4), first)
    import_files(library, [file], brought=rest)
    assert len(first.articles) + len(rest.articles) == 9
    rest.take_out(library)
    assert sorted(standing(library)["articles"]) == sorted(first.articles)


def test_a_file_that_came_out_of_the_bin_goes_back_into_it(library: Library) -> None:
    import_files(library, sample_files())
    use_bin.delete(library, [2])
    before, brought = standing(library), Brought()
    import_files(library, sample_files(), brought=brought)
    assert brought.articles == [2]
    brought.take_out(library)
    assert standing(library) == before


def test_an_import_that_brings_nothing_leaves_nothing_to_undo(library: Library) -> None:
    import_files(library, sample_files())
    brought = Brought()
    import_files(library, sample_files(), brought=brought)
    assert brought.is_empty


def test_articles_of_one_story_come_back_from_the_bin_into_one(library: Library) -> None:
    import_files(library, sample_files())
    articles = [entry.id for entry in library.articles.entries()]
    stories = len(library.stories.all())
    use_bin.put_away(library, articles)
    use_bin.bring_back(library, articles, ())
    assert len(library.stories.all()) == stories


def test_a_note_on_a_story_that_came_along_goes_with_it(
    library: Library, other: Library, tmp_path: Path
) -> None:
    arrive(library, LINES[0])
    library.notes.add(NoteTarget(story_id=1), "On the story")
    group_stories.rename(library, 1, "The bridge")
    export_bundle(library, tmp_path / "1.newsreader")
    brought = Brought()
    import_bundle(other, tmp_path / "1.newsreader", brought=brought)
    brought.take_out(other)
    assert (other.notes.all(), contents(other).sources) == ((), ())
    brought.bring_back(other)
    (story,) = other.stories.all()
    (note,) = other.notes.all()
    assert (story.title, note.target.story_id) == ("The bridge", story.id)
