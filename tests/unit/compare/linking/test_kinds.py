"""A sentence with edits is told from a statement in other words."""

from __future__ import annotations

import pytest

from newsreader.compare.linking.kinds import judged
from newsreader.compare.linking.lexicon import common_lexicon
from newsreader.compare.prepared import prepare
from newsreader.domain.comparison import LinkKind


def told(a: str, b: str) -> tuple[LinkKind, str, str]:
    prepared_a, prepared_b = prepare(a, "en"), prepare(b, "en")
    lexicon = common_lexicon(prepared_a, prepared_b)
    whole_a, whole_b = (0, len(prepared_a)), (0, len(prepared_b))
    link = judged(lexicon, (0, 0), whole_a, whole_b, 0.9)
    words = prepared_a.word_ids[link.a : link.a_end], prepared_b.word_ids[link.b : link.b_end]
    shown_a = " ".join(prepared_a.vocabulary[word] for word in words[0])
    shown_b = " ".join(prepared_b.vocabulary[word] for word in words[1])
    return link.kind, shown_a, shown_b


def test_equal_words_are_the_same_whatever_the_marks() -> None:
    assert told("The ferry was full.", "“The ferry – was full”")[0] is LinkKind.SAME


@pytest.mark.parametrize(
    ("b", "kind"),
    [
        ("The ferry to Holm was nearly full on Friday evening.", LinkKind.EDITED),
        ("On Friday evening nobody else could board the ferry to Holm.", LinkKind.REWORDED),
    ],
)
def test_the_share_of_words_in_order_decides(b: str, kind: LinkKind) -> None:
    assert told("The ferry to Holm was full on Friday evening.", b)[0] is kind


def test_an_edited_part_of_two_other_sentences_is_shown_alone() -> None:
    a = (
        "After hours of talk behind closed doors the mayor told us that the cannery may have to "
        "close two of its three lines before the autumn storms."
    )
    b = (
        "Asked by this newspaper, a spokesman for the owners did not deny the rumour: the cannery "
        "might have to close two of three lines before the autumn storms."
    )
    assert told(a, b) == (
        LinkKind.EDITED,
        "the cannery may have to close two of its three lines before the autumn storms",
        "the cannery might have to close two of three lines before the autumn storms",
    )


def test_a_name_and_a_title_in_order_make_no_edited_sentence() -> None:
    a = "Harbour master Ingrid Solberg, who took office in May, denied any knowledge of it."
    b = "Reporters were let in by harbour master Ingrid Solberg shortly after nine."
    assert told(a, b)[0] is LinkKind.REWORDED


def test_a_phrase_edited_within_two_long_sentences_makes_no_edited_sentence() -> None:
    a = (
        "When the council met on Monday after a summer without rain, and with the reservoir at its "
        "lowest in memory, the first woman to lead the river board since the war asked all to "
        "have patience until the wells of the whole valley have been counted."
    )
    b = (
        "Few in the hall had expected the chairman's resignation, which came late, or that the "
        "first woman ever to lead the river board since the war would be a lock-keeper, who has "
        "fished here since childhood and knows each of the weirs by the name its builder gave it."
    )
    assert told(a, b)[0] is LinkKind.REWORDED


def test_a_short_phrase_that_two_long_sentences_share_does_not_make_them_the_same() -> None:
    a = (
        "A collier of the Holm line lost its rudder near Skarvik island light bell buoy Sunday and "
        "drifted for hours until a tug from the navy took it in tow."
    )
    b = (
        "Nobody saw what the fishermen later called a wall of water, which near Skarvik island "
        "light bell buoy Sunday threw two cutters on the rocks of the northern shore."
    )
    assert told(a, b)[0] is LinkKind.REWORDED


def test_what_differs_right_after_an_edited_clause_is_part_of_the_edit() -> None:
    a = (
        "Nobody at the yard would say so aloud: the ferry Anneke, which relieved her elder sister "
        "ship Marit in early December"
    )
    b = "The Anneke, which relieved her elder sister ship Marit in late November"
    kind, shown_a, _ = told(a, b)
    assert kind is LinkKind.EDITED
    assert shown_a.endswith("early december")
