"""What the user has decided about differing facts stays, and can be taken back."""

from __future__ import annotations

from newsreader.domain.comparison import FactKind
from newsreader.domain.span import Span
from newsreader.domain.verdict import FactPlace, Judged, Ruling
from newsreader.store.database import Library

FERRY = Judged(
    3,
    FactKind.NUMBER,
    ("24", "42"),
    (FactPlace(7, Span(4, 6), "24"), FactPlace(8, Span(9, 11), "42")),
)
BRIDGE = Judged(3, FactKind.DATE, ("Monday", "Sunday"), (FactPlace(9, Span(0, 6), "Monday"),))


def told(library: Library) -> list[tuple[Judged, Ruling, str]]:
    return [(one.fact, one.ruling, one.remark) for one in library.verdicts.all()]


def test_a_decision_comes_back_as_it_was_made(library: Library) -> None:
    library.verdicts.add(FERRY, Ruling.DISMISSED, "A slip “of the pen”")
    assert told(library) == [(FERRY, Ruling.DISMISSED, "A slip “of the pen”")]


def test_decisions_stand_in_their_order(library: Library) -> None:
    library.verdicts.add(FERRY, Ruling.ACCEPTED, "")
    library.verdicts.add(BRIDGE, Ruling.DISMISSED, "")
    library.verdicts.add(FERRY, Ruling.OPEN, "")
    assert [ruling for _, ruling, _ in told(library)] == ["accepted", "dismissed", "open"]


def test_the_newest_decision_about_these_articles_is_taken_back(library: Library) -> None:
    library.verdicts.add(FERRY, Ruling.ACCEPTED, "")
    library.verdicts.add(FERRY, Ruling.DISMISSED, "")
    library.verdicts.add(BRIDGE, Ruling.DISMISSED, "")
    undone = library.verdicts.take_back([8])
    assert undone is not None
    assert undone.ruling is Ruling.DISMISSED
    assert told(library) == [(FERRY, Ruling.ACCEPTED, ""), (BRIDGE, Ruling.DISMISSED, "")]
    assert library.verdicts.take_back([8]) is not None
    assert library.verdicts.take_back([8]) is None
    assert told(library) == [(BRIDGE, Ruling.DISMISSED, "")]
