"""Copies are links as they are, also where a few words were changed."""

from __future__ import annotations

from newsreader.compare.linking.copied_links import (
    edited_copies,
    partly_copied,
    told_units,
    with_copies,
)
from newsreader.compare.linking.copies import copied_units, copied_words
from newsreader.compare.linking.lexicon import Lexicon, common_lexicon
from newsreader.compare.prepared import prepare
from newsreader.domain.comparison import LinkKind

BRIDGE = (
    "The swing bridge of Altwerder will stay closed until May because engineers found cracks "
    "in the bearing on which it turns."
)
EDITED = BRIDGE.replace("May", "the middle of June")
QUOTED = (
    f"Asked by a reporter at the quay, the harbour master would say no more than this: {BRIDGE}"
)


def lexicon(a: str, b: str) -> Lexicon:
    return common_lexicon(prepare(a, "en"), prepare(b, "en"))


def test_a_sentence_with_a_few_other_words_is_an_edited_copy() -> None:
    both = lexicon(f"It rained. {BRIDGE}", f"{EDITED} Nobody was hurt.")
    (link,), left = edited_copies(both, copied_units(both))
    assert (link.unit_a, link.unit_b, link.kind) == (1, 0, LinkKind.EDITED)
    assert len(link.edits) == 1
    assert left == []


def test_parts_of_two_sentences_are_left_to_a_closer_look() -> None:
    both = lexicon(f"{BRIDGE[:-1]}, and so the ferries were full all day.", QUOTED)
    copies = copied_units(both)
    assert edited_copies(both, copies) == ([], [(0, 0)])


def test_a_sentence_that_stands_in_a_longer_one_is_a_copy() -> None:
    both = lexicon(BRIDGE, QUOTED)
    copies = copied_units(both)
    assert partly_copied(both, copies) == [(0, 0)]
    assert edited_copies(both, copies) == ([], [])


def test_a_whole_copy_is_no_part_of_one() -> None:
    both = lexicon(BRIDGE, BRIDGE + " It rained.")
    assert partly_copied(both, copied_units(both)) == []


def test_units_of_copies_and_of_edited_copies_are_told() -> None:
    both = lexicon(f"{BRIDGE} It rained.", f"{EDITED} Nobody was hurt.")
    copies = copied_units(both)
    edited, _ = edited_copies(both, copies)
    told_a, told_b = told_units(both, copied_words(both, copies), edited)
    assert (told_a.tolist(), told_b.tolist()) == ([True, False], [True, False])


def test_what_a_link_says_already_is_not_linked_again_as_a_copy() -> None:
    both = lexicon(BRIDGE, EDITED)
    copies = copied_units(both)
    edited, _ = edited_copies(both, copies)
    assert with_copies(both, copies, edited) == edited
    assert {link.kind for link in with_copies(both, copies, [])} == {LinkKind.SAME}
