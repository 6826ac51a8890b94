"""Linking tells the same, the edited and the reworded apart and shows the clause."""

from __future__ import annotations

import pytest

from newsreader.compare.compare_steps import compare_texts
from newsreader.domain.comparison import LinkKind


def first(a: str, b: str) -> tuple[LinkKind, str, str]:
    link = compare_texts(a, b).links[0]
    return link.kind, link.a[0].of(a), link.b[0].of(b)


@pytest.mark.parametrize(
    ("kind", "a", "b"),
    [
        (LinkKind.SAME, "The ferry was full on Friday.", "THE FERRY, was full – on “Friday”"),
        (LinkKind.EDITED, "The ferry was full on Friday.", "The ferry was nearly full on Friday."),
        (LinkKind.EDITED, "He knew of the cracks in May.", "He never knew of the cracks in May."),
        (
            LinkKind.REWORDED,
            "The board closed the bridge on Monday.",
            "On Monday, the bridge was closed by the board.",
        ),
    ],
)
def test_the_kind_follows_the_words_and_their_order(kind: LinkKind, a: str, b: str) -> None:
    assert first(a, b) == (kind, a, b)


def test_a_copied_clause_within_other_words_is_shown_alone() -> None:
    clause = "the lighthouse of Orvik was built in 1871 by masons from the islands of Tarn and Hest"
    a = f"Guides tell every visitor who climbs up there that {clause}."
    b = f"Few of those who pass it today on the way to the fish market remember that {clause}."
    assert first(a, b) == (LinkKind.SAME, f"that {clause}.", f"that {clause}.")


def test_a_clause_that_only_one_side_has_before_the_rest_is_not_part_of_the_link() -> None:
    rest = "the cannery may have to close two of its three lines in the autumn"
    a = f"After a meeting of many hours with owners and unions in the town hall, {rest}."
    assert first(a, f"Now {rest}.")[1:] == (f"{rest}.", f"Now {rest}.")
