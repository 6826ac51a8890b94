"""A signature keeps the telling words of an article, and fits beside it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.domain.article import Article
from newsreader.stories.signature import Signature, day_of, sign


def article(text: str, **fields: str) -> Article:
    return Article(path="", sha256="", text=text, **fields)  # type: ignore[arg-type]


def test_names_are_told_from_words() -> None:
    signature = sign(
        article("On Monday the ferry reached Pellworm. Crowds met the Pellworm ferry.")
    )
    assert signature.names == {"monday", "pellworm"}
    assert {"ferry", "crowd"} <= signature.counts.keys()


def test_a_capital_after_a_full_stop_or_in_a_headline_makes_no_name() -> None:
    signature = sign(article("It rained. Fishing stopped.", title="Harbour Closed By Storm"))
    assert signature.names == frozenset()


def test_the_commonest_words_of_a_language_are_left_out() -> None:
    assert sign(article("The ship is in the harbour", language="en")).counts.keys() == {
        "ship",
        "harbour",
    }
    assert sign(article("la nave è nel porto", language="it")).counts.keys() == {"nave", "porto"}


def test_headline_and_lead_count_twice() -> None:
    signature = sign(article("filler " * 80 + "anchor", title="Keel"))
    assert (signature.counts["keel"], signature.counts["anchor"]) == (2, 1)


def test_scripts_without_spaces_are_taken_in_pairs() -> None:
    assert sign(article("港口関閉", language="zh")).counts.keys() == {"港口", "口関", "関閉"}


def test_an_article_without_words_has_an_empty_signature() -> None:
    assert sign(article("… —")).counts == {}


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2031-04-05", date(2031, 4, 5)),
        ("2031-04-05T23:59:00+02:00", date(2031, 4, 5)),
        ("", None),
        ("2031-04", None),
        ("5 April", None),
    ],
)
def test_the_day_of_publication_is_read_or_not_known(written: str, day: date | None) -> None:
    assert day_of(written) == day


def test_a_long_article_keeps_what_it_says_most_and_its_names() -> None:
    once = " ".join(f"ship{number}" for number in range(5_000))
    signature = sign(article(f"{once} and then the Marit Sund, an anchor, an anchor"))
    assert {"marit", "sund", "anchor"} <= signature.counts.keys()
    assert len(signature.to_text()) < 3_500


@given(st.text(), st.text(), st.sampled_from(["en", "de", "", "ja"]), st.dates())
def test_a_signature_survives_its_text(text: str, title: str, language: str, day: date) -> None:
    signature = sign(article(text, title=title, language=language, date=day.isoformat()))
    assert Signature.from_text(signature.to_text()) == signature


@pytest.mark.parametrize("text", ["", "0 2031-04-05\n\n"])
def test_a_signature_of_another_form_has_no_words(text: str) -> None:
    assert Signature.from_text(text) == Signature({}, frozenset(), None)


def test_a_word_that_nobody_can_read_tells_nothing() -> None:
    assert sign(article(f"{'x' * 1_000} ferry")).counts.keys() == {"ferry"}
