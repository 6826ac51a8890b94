"""Page furniture in a text that is taken as it is: where it stands, and what it is not."""

from __future__ import annotations

import pytest

from newsreader.importing.raw_furniture import furniture_in

PROSE = (
    "The harbour opened again on Sunday after nine days, the port office said.",
    "Some 140 boats left before noon, and the first ferry carried 312 passengers.",
    "Two cranes fell on the eastern quay and will not be replaced before the summer.",
)
FURNITURE = (
    "Home",
    "Sport",
    "By Ada Holm",
    "4 May 2024",
    "Share on Facebook",
    "Sign up for our newsletter",
    "Photo: Jo Lind / Reuters",
    "Read more: Ferry fares rise in June",
    "We use cookies to make this site better.",
    "© 2024 Orvik Gazette. All rights reserved.",
    "Related stories",
    "Cannery in Sund is sold to its workers for one crown",
)


def found(text: str) -> list[str]:
    return [span.of(text) for span in furniture_in(text)]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\n\n"])
def test_the_lines_round_a_story_are_told_where_they_stand(newline: str) -> None:
    lines = [
        *FURNITURE[:2],
        "Harbour opens after nine days",
        *FURNITURE[2:5],
        *PROSE,
        *FURNITURE[5:],
    ]
    assert found(newline.join(lines)) == list(FURNITURE)


def test_sentences_and_their_pieces_are_no_furniture() -> None:
    assert found(" ".join(PROSE)) == []
    assert found("\n".join(PROSE)) == []
    wrapped = " ".join(PROSE).replace(" and ", "\nand ").replace(", the ", ",\nthe ")
    assert found(wrapped) == []


def test_a_sentence_that_stands_apart_is_no_furniture() -> None:
    apart = "Nobody knows who will pay for the new cranes, a clerk of the town hall said."
    assert apart not in found("\n".join([*PROSE, "Leave a Reply", "Name", apart]))


def test_a_book_has_none() -> None:
    assert found("Share this\n" + "\n".join(PROSE) * 2_000) == []
    assert found("") == []
