"""What people call an article."""

from __future__ import annotations

from newsreader.domain.article import LONGEST_NAME, name_of


def test_the_headline_comes_first() -> None:
    assert name_of("Ferry sinks", "It sank.", "/in/a.txt") == "Ferry sinks"


def test_without_a_headline_an_article_is_called_by_its_first_line() -> None:
    assert name_of("", "\nIt sank.\n\nNobody drowned.", "/in/a.txt") == "It sank."


def test_a_long_first_line_is_cut_between_words() -> None:
    name = name_of("", "The harbour board of Varrowmouth voted on Tuesday to close " * 3, "a.txt")
    assert name.endswith(" board…")
    assert len(name) <= LONGEST_NAME


def test_without_words_it_is_called_by_its_file() -> None:
    assert name_of("", " \n", "C:\\in\\a.txt") == "a.txt"
