"""What an outlet has in common with others is found over all stories."""

from __future__ import annotations

import pytest

from newsreader.domain.errors import CancelledError
from newsreader.paths import sample_files
from newsreader.store.database import Library
from newsreader.usecases.import_files import import_files
from newsreader.usecases.known_pairs import Known
from newsreader.usecases.source_pages import source_page

AGENCY, GAZETTE = "Halyard Press Agency", "THE HOLM GAZETTE"


@pytest.fixture
def library(library: Library) -> Library:
    import_files(library, sample_files())
    return library


def test_shares_stand_both_ways_with_who_was_first(library: Library) -> None:
    page = source_page(library, GAZETTE)
    assert (page.stories, len(page.articles), page.left_out) == (1, 1, 0)
    found = {one.outlet: one for one in page.exchanges}
    agency = found[AGENCY]
    assert (agency.earlier, agency.later) == (0, 1)
    assert 0 < agency.of_ours <= 1
    back = {one.outlet: one for one in source_page(library, AGENCY).exchanges}[GAZETTE]
    assert (back.earlier, back.later) == (1, 0)
    assert back.of_ours == pytest.approx(agency.of_theirs, abs=0.02)
    assert back.closest == agency.closest[::-1]


def test_a_part_is_compared_and_gone_on_with(library: Library) -> None:
    known: Known = {}
    assert source_page(library, AGENCY, known=known, most=1).left_out == 1
    whole = source_page(library, AGENCY, known=known, most=1)
    assert whole.left_out == 0
    assert whole == source_page(library, AGENCY)


def test_it_can_be_stopped(library: Library) -> None:
    def stop(_done: int, _total: int, _what: str) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        source_page(library, AGENCY, stop)


def test_an_outlet_that_is_not_there_has_an_empty_page(library: Library) -> None:
    page = source_page(library, "Nobody's Post")
    assert (page.articles, page.exchanges, page.credits) == ((), (), ())
