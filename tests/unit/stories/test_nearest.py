"""Of a large story the articles that have most in common are compared first."""

from __future__ import annotations

from newsreader.domain.article import Article
from newsreader.stories.nearest import nearest_first
from newsreader.stories.rarity import Rarity
from newsreader.stories.signature import sign

TEXTS = (
    "The ferry Mary Tolland sank off Varrow with forty cars.",
    "Bakers in Ostrin struck over flour prices on Friday.",
    "Off Varrow the ferry Mary Tolland sank, forty cars aboard.",
    "Flour prices made the bakers of Ostrin strike.",
    "The Mary Tolland, a ferry, is lost with cars.",
)


def test_each_article_meets_its_nearest_before_any_meets_its_second() -> None:
    signatures = [sign(Article("a.txt", "", text, language="en")) for text in TEXTS]
    pairs = nearest_first(signatures, Rarity(0, {}))
    assert len(pairs) == 10
    assert len(set(pairs)) == 10
    assert {(0, 2), (1, 3)} <= set(pairs[:3])
    assert {n for pair in pairs[:3] for n in pair} == set(range(5))
