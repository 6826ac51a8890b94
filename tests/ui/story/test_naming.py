"""Short names of articles, and the words around a value."""

from __future__ import annotations

from dataclasses import replace

from newsreader.ui.story.naming import short_names, words_around
from tests.ui.story.invented_story import STORY, saved, telling


def test_an_article_is_called_by_its_outlet_or_else_its_headline() -> None:
    assert short_names(STORY.articles) == ("Halyard Agency", "Headline 1", "Beacon")


def test_two_articles_of_one_outlet_are_numbered() -> None:
    twice = [saved(0), saved(0)]
    assert short_names(twice) == ("Halyard Agency 1", "Halyard Agency 2")


def test_headlines_that_look_alike_when_shortened_are_numbered_too() -> None:
    opening = "Ferry aground off Kettle Point"
    alike = [
        replace(saved(1), entry=replace(saved(1).entry, title=f"{opening} {end}"))
        for end in ("again", "once more")
    ]
    assert short_names(alike) == ("Ferry aground off… 1", "Ferry aground off… 2")


def test_long_names_are_cut_between_words() -> None:
    long = replace(saved(0).article, source="The Very Long Harbour Chronicle of the North")
    assert short_names([replace(saved(0), article=long)]) == ("The Very Long Harbour…",)


def test_a_value_is_shown_by_the_sentence_around_it() -> None:
    assert words_around(STORY, telling(1, "five hours")) == "The meeting of the board lasted ___"
    assert words_around(STORY, telling(0, "It is safe")) == "“___,” said Rieve"
