"""Every link says in a plain sentence why it is one."""

from __future__ import annotations

import pytest

from newsreader.compare.compare_steps import compare_texts


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Nobody was hurt.", "Nobody was hurt!", "The same 3 words."),
        ("Hurt.", "Hurt", "The same word."),
        (
            "About six hours passed before the lifeboat came.",
            "About seven hours passed before the lifeboat came.",
            "The same sentence but for 1 word.",
        ),
        (
            "The roof of the theatre in Hallby was torn off by a storm after 140 quiet days.",
            "After 140 days a storm took away the roof from the theatre in Hallby.",
            (
                "Both have the name “Hallby”, the number “140” and the words “days”, “storm”, "
                "“roof” and “theatre”."
            ),
        ),
        (
            "The mayor praised the engineer Anna Berg for the new harbour bridge.",
            "For the new bridge in the harbour the mayor praised Anna Berg.",
            (
                "Both have the name “Anna Berg” and the words “new”, “bridge”, “harbour”, “mayor” "
                "and “praised”."
            ),
        ),
        (
            "Anna Berg thanked the mayor over the harbour.",
            "The mayor was praised over the harbour, said Anna Berg on Monday.",
            "Both have the name “Anna Berg” and the words “mayor” and “harbour”.",
        ),
    ],
)
def test_the_reason_names_what_ties_the_two(a: str, b: str, expected: str) -> None:
    assert compare_texts(a, b, language_a="en", language_b="en").links[0].why == expected
