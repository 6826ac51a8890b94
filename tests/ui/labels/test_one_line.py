"""Words that are too many for a line are cut between words, never inside one."""

from __future__ import annotations

from newsreader.ui.labels.one_line import shortened


def test_short_words_stay() -> None:
    assert shortened("short\n words", 24) == "short words"


def test_long_words_are_cut_between_words() -> None:
    assert shortened("Ferry aground, crew safe", 16) == "Ferry aground…"


def test_one_endless_word_is_cut_where_the_line_ends() -> None:
    assert shortened("a" * 40, 10) == "a" * 9 + "…"
