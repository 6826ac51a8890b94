"""The user's grouping wins, can be taken back, and survives new imports."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsreader.domain.errors import NotFoundError
from newsreader.domain.note import NoteTarget
from newsreader.domain.story import DecisionKind
from newsreader.store.database import Library
from newsreader.usecases.group_stories import (
    merge,
    move,
    redo,
    rename,
    split,
    undo,
    why_in_story,
)
from newsreader.usecases.open_library import open_library
from tests.unit.usecases.arrivals import arrive

TANKER = (
    "A tanker ran aground off Cape Orrin, spilling 300 tonnes of oil into the Sound of Mell. The"
    " Marit Sund struck a reef in fog, the coastguard said. Captain Ivo Brandt heard a noise."
)
TANKER_AGAIN = (
    "Oil from the Marit Sund reached beaches along the Sound of Mell. The tanker lies on a reef off"
    " Cape Orrin, the coastguard said. Captain Ivo Brandt and his crew are safe."
)
TANKER_LATER = (
    "The tanker Marit Sund was towed off its reef at Cape Orrin. Oil still comes ashore along the"
    " Sound of Mell, said the coastguard. Captain Ivo Brandt left the ship last."
)
FOOTBALL = (
    "Halden United came from two goals down to beat Norrby. Teenage striker Kofi Lind scored twice"
    " before a crowd of 21,000, said coach Petra Vahl."
)
FOOTBALL_AGAIN = (
    "Kofi Lind scored twice as Halden United beat Norrby from two goals down. Coach Petra Vahl"
    " praised the striker before a crowd of 21,000."
)


def _stories(library: Library) -> dict[int, list[int]]:
    return {story.id: [entry.id for entry in story.articles] for story in library.stories.all()}


def test_merged_stories_are_one_and_take_further_articles(library: Library) -> None:
    tanker, football = arrive(library, TANKER), arrive(library, FOOTBALL)
    assert merge(library, [1, 2]) == 1
    assert _stories(library) == {1: [tanker, football]}
    later, again = arrive(library, TANKER_AGAIN), arrive(library, FOOTBALL_AGAIN)
    assert _stories(library) == {1: [tanker, football, later, again]}


def test_stories_split_by_hand_stay_two(library: Library) -> None:
    first, second = arrive(library, TANKER), arrive(library, TANKER_AGAIN)
    assert _stories(library) == {1: [first, second]}
    assert split(library, [second]) == 2
    third = arrive(library, TANKER_LATER)
    stories = _stories(library)
    assert first in stories[1]
    assert second in stories[2]
    assert third in stories[1] + stories[2]


def test_an_article_moved_by_hand_stays_where_it_is(library: Library) -> None:
    first, other = arrive(library, TANKER), arrive(library, FOOTBALL)
    second = arrive(library, TANKER_AGAIN)
    move(library, [second], 2)
    later = arrive(library, TANKER_LATER)
    stories = _stories(library)
    assert stories[2][:2] == [other, second]
    assert first in stories[1]
    assert later in stories[1] + stories[2]


def test_every_decision_can_be_undone_and_done_again(library: Library) -> None:
    for text in (TANKER, FOOTBALL, TANKER_AGAIN):
        arrive(library, text)
    states = [library.stories.all()]
    rename(library, 1, "The Marit Sund")
    states.append(library.stories.all())
    split(library, [3])
    states.append(library.stories.all())
    move(library, [3], 2)
    states.append(library.stories.all())
    merge(library, [2, 1])
    states.append(library.stories.all())
    kinds = [DecisionKind.MERGE, DecisionKind.MOVE, DecisionKind.SPLIT, DecisionKind.RENAME]
    for kind, state in zip(kinds, states[-2::-1], strict=True):
        assert undo(library) is kind
        assert library.stories.all() == state
    assert undo(library) is None
    for kind, state in zip(kinds[::-1], states[1:], strict=True):
        assert redo(library) is kind
        assert library.stories.all() == state
    assert redo(library) is None


def test_nothing_is_done_again_after_a_new_decision(library: Library) -> None:
    arrive(library, TANKER)
    rename(library, 1, "One")
    undo(library)
    rename(library, 1, "Other")
    assert redo(library) is None
    assert undo(library) is DecisionKind.RENAME
    assert library.stories.get(1).title == TANKER[:40] + ".txt"


def test_what_came_after_a_decision_stays_when_it_is_undone(library: Library) -> None:
    tanker, football = arrive(library, TANKER), arrive(library, FOOTBALL)
    merge(library, [2, 1])
    later = arrive(library, TANKER_AGAIN)
    undo(library)
    assert _stories(library) == {1: [tanker], 2: [football, later]}


def test_undoing_gives_articles_back_to_the_import(library: Library) -> None:
    arrive(library, TANKER)
    second = arrive(library, TANKER_AGAIN)
    split(library, [second])
    undo(library)
    arrive(library, TANKER_LATER)
    assert _stories(library) == {1: [1, 2, 3]}


def test_decisions_outlive_the_program(library: Library, tmp_path: Path) -> None:
    arrive(library, TANKER)
    rename(library, 1, "The tanker")
    library.close()
    with open_library(tmp_path / "library") as again:
        assert again.stories.get(1).title == "The tanker"
        assert undo(again) is DecisionKind.RENAME


def test_a_merged_story_with_a_note_is_not_thrown_away(library: Library) -> None:
    arrive(library, TANKER)
    arrive(library, FOOTBALL)
    library.notes.add(NoteTarget(story_id=2), "Who was in goal?")
    merge(library, [1, 2])
    assert _stories(library) == {1: [1, 2], 2: []}


def test_a_decision_that_cannot_be_carried_out_leaves_no_trace(library: Library) -> None:
    arrive(library, TANKER)
    for attempt in (
        lambda: merge(library, [1, 9]),
        lambda: split(library, [1, 9]),
        lambda: move(library, [1], 9),
        lambda: rename(library, 9, "No"),
    ):
        with pytest.raises(NotFoundError):
            attempt()
    assert undo(library) is None
    assert _stories(library) == {1: [1]}


def test_the_reason_names_what_is_shared_as_it_is_written(library: Library) -> None:
    first = arrive(library, TANKER)
    assert why_in_story(library, first) == "No other article is on this event."
    second = arrive(library, TANKER_AGAIN)
    assert "“Marit” (1 of 1)" in why_in_story(library, second)
    assert "You put it" not in why_in_story(library, second)
    rename(library, 1, "The tanker")
    assert why_in_story(library, second).startswith("You put it into this story. Telling words")
