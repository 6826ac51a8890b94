"""Stories to choose from: the likely ones first, with the reason."""

from __future__ import annotations

from newsreader.domain.story import NearStory, Story
from newsreader.ui.library.story_choices import StoryChoice, story_choices

STORIES = (Story(1, "A ferry", ()), Story(2, "A bridge", ()), Story(3, "A lamp", ()))


def test_the_likely_ones_stand_first_and_say_why() -> None:
    near = (NearStory(1, ("Alma", "Reed")), NearStory(7, ("of", "no", "list")))
    assert story_choices(STORIES, near) == [
        StoryChoice(1, "A ferry – shares “Alma”, “Reed”"),
        StoryChoice(3, "A lamp"),
        StoryChoice(2, "A bridge"),
    ]


def test_the_others_stand_with_the_newest_first() -> None:
    assert [choice.story for choice in story_choices(STORIES, ())] == [3, 2, 1]
