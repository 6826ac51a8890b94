"""The laws that hold for all comparisons, whatever the two texts are."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsreader.compare import prepared
from newsreader.compare.compare_steps import compare_texts
from newsreader.compare.mirror import mirrored
from newsreader.compare.prepared import prepare
from newsreader.domain.comparison import Comparison, Coverage, EditOp, Link, LinkKind
from newsreader.domain.span import Span
from newsreader.text.words import words

FRAMES = [
    "The ferry {name} left the harbour of {place} at {time} with {number} passengers on board.",
    "“We heard a crash and then nothing,” said {person}, who sat in the saloon for {hours} hours.",
    "{person}, who sat in the saloon, said that they heard a crash and then nothing.",
    "The coast guard of {place} will publish its report on {day}, {person} told the board.",
    "Nobody was hurt.",
    "{number} people work in the cannery of {place}, which was sold for {number} million crowns.",
    "It ran aground near the lighthouse {hours} hours later, the guard said; the {name} did not.",
    "Die Fähre {name} läuft erst im Mai wieder aus {place} aus, sagte {person}.",
    "«Ce n’est pas la première fois», a dit {person} à {place}, {hours} heures après.",
    "渡轮停运，港口关闭。",
]  # fmt: skip
FILLERS = {
    "name": ["Halden", "Northern Star", "Ægir"],
    "place": ["Orvik", "Sund", "Łącko", "U.S. Bay"],
    "time": ["noon", "one o'clock", "6 a.m.", "18:30"],
    "number": ["212", "214", "1,200", "forty", "3.5"],
    "person": ["Ada Holm", "Dr. Ada Holm", "Hester Quillan", "Quillan", "she"],
    "hours": ["two", "2", "about three", "five-and-a-half"],
    "day": ["Monday", "Tuesday", "4 March 2021"],
}
# fmt: off
ODD = ["\u0301", "1\ufe0f\u20e3", "👍🏽", "👩‍👩‍👧", "น้ำ", "कि", "🇳🇴", "\u202e", "\0",
       "\ud800", "\u200d", "。\u0301", "“\u0301", "a\u0308", "\r\n", "\u2028", ".", "…", "-", "’"]
# fmt: on


@st.composite
def sentences(draw: st.DrawFn) -> str:
    frame = draw(st.sampled_from(FRAMES))
    return frame.format(**{key: draw(st.sampled_from(known)) for key, known in FILLERS.items()})


def edited(sentence: str, chance: random.Random) -> str:
    """The sentence with a word replaced, dropped, doubled, or something odd put in."""
    kept = sentence.split(" ")
    for _ in range(min(chance.randrange(3), len(kept) - 1)):
        place = chance.randrange(len(kept))
        kept[place : place + 1] = chance.choice(
            [["not"], [], [kept[place]] * 2, [kept[place] + chance.choice(ODD)], ["17", "tonnes"]]
        )
    return " ".join(kept)


@st.composite
def reports(draw: st.DrawFn) -> tuple[str, str]:
    """Two reports that share sentences: moved, edited, and each with some of its own."""
    shared = draw(st.lists(sentences(), max_size=7))
    chance = draw(st.randoms(use_true_random=False))
    there = [edited(s, chance) if chance.random() < 0.4 else s for s in shared]
    chance.shuffle(there)
    a = shared + draw(st.lists(sentences(), max_size=2))
    b = draw(st.lists(sentences(), max_size=2)) + there
    return draw(gaps).join(a), draw(gaps).join(b)


gaps = st.sampled_from([" ", "\n\n", "\r\n"])
jumbles = st.lists(
    st.sampled_from([*"the ferry of harbour ran was 12 Halden and café“”.,", *ODD, "\n"]),
    max_size=50,
).map(" ".join)
odd_texts = st.one_of(
    jumbles, jumbles.map(lambda text: text.replace(" ", "")), st.text(max_size=60)
)
pairs = st.one_of(reports(), reports(), st.tuples(odd_texts, odd_texts))
law = settings(max_examples=120)


def spans_of(comparison: Comparison, side: str) -> Iterator[Span]:
    yield from getattr(comparison, f"only_{side}")
    for found in (*comparison.passages, *comparison.facts, *comparison.quotes):
        yield getattr(found, side)
    for link in comparison.links:
        yield from getattr(link, side)
        yield from (getattr(edit, side) for edit in link.edits)


@given(pairs)
@law
def test_spans_lie_in_their_text_in_order(pair: tuple[str, str]) -> None:
    comparison = compare_texts(*pair)
    for text, side in zip(pair, "ab", strict=True):
        assert all(span.end <= len(text) for span in spans_of(comparison, side))
        only = getattr(comparison, f"only_{side}")
        assert all(before.end <= after.start for before, after in pairwise(only))
        for link in comparison.links:
            (whole,) = getattr(link, side)
            edits = [getattr(edit, side) for edit in link.edits]
            assert all(e.end <= f.start for e, f in pairwise(edits))
            assert all(whole.start <= e.start and e.end <= whole.end for e in edits)
        for span in (*only, *(getattr(link, side)[0] for link in comparison.links)):
            assert span.of(text) == span.of(text).strip() != ""
    for found in (comparison.links, comparison.passages, comparison.facts, comparison.quotes):
        keys = [(item.a, item.b) for item in found]
        assert keys == sorted(keys)


def cuts_a_character(text: str, place: int) -> bool:
    """Whether a mark, a joiner or a skin tone after ``place`` belongs to the sign before it."""
    before, after = text[place - 1 : place], text[place : place + 1]
    if not before or not after or before.isspace() or unicodedata.category(before) == "Cc":
        return before == "\r" and after == "\n"
    joins = unicodedata.category(after)[0] == "M" or after == "\u200d" or "🏻" <= after <= "🏿"
    return joins or after == "\u0e33"


@given(pairs)
@example(("It was 1️⃣ of 1.5\u0301 and น้ำ! It was 渡。\u0301轮", "It was 1️⃣ of 1.5\u0301 and น้ำ!"))
@law
def test_spans_never_begin_or_end_inside_a_character(pair: tuple[str, str]) -> None:
    comparison = compare_texts(*pair)
    for text, side in zip(pair, "ab", strict=True):
        for span in spans_of(comparison, side):
            assert not cuts_a_character(text, span.start)
            assert not cuts_a_character(text, span.end)


@given(pairs, st.sampled_from(["", "2024-05-06"]))
@example((f"{FRAMES[4]} {FRAMES[1]}", f"{FRAMES[4]} {FRAMES[4]}"), "")
@law
def test_the_other_way_round_is_the_mirror_image(pair: tuple[str, str], date: str) -> None:
    here = compare_texts(*pair, published_a=date)
    there = compare_texts(*pair[::-1], published_b=date)
    assert there == mirrored(here)
    assert here == mirrored(there)


@given(st.one_of(reports().map(lambda pair: pair[0]), odd_texts))
@law
def test_a_text_and_itself_are_one_same_passage(text: str) -> None:
    comparison = compare_texts(text, text)
    assert all(link.kind is LinkKind.SAME and not link.moved for link in comparison.links)
    assert all(link.a == link.b for link in comparison.links)
    assert not any(fact.conflict for fact in comparison.facts)
    if words(text).folded:
        assert comparison.coverage_a == comparison.coverage_b == Coverage(1.0, 0.0, 0.0, 0.0)
        assert comparison.only_a == comparison.only_b == ()
        (passage,) = comparison.passages
        assert passage.links == tuple(range(len(comparison.links)))
        assert words(passage.a.of(text)).folded == words(text).folded


@given(pairs)
@law
def test_each_side_is_rebuilt_from_the_other_and_the_edits(pair: tuple[str, str]) -> None:
    comparison = compare_texts(*pair)
    for (a, b), found in ((pair, comparison), (pair[::-1], mirrored(comparison))):
        for link in found.links:
            if link.kind is not LinkKind.REWORDED:
                assert rebuilt(a, b, link) == list(words(link.b[0].of(b)).folded)
            if link.kind is LinkKind.SAME:
                assert not link.edits


def rebuilt(a: str, b: str, link: Link) -> list[str]:
    """The words of A's side with the edits applied."""
    done, text = link.a[0].start, []
    for edit in link.edits:
        assert (edit.op is EditOp.INSERT) == (edit.a.start == edit.a.end)
        assert (edit.op is EditOp.DELETE) == (edit.b.start == edit.b.end)
        text += [a[done : edit.a.start], edit.b.of(b)]
        done = edit.a.end
    text.append(a[done : link.a[0].end])
    return [word for piece in text for word in words(piece).folded]


@given(pairs)
@law
def test_coverage_sums_to_one_and_agrees_with_what_is_only_here(pair: tuple[str, str]) -> None:
    comparison = compare_texts(*pair)
    for text, coverage, only in (
        (pair[0], comparison.coverage_a, comparison.only_a),
        (pair[1], comparison.coverage_b, comparison.only_b),
    ):
        assert sum(asdict(coverage).values()) == pytest.approx(1.0, abs=1e-12)
        found = words(text)
        free = sum(any(span.contains(start) for span in only) for start in found.starts)
        if found.folded:
            assert coverage.only == pytest.approx(free / len(found))


@given(pairs)
@law
def test_passages_facts_and_quotes_name_links_that_are_there(pair: tuple[str, str]) -> None:
    comparison = compare_texts(*pair)
    counts = Counter(n for passage in comparison.passages for n in passage.links)
    assert all(count == 1 for count in counts.values())
    numbers = {*counts, *(fact.link for fact in comparison.facts)}
    assert all(0 <= number < len(comparison.links) for number in numbers)


@given(pairs)
@settings(max_examples=40)
def test_the_size_of_the_blocks_changes_nothing(pair: tuple[str, str]) -> None:
    wholes = [prepare(text, "en") for text in pair]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(prepared, "_BLOCK", 9)
        blocks = [prepare(text, "en") for text in pair]
    for whole, block in zip(wholes, blocks, strict=True):
        assert block.vocabulary == whole.vocabulary
        for name in ("word_ids", "starts", "ends", "bounds", "unit_starts", "unit_ends", "clauses"):
            assert getattr(block, name).tolist() == getattr(whole, name).tolist(), name


_PROGRAM = """
import json, sys
from dataclasses import asdict
from newsreader.compare.compare_steps import compare_texts
for pair in json.load(sys.stdin):
    print(json.dumps(asdict(compare_texts(*pair, published_a="2024-05-06"))))
"""


def test_the_same_bytes_come_out_in_another_process_with_another_hash_seed() -> None:
    chance = random.Random(11)
    filled = [
        frame.format(**{key: chance.choice(known) for key, known in FILLERS.items()})
        for frame in FRAMES * 3
    ]
    changed = [edited(sentence, chance).replace("\ud800", "") for sentence in reversed(filled)]
    pair_list = json.dumps([["\n".join(filled), "\n".join(changed)], [FRAMES[1], FRAMES[2]]])
    outputs = {
        subprocess.run(
            [sys.executable, "-c", _PROGRAM],
            input=pair_list,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(outputs) == 1
    found = json.loads(outputs.pop().splitlines()[0])
    assert all(found[part] for part in ("links", "passages", "facts", "quotes"))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\0",
        "!!!",
        "\ud800 lone",
        "\u202eright to left\u202c",
        "👩‍👩‍👧 emoji " * 300,
        "the " * 20_000,
        "x" * 500_000,
        "a.b." * 20_000,
        "1,2," * 20_000,
        "\u0301" * 50_000,
        "ab,cd;" * 20_000,
        '"a ‘b “c ' * 5_000,
        "Ada Holm said. " * 3_000,
        "渡轮停运" * 10_000,
        "\n" * 50_000,
    ],
    ids=lambda text: ascii(text[:9]),
)
def test_any_string_returns(text: str) -> None:
    assert compare_texts(text, "The ferry left. " + text).complete
