"""Articles are close by the telling words they share, less by other names and distance in time."""

from __future__ import annotations

from datetime import date

import pytest

from newsreader.stories.closeness import closeness, closeness_to
from newsreader.stories.rarity import Rarity
from newsreader.stories.signature import Signature

NOTHING_KNOWN = Rarity(0, {})


def _signature(words: str, day: date | None = None) -> Signature:
    terms = words.split()
    names = {term.lower() for term in terms if term[0].isupper()}
    return Signature(dict.fromkeys(map(str.lower, terms), 1), names, day)


def _of_two(a: Signature, b: Signature) -> float:
    return float(closeness([a, b], NOTHING_KNOWN)[0, 1])


def test_the_same_words_are_as_close_as_can_be_and_no_words_as_far() -> None:
    assert _of_two(_signature("Alma sank"), _signature("Alma sank")) == pytest.approx(1)
    assert _of_two(_signature("Alma sank"), _signature("goal won")) == 0
    assert _of_two(_signature(""), _signature("")) == 0


def test_a_name_weighs_more_than_a_word() -> None:
    base = _signature("Alma ferry")
    assert _of_two(base, _signature("Alma")) > _of_two(base, _signature("ferry"))


def test_other_names_on_both_sides_speak_against_one_event() -> None:
    champion = _signature("Brandt fight title Osk")
    other_fight = _of_two(champion, _signature("Brandt fight title Lind"))
    shorter = _of_two(champion, _signature("Brandt fight title"))
    assert other_fight < 0.7 * shorter


def test_copies_stay_close_at_any_distance_in_time() -> None:
    early, late = date(2030, 5, 1), date(2031, 5, 1)
    words = "Alma sank storm"
    assert _of_two(_signature(words, early), _signature(words, late)) == pytest.approx(1)
    alike = _signature("Alma sank calm", late)
    assert _of_two(_signature(words, early), alike) < _of_two(_signature(words), alike)


def test_one_article_is_as_close_to_the_others_as_when_all_are_compared() -> None:
    words = ("Alma sank storm", "Brandt fight title Osk", "Brandt title Lind Alma", "sank", "")
    days = (date(2030, 5, 1), None, date(2031, 5, 1), None, None)
    signatures = [_signature(*each) for each in zip(words, days, strict=True)]
    new, *others = signatures
    whole = closeness(signatures, NOTHING_KNOWN)
    assert closeness_to(new, others, NOTHING_KNOWN) == pytest.approx(list(whole[0, 1:]))
