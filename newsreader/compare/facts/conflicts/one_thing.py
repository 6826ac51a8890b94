"""Tells whether two writers mean one thing by two amounts, or speak of two."""

from __future__ import annotations

import re

from newsreader.compare.facts.conflicts.surroundings import Side, Surroundings
from newsreader.compare.facts.conflicts.thesaurus import are_one, entry
from newsreader.compare.facts.mention import Mention
from newsreader.compare.facts.names.name_words import CUES
from newsreader.compare.facts.names.people import Likeness, likeness
from newsreader.compare.facts.quantities.counted import FATES
from newsreader.domain.comparison import FactKind, Link
from newsreader.text.word_lists import listed

# Two writers share words by chance: of a reworded link more is asked, and that it is sure.
_MANY = 6
_MOST = 0.5
# Sums, shares and lengths of time are told of fewer things than counts are.
_SOME = 1 / 3
_AMOUNTS = frozenset({FactKind.DURATION, FactKind.MONEY, FactKind.PERCENT})
_TOTAL = re.compile(r"\b(?:a total of|in total|altogether|in all)\b[^.;]*$")
# What was counted until now is more than what was counted once.
_SO_FAR = re.compile(r"\b(?:so far|to date|until now|as of now)\b", re.IGNORECASE)
_OTHERS = ("other ", "more ", "others ", "additional ", "further ")
# "Nine days before the vote" is a point in time, "in about 30 days" another.
_POINT = re.compile(r"\s+(?:before|after|ago|later|earlier)\b", re.IGNORECASE)
_LENGTH = re.compile(r"\b(?:last(?:s|ed|ing)?|for)\s+(?:\w+\s+)?$", re.IGNORECASE)
_DISTANCE = re.compile(r"\bin\s+(?:\w+\s+)?$", re.IGNORECASE)
# What is late on one day may be told as early on the next.
_LATE = re.compile(r"\s+(?:night|evening)\b")
_LATELY = re.compile(r"\b(?:late(?: on)?|night of|evening of|overnight)\s+$", re.IGNORECASE)
_EARLY = re.compile(r"\s+(?:early |before )?(?:morning|dawn)\b")
_EARLIER = re.compile(
    r"\b(?:early(?: on)?|(?:early|small) hours of|morning of|overnight (?:in)?to)\s+$",
    re.IGNORECASE,
)
_ANYONE = frozenset({"people", "persons"})
_CUES = CUES | {"reported", "reports"}
_AFTER_CUES = listed("on late early in a an the statement reporters journalists news conference")
# How far "others" and "in all" may stand from the value, in characters.
_WORD, _CLAUSE = 12, 70
#: The score from which two statements are surely one.
SURE = 0.9
# Values of one size are more likely to be meant for one thing; of ages many stand in one report.
_NEAR, _NEAR_AGE = 0.5, 0.66


def is_one_thing(link: Link, a: Side, x: Mention, b: Side, y: Mention) -> bool:
    """True when two writers mean one thing: they share many words, or tell almost one value.

    "Killed three" and "killed ten" are said of one quake only if much else is the same.
    """
    is_sure = link.score >= SURE
    share = _SOME if is_sure and x.kind in _AMOUNTS else _MOST
    is_alike = _are_alike(a.around(x), b.around(y), share, by_meaning=x.kind is not FactKind.TIME)
    if not is_sure:
        return is_alike and is_near(x, y) and not _tell_other_people(a, x, b, y)
    if is_written_date(x):
        return True
    return (is_alike or is_near(x, y)) and not _tell_other_people(a, x, b, y)


def _are_alike(one: Surroundings, other: Surroundings, share: float, *, by_meaning: bool) -> bool:
    """True for the same words on both sides, or for many that mean the same (``by_meaning``).

    Of a day an article tells many times: there only the same words will do.
    """
    least = min(_MANY, share * min(len(one.all), len(other.all)))
    if len(one.all & other.all) >= least:
        return True
    is_beside = (one.before, one.after) == (other.before, other.after) != ("", "")
    return by_meaning and (is_beside or one.meaning(other) >= least)


def is_written_date(x: Mention) -> bool:
    """True for a day of a month; "on Monday" may be said of much that happened that week."""
    return bool(x.when and x.when.day and not x.when.relative)


def is_near(x: Mention, y: Mention) -> bool:
    """True for two values of about one size."""
    if x.when or y.when or not x.number or not y.number:
        return False
    least = _NEAR_AGE if x.unit == "years old" else _NEAR
    return least <= x.number / y.number <= 1 / least


def _tell_other_people(a: Side, x: Mention, b: Side, y: Mention) -> bool:
    """True when the names before the two values are two people's."""
    one, other = a.name_before(x), b.name_before(y)
    return bool(one and other) and likeness(one, other) is Likeness.OTHER


def count_one_thing(a: Side, x: Mention, b: Side, y: Mention) -> bool:
    """True for "26 wagons" and "24 carriages", "40 passengers" and "37 people"."""
    one, other = _counted(a, x), _counted(b, y)
    if not one or not other:
        return False
    if _tells_fate(b, y, one) or _tells_fate(a, x, other):
        return True
    if are_one(one, other):
        return is_near(x, y)
    known = entry(one), entry(other)
    persons = all(k is not None and k.is_person for k in known)
    return persons and bool(_ANYONE & {one, other})


def _tells_fate(side: Side, people: Mention, fate: str) -> bool:
    """True where "85 people in Orvik have died" tells of those who were "killed"."""
    known = entry(_counted(side, people))
    is_person = people.subject in _ANYONE or (known is not None and known.is_person)
    return is_person and any(FATES.get(w) == fate for w in side.around(people).words.values())


def _counted(side: Side, mention: Mention) -> str:
    """The word that names what a number counts, as it is written."""
    return side.around(mention).words.get(mention.subject, mention.subject)


def scope(side: Side, mention: Mention) -> tuple[bool, bool, bool]:
    """Whether a value tells of the rest ("three other rifles"), of a whole, of all until now."""
    start, end = mention.span.start, mention.span.end
    is_rest = mention.kind is FactKind.NUMBER and bool(
        side.text[end : end + _WORD].lstrip().startswith(_OTHERS)
    )
    is_total = bool(_TOTAL.search(side.text[max(0, start - _CLAUSE) : start]))
    return is_rest, is_total, bool(_SO_FAR.search(side.sentence(mention.span)))


def tell_other_points(a: Side, x: Mention, b: Side, y: Mention) -> bool:
    """True when only one side counts from something: "nine days before the vote".

    "It will last three weeks" tells nothing of what begins "in two weeks", and "police said on
    Friday" not when it happened.
    """
    if x.kind is FactKind.DATE:
        return _is_of_telling(a, x) is not _is_of_telling(b, y)
    if x.kind is not FactKind.DURATION:
        return False
    here, there = (bool(_POINT.match(side.text, m.span.end)) for side, m in ((a, x), (b, y)))
    lengths = [bool(_LENGTH.search(_before(side, m))) for side, m in ((a, x), (b, y))]
    distances = [bool(_DISTANCE.search(_before(side, m))) for side, m in ((a, x), (b, y))]
    is_other = (lengths[0] and distances[1]) or (lengths[1] and distances[0])
    return here is not there or is_other


def _is_of_telling(side: Side, date: Mention) -> bool:
    """True for the day on which somebody spoke: "told reporters on Friday"."""
    words = side.text[max(0, date.span.start - _CLAUSE) : date.span.start].lower().split()
    while words and words[-1] in _AFTER_CUES:
        words.pop()
    return bool(words) and words[-1] in _CUES


def tell_one_night(a: Side, x: Mention, b: Side, y: Mention) -> bool:
    """ "Monday night" and "in the early hours of Tuesday"."""
    return _goes_over(a, x, b, y) or _goes_over(b, y, a, x)


def _goes_over(a: Side, x: Mention, b: Side, y: Mention) -> bool:
    if not (x.when and y.when and x.when.weekday and y.when.weekday):
        return False
    if y.when.weekday - x.when.weekday not in {1, -6}:
        return False
    is_late = _LATE.match(a.text, x.span.end) or _LATELY.search(_before(a, x))
    is_early = _EARLY.match(b.text, y.span.end) or _EARLIER.search(_before(b, y))
    return bool(is_late and is_early)


def _before(side: Side, mention: Mention) -> str:
    return side.text[max(0, mention.span.start - _WORD * 2) : mention.span.start]


def is_converted(side: Side, mention: Mention) -> bool:
    """ "£1 million ($1.3 million)", "6 p.m. (1700 GMT)": told in other terms for the reader."""
    before = side.text[max(0, mention.span.start - 1) : mention.span.start]
    return mention.kind in {FactKind.MONEY, FactKind.TIME} and before == "("
