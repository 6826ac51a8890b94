"""What a page or another file says twice and differently is told."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from newsreader.domain.article import CONTRADICTIONS
from newsreader.importing.contradictions import contradictions, with_other_titles
from newsreader.importing.draft import IN_PROPERTIES, Candidate, Field


def date(value: str, origin: str = "meta", trust: float = 0.9) -> Candidate:
    return Candidate(Field.DATE, value, origin, trust)


def byline(value: str, origin: str = "meta") -> Candidate:
    return Candidate(Field.BYLINE, value, origin, 0.8)


def told(
    declared: Sequence[Candidate], read: Sequence[Candidate] = (), *, page: bool = True
) -> tuple[str, ...]:
    return contradictions(declared, read, page=page)


def test_two_days_of_publication_are_told() -> None:
    found = told([date("2031-03-04", "JSON-LD", 0.95), date("2031-03-06T08:00:00")])
    assert found == (
        (
            "The page contradicts itself: published on 2031-03-04 (JSON-LD), "
            "published on 2031-03-06T08:00:00 (meta)."
        ),
    )


def test_what_is_told_is_known_for_a_contradiction() -> None:
    both = [date("2031-03-04"), date("2031-03-09"), byline("Tilda Moren"), byline("Ana Bru")]
    for page, opening in zip((True, False), CONTRADICTIONS, strict=True):
        sentences = told(both, page=page)
        assert [sentence.startswith(opening) for sentence in sentences] == [True, True]


def test_one_instant_in_two_time_zones_is_no_contradiction() -> None:
    dates = [date("2031-03-04T23:30:00+00:00"), date("2031-03-05T00:30:00+01:00")]
    assert told(dates) == ()


def test_authors_contradict_only_when_they_share_nobody() -> None:
    assert told([byline("Tilda Moren\nJon Vey"), byline("TILDA MOREN")]) == ()
    assert told([byline("Tilda Moren\nJon Vey"), byline("Tilda Moren and another")]) == ()
    assert len(told([byline("Tilda Moren"), byline("Ana Bru")])) == 1


def test_an_outlet_named_as_author_contradicts_nobody() -> None:
    outlet = Candidate(Field.SOURCE, "Velm on Sunday", "meta", 0.9)
    assert told([byline("Tilda Moren"), byline("Velm on Sunday Bureau"), outlet]) == ()
    assert told([byline("Tilda Moren"), byline("Coast News")]) == ()


def test_what_is_hardly_trusted_contradicts_nothing() -> None:
    assert told([date("2031-03-04"), date("2031-03-06", trust=0.4)]) == ()


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
    assert told([date("2031-03-04"), byline("Tilda Moren")], lines) == (
        (
            "The page contradicts itself: published on 2031-03-04 (meta), "
            "published on 2031-03-09 (line)."
        ),
        "The page contradicts itself: written by Tilda Moren (meta), written by Ana Bru (line).",
    )


def test_the_next_day_and_a_part_of_a_name_are_no_contradiction() -> None:
    lines = [line(Field.DATE, "2031-03-05"), line(Field.BYLINE, "Tilda Moren Coast Herald")]
    assert told([date("2031-03-04"), byline("Tilda Moren")], lines) == ()


def test_a_line_of_which_nobody_knows_what_it_tells_contradicts_nothing() -> None:
    lines = [line(Field.DATE, "2031-06-15", trust=0.3)]
    assert told([date("2031-03-04")], lines) == ()


def in_properties(field: Field, value: str, trust: float = 0.15) -> Candidate:
    return Candidate(field, value, f"author {IN_PROPERTIES}", trust)


def test_the_properties_of_a_file_are_held_against_what_is_printed() -> None:
    author = in_properties(Field.BYLINE, "Ana Bru")
    assert told([author], [line(Field.BYLINE, "Tilda Moren")], page=False) == (
        (
            "The file contradicts itself: written by Tilda Moren (line), written by Ana Bru"
            " (author in the file's properties)."
        ),
    )
    assert told([author], [line(Field.BYLINE, "Ana Bru")], page=False) == ()
    assert told([author], page=False) == ()


@pytest.mark.parametrize(
    ("made", "count"), [("2031-03-01", 1), ("2031-03-04", 0), ("2031-05-01", 0)]
)
def test_a_file_cannot_be_older_than_the_day_printed_in_it(made: str, count: int) -> None:
    printed = [line(Field.DATE, "2031-03-05", trust=0.3)]
    assert len(told([in_properties(Field.DATE, made, trust=0)], printed, page=False)) == count


def test_a_title_in_the_properties_that_is_another_is_named() -> None:
    shown = Candidate(Field.TITLE, "Harbour opens", "line in the largest type", 0.6)
    other = Candidate(Field.TITLE, "Layout 4", f"title {IN_PROPERTIES}", 0.2)
    assert with_other_titles([shown, other])[0].origin == (
        "line in the largest type; title in the file's properties says “Layout 4”"
    )
