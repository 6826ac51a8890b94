"""Articles on one event find each other, from the very first two on, and others stay apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.domain.article import Article
from newsreader.stories.grouping import place
from newsreader.stories.signature import Signature, sign
from tests.measure.scale_texts import another_on, invented_library, new_article
from tests.measure.shelf_in_memory import ShelfInMemory

SAMPLE = Path(__file__).parents[3] / "resources" / "sample"

WIRE = """
A tanker ran aground off Cape Orrin on Tuesday night, spilling about 300 tonnes of fuel oil into
the Sound of Mell, the coastguard said. The Marit Sund, which carries a crew of 19, struck a reef
two miles from the lighthouse in thick fog. Nobody was hurt. "We heard a long grinding noise and
then the lights went out," said Captain Ivo Brandt. Booms were laid around the ship and the
fishing grounds of Orrin were closed. The owner, Lervik Shipping, said salvage tugs would try to
pull the tanker free at high tide on Thursday.
"""
REWRITE = """
Fishermen in Orrin were kept ashore yesterday after oil from a stranded tanker reached the Sound
of Mell. The Marit Sund hit a reef near the Cape Orrin lighthouse on Tuesday, and some 300 tonnes
of fuel have leaked, according to the coastguard. All 19 on board are safe. Its captain, Ivo
Brandt, spoke of "a long grinding noise". Lervik Shipping, which owns the vessel, has sent tugs.
"""
SHORT = "Tanker Marit Sund aground: 300 tonnes of oil spilt in the Sound of Mell off Cape Orrin."
FOLLOW_UP = """
The tanker Marit Sund was towed off the reef at Cape Orrin at high tide, Lervik Shipping said.
Oil has now been found on nine beaches along the Sound of Mell, where volunteers shovelled it into
sacks. Orrin's fishing grounds remain closed, the coastguard said.
"""
OTHER_TANKER = """
A tanker broke its moorings in the port of Tavasta on Sunday and drifted for an hour before tugs
caught it, the port's authority said. The Blue Heron was empty and no oil was spilt. A storm with
gusts of 140 kilometres an hour had snapped four of its lines. Pilot Rana Osk climbed aboard
and brought the ship to anchor in the bay.
"""
FOOTBALL = """
Halden United came from two goals down to beat Norrby 3-2 on Saturday and go top of the league.
Teenage striker Kofi Lind scored twice in the last ten minutes before a crowd of 21,000. "We never
stopped believing," said coach Petra Vahl, whose side meets Rovaniemi on Wednesday.
"""
BUDGET = """
The finance minister, Olga Teir, announced a cut in fuel tax of 4 per cent on Tuesday and said
that pensions would rise in January. The opposition called the budget a gift to drivers. Economists
at the Bank of Lund said inflation could reach 6 per cent by the summer.
"""


def signature(text: str, **fields: str) -> Signature:
    fields = {"language": "en"} | fields
    return sign(Article(path="", sha256="", text=text, **fields))  # type: ignore[arg-type]


def library_of(
    stories: Mapping[int, Iterable[Signature]], *, settled: bool = False
) -> ShelfInMemory:
    shelf = ShelfInMemory()
    for story, signatures in stories.items():
        for one in signatures:
            shelf.put(shelf.add(story, one), story, settled=settled)
    return shelf


def story_for(new: Signature, stories: Mapping[int, Iterable[Signature]]) -> int | None:
    """The story that an article is put into; None when it begins one of its own."""
    (change,) = (c for c in place(new, library_of(stories)) if c.has_new)
    return change.story


def stories_of(signatures: list[Signature]) -> list[int]:
    """The story that each is in when they have arrived one after another in an empty library."""
    shelf = ShelfInMemory()
    numbers = [shelf.take(one) for one in signatures]
    return [shelf.articles[number].story for number in numbers]


def test_the_first_article_begins_a_story() -> None:
    assert story_for(signature(WIRE), {}) is None


@pytest.mark.parametrize("other", [REWRITE, SHORT, FOLLOW_UP, WIRE.upper()])
def test_two_articles_on_one_event_are_one_story_in_an_empty_library(other: str) -> None:
    assert story_for(signature(other), {5: [signature(WIRE)]}) == 5
    assert story_for(signature(WIRE), {5: [signature(other)]}) == 5


@pytest.mark.parametrize("other", [OTHER_TANKER, FOOTBALL, BUDGET])
def test_articles_on_two_events_are_two_stories_in_an_empty_library(other: str) -> None:
    assert story_for(signature(other), {5: [signature(WIRE)]}) is None
    assert story_for(signature(WIRE), {5: [signature(other)]}) is None


def test_the_order_of_arrival_does_not_matter() -> None:
    texts = {"tanker": [WIRE, REWRITE, FOLLOW_UP], "harbour": [OTHER_TANKER], "match": [FOOTBALL]}
    arrivals = [(event, signature(text)) for event in texts for text in texts[event]]
    for order in permutations(arrivals):
        stories = stories_of([one for _, one in order])
        found = {
            event: {s for s, (e, _) in zip(stories, order, strict=True) if e == event}
            for event in texts
        }
        assert [len(found[event]) for event in texts] == [1, 1, 1]
        assert len(set(stories)) == 3


def test_the_better_of_two_stories_is_taken() -> None:
    candidates = {1: [signature(OTHER_TANKER)], 2: [signature(WIRE)], 3: [signature(BUDGET)]}
    assert story_for(signature(REWRITE), candidates) == 2


def test_similar_events_a_year_apart_are_kept_apart() -> None:
    race = (
        "The Orrin lighthouse race was won by {} on Sunday in {} minutes. Rain fell on the crowd."
    )
    last = signature(race.format("Ada Holm", "41"), date="2030-05-12")
    this = signature(race.format("Bo Quist", "43"), date="2031-05-11")
    same_day = signature(race.format("Bo Quist", "43"), date="2030-05-13")
    assert story_for(this, {1: [last]}) is None
    assert story_for(same_day, {1: [last]}) == 1


def test_a_copy_is_recognised_at_any_time() -> None:
    first, again = (signature(WIRE, date=day) for day in ("2030-05-12", "2031-05-11"))
    assert story_for(again, {1: [first]}) == 1


def test_an_unknown_date_speaks_neither_for_nor_against() -> None:
    dated, undated = signature(WIRE, date="2030-05-12"), signature(REWRITE)
    assert story_for(undated, {1: [dated]}) == 1
    assert story_for(dated, {1: [undated]}) == 1


def test_a_story_of_hundreds_does_not_make_its_names_common() -> None:
    many = [signature(text) for text in (WIRE, REWRITE, FOLLOW_UP, SHORT)] * 75
    candidates = {1: many, 2: [signature(FOOTBALL)]}
    assert story_for(signature(REWRITE), candidates) == 1
    assert story_for(signature(OTHER_TANKER), candidates) is None


def test_furniture_that_all_articles_of_a_library_share_joins_nothing() -> None:
    furniture = (
        " Subscribe to our newsletter for the best stories, letters and recipes every morning."
    )
    texts = [text + furniture for text in (WIRE, OTHER_TANKER, FOOTBALL, BUDGET)]
    assert len(set(stories_of([signature(text) for text in texts]))) == 4


def test_other_languages_and_scripts_are_grouped_too() -> None:
    french = (
        "Un pétrolier, le Marit Sund, s'est échoué mardi près du phare du cap Orrin.",
        "Le pétrolier Marit Sund est toujours échoué au cap Orrin, près du phare.",
        "Le ministre des Finances a annoncé mercredi une baisse des impôts à Lund.",
    )
    japanese = (
        "火曜日の夜、灯台の近くでタンカーが座礁し、油が流出した。",
        "灯台の近くで座礁したタンカーから油の流出が続いている。",
        "財務大臣は水曜日、来年の予算案と減税を発表した。",
    )
    for language, texts in (("fr", french), ("ja", japanese)):
        assert stories_of([signature(text, language=language) for text in texts]) == [1, 1, 2]


def test_an_article_without_words_begins_a_story() -> None:
    empty = signature("")
    assert story_for(empty, {1: [signature(WIRE)], 2: [empty]}) is None
    assert story_for(signature(WIRE), {2: [empty]}) is None


def test_the_sample_is_one_story() -> None:
    pages = [path.read_text(encoding="utf-8") for path in sorted(SAMPLE.glob("[0-9]_*"))]
    assert len(pages) == 5
    texts = [re.sub("<style.*?</style>|<[^>]+>", " ", page, flags=re.DOTALL) for page in pages]
    for order in permutations(texts):
        assert set(stories_of([signature(text) for text in order])) == {1}


def test_the_five_real_articles_are_one_story(seeds: list[Path]) -> None:
    texts = [path.read_text(encoding="utf-8") for path in seeds]
    for order in (texts, texts[::-1]):
        assert set(stories_of([signature(text) for text in order])) == {1}


def test_an_article_ties_two_stories_together() -> None:
    shelf = library_of({1: [signature(SHORT)], 2: [signature(FOLLOW_UP)]})
    shelf.take(signature(WIRE))
    shelf.take(signature(REWRITE))
    assert len({member.story for member in shelf.articles.values()}) == 1


def test_settled_articles_stay_and_their_stories_take_more() -> None:
    stories = {1: [signature(WIRE)], 2: [signature(REWRITE)]}
    shelf = library_of(stories, settled=True)
    shelf.take(signature(FOLLOW_UP))
    assert [member.story for member in shelf.articles.values()][:2] == [1, 2]
    assert shelf.articles[3].story in {1, 2}


def test_a_story_that_was_merged_by_hand_takes_articles_on_all_it_is_about() -> None:
    mixed = [signature(text) for text in (WIRE, REWRITE, FOOTBALL, BUDGET)]
    shelf = library_of({1: mixed}, settled=True)
    for text in (FOLLOW_UP, FOOTBALL + SHORT, BUDGET):
        assert shelf.articles[shelf.take(signature(text))].story == 1
    other = shelf.take(signature(OTHER_TANKER))
    assert shelf.articles[other].story != 1


def test_such_a_story_is_known_by_more_than_what_was_imported_last() -> None:
    mixed = [signature(text) for text in (BUDGET, *[FOOTBALL] * 8)]
    shelf = library_of({1: mixed}, settled=True)
    assert shelf.articles[shelf.take(signature(BUDGET))].story == 1


@pytest.fixture(scope="module")
def many_stories() -> ShelfInMemory:
    shelf = ShelfInMemory()
    for article, _, story in invented_library(120):
        shelf.add(story + 1, sign(article))
    return shelf


@given(story=st.integers(0, 30), number=st.integers(0, 1000), is_known=st.booleans())
@settings(max_examples=25, deadline=None)
def test_a_first_look_leaves_out_no_story_that_a_full_one_would_find(
    many_stories: ShelfInMemory, story: int, number: int, *, is_known: bool
) -> None:
    text = another_on(story, number) if is_known else new_article(number, "")
    new = signature(text, date="2024-01-01")
    with pytest.MonkeyPatch.context() as patch:
        for bound, off in (("_SHARE", 0.0), ("_NEAR", 0.0), ("_ASKED_FOR", 1000), ("_GLANCED", 60)):
            patch.setattr(f"newsreader.stories.grouping.{bound}", off)
        in_full = place(new, many_stories)
    assert place(new, many_stories) == in_full
