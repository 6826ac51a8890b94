"""A TEXT BECOMES ITS FACTS: the recipe, kind by kind."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from newsreader.compare.deadline import NEVER, Deadline
from newsreader.compare.facts import negations
from newsreader.compare.facts.mention import Mention, Read, When
from newsreader.compare.facts.names.known_places import COUNTRY_OF, LONGER
from newsreader.compare.facts.names.name_words import OFFICES
from newsreader.compare.facts.names.names import Named, name_mention, named_in
from newsreader.compare.facts.names.places import place_at
from newsreader.compare.facts.names.roles import role_of, unattached_role_at
from newsreader.compare.facts.page_marks import without_page_marks
from newsreader.compare.facts.quantities import dates, durations, times
from newsreader.compare.facts.quantities.amounts import amount_at
from newsreader.compare.facts.quantities.beginnings import STARTS, is_label, may_begin
from newsreader.compare.facts.quantities.money import money_at
from newsreader.compare.facts.quantities.multiples import multiple_at
from newsreader.compare.facts.quantities.ranges import range_at
from newsreader.compare.facts.quantities.scores import score_at
from newsreader.compare.facts.quantities.units import SYMBOLS, YEAR
from newsreader.compare.facts.quantities.written_dates import numeric_date
from newsreader.compare.facts.tokens import Tokens, tokens
from newsreader.domain.comparison import FactKind
from newsreader.text.language import detect
from newsreader.text.word_lists import listed

_COMMA_IS_DECIMAL = listed(
    "de fr es it pt nl sv da no nb nn fi is pl cs sk hu ro bg hr sr sl et lv lt uk ru be el tr"
)
_PLACES = frozenset({*COUNTRY_OF, *LONGER})
_BACK = listed("in for past last over")


def find_facts(
    text: str, language: str = "", published: str = "", deadline: Deadline = NEVER
) -> tuple[Mention, ...]:
    """The facts that ``text`` states, in order.

    ``language`` is an ISO 639-1 code, detected when empty; ``published`` an ISO 8601 date, which
    tells what "on Tuesday" and "five years ago" mean.  Number words, names, roles, places and
    negations are English only; figures are read in every language.  When the deadline passes,
    some kinds of fact are left out.
    """
    language = language or detect(text)
    is_english = language in {"en", ""}
    day = _day(published)
    t, names = named_in(text) if is_english else (tokens(text), ())
    found: list[Mention] = []
    if not deadline.passed():
        found += _quantities(t, day, is_english, language in _COMMA_IS_DECIMAL)
    if is_english and not deadline.passed():
        found += _people(t, names)
        found += _other_words(t)
    return tuple(sorted(without_page_marks(text, found), key=lambda m: (m.span, m.kind)))


def _day(published: str) -> date | None:
    try:
        return date.fromisoformat(published[:10])
    except ValueError:
        return None


def _quantities(
    t: Tokens, published: date | None, is_english: bool, comma_is_decimal: bool
) -> list[Mention]:
    """Dates, times, money and other amounts; each token belongs to one of them at most."""
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
            if not read and is_english:
                read = (
                    score_at(t, i)
                    or range_at(t, i)
                    or multiple_at(t, i)
                    or amount_at(t, i, english=True, comma_is_decimal=False)
                )
            elif not read and has_digit:
                read = amount_at(t, i, english=False, comma_is_decimal=comma_is_decimal)
        if read and read.mention.span.end <= len(t.text):
            found.append(_dated(t, i, read.mention, published))
            i = max(read.end, i + 1)
        else:
            i += 1
    return found


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


def _people(t: Tokens, names: Sequence[Named]) -> list[Mention]:
    """Names, and the roles told beside them or alone."""
    found: list[Mention] = []
    taken = bytearray(len(t.text))
    for named in names:
        role = role_of(t, named) if named.end - named.first <= 4 else None
        name = name_mention(named)
        if role:
            found.append(role)
            taken[role.span.start : role.span.end] = b"\x01" * len(role.span)
        found.append(name)
    for i in range(len(t)):
        if t.lower[i] in OFFICES and not taken[t.starts[i]]:
            role = unattached_role_at(t, i)
            if role and not any(taken[role.span.start : role.span.end]):
                found.append(role)
    return found


def _other_words(t: Tokens) -> list[Mention]:
    """Places and negations."""
    found: list[Mention] = []
    for i in range(len(t)):
        word = t.lower[i]
        if word in negations.WORDS or word.endswith("n't"):
            negation = negations.negation_at(t, i)
            if negation:
                found.append(negation)
        elif word.removesuffix("'s") in _PLACES:
            place = place_at(t, i)
            if place:
                found.append(place.mention)
    return found
