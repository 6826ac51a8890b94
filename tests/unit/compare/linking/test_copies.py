"""Copies are found as whole sentences and as parts of them, in any order."""

from __future__ import annotations

from newsreader.compare.linking.copies import Copies, copied_units
from newsreader.compare.linking.lexicon import common_lexicon
from newsreader.compare.prepared import prepare

LONG = (
    "The swing bridge of Altwerder will stay closed until May because engineers found cracks "
    "in the bearing on which it turns."
)


def copies(a: str, b: str) -> Copies:
    return copied_units(common_lexicon(prepare(a, "en"), prepare(b, "en")))


def test_a_run_is_cut_at_the_ends_of_sentences() -> None:
    found = copies(f"{LONG} Ships wait outside.", f"Good news. {LONG} Ships wait outside the port.")
    assert sorted(found) == [(0, 1), (1, 2)]
    assert [(link.a, link.a_end) for link in found[1, 2]] == [(21, 24)]


def test_a_short_sentence_is_a_copy_when_it_tells_something() -> None:
    assert sorted(copies("Nobody was hurt. He left.", "It rained. Nobody was hurt.")) == [(0, 1)]
    assert copies("It was so. He left.", "She stayed. It was so.") == {}


def test_a_sentence_repeated_on_one_side_is_linked_to_each() -> None:
    assert sorted(copies(f"{LONG} {LONG} Ah.", f"So. {LONG}")) == [(0, 1), (1, 1)]


def test_sentences_repeated_alike_on_both_sides_are_paired_in_order() -> None:
    assert sorted(copies(f"{LONG} Ah. {LONG}", f"{LONG} Oh. {LONG}")) == [(0, 0), (2, 2)]


def test_equal_texts_are_copies_even_when_they_tell_nothing() -> None:
    assert sorted(copies("It was so. And so on.", "It was so. And so on.")) == [(0, 0), (1, 1)]
