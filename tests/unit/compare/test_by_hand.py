"""What the user links and unlinks counts more than what was found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.compare.compare_steps import compare_articles
from newsreader.compare.mirror import mirrored
from newsreader.compare.prepared_article import prepare_article
from newsreader.domain.comparison import Comparison, LinkKind
from newsreader.domain.hand_link import HandDecision, HandLink
from newsreader.domain.note import Anchor
from newsreader.domain.span import Span

A = (
    "The ferry left the old quay of Orrin at dawn on Monday. Nobody on board was hurt.\n\n"
    "The company will pay 300 crowns to each passenger. A second vessel takes over the line."
)
B = (
    "A second vessel takes over the line. The ferry left the old quay of Orrin at dawn on Monday."
    "\n\nEveryone came ashore unharmed, and 500 crowns go to every passenger, the company said."
)


def anchor(text: str, words: str) -> Anchor:
    start = text.index(words)
    return Anchor.at(text, Span(start, start + len(words)))


def decided(decision: HandDecision, in_a: str, in_b: str) -> HandLink:
    return HandLink(decision, anchor(A, in_a), anchor(B, in_b))


HURT = decided(HandDecision.LINK, "Nobody on board was hurt.", "Everyone came ashore unharmed")
FERRY = "The ferry left the old quay of Orrin at dawn on Monday."


def compared(*decisions: HandLink, a: str = A, b: str = B) -> Comparison:
    return compare_articles(prepare_article(a, "en"), prepare_article(b, "en"), by_hand=decisions)


def told(comparison: Comparison) -> list[tuple[str, str]]:
    return [(link.a[0].of(A), link.b[0].of(B)) for link in comparison.links]


def test_a_link_by_hand_is_there_with_its_own_reason() -> None:
    assert not any("hurt" in a for a, _ in told(compared()))
    comparison = compared(HURT)
    (link,) = (link for link in comparison.links if link.by_hand)
    assert link.why == "You linked these passages by hand."
    assert (link.kind, link.score) == (LinkKind.REWORDED, 1.0)
    assert (link.a[0].of(A), link.b[0].of(B)) == (HURT.a.quote, HURT.b.quote)


def test_what_was_linked_is_no_longer_only_here() -> None:
    before, after = compared(), compared(HURT)
    assert any("hurt" in span.of(A) for span in before.only_a)
    assert not any("hurt" in span.of(A) for span in after.only_a)
    assert after.coverage_a.linked > before.coverage_a.linked


def test_facts_of_a_link_by_hand_are_held_against_each_other() -> None:
    pay = decided(
        HandDecision.LINK,
        "The company will pay 300 crowns to each passenger.",
        "500 crowns go to every passenger, the company said.",
    )
    unlink = HandLink(HandDecision.UNLINK, pay.a, pay.b)
    assert not [fact for fact in compared(unlink).facts if fact.conflict]
    (fact,) = (fact for fact in compared(unlink, pay).facts if fact.conflict)
    assert (fact.a_value, fact.b_value) == ("300", "500")


def test_an_unlinked_passage_stays_unlinked() -> None:
    assert (FERRY, FERRY) in told(compared())
    comparison = compared(decided(HandDecision.UNLINK, FERRY, FERRY))
    assert (FERRY, FERRY) not in told(comparison)
    assert any(FERRY in span.of(A) for span in comparison.only_a)
    assert all(0 <= n < len(comparison.links) for p in comparison.passages for n in p.links)


def test_equal_words_are_same_and_alike_ones_edited() -> None:
    same = decided(HandDecision.LINK, "The ferry left the old quay", "The ferry left the old quay")
    edited = decided(HandDecision.LINK, "at dawn on Monday", "at dawn on Monday.\n\nEveryone")
    kinds = [link.kind for link in compared(same, edited).links if link.by_hand]
    assert kinds == [LinkKind.SAME, LinkKind.EDITED]


def test_a_decision_is_found_again_by_its_words() -> None:
    longer = f"By our reporter.\n\n{A}"
    (link,) = (link for link in compared(HURT, a=longer).links if link.by_hand)
    assert link.a[0].of(longer) == HURT.a.quote
    assert not any(link.by_hand for link in compared(HURT, a="Other words altogether.").links)


def test_of_equal_words_those_among_the_same_neighbours_are_meant() -> None:
    twice = f"Nobody on board was hurt, the first report said.\n\n{A}"
    (link,) = (link for link in compared(HURT, a=twice).links if link.by_hand)
    assert link.a[0].start == twice.rindex(HURT.a.quote)


@pytest.mark.parametrize("decisions", [(HURT,), (decided(HandDecision.UNLINK, FERRY, FERRY), HURT)])
def test_the_other_way_round_is_the_mirror_image(decisions: tuple[HandLink, ...]) -> None:
    other = [decision.mirrored() for decision in decisions]
    assert compared(*decisions) == mirrored(compared(*other, a=B, b=A))


@given(st.data())
def test_any_two_passages_can_be_linked(data: st.DataObject) -> None:
    spans = []
    for text in (A, B):
        start = data.draw(st.integers(0, len(text) - 1))
        spans.append(Span(start, data.draw(st.integers(start + 1, len(text)))))
    link = HandLink(
        HandDecision.LINK,
        Anchor(spans[0], spans[0].of(A), "", ""),
        Anchor(spans[1], spans[1].of(B), "", ""),
    )
    comparison = compared(link)
    assert sum(each.by_hand for each in comparison.links) <= 1
    for side in (comparison.coverage_a, comparison.coverage_b):
        assert side.same + side.edited + side.reworded + side.only == pytest.approx(1)
    for each in comparison.links:
        for edit in each.edits:
            assert each.a[0].start <= edit.a.start <= edit.a.end <= each.a[-1].end
            assert each.b[0].start <= edit.b.start <= edit.b.end <= each.b[-1].end
