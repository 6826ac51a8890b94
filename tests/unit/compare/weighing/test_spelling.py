"""Spellings of one word share a form, other words do not."""

from __future__ import annotations

import pytest

from newsreader.compare.weighing.spelling import one_spelling


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("harbour", "harbor"), ("favourite", "favorite"), ("organisation", "organization"),
        ("analysed", "analyzed"), ("centre", "center"), ("metres", "meters"),
        ("dialogue", "dialog"), ("travelling", "traveling"), ("defence", "defense"),
        ("programme", "program"), ("grey", "gray"), ("e-mail", "email"), ("u.s", "us"),
        ("café", "cafe"), ("towards", "toward"), ("archaeology", "archeology"),
    ],
)  # fmt: skip
def test_two_spellings_are_one_word(british: str, american: str) -> None:
    assert one_spelling(british, "en") == one_spelling(american, "en")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("four", "for"), ("hour", "hor"), ("shoe", "she"), ("prise", "prize"), ("were", "weer"),
        ("care", "caer"), ("filled", "filed"), ("does", "des"),
    ],
)  # fmt: skip
def test_other_words_stay_apart(one: str, other: str) -> None:
    assert one_spelling(one, "en") != one_spelling(other, "en")


def test_english_rules_are_for_english() -> None:
    assert one_spelling("zentre", "de") == "zentre"
    assert one_spelling("straße", "de") == one_spelling("strasse", "de")
