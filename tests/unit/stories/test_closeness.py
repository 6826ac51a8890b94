"""Articles are close by the telling words they share, less by other names and distance in time."""

from __future__ import annotations

from datetime import date

import pytest

from newsreader.stories.closeness import closeness, roughly_close
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


def test_roughly_an_article_is_the_closer_the_more_it_shares() -> None:
    new = _signature("Alma Osk sank storm", date(2030, 5, 1))
    words = ("Alma Osk sank storm", "Alma Osk sank", "Alma sank", "sank calm", "goal won", "")
    others = [_signature(each, date(2031, 5, 1)) for each in words]
    rough = roughly_close(new, NOTHING_KNOWN.weights(new), others)
    assert rough[0] == pytest.approx(1)
    assert list(rough) == sorted(rough, reverse=True)
    assert rough[3] > rough[4] == rough[5] == 0


def test_an_article_without_words_is_close_to_none() -> None:
    nothing = _signature("")
    assert roughly_close(nothing, {}, [nothing, _signature("Alma sank")]) == (0, 0)


def test_names_of_its_own_are_not_held_against_an_article_at_a_first_look() -> None:
    champion = _signature("Brandt fight title Osk")
    other_fight = _signature("Brandt fight title Lind")
    vector = NOTHING_KNOWN.weights(champion)
    assert roughly_close(champion, vector, [other_fight])[0] > _of_two(champion, other_fight)
