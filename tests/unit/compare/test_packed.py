"""A prepared article comes back with its facts and quotes, and only for what it was made of."""

from __future__ import annotations

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.compare.compare_steps import compare_articles, compare_texts
from newsreader.compare.deadline import Deadline
from newsreader.compare.facts.mention import Mention, Range, When
from newsreader.compare.packed import pack, unpack
from newsreader.compare.prepared import prepare
from newsreader.compare.prepared_article import PreparedArticle, prepare_article
from newsreader.compare.quotes.quote import Quote
from newsreader.compare.statements import Statements
from newsreader.domain.comparison import FactKind
from newsreader.domain.span import Span

DAY = "2031-04-16"
A = (
    "The mayor of Orvik, Ada Holm, shut the hall on Tuesday for about six weeks. “It leaks,” said "
    "Holm. It cost £2.5m in 2019, and 40 % of the 1,200 visitors never came back, nor paid $0."
)
B = (
    "Ada Holm, the mayor of Orvik, shut the hall on Monday for five or six weeks. “It leaks badly,”"
    " Holm said. It cost £2.6m, the first repair in five years; 40 per cent did not return."
)


def packed(text: str, language: str = "en", published: str = DAY) -> bytes:
    found = pack(prepare_article(text, language, published), language)
    assert found
    return found


@pytest.mark.parametrize("language", ["", "en"])
def test_it_compares_as_if_it_had_just_been_prepared(language: str) -> None:
    a, b = (unpack(packed(text, language), text, language, DAY) for text in (A, B))
    assert a
    assert b
    fresh = compare_texts(
        A, B, language_a=language, language_b=language, published_a=DAY, published_b=DAY
    )
    assert len(fresh.facts) == 2
    assert fresh.quotes
    assert compare_articles(a, b) == fresh


_spans = st.tuples(st.integers(0, 500), st.integers(0, 60)).map(lambda p: Span(p[0], sum(p)))
_numbers = st.floats(allow_nan=False)
_mentions = st.builds(
    Mention,
    st.sampled_from(FactKind),
    _spans,
    *[st.text(max_size=5)] * 3,
    st.booleans(),
    st.none() | _numbers,
    st.none() | st.builds(Range, _numbers, _numbers),
    st.none() | st.builds(When, *[st.integers(0, 9)] * 4, st.booleans()),
)
_quotes = st.builds(Quote, _spans, st.text(max_size=5))


@given(
    st.lists(_mentions).map(lambda found: sorted(found, key=lambda m: m.span)), st.lists(_quotes)
)
def test_facts_and_quotes_come_back_as_they_were(facts: list[Mention], quotes: list[Quote]) -> None:
    statements = Statements(A, "en", tuple(facts), tuple(quotes))
    data = pack(PreparedArticle(prepare(A), DAY, statements), "")
    assert data
    back = unpack(data, A, "", DAY)
    assert back
    assert back.statements() == statements
    kinds = {type(part) for fact in back.statements().facts for part in (fact.allowed, fact.when)}
    assert kinds <= {Range, When, type(None)}


def test_nothing_that_a_fact_or_a_quote_says_is_forgotten() -> None:
    """Who gives them another field must pack it, too."""
    assert len(fields(Mention)) == 9
    assert len(fields(Quote)) == 2


def test_another_text_language_or_date_gives_nothing() -> None:
    data = packed(A)
    assert unpack(data, A, "en", DAY)
    assert unpack(data, A + " ", "en", DAY) is None
    assert unpack(data, A, "", DAY) is None
    assert unpack(data, A, "en", "2031-04-17") is None


@given(st.data())
def test_damaged_bytes_give_nothing(data: st.DataObject) -> None:
    whole = packed(A)
    place = data.draw(st.integers(0, len(whole) - 1))
    other = data.draw(st.integers(1, 255))
    flipped = whole[:place] + bytes([whole[place] ^ other]) + whole[place + 1 :]
    assert unpack(flipped, A, "en", DAY) is None
    assert unpack(whole[:place], A, "en", DAY) is None


def test_it_is_small() -> None:
    assert len(packed(A * 20)) < len(A * 20)


def test_what_a_deadline_cut_short_is_not_packed() -> None:
    over = Deadline.after(0)
    assert pack(prepare_article(A), "", over) is None
    assert pack(prepare_article(A * 200, deadline=over), "") is None
    assert not compare_articles(prepare_article(A), prepare_article(B), over).complete


def test_preparing_can_be_stopped_between_its_steps() -> None:
    """A deadline may raise: what it raises ends the work wherever it is asked."""

    class StoppedError(Exception):
        pass

    for allowed in range(3):
        calls = iter([False] * allowed)

        def stopped(calls: object = calls) -> bool:
            if next(calls, True):  # type: ignore[call-overload]
                raise StoppedError
            return False

        with pytest.raises(StoppedError):
            pack(
                prepare_article(A, deadline=Deadline(stopped=stopped)),
                "",
                Deadline(stopped=stopped),
            )
