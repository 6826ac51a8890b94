"""The words that tie an article to its story are named, the strongest first."""

from __future__ import annotations

from newsreader.stories.rarity import Rarity
from newsreader.stories.reasons import shared_terms
from newsreader.stories.signature import Signature


def test_shared_terms_come_with_how_many_others_have_them() -> None:
    own = Signature({"osk": 1, "oil": 1, "fog": 1}, {"osk"}, None)
    others = [Signature({"osk": 1, "oil": 1}, {"osk"}, None), Signature({"osk": 1}, {"osk"}, None)]
    rarity = Rarity(0, {})
    assert shared_terms(own, others, rarity, 5) == (("osk", 2), ("oil", 1))
    assert shared_terms(own, others, rarity, 1) == (("osk", 2),)
    assert shared_terms(own, [], rarity, 5) == ()
