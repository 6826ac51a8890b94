"""A bundle brings a library to another machine: the same, once, and nothing lost."""

from __future__ import annotations

import json
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from newsreader.domain.correction import Corrected
from newsreader.domain.errors import NotFoundError
from newsreader.store.database import Library, open_library
from newsreader.usecases import group_stories, use_bin
from newsreader.usecases.correct_articles import correct
from newsreader.usecases.hand_over import export_bundle
from newsreader.usecases.take_over import import_bundle
from tests.unit.usecases.arrivals import arrive
from tests.unit.usecases.bundled import CONTENTS, LINES, all_told, decide, fill


@settings(max_examples=12)
@given(CONTENTS, CONTENTS)
def test_a_bundle_gives_the_same_library_and_merges_without_doubles_or_loss(
    first: Sequence[tuple[int, str]], second: Sequence[tuple[int, str]]
) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        bundle = folder / "all.newsreader"
        with (
            open_library(folder / "here") as here,
            open_library(folder / "empty") as empty,
            open_library(folder / "other") as other,
        ):
            fill(here, first)
            fill(other, second)
            export_bundle(here, bundle)
            import_bundle(empty, bundle)
            assert all_told(empty) == all_told(here)
            again = import_bundle(empty, bundle)
            assert (again.articles, again.notes, again.decisions) == (0, 0, 0)
            assert all_told(empty) == all_told(here)
            before = all_told(other)
            import_bundle(other, bundle)
            _assert_nothing_is_lost(other, before, all_told(here))


def _assert_nothing_is_lost(
    merged: Library, before: dict[str, Any], brought: dict[str, Any]
) -> None:
    after = all_told(merged)
    texts = [article.text for article, *_ in after["articles"]]
    assert len(texts) == len(set(texts))
    assert after["articles"][: len(before["articles"])] == before["articles"]
    assert {a.text for a, *_ in brought["articles"]} <= set(texts)
    assert all(note in after["notes"] for note in before["notes"])
    written = [wordings for wordings, *_ in after["notes"]]
    assert all(wordings in written for wordings, *_ in brought["notes"])


def test_one_story_travels_without_the_rest(
    library: Library, other: Library, tmp_path: Path
) -> None:
    fill(library, [(0, "a"), (2, "bb")])
    story = library.stories.all()[0]
    export_bundle(library, tmp_path / "s.newsreader", story.id)
    taken = import_bundle(other, tmp_path / "s.newsreader")
    assert taken.articles == len(story.articles)
    assert [one.title for one in other.stories.all()] == [story.title]
    assert "a pair" not in [note.text for note in other.notes.all()]


def test_a_note_that_is_written_on_meets_its_new_wording(
    library: Library, other: Library, tmp_path: Path
) -> None:
    fill(library, [(0, "a")])
    export_bundle(library, tmp_path / "1.newsreader")
    import_bundle(other, tmp_path / "1.newsreader")
    other.notes.change(1, "third, written there")
    export_bundle(other, tmp_path / "2.newsreader")
    assert import_bundle(library, tmp_path / "2.newsreader").notes == 1
    assert [note.text for note in library.notes.history(1)] == [
        "first a", "second a", "third, written there",
    ]  # fmt: skip


def test_notes_from_a_bundle_are_in_the_journal_as_well(
    library: Library, other: Library, tmp_path: Path
) -> None:
    fill(library, [(0, "a")])
    export_bundle(library, tmp_path / "1.newsreader")
    import_bundle(other, tmp_path / "1.newsreader")
    journal = other.path.with_name("journal")
    lines = "".join(file.read_text(encoding="utf-8") for file in journal.iterdir())
    assert "first a" in lines
    assert "second a" in lines


def test_decisions_about_articles_that_both_have_meet(
    library: Library, other: Library, tmp_path: Path
) -> None:
    for there in (library, other):
        arrive(there, LINES[0])
        arrive(there, LINES[1])
    arrive(library, LINES[3])
    for there in (library, other):
        correct(there, 1, Corrected.TITLE, there.path.parent.name)
        decide(there, 1, 2)
    export_bundle(library, tmp_path / "1.newsreader")
    assert import_bundle(other, tmp_path / "1.newsreader").decisions == 9
    assert len(other.hand_links.of_pair(1, 2)) == 4
    assert len(other.verdicts.all()) == 2
    assert other.articles.get(1).article.title == "other"
    assert len(other.corrections.of_article(1)) == 3
    export_bundle(other, tmp_path / "2.newsreader")
    import_bundle(library, tmp_path / "2.newsreader")
    assert library.hand_links.undo(1, 2)
    assert [v.made_at for v in library.verdicts.all()] == [v.made_at for v in other.verdicts.all()]


def test_what_is_in_the_bin_stays_behind(library: Library, other: Library, tmp_path: Path) -> None:
    fill(library, [(0, "a"), (2, "bb"), (3, "zwirbel")])
    use_bin.delete(library, [3])
    export_bundle(library, tmp_path / "1.newsreader")
    taken = import_bundle(other, tmp_path / "1.newsreader")
    assert taken.articles == 2
    assert not any("zwirbel" in note.text for note in other.notes.all())
    assert other.verdicts.all() == ()
    assert other.hand_links.of_pair(1, 2) == ()
    with zipfile.ZipFile(tmp_path / "1.newsreader") as packed:
        told = [name for name in packed.namelist() if b"zwirbel" in packed.read(name)]
        # The story that a note is on keeps its name, also while no article is in it.
        assert told == ["stories.json"]


def test_a_bundle_of_an_earlier_program_has_no_decisions(
    library: Library, other: Library, tmp_path: Path
) -> None:
    fill(library, [(0, "a"), (2, "bb")])
    export_bundle(library, tmp_path / "1.newsreader")
    with zipfile.ZipFile(tmp_path / "1.newsreader") as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    del parts["decisions.jsonl"]
    with zipfile.ZipFile(tmp_path / "2.newsreader", "w") as earlier:
        for name, data in parts.items():
            earlier.writestr(name, data)
    taken = import_bundle(other, tmp_path / "2.newsreader")
    assert (taken.articles, taken.decisions) == (2, 0)


def test_a_bundle_names_no_folder_of_the_machine_and_is_the_same_every_time(
    library: Library, tmp_path: Path
) -> None:
    arrive(library, LINES[0], title="x")
    export_bundle(library, tmp_path / "1.newsreader")
    export_bundle(library, tmp_path / "2.newsreader")
    assert (tmp_path / "1.newsreader").read_bytes() == (tmp_path / "2.newsreader").read_bytes()


def test_a_bundle_has_texts_for_people_and_comparisons_for_scripts(
    library: Library, tmp_path: Path
) -> None:
    fill(library, [(0, "a"), (1, "b"), (1, "c")])
    group_stories.merge(library, [story.id for story in library.stories.all()])
    export_bundle(library, tmp_path / "1.newsreader")
    with zipfile.ZipFile(tmp_path / "1.newsreader") as packed:
        assert len([name for name in packed.namelist() if name.startswith("texts/")]) == 3
        compared = json.loads(packed.read("comparisons/0001_0002.json"))
    assert compared["format"] == "newsreader-comparison/1"


def test_a_story_that_is_not_there_is_told(library: Library, tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        export_bundle(library, tmp_path / "1.newsreader", 99)
    assert not (tmp_path / "1.newsreader").exists()
