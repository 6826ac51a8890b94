"""Facts of publication read off the lines: found where they stand, or left empty."""

from __future__ import annotations

import pytest

from newsreader.domain.article import Article
from newsreader.importing.import_steps import read_articles

STORY = (
    "The harbour of Velm opened again on Sunday after nine days, the port office said.\n"
    "Some 140 boats left before noon, and the first ferry carried 312 passengers.\n"
)
HEADLINE = "Harbour of Velm opens after nine days\n"


def read(text: str) -> Article:
    (article,) = read_articles(text.encode(), "a.txt")
    return article


@pytest.mark.parametrize(
    ("line", "date", "origin"),
    [
        ("Published 4 March 2031", "2031-03-04", "line that says when it was published"),
        ("March 4, 2031", "2031-03-04", "date above the story"),
        ("VELM, March 4, 2031 (Coast Wire) -", "2031-03-04", "date above the story"),
    ],
)
def test_a_date_under_the_headline_is_that_of_publication(
    line: str, date: str, origin: str
) -> None:
    article = read(f"{HEADLINE}{line}\n{STORY}")
    assert (article.date, article.origin["date"]) == (date, origin)


def test_a_full_date_in_the_dateline_is_taken_and_the_line_stays_whole() -> None:
    dateline = "VELM, March 4, 2031 (Coast Wire) - "
    article = read(HEADLINE + dateline + STORY)
    assert (article.date, article.origin["date"]) == ("2031-03-04", "dateline")
    assert article.text.startswith(dateline)


def test_a_line_of_two_dates_tells_the_day_of_publication_by_its_word() -> None:
    changed_first = "Updated 5 March 2031, published 4 March 2031\n"
    assert read(f"{HEADLINE}{changed_first}{STORY}").date == "2031-03-04"


def test_a_date_below_the_story_is_taken_where_its_label_says_what_it_is() -> None:
    assert read(f"{HEADLINE}{STORY}Published 4 March 2031\n").date == "2031-03-04"
    assert read(f"{HEADLINE}{STORY}Datum 04.03.2031\n").date == "2031-03-04"
    assert read(f"{HEADLINE}{STORY}Copyright 4 March 2031\n").date == ""


def test_a_date_inside_the_story_is_not_taken() -> None:
    assert read(f"{HEADLINE}{STORY}The last storm was on 4 March 2031, she said.").date == ""


def test_a_name_alone_above_the_story_is_nobodys_byline() -> None:
    assert read(f"{HEADLINE}Jerry Arden\n{STORY}").byline == ()


def test_reporting_credits_are_no_byline() -> None:
    assert read(f"{HEADLINE}{STORY}Additional reporting by Jon Vey in Velm").byline == ()


def test_the_outlet_is_read_off_a_copyright_line() -> None:
    article = read(f"{HEADLINE}{STORY}© 2031 Coast Herald. All rights reserved.")
    assert (article.source, article.origin["source"]) == ("Coast Herald", "copyright line")


def test_what_is_not_there_is_left_empty() -> None:
    article = read(STORY)
    assert (article.title, article.source, article.byline, article.date) == ("", "", (), "")
    assert dict(article.origin) == {}
