"""What is told apart where two reports print one and the same sentence, as of an agency."""

from __future__ import annotations

import pytest

from newsreader.compare.compare_steps import compare_texts

_OWN_A = (
    "The pier at Holm stood empty all morning. Shopkeepers swept the glass from their doorsteps, "
    "and a dog barked. In the town hall the telephones rang without a pause since daybreak."
)
_OWN_B = (
    "Gusts tore at the flags when this newspaper called on the lock-keepers. Their radio had been "
    "dead for hours. Upstream, meadows lay under brown water as far as the church of Sandvik."
)


def conflicts(a: str, b: str) -> list[tuple[str, str]]:
    """What parts in two reports that share no more than a sentence."""
    text_a, text_b = f"{_OWN_A} {a}", f"{_OWN_B} {b}"
    compared = compare_texts(text_a, text_b, language_a="en", language_b="en")
    return [(f.a.of(text_a), f.b.of(text_b)) for f in compared.facts if f.conflict]


@pytest.mark.parametrize(
    ("a", "b", "parts"),
    [
        (
            "The alarm was given by the watchman Henrik Solberg, who had seen the water rise.",
            "The alarm was given by the watchman Henrik Aasen, who had seen the water rise.",
            ("Henrik Solberg", "Henrik Aasen"),
        ),
        (
            "The dyke, which was mended in the spring, did not hold, and nothing could be done.",
            "The dyke, which was mended in the spring, did hold, and nothing could be done.",
            ("not", "hold"),
        ),
        (
            "Of the eleven pumps three were out of order and two pumps were never switched on.",
            "Of the eleven pumps five were out of order and two pumps were never switched on.",
            ("three", "five"),
        ),
        (
            "The alarm was given by the Sandvik Harbour Board, which had seen the water rise.",
            "The alarm was given by the Sandvik Harbour Council, which had seen the water rise.",
            ("Sandvik Harbour Board", "Sandvik Harbour Council"),
        ),
        (
            "The pumps by the lock had cost the town $2 million and were never switched on.",
            "The pumps by the lock had cost the town €2 million and were never switched on.",
            ("$2 million", "€2 million"),
        ),
        (
            "The toll of the lock rose by 5 percent in spring, and nobody complained.",
            "The toll of the lock rose by 5 percentage points in spring, and nobody complained.",
            ("5 percent", "5 percentage points"),
        ),
        (
            "The board managed to sell the pumps by the lock before the water had risen.",
            "The board failed to sell the pumps by the lock before the water had risen.",
            ("managed", "failed"),
        ),
    ],
)
def test_a_single_change_in_one_sentence_is_told(a: str, b: str, parts: tuple[str, str]) -> None:
    assert conflicts(a, b) == [parts]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The alarm was given by the ferry Marit, which lay at anchor near the lighthouse.",
            "The alarm was given by the motor ship Marit, which lay at anchor near the lighthouse.",
        ),
        (
            "The dyke broke late on Monday evening between the lock and the lighthouse.",
            "The dyke broke in the early hours of Tuesday between the lock and the lighthouse.",
        ),
        (
            "She apologised for the harm that the failed plan did to the farmers by the river.",
            "She apologised for the harm that the plan did to the farmers by the river.",
        ),
    ],
)
def test_what_two_writers_word_differently_is_not(a: str, b: str) -> None:
    assert conflicts(a, b) == []
