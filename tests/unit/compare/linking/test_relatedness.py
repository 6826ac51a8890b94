"""Relatedness tells two reports of one event from articles that have nothing in common."""

from __future__ import annotations

from newsreader.compare.linking.copies import copied_units, copied_words
from newsreader.compare.linking.lexicon import common_lexicon
from newsreader.compare.linking.relatedness import relatedness
from newsreader.compare.prepared import prepare

BRIDGE = (
    "The harbour board closed the swing bridge on Monday. Engineers found cracks in the bearing. "
    "Repairs will cost two million crowns, said chief engineer Anton Lerche."
)
BRIDGE_TOO = (
    "Cracks in the bearing of the swing bridge made the harbour board close it. Anton Lerche, the "
    "chief engineer, put the price at two million crowns."
)
MUSIC = (
    "The youth orchestra plays in the park on Sunday. Tickets are free, but seats are few. "
    "The programme begins with a march by a local composer."
)


def related(a: str, b: str) -> float:
    lexicon = common_lexicon(prepare(a), prepare(b))
    return relatedness(lexicon, copied_words(lexicon, copied_units(lexicon)))


def test_reports_of_one_event_are_related() -> None:
    assert related(BRIDGE, BRIDGE_TOO) > 0.1


def test_other_subjects_are_not() -> None:
    assert related(BRIDGE, MUSIC) == 0.0


def test_a_copy_in_articles_that_have_nothing_else_in_common_relates_them_no_more() -> None:
    copied = (
        "The lighthouse of Orvik was built in 1871 by masons from the islands of Tarn and Hest. "
    )
    assert related(copied + BRIDGE, copied + MUSIC) == 0.0


def test_texts_without_words_are_not_related() -> None:
    assert related("", "") == 0.0
