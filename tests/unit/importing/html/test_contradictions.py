"""What a page says twice and differently is told."""

from __future__ import annotations

from newsreader.domain.article import CONTRADICTION
from newsreader.importing.draft import Candidate, Field
from newsreader.importing.html.contradictions import (
    against_the_text,
    contradictions,
    with_other_titles,
)


def date(value: str, origin: str = "meta", trust: float = 0.9) -> Candidate:
    return Candidate(Field.DATE, value, origin, trust)


def byline(value: str, origin: str = "meta") -> Candidate:
    return Candidate(Field.BYLINE, value, origin, 0.8)


def test_two_days_of_publication_are_told() -> None:
    found = contradictions([date("2031-03-04", "JSON-LD", 0.95), date("2031-03-06T08:00:00")])
    assert found == (
        (
            "The page contradicts itself: published on 2031-03-04 (JSON-LD), "
            "published on 2031-03-06T08:00:00 (meta)."
        ),
    )


def test_what_is_told_is_known_for_a_contradiction() -> None:
    both = [date("2031-03-04"), date("2031-03-09"), byline("Tilda Moren"), byline("Ana Bru")]
    told = contradictions(both)
    assert [sentence.startswith(CONTRADICTION) for sentence in told] == [True, True]


def test_one_instant_in_two_time_zones_is_no_contradiction() -> None:
    dates = [date("2031-03-04T23:30:00+00:00"), date("2031-03-05T00:30:00+01:00")]
    assert contradictions(dates) == ()


def test_authors_contradict_only_when_they_share_nobody() -> None:
    assert contradictions([byline("Tilda Moren\nJon Vey"), byline("TILDA MOREN")]) == ()
    assert len(contradictions([byline("Tilda Moren"), byline("Ana Bru")])) == 1


def test_an_outlet_named_as_author_contradicts_nobody() -> None:
    outlet = Candidate(Field.SOURCE, "Velm on Sunday", "meta", 0.9)
    assert contradictions([byline("Tilda Moren"), byline("Velm on Sunday Bureau"), outlet]) == ()
    assert contradictions([byline("Tilda Moren"), byline("Coast News")]) == ()


def test_what_is_hardly_trusted_contradicts_nothing() -> None:
    assert contradictions([date("2031-03-04"), date("2031-03-06", trust=0.4)]) == ()


def test_the_origin_of_a_title_names_the_other_titles() -> None:
    one = Candidate(Field.TITLE, "Harbour opens", "JSON-LD", 0.9)
    two = Candidate(Field.TITLE, "Boats leave again", "main heading", 0.85)
    shown = with_other_titles([one, two])[0]
    assert shown.origin == "JSON-LD; main heading says “Boats leave again”"
    assert with_other_titles([one]) == (one,)


def line(field: Field, value: str, trust: float = 0.35) -> Candidate:
    return Candidate(field, value, "line", trust)


def test_a_line_that_names_another_day_or_other_authors_is_told() -> None:
    lines = [line(Field.DATE, "2031-03-09"), line(Field.BYLINE, "Ana Bru")]
    assert against_the_text([date("2031-03-04"), byline("Tilda Moren")], lines) == (
        (
            "The page contradicts itself: published on 2031-03-04 (meta), "
            "published on 2031-03-09 (line)."
        ),
        "The page contradicts itself: written by Tilda Moren (meta), written by Ana Bru (line).",
    )


def test_the_next_day_and_a_part_of_a_name_are_no_contradiction() -> None:
    lines = [line(Field.DATE, "2031-03-05"), line(Field.BYLINE, "Tilda Moren Coast Herald")]
    assert against_the_text([date("2031-03-04"), byline("Tilda Moren")], lines) == ()


def test_a_line_of_which_nobody_knows_what_it_tells_contradicts_nothing() -> None:
    lines = [line(Field.DATE, "2031-06-15", trust=0.3)]
    assert against_the_text([date("2031-03-04")], lines) == ()
