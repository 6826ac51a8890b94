"""Finds dates, times, money and other amounts in a text, one after another."""

from __future__ import annotations

from datetime import date

from newsreader.compare.facts.mention import Mention, Read, When
from newsreader.compare.facts.quantities import dates, durations, times
from newsreader.compare.facts.quantities.amounts import amount_at
from newsreader.compare.facts.quantities.beginnings import STARTS, is_label, may_begin
from newsreader.compare.facts.quantities.money import money_at
from newsreader.compare.facts.quantities.multiples import multiple_at
from newsreader.compare.facts.quantities.number import Number
from newsreader.compare.facts.quantities.numbers import number_at
from newsreader.compare.facts.quantities.ranges import range_at
from newsreader.compare.facts.quantities.scores import score_at
from newsreader.compare.facts.quantities.units import SYMBOLS, YEAR
from newsreader.compare.facts.quantities.written_dates import numeric_date
from newsreader.compare.facts.tokens import Tokens
from newsreader.domain.comparison import FactKind
from newsreader.text.word_lists import listed

_COMMA_IS_DECIMAL = listed(
    "de fr es it pt nl sv da no nb nn fi is pl cs sk hu ro bg hr sr sl et lv lt uk ru be el tr"
)
_BACK = listed("in for past last over")


def quantities(t: Tokens, published: date | None, language: str) -> list[Mention]:
    """Dates, times, money and other amounts; each token belongs to one of them at most.

    ``language`` is an ISO 639-1 code; number words are read in English and where it is "" only.
    """
    is_english, comma_is_decimal = language in {"en", ""}, language in _COMMA_IS_DECIMAL
    found: list[Mention] = []
    i, size = 0, len(t)
    raw, lower = t.raw, t.lower
    while i < size:
        if lower[i] not in STARTS and lower[i].isalpha():
            i += 1
            continue
        has_digit = raw[i][-1].isdecimal()
        if has_digit and is_label(t, i):
            i += 1
            continue
        if not has_digit and not may_begin(t, i):
            i += 1
            continue
        if is_english:
            read = _english_quantity(t, i, published)
        else:
            read = _bare_date(t, i) if has_digit else None
        if not read and (has_digit or is_english or raw[i] in SYMBOLS or raw[i].isupper()):
            read = money_at(t, i, comma_is_decimal=comma_is_decimal)
            if not read and (is_english or has_digit):
                number = number_at(t, i, comma_is_decimal=comma_is_decimal)
                read = _amount(t, i, number, is_english)
        if read and read.mention.span.end <= len(t.text):
            found.append(_dated(t, i, read.mention, published))
            i = max(read.end, i + 1)
        else:
            i += 1
    return found


def _amount(t: Tokens, i: int, number: Number | None, is_english: bool) -> Read | None:
    if not is_english:
        return amount_at(t, i, number, english=False)
    return (
        score_at(t, i)
        or range_at(t, i, number)
        or multiple_at(t, i, number)
        or amount_at(t, i, number, english=True)
    )


def _english_quantity(t: Tokens, i: int, published: date | None) -> Read | None:
    if t.lower[i + 1] in times.ZONES:
        return times.time_at(t, i)
    return durations.stopped_at(t, i) or dates.date_at(t, i, published) or times.time_at(t, i)


def _bare_date(t: Tokens, i: int) -> Read | None:
    found = numeric_date(t, i)
    if not found:
        return None
    when, end = found
    return Read(Mention(FactKind.DATE, t.span(i, end), dates.date_shown(when), when=when), end)


def _dated(t: Tokens, i: int, mention: Mention, published: date | None) -> Mention:
    """Adds the year that "the first in five years" points back to."""
    is_years = mention.kind is FactKind.DURATION and (mention.number or 0) % YEAR == 0
    if not is_years or not published or not i or t.lower[i - 1] not in _BACK:
        return mention
    year = published.year - int((mention.number or 0) / YEAR)
    if year < 1:
        return mention
    return Mention(
        mention.kind, mention.span, mention.value, mention.unit, mention.subject,
        mention.approximate, mention.number, mention.allowed, When(year, relative=True),
    )  # fmt: skip
