"""A prepared text comes back from its bytes, and only from its own."""

from __future__ import annotations

from dataclasses import fields
from hashlib import sha256

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.compare.compare_steps import compare
from newsreader.compare.deadline import Deadline
from newsreader.compare.prepared import PreparedText, prepare
from newsreader.compare.stored import VERSION, from_bytes, to_bytes
from newsreader.compare.term_table import TermTable

TEXT = (
    "“The hall is shut,” said the mayor of Orvik on 3.5.2021. It leaks; nobody, she added, "
    "knew why.\n\nU.S. visitors paid 1,200 crowns. Café guests left – in the rain!\n"
) * 3


def assert_same(one: PreparedText | TermTable, other: PreparedText | TermTable) -> None:
    for field in fields(one):
        left, right = getattr(one, field.name), getattr(other, field.name)
        if isinstance(left, TermTable):
            assert_same(left, right)
        elif isinstance(left, np.ndarray):
            assert left.dtype == right.dtype, field.name
            assert left.tolist() == right.tolist(), field.name
        else:
            assert left == right, field.name


_pieces = st.sampled_from([*TEXT.split(" "), "\n", "渡轮", "e\u0301", "\ud800", "\0", "’"])


@given(st.one_of(st.text(max_size=80), st.lists(_pieces, max_size=60).map(" ".join)))
def test_what_comes_back_is_what_was_packed(text: str) -> None:
    prepared = prepare(text)
    back = from_bytes(to_bytes(prepared), text)
    assert back is not None
    assert_same(prepared, back)


def test_it_compares_as_before() -> None:
    a, b = prepare(TEXT), prepare(TEXT[60:] + " The end.")
    back = from_bytes(to_bytes(a), TEXT)
    assert back
    assert compare(back, b) == compare(a, b)


def test_it_is_smaller_than_the_text() -> None:
    assert len(to_bytes(prepare(TEXT * 10))) < len(TEXT * 10) / 4


def test_bytes_of_another_text_another_version_or_damaged_ones_give_nothing() -> None:
    data = to_bytes(prepare(TEXT))
    assert from_bytes(data, TEXT + ".") is None
    assert from_bytes((VERSION + 1).to_bytes(2, "little") + data[2:], TEXT) is None
    assert from_bytes(data[:-9], TEXT) is None
    assert from_bytes(b"", TEXT) is None


def test_what_a_deadline_cut_short_is_not_kept() -> None:
    with pytest.raises(ValueError, match="to its end"):
        to_bytes(prepare(TEXT * 200, deadline=Deadline.after(0)))


def test_a_change_of_words_sentences_or_clauses_raises_the_version() -> None:
    """When this fails raise VERSION, so that libraries prepare their articles anew."""
    prepared = prepare(TEXT, "en")
    names = ("word_ids", "starts", "ends", "bounds", "unit_starts", "unit_ends", "clauses")
    told = [prepared.vocabulary, *(getattr(prepared, name).tolist() for name in names)]
    assert (VERSION, sha256(repr(told).encode()).hexdigest()[:12]) == (2, "aab3253ce76d")
