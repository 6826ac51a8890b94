"""Money, shares, lengths of time, distances and counts get one value however they are written."""

from __future__ import annotations

import pytest

from newsreader.compare.facts.finding import find_facts
from newsreader.compare.facts.mention import Mention
from newsreader.domain.comparison import FactKind


def only(text: str, kind: FactKind, language: str = "en") -> Mention:
    found = [m for m in find_facts(text, language) if m.kind is kind]
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It cost £4.2 million.", "GBP 4200000"),
        ("It cost 4.2 million pounds.", "GBP 4200000"),
        ("It cost £4.2m.", "GBP 4200000"),
        ("It cost half a million pounds.", "GBP 500000"),
        ("It cost US$5bn.", "USD 5000000000"),
        ("It cost 300 Hong Kong dollars.", "HKD 300"),
        ("It cost 12 €.", "EUR 12"),
        ("It cost EUR 12.", "EUR 12"),
        ("It won a $300m contract.", "$ 300000000"),
        ("It cost about £40.", "about GBP 40"),
        ("It cost three pounds and 50 pence.", "GBP 3.5"),
    ],
)
def test_money(text: str, value: str) -> None:
    assert only(text, FactKind.MONEY).value == value


@pytest.mark.parametrize("text", ["He won 300 votes.", "The band played 20 marks in a row."])
def test_words_that_are_also_currencies_need_more_to_be_money(text: str) -> None:
    assert [m.kind for m in find_facts(text, "en")] == [FactKind.NUMBER]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Between 40 and 50 cars sank.", "40 to 50"),
        ("It takes 10 to 12 months.", "10 months to 1 year"),
        ("It takes two or three weeks.", "2 weeks to 3 weeks"),
        ("It rose 3 to 5 percent.", "3 to 5%"),
    ],
)
def test_a_range_is_one_amount(text: str, value: str) -> None:
    (mention,) = find_facts(text, "en")
    assert mention.value == value


@pytest.mark.parametrize("text", ["It rose from 40 to 50 cars.", "They won by 3 to 1 goals."])
def test_changes_and_scores_are_no_ranges(text: str) -> None:
    assert len(find_facts(text, "en")) == 2


@pytest.mark.parametrize(
    "text", ["Ada Holm, 34, left.", "A sailor, 34, left.", "She is aged 34.", "a 34-year-old"]
)
def test_ages_in_any_form(text: str) -> None:
    (mention,) = (m for m in find_facts(text, "en") if m.kind is FactKind.NUMBER)
    assert (mention.value, mention.unit) == ("34 years old", "years old")


@pytest.mark.parametrize("text", ["On Monday, 14, they met.", "Rows 12, 34, 40 are free."])
def test_what_stands_between_commas_is_not_always_an_age(text: str) -> None:
    assert all(m.unit != "years old" for m in find_facts(text, "en"))


@pytest.mark.parametrize("text", ["It rose 4.5%.", "It rose 4.5 per cent.", "It rose 4.5 percent."])
def test_percent(text: str) -> None:
    assert only(text, FactKind.PERCENT).value == "4.5%"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a five-and-a-half-hour meeting", "5.5 h"),
        ("It lasted five and a half hours.", "5.5 h"),
        ("It shuts for eighteen months.", "18 months"),
        ("It shuts for a year and a half.", "18 months"),
        ("It takes a quarter of an hour.", "15 min"),
        ("It takes 15 minutes.", "15 min"),
        ("It took half an hour.", "30 min"),
        ("It took an hour and twenty minutes.", "80 min"),
        ("She stayed for a fortnight.", "2 weeks"),
        ("a two-day visit", "2 days"),
        ("It lasted about six hours.", "about 6 h"),
        ("It lasted 1 day.", "1 day"),
    ],
)
def test_durations(text: str, value: str) -> None:
    assert only(text, FactKind.DURATION).value == value


def test_a_rate_is_no_duration() -> None:
    assert FactKind.DURATION not in {m.kind for m in find_facts("It costs £6 a year.", "en")}


@pytest.mark.parametrize(
    ("text", "value", "subject"),
    [
        ("It employs 340 people.", "340", "people"),
        ("It employs 340 persons.", "340", "people"),
        ("More than 300 villagers fled.", "more than 300", "villager"),
        ("At least 14 people were killed.", "at least 14", "killed"),
        ("The blast killed at least 14.", "at least 14", "killed"),
        ("Fifteen dead, officials say.", "15", "killed"),
        ("the 21st boat", "21st", "boat"),
        ("Two thirds of the members agreed.", "2/3", "members"),
        ("He is a 71-year-old farmer.", "71 years old", "age"),
        ("a detour of 23 kilometres", "23 km", ""),
    ],
)
def test_counts_say_what_they_count(text: str, value: str, subject: str) -> None:
    found = only(text, FactKind.NUMBER)
    assert (found.value, found.subject) == (value, subject)


def test_a_pronoun_is_no_number() -> None:
    assert find_facts("We lost a bridge and saved one.", "en") == ()


def test_figures_are_read_in_other_languages_and_english_words_are_not() -> None:
    text = "Die Brücke kostet 4,5 Prozent mehr, 1.200 Euro am 14.04.2026, sagte One Direction."
    found = find_facts(text, "de")
    assert [(m.kind, m.value) for m in found if m.kind is not FactKind.PERCENT] == [
        (FactKind.NUMBER, "4.5"),
        (FactKind.MONEY, "EUR 1200"),
        (FactKind.DATE, "2026-04-14"),
    ]


def test_other_scripts_do_not_fail() -> None:
    assert find_facts("渡轮于2026年停运，共340人。", "zh") is not None
    assert find_facts("أغلق الجسر ٣٤٠ يوما", "ar")[0].number == 340


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("It made 90 km/h.", "90 km/h", "speed"),
        ("It made 56 miles an hour.", "56 miles/h", "speed"),
        ("A magnitude 6.4 quake struck.", "6.4 magnitude", "magnitude"),
        ("The quake had a magnitude of 5.9.", "5.9 magnitude", "magnitude"),
        ("A woman of 71 left.", "71 years old", "years old"),
        ("Four has gone.", "4", ""),
    ],
)
def test_what_stands_around_a_number_tells_what_it_measures(
    text: str, value: str, unit: str
) -> None:
    mention = only(text, FactKind.NUMBER)
    assert (mention.value, mention.unit) == (value, unit)


@pytest.mark.parametrize(
    ("text", "fate"),
    [
        ("Nobody was killed.", "killed"),
        ("No one was hurt.", "injured"),
        ("No-one died.", "killed"),
        ("There were no injuries.", "injured"),
    ],
)
def test_nobody_is_a_count_of_none(text: str, fate: str) -> None:
    mention = only(text, FactKind.NUMBER)
    assert (mention.number, mention.subject) == (0, fate)


def test_no_one_is_not_one() -> None:
    assert [m for m in find_facts("No one knows why.", "en") if m.kind is FactKind.NUMBER] == []


def test_the_second_sum_of_a_range_tells_the_scale_of_the_first() -> None:
    found = [m.number for m in find_facts("It cost $140-$150 million, from £2 to £3bn.", "en")]
    assert found == [140e6, 150e6, 2e9, 3e9]
    assert [m.number for m in find_facts("It won $500 and 3 million votes.", "en")] == [500, 3e6]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [("It lay there for hours.", 3600, 36 * 3600), ("Days later it sank.", 86_400, 14 * 86_400)],
)
def test_a_length_without_a_number_leaves_a_range_open(text: str, low: float, high: float) -> None:
    assert only(text, FactKind.DURATION).allowed == (low, high)


def test_a_stop_watch_tells_a_length_of_time() -> None:
    assert only("She swam it in 1:52.80 on Sunday.", FactKind.DURATION).number == 112.8


def test_months_after_aged_are_no_years() -> None:
    assert only("The girl, aged 16 months, left.", FactKind.DURATION).value == "16 months"


def test_a_second_day_is_no_second() -> None:
    kinds = [m.kind for m in find_facts("It was shut for a second day.", "en")]
    assert FactKind.DURATION not in kinds


def test_a_rate_that_is_put_up_to_a_value_has_that_value() -> None:
    assert only("The bank put its rate up to 4.75 percent.", FactKind.PERCENT).value == "4.75%"
    assert only("The bank may take up to 4 percent.", FactKind.PERCENT).value == "up to 4%"
