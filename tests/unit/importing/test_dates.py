"""Dates in the ways that pages print them."""

from __future__ import annotations

import pytest

from newsreader.importing.dates import find_date, is_date_line, iso_date


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Published March 4, 2031", "2031-03-04"),
        ("4th of March 2031", "2031-03-04"),
        ("Mon 4 Mar 2031 18:20 CET", "2031-03-04T18:20:00+01:00"),
        ("March 4, 2031, 6:20 p.m. EST", "2031-03-04T18:20:00-05:00"),
        ("March 4, 2031, 18:20 IST", "2031-03-04T18:20:00"),
        ("Mon 4 Mar 2031 18:20 GMT", "2031-03-04T18:20:00+00:00"),
        ("March 4, 2031 at 6:20 p.m.", "2031-03-04T18:20:00"),
        ("4. März 2031, 18:20 Uhr", "2031-03-04T18:20:00"),
        ("le 4 août 2031 à 7h05", "2031-08-04T07:05:00"),
        ("4 de marzo de 2031", "2031-03-04"),
        ("04.03.2031", "2031-03-04"),
        ("Do 04.03.31 | 14:07 Uhr", "2031-03-04T14:07:00"),
        ("2031/3/4", "2031-03-04"),
        ("2031年3月4日", "2031-03-04"),
        ("04.03.2031, updated 05.03.2031", "2031-03-04"),
        ("2031-03-04 18:20 +02:00", "2031-03-04T18:20:00+02:00"),
        ("2031. március 4.", "2031-03-04"),
        ("2031 m. kovo 4 d.", "2031-03-04"),
        ("2031.03.04 18:20", "2031-03-04T18:20:00"),
        ("4 במרץ 2031", "2031-03-04"),
        ("4 مارس 2031", "2031-03-04"),
        ("4 मार्च 2031", "2031-03-04"),
        ("4. marts 2031", "2031-03-04"),
        ("24/3/2031 07:30", "2031-03-24T07:30:00"),
        ("3-24-2031", "2031-03-24"),
        ("31 February 2031", ""),
        ("3/4/2031", ""),
        ("March 4", ""),
        ("", ""),
    ],
)
def test_a_full_date_is_found_and_nothing_is_guessed(text: str, expected: str) -> None:
    assert find_date(text) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2031-03-04T18:20:00Z", "2031-03-04T18:20:00+00:00"),
        ("2031-03-04T18:20:00.123+0100", "2031-03-04T18:20:00+01:00"),
        ("2031-03-04", "2031-03-04"),
        ("March 4, 2031", "2031-03-04"),
        ("20310304", "2031-03-04"),
        ("1930414804000", "2031-03-04T18:20:04+00:00"),
        ("Tue Mar 04 18:20:09 EST 2031", "2031-03-04T18:20:09-05:00"),
        (
            "Tue Mar 04 2031 18:20:09 GMT+0000 (Coordinated Universal Time)",
            "2031-03-04T18:20:09+00:00",
        ),
        ("yesterday", ""),
    ],
)
def test_a_machines_date_keeps_its_time_zone(value: str, expected: str) -> None:
    assert iso_date(value) == expected


def test_a_date_line_says_when_and_nothing_else() -> None:
    assert is_date_line("Tuesday, June 10, 2031")
    assert is_date_line("Last updated: 10 June 2031, 7:30 pm")
    assert is_date_line("Publikacja: 10.06.2031 19:30 Aktualizacja: 11.06.2031 07:05")
    assert is_date_line("tirsdag 10. juni 2031 kl. 19:30")
    assert not is_date_line("On 10 June 2031 the harbour was closed")
    assert not is_date_line("Tuesday")


def test_a_line_of_dates_whose_order_nobody_knows_says_when_all_the_same() -> None:
    assert is_date_line("04/03/2031 18:20 Actualizado a 05/03/2031 07:39")
    assert not is_date_line("The bill of 04/03/2031 was paid")
