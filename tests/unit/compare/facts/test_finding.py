"""The laws of finding facts: any text returns, in time that grows with its length."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.compare.facts.finding import find_facts
from newsreader.compare.facts.matching import compare_facts
from newsreader.domain.comparison import FactKind, Link, LinkKind
from newsreader.domain.span import Span

WORDS = (
    "the a an half of and - million £ $ 12 4.5 1,200 % five thirds year-old hours May Monday "
    "last ago not n't Ada Holm , . : / ( “ ” ’ minister Secretary State in Oslo 6 a.m. US 🚢 "
    "e\u0301 ½ ٣٤٠ \x00"
)
PIECES = [*WORDS.split(), "\n"]
texts = st.one_of(st.lists(st.sampled_from(PIECES), max_size=50).map(" ".join), st.text())


@given(texts, st.sampled_from(["en", "", "de", "zh"]))
@settings(max_examples=200)
def test_spans_lie_in_the_text_in_order(text: str, language: str) -> None:
    found = find_facts(text, language, "2026-04-15")
    assert list(found) == sorted(found, key=lambda m: (m.span, m.kind))
    for mention in found:
        assert 0 <= mention.span.start < mention.span.end <= len(text)
        assert mention.value
        assert not mention.span.of(text)[0].isspace()


@given(texts, texts, st.sampled_from(list(LinkKind)))
@settings(max_examples=150)
def test_comparing_is_the_same_from_both_sides(a: str, b: str, kind: LinkKind) -> None:
    facts_a, facts_b = find_facts(a, "en"), find_facts(b, "en")
    spans = (Span(0, len(a)),), (Span(0, len(b)),)
    here = compare_facts([Link(kind, False, 0.9, "", *spans)], a, b, facts_a, facts_b)
    there = compare_facts([Link(kind, False, 0.9, "", *spans[::-1])], b, a, facts_b, facts_a)
    assert {(f.kind, f.a, f.b, f.conflict) for f in here} == {
        (f.kind, f.b, f.a, f.conflict) for f in there
    }
    assert all(f.a.end <= len(a) and f.b.end <= len(b) for f in here)


@given(texts)
def test_the_same_text_gives_the_same_facts(text: str) -> None:
    assert find_facts(text, "en") == find_facts(text, "en")


HOSTILE = [
    "1 ", "1", "1,", "one hundred and ", "half ", "a.", "Ada ", "Ada-", "minister ", '"A', "((((A",
    "president of the ", "1/2/", "Monday, the ", "1 year 1 month 1 day ", "\n", "e\u0301",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_takes_no_longer_than_prose(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    began = time.process_time()
    find_facts(text, "en", "2026-04-15")
    assert time.process_time() - began < 8


@pytest.mark.parametrize(
    "text",
    [
        "See https://example.org/2026/04/14/ferry-12 for more.",
        "Posted: 14 April 2026, 22:48 by the desk",
        "On behalf of the firm posted in Ferries on Tuesday, 14 April 2026.",
        "They found an AK-47 and an A320.",
    ],
)
def test_what_the_page_prints_and_what_is_a_label_is_no_fact(text: str) -> None:
    assert [m for m in find_facts(text, "en") if m.kind is not FactKind.NAME] == []


def test_figures_glued_to_signs_of_other_scripts_are_read() -> None:
    assert [m.value for m in find_facts("在2023年", "zh")] == ["2023"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It cost $US5 million.", "USD 5000000"),
        ("It cost Mex$ 10.", "MXN 10"),
        ("at 1300 GMT", "13:00"),
        ("at 8: 20 p.m.", "20:20"),
        ("on this past Monday (May 4)", "2026-05-04"),
        ("a 7.62mm rifle", "7.62"),
        # A space after every mark and round every hyphen.
        ("a quake of 6. 1", "6.1"),
        ("15, 800 tents", "15800"),
        ("a 15 - year - old boat", "15 years old"),
        ("a 15 - year ban", "15 years"),
        ("a 15, 800 - square - metre hall", "15800 sq m"),
    ],
)
def test_spellings_of_wire_services(text: str, value: str) -> None:
    assert [m.value for m in find_facts(text, "en", "2026-05-06")] == [value]
