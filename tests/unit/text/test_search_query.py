"""Whatever is typed is a query: words, phrases, fields, exclusions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.text.search_folding import fold, search_words
from newsreader.text.search_query import DateRange, Field, SearchQuery, Term, parse_query

#: What queries are made of, in any order.
PIECES = st.lists(
    st.sampled_from(['"', "-", ":", "source:", "date:", "has:note", "..", "2031-04", " ", "“", "*"])
    | st.text(max_size=4)
).map("".join)


def test_all_words_are_wanted_and_the_last_may_go_on() -> None:
    query = parse_query("harbour boa")
    assert query.wanted == (Term(("harbour",)), Term(("boa",), is_open=True))


def test_a_blank_ends_the_last_word() -> None:
    assert parse_query("boa ").wanted == (Term(("boa",)),)


@pytest.mark.parametrize("typed", ['"harbour board"', "“harbour board”", "«harbour board»"])
def test_words_in_any_quotation_marks_follow_each_other(typed: str) -> None:
    assert parse_query(typed).wanted == (Term(("harbour", "board")),)


def test_a_last_word_of_two_letters_is_hoped_for_beside_others() -> None:
    query = parse_query("harbour bo")
    assert (query.wanted, query.hoped) == ((Term(("harbour",)),), (Term(("bo",)),))
    query = parse_query('"harbour bo')
    assert (query.wanted, query.hoped) == ((Term(("harbour",)),), (Term(("harbour", "bo")),))


def test_a_word_of_two_letters_alone_is_a_whole_word() -> None:
    assert parse_query("EU") == SearchQuery(wanted=(Term(("EU",)),))


def test_a_phrase_that_is_not_closed_may_go_on() -> None:
    assert parse_query('"harbour boa').wanted == (Term(("harbour", "boa"), is_open=True),)


def test_a_word_with_signs_in_it_is_a_phrase() -> None:
    assert parse_query("Jean-Luc 1,200 ").wanted == (Term(("Jean", "Luc")), Term(("1", "200")))


def test_a_minus_in_front_excludes() -> None:
    query = parse_query('bridge -toll -"ferry fare" ')
    assert query.wanted == (Term(("bridge",)),)
    assert query.excluded == (Term(("toll",)), Term(("ferry", "fare")))


def test_an_excluded_word_is_no_beginning_of_others() -> None:
    assert parse_query("bridge -to").excluded == (Term(("to",)),)


def test_fields() -> None:
    query = parse_query('source:post BYLINE:"Ada Quill" has:note')
    assert query.wanted == (Term(("post",), Field.SOURCE), Term(("Ada", "Quill"), Field.BYLINE))
    assert query.has_note
    assert query.is_about_articles


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("date:2031", "2031", "2031"),
        ("date:2031-04", "2031-04", "2031-04"),
        ("date:2031-4-5", "2031-04-05", "2031-04-05"),
        ("date:2031-05-01..2031-05-09", "2031-05-01", "2031-05-09"),
        ("date:2031-05..", "2031-05", ""),
        ("date:..2031", "", "2031"),
        ("date:2031-", "2031", "2031"),
    ],
)
def test_dates(typed: str, first: str, last: str) -> None:
    assert parse_query(typed) == SearchQuery(dates=(DateRange(first, last),))


@pytest.mark.parametrize("typed", ["date:soon", "has:legs", "https:", "-has:note"])
def test_what_only_looks_like_a_field_is_words(typed: str) -> None:
    query = parse_query(f"{typed} ")
    assert not query.dates
    assert not query.has_note
    assert query.wanted or query.excluded


@pytest.mark.parametrize("typed", ["", "  ", '"', "-", "source:", "has:", "has:no", "—", '""'])
def test_what_has_no_words_yet_looks_for_nothing(typed: str) -> None:
    assert parse_query(typed).is_empty


@given(PIECES)
def test_anything_is_a_query(typed: str) -> None:
    query = parse_query(typed)
    for term in (*query.wanted, *query.excluded):
        assert term.words
        for word in term.words:
            assert search_words(word) == (word,)


@given(st.lists(st.from_regex(r"[a-zà-öø-ÿ]{1,9}", fullmatch=True), min_size=1))
def test_plain_words_are_all_wanted(typed: list[str]) -> None:
    wanted = parse_query(f"{' '.join(typed)} ").wanted
    assert [term.words for term in wanted] == [search_words(word) for word in typed]


def test_scripts_without_spaces_are_taken_character_by_character() -> None:
    assert search_words("東京tower") == ("東", "京", "tower")


def test_an_accent_alone_is_no_word() -> None:
    assert search_words("\u0301 a\u0301") == ("a\u0301",)


def test_accents_capitals_and_strokes_fold() -> None:
    assert fold("Café ŁÓDŹ Straße").text == "cafe lodz strasse"


@given(st.text())
def test_every_folded_character_has_its_place(text: str) -> None:
    folded = fold(text)
    assert len(folded.places) == len(folded.text) + 1
    assert list(folded.places) == sorted(folded.places)
    assert folded.places[-1] == len(text)
    assert folded.text == "".join(fold(character).text for character in text)


@pytest.mark.parametrize("typed", ["outlet:post ", "Medium:post ", "source:post "])
def test_a_source_is_asked_for_by_any_of_its_names(typed: str) -> None:
    assert parse_query(typed).wanted == (Term(("post",), Field.SOURCE),)
