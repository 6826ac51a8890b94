"""What may be hidden of the differences between two texts, and what never is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.compare.compare_steps import compare_articles
from newsreader.compare.deadline import NEVER
from newsreader.compare.prepared_article import prepare_article
from newsreader.domain.article import Article
from newsreader.domain.comparison import Comparison, LinkKind
from newsreader.domain.difference import ALWAYS_SAME, Nature, Sieve, Sifted, Weight
from newsreader.usecases.sift_differences import Sifter, weighty_parts

EVERYTHING = frozenset(Nature)
COARSEST = Sieve(Weight.QUOTE, EVERYTHING)


def article(text: str) -> Article:
    return Article(path="", sha256="", text=text, language="en")


def compared(a: str, b: str, sieve: Sieve) -> tuple[Comparison, Sifted]:
    one, other = prepare_article(a, "en"), prepare_article(b, "en")
    found = compare_articles(one, other)
    weighty = weighty_parts(one, NEVER), weighty_parts(other, NEVER)
    return found, Sifter(article(a), article(b), found, weighty).through(sieve)


def shown(a: str, b: str, sieve: Sieve) -> list[tuple[str, str]]:
    """The changed words that are shown."""
    _, sifted = compared(a, b, sieve)
    return [(edit.a.of(a), edit.b.of(b)) for link in sifted.comparison.links for edit in link.edits]


FRAME = "The keeper of the old lighthouse told the visitors that {} on the long stone pier."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("twelve gulls had nested", "fourteen gulls had nested"),
        ("3 gulls had nested", "5 gulls had nested"),
        ("a gull of Orrin had nested", "a gull of Marlby had nested"),
        ("the gulls had nested", "the gulls had not nested"),
        ("the gulls nested on Monday", "the gulls nested on Friday"),
        ("“the gulls are thieves” and nest", "“the gulls are robbers” and nest"),
    ],
)
def test_numbers_names_dates_denials_and_quotes_pass_every_sieve(one: str, other: str) -> None:
    assert shown(FRAME.format(one), FRAME.format(other), COARSEST)


@pytest.mark.parametrize(
    ("one", "other", "nature"),
    [
        ("the grey harbour had frozen", "the gray harbor had frozen", Nature.SPELLING),
        ("the café was organised", "the cafe was organized", Nature.SPELLING),
        ("the gulls had nested there", "the gulls have nested there", Nature.SMALL_WORDS),
    ],
)
def test_a_nature_that_is_ignored_is_hidden(one: str, other: str, nature: Nature) -> None:
    a, b = FRAME.format(one), FRAME.format(other)
    assert shown(a, b, Sieve())
    found, sifted = compared(a, b, Sieve(ignored=ALWAYS_SAME | {nature}))
    assert [link.kind for link in found.links] == [LinkKind.EDITED]
    assert [link.kind for link in sifted.comparison.links] == [LinkKind.SAME]


@pytest.mark.parametrize(
    ("one", "other", "nature", "difference"),
    [
        ("the Council met", "the council met", Nature.CASE, ("Council", "council")),
        ("gulls, terns and crows met", "gulls terns and crows met", Nature.PUNCTUATION, (",", "")),
        ("the “wreck” was sold", "the «wreck» was sold", Nature.QUOTE_MARKS, ("“", "«")),
    ],
)
def test_fine_print_is_shown_to_who_wants_it(
    one: str, other: str, nature: Nature, difference: tuple[str, str]
) -> None:
    a, b = FRAME.format(one), FRAME.format(other)
    assert shown(a, b, Sieve()) == []
    assert difference in shown(a, b, Sieve(ignored=ALWAYS_SAME - {nature}))


def test_a_little_wording_goes_before_much_of_it() -> None:
    a = FRAME.format("a small boat had been seen drifting slowly towards the rocks")
    b = FRAME.format("a small dinghy had been seen drifting slowly towards the rocks")
    assert shown(a, b, Sieve(Weight.WORD)) == [("boat", "dinghy")]
    assert shown(a, b, Sieve(Weight.WORDING)) == []


def test_facts_weigh_more_than_quotes_and_these_more_than_words() -> None:
    frames = [FRAME, "Nobody in the small fishing village could remember that {} before.", FRAME]
    ones = ["twelve gulls had nested", "“the sea was calm” had been said", "a boat had sunk"]
    others = ["fourteen gulls had nested", "“the sea was still” had been said", "a ship had sunk"]
    weights = []
    for frame, one, other in zip(frames, ones, others, strict=True):
        _, sifted = compared(frame.format(one), frame.format(other), Sieve())
        weights.append(max(sifted.links))
    assert weights[0] >= Weight.FACT
    assert weights[1:] == [Weight.QUOTE, Weight.WORD]


NEWS = (
    "The gulls nested on old grey pier in 2031 not Orrin three while the 'keeper' slept, he said."
)
WORDS = st.sampled_from(NEWS.split())
TEXTS = st.lists(WORDS, min_size=4, max_size=30).map(" ".join)
SIEVES = st.builds(Sieve, st.sampled_from(Weight), st.frozensets(st.sampled_from(Nature)))


@given(TEXTS, TEXTS, SIEVES)
def test_a_sieve_never_renumbers_and_never_adds_to_the_standard_one(
    a: str, b: str, sieve: Sieve
) -> None:
    found, sifted = compared(a, b, sieve)
    links = sifted.comparison.links
    assert [(link.a, link.b) for link in links] == [(link.a, link.b) for link in found.links]
    assert len(sifted.links) == len(links)
    if sieve.ignored >= ALWAYS_SAME:
        for kept, link in zip(links, found.links, strict=True):
            assert set(kept.edits) <= set(link.edits)
    _, standard = compared(a, b, Sieve())
    assert standard.comparison == found


@given(TEXTS, TEXTS)
def test_figures_that_differ_are_always_among_the_edits(a: str, b: str) -> None:
    found, sifted = compared(a, b, COARSEST)
    for link, kept in zip(found.links, sifted.comparison.links, strict=True):
        for edit in link.edits:
            if any(map(str.isdigit, edit.a.of(a) + edit.b.of(b))):
                assert edit in kept.edits
