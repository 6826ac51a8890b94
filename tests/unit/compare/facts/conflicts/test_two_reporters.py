"""Two reporters on one event: where they part, and where they say the same in other words."""

from __future__ import annotations

import pytest

from newsreader.compare.compare_steps import compare_texts
from newsreader.domain.comparison import FactKind

# What both tell besides, so that a sentence stands among others as it does in the news.
AROUND_A = (
    "The ferry from Orvik ran aground at the mouth of the harbour in thick fog on Monday night.",
    "Divers began to look for cracks in the hull at daybreak.",
)
AROUND_B = (
    "Thick fog lay over the harbour mouth when the Orvik ferry ran aground there on Monday night.",
    "At first light divers searched the hull for cracks.",
)


def conflicts(a: str, b: str) -> list[tuple[FactKind, str, str]]:
    """What conflicts between a sentence of one article and a sentence of the other."""
    text_a = " ".join((AROUND_A[0], a, AROUND_A[1]))
    text_b = " ".join((AROUND_B[0], AROUND_B[1], b))
    comparison = compare_texts(text_a, text_b, language_a="en", language_b="en")
    return [
        (fact.kind, fact.a.of(text_a), fact.b.of(text_b))
        for fact in comparison.facts
        if fact.conflict
    ]


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        # The value is the last word of its sentence.
        (
            "Engineers expect the repair of the rudder to be finished by Thursday.",
            "The repair of the rudder is expected to be finished by Friday.",
            FactKind.DATE,
        ),
        ("Crews want 9 percent more pay.", "The crews want a pay rise of 7 percent.", "percent"),
        ("A boy of 12 was treated for shock.", "A boy aged 14 was treated for shock.", "number"),
        (
            "Doctors counted 31 cases of seasickness on board the ferry.",
            "On board the ferry doctors counted 41 seasickness cases.",
            "number",
        ),
        ("Two men were shot dead on deck.", "Four men were shot and killed on deck.", "number"),
        ("Nobody was hurt when she struck.", "Six people were hurt when she struck.", "number"),
        (
            "At least 26 passengers had to be carried off the ferry.",
            "At least 36 passengers had to be carried off the ferry, rescuers said.",
            "number",
        ),
        (
            "The fog has killed 58 people in Orvik this winter.",
            "This winter 85 people in Orvik have died in the fog.",
            "number",
        ),
        ("They hold 79 of the 150 berths.", "They have 97 of 150 berths there.", "number"),
        (
            "Divers needed hours to find the hole.",
            "Divers needed days to find the hole.",
            "duration",
        ),
        (
            "Talks on it will last several weeks.",
            "Talks on it will last several months.",
            "duration",
        ),
        (
            "The harbour board rents out 34 sheds to fishermen.",
            "To fishermen the board of the harbour rents out 24 huts.",
            "number",
        ),
        ("Fares have doubled since the spring.", "Fares have tripled since spring.", "number"),
        ("The tow took minutes to arrive.", "The tow arrived after hours.", "duration"),
        ("The route was opened last week.", "The route was opened last month.", "date"),
        ("Half of the freight was lost.", "A third of the freight was lost.", "percent"),
        ("The crew beat Sandvik 3-1 on Sunday.", "The crew beat Sandvik 3-2 on Sunday.", "number"),
        (
            "The storm of magnitude 6.4 shook the pier.",
            "The pier was shaken by the magnitude 5.9 storm.",
            "number",
        ),
        (
            "His brother Samuel Rieve thanked the rescuers.",
            "The rescuers were thanked by his brother, Daniel Rieve.",
            FactKind.NAME,
        ),
        (
            "Harbour inspector Piet van Dalen called the pilot careless.",
            "The pilot had been careless, harbour inspector Joost Verhage said.",
            FactKind.NAME,
        ),
        (
            "Mayor Ada Holm blamed the pilot for the accident.",
            "The pilot was to blame for the accident, treasurer Ada Holm said.",
            FactKind.ROLE,
        ),
        (
            "Ferry fares must rise, chief executive Ada Holm said.",
            "Ferry fares must rise, said Ada Holm, the chief financial officer.",
            FactKind.ROLE,
        ),
        (
            "The freighter had been on her way from Rotterdam to Lagos.",
            "She was a freighter, sailing from Antwerp to Lagos.",
            FactKind.PLACE,
        ),
    ],
)
def test_they_tell_one_thing_differently(a: str, b: str, kind: str) -> None:
    assert [found[0] for found in conflicts(a, b)] == [FactKind(kind)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The ferry made 30 km/h in the channel.", "In the channel she made 19 miles an hour."),
        ("She carried 900 tonnes of gravel.", "On board were 900 tons of gravel."),
        ("Half of the cabins were empty.", "50 percent of the cabins stood empty."),
        ("Nobody was killed on the ferry.", "No one on the ferry died, police said."),
        ("Fares more than doubled in a year.", "Fares went up threefold in a year."),
        ("President Volodymyr Zelensky sent help.", "Help came from Volodymyr Zelenskyy."),
        ("Mohammed Rahim was the pilot.", "The pilot was Muhammad Rahim."),
        ("Police arrested four men and a woman.", "Five people were arrested by police."),
        ("Tickets for the first boat are sold out.", "There are no more tickets for that boat."),
        # Not the same predicate.
        ("The inquiry will last three weeks.", "The inquiry is to begin in two weeks."),
        ("Two of the three pumps failed.", "One of the three pumps worked."),
        (
            "The hearing is set for December 15 of this year.",
            "The hearing was set, the board reported on September 26.",
        ),
        ("It was the second day of fog.", "For a second day there was fog."),
    ],
)
def test_they_say_the_same_or_speak_of_two_things(a: str, b: str) -> None:
    assert conflicts(a, b) == []
