"""Reads times of day: "6 a.m.", "22:48", "noon", "half past seven", "six in the morning"."""

from __future__ import annotations

from newsreader.compare.facts.mention import Mention, Range, Read
from newsreader.compare.facts.quantities.estimates import Estimate, estimate_before
from newsreader.compare.facts.quantities.number_words import ONES
from newsreader.compare.facts.quantities.numbers import number_at
from newsreader.compare.facts.tokens import Tokens
from newsreader.domain.comparison import FactKind

_NAMED = {"noon": (12, 0), "midday": (12, 0), "midnight": (0, 0)}
_HALVES = {"am": 0, "a.m.": 0, "a.m": 0, "pm": 12, "p.m.": 12, "p.m": 12}
_SPACED = {"a": 0, "p": 12}
#: Words after "1300" that make it a time.
ZONES = frozenset({"gmt", "utc", "hrs", "ist", "bst", "cet", "est", "edt", "pst", "pdt", "et"})
_ONE_ZONE = {"utc": "gmt", "est": "et", "edt": "et", "pst": "pt", "pdt": "pt", "hrs": ""}
_PARTS = {"morning": 0, "afternoon": 12, "evening": 12, "night": 12}
_PAST = {"half": 30, "quarter": 15}
_NOON = 12


def time_at(t: Tokens, i: int) -> Read | None:
    """The time of day that begins at token ``i``, in minutes since midnight."""
    word = t.lower[i]
    if word in _NAMED:
        return _mention(t, i, i + 1, *_NAMED[word])
    if word in _PAST and t.lower[i + 1] in {"past", "to"}:
        return _past(t, i)
    clock = _clock(t, i)
    if not clock:
        return None
    hour, minute, j, is_clock = clock
    j += t.lower[j] in {"o'clock", "oclock"}
    half, end = _half_of_day(t, j)
    if half is None:
        exact = is_clock or j > clock[2]
        told = _mention(t, i, j, hour, minute, is_half=j > clock[2])
        return told if exact and hour < 24 else None
    if not 1 <= hour <= _NOON:
        return _mention(t, i, end, hour, minute) if is_clock and hour < 24 else None
    night = t.lower[end - 1] == "night" and hour in {12, 1, 2, 3, 4}
    return _mention(t, i, end, hour % _NOON + (0 if night else half), minute)


def _clock(t: Tokens, i: int) -> tuple[int, int, int, bool] | None:
    """Hour, minute, the token after them, and whether the form alone makes it a time."""
    raw = t.raw[i]
    if raw.isdecimal() and len(raw) <= 2:
        minutes = t.raw[i + 2]
        is_clock = t.glued(i + 2) or _is_half(t, i + 3)
        if t.raw[i + 1] == ":" and t.glued(i + 1) and is_clock and len(minutes) == 2:
            if not minutes.isdecimal() or int(minutes) > 59 or int(raw) > 24:
                return None
            seconds = t.raw[i + 3] == ":" and t.glued(i + 3) and t.raw[i + 4].isdecimal()
            return int(raw), int(minutes), i + 3 + 2 * seconds, True
        return int(raw), 0, i + 1, False
    if raw.isdecimal() and len(raw) == 4 and t.lower[i + 1] in ZONES:
        is_time = int(raw[:2]) < 24 and int(raw[2:]) < 60
        return (int(raw[:2]), int(raw[2:]), i + 1, True) if is_time else None
    hour, dot, minutes = raw.partition(".")
    if dot and hour.isdecimal() and len(hour) <= 2 and len(minutes) == 2 and minutes.isdecimal():
        return (int(hour), int(minutes), i + 1, False) if int(minutes) < 60 else None
    if t.lower[i] in ONES and 1 <= ONES[t.lower[i]] <= _NOON:
        return ONES[t.lower[i]], 0, i + 1, False
    return None


def _is_half(t: Tokens, j: int) -> bool:
    """True for "pm", "p. m." and what tells the zone."""
    return t.lower[j] in {*_HALVES, *ZONES} or (t.lower[j] in _SPACED and t.lower[j + 2] == "m")


def _half_of_day(t: Tokens, j: int) -> tuple[int | None, int]:
    if t.lower[j] in _HALVES:
        return _HALVES[t.lower[j]], j + 1
    if t.lower[j] in _SPACED and t.raw[j + 1] == "." and t.lower[j + 2] == "m":
        return _SPACED[t.lower[j]], j + 3 + (t.raw[j + 3] == ".")
    if t.lower[j] in {"in", "at"}:
        k = j + 1 + (t.lower[j + 1] in {"the", "this"})
        if t.lower[k] in _PARTS and (k > j + 1 or t.lower[k] == "night"):
            return _PARTS[t.lower[k]], k + 1
    return None, j


def _past(t: Tokens, i: int) -> Read | None:
    hour = number_at(t, i + 2)
    if not hour or not 1 <= hour.value <= _NOON or hour.value != int(hour.value):
        return None
    half, end = _half_of_day(t, hour.end)
    minutes = _PAST[t.lower[i]] * (1 if t.lower[i + 1] == "past" else -1)
    total = (int(hour.value) % _NOON + (half or 0)) * 60 + minutes
    return _mention(t, i, end, total // 60 % 24, total % 60, is_half=half is None)


def _mention(t: Tokens, i: int, end: int, hour: int, minute: int, *, is_half: bool = False) -> Read:
    """``is_half`` for a time that may be of the morning or of the evening."""
    minutes = hour % 24 * 60.0 + minute
    before = t.lower[i - 1] if i else ""
    after = ("from", "since", "at", "until", "to", "by", "before", "after")
    mention = Mention(
        FactKind.TIME,
        t.span(i, end),
        f"{hour % 24:02}:{minute:02}",
        unit=_zone(t.lower[end]),
        subject=before if before in after else "",
        approximate=estimate_before(t, i) is not Estimate.EXACT,
        number=minutes,
        allowed=Range(minutes, minutes + _NOON * 60.0) if is_half and hour <= _NOON else None,
    )
    return Read(mention, end)


def _zone(word: str) -> str:
    return _ONE_ZONE.get(word, word) if word in ZONES else ""


#: Words that a time can begin with; digits can as well.
BEGINNINGS = frozenset({*_NAMED, *_PAST, *ONES})
