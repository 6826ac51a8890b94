"""Measures values and spans of facts on Microsoft's Recognizers-Text specifications.

Run as ``python tests/measure/facts.py FOLDER [--worst]``; the folder holds the English JSON files.
A result counts as found when a mention has its characters and its value; "two years ago" may be a
year.  Left out, with their number printed, is what news does not contain or what those
specifications mean otherwise: see ``_REASONS``.
"""

from __future__ import annotations

import json
import math
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from newsreader.compare.facts.finding import find_facts
from newsreader.compare.facts.mention import Mention
from newsreader.domain.comparison import FactKind

_FILES = {
    "number": ["Number_NumberModel.json"],
    "percent": ["Number_PercentModel.json"],
    "currency": ["NumberWithUnit_CurrencyModel.json"],
    "duration": ["DateTime_DurationParser.json", "DateTime_DateTimeModel.json"],
    "date": ["DateTime_DateParser.json", "DateTime_DateTimeModel.json"],
}
_KINDS = {
    "number": {FactKind.NUMBER},
    "percent": {FactKind.PERCENT},
    "currency": {FactKind.MONEY},
    "duration": {FactKind.DURATION},
    "date": {FactKind.DATE},
}
_CENTS = {"Cent": 100, "Penny": 100, "Pence": 100}
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
# The specifications count these words in, here they only widen the value.
_ESTIMATE = re.compile(
    r"^(?:more than|less than|at least|not less than|around|about) ", re.IGNORECASE
)


def _results(folder: Path, group: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Input, reference date and one expected result at a time."""
    seen = set()
    for name in _FILES[group]:
        for case in json.loads((folder / name).read_text("utf-8-sig")):
            reference = case.get("Context", {}).get("ReferenceDateTime", "")[:10]
            for result in case["Results"]:
                kind = (result.get("TypeName") or result.get("Type") or "").split(".")[-1]
                wanted = {"number": "number", "percent": "percentage"}.get(group, group)
                key = (case["Input"], result["Text"], result.get("Start"))
                if kind == wanted and "Start" in result and key not in seen:
                    seen.add(key)
                    yield case["Input"], reference, result


def _expected(group: str, result: dict[str, Any]) -> list[Any]:
    """The values that are right for a result."""
    if group in {"date", "duration"}:
        if "Value" in result:
            known = result["Value"]
            values = [*known["FutureResolution"].values(), *known["PastResolution"].values()]
        else:
            values = [v.get("value", "") for v in result["Resolution"]["values"]]
        return [float(v) for v in values if v] if group == "duration" else values
    value = result["Resolution"].get("value") if result.get("Resolution") else None
    if value in {None, "null"}:
        return []
    number = float(str(value).rstrip("%"))
    return [number / _CENTS.get(result["Resolution"].get("unit", ""), 1)]


def _fits(group: str, mention: Mention, expected: list[Any]) -> bool:
    if group == "date":
        # "Two years ago" names a day in the specifications, here a year.
        return any(value.startswith(mention.value) for value in expected)
    if mention.number is None:
        return False
    # A month has 30 days and a year 365 in the specifications, here 30.4 and 365.25.
    slack = 0.02 if group == "duration" else 1e-9
    return any(math.isclose(mention.number, value, rel_tol=slack) for value in expected)


def _covers(mention: Mention, start: int, end: int) -> bool:
    """True for a mention that has the characters and more."""
    return (
        mention.span.start <= start and end <= mention.span.end > mention.span.start + end - start
    )


def _is_inner(text: str, start: int, end: int) -> bool:
    """True for figures that a mark joins to others."""
    return bool(re.search(r"\d[.,/]$", text[:start]) or re.match(r"[.,/]\d", text[end:]))


def _left_out(group: str, text: str, expected: list[Any]) -> str:
    """Why a result does not apply to news, empty when it does."""
    if not expected:
        return "nothing to compare"
    for reason, pattern in _REASONS[group]:
        if re.search(pattern, text.lower()):
            return reason
    return ""


def _judged(group: str, text: str, reference: str, result: dict[str, Any]) -> tuple[bool, str, str]:
    """Whether a result was found, why it does not count, and what was found instead."""
    expected = _expected(group, result)
    start = result["Start"]
    end = start + result["Length"] if "Length" in result else result["End"] + 1
    estimate = _ESTIMATE.match(result["Text"])
    start += estimate.end() if estimate else 0
    told = find_facts(text, "en", reference)
    mentions = [m for m in told if m.kind in _KINDS[group]]
    is_found = any(
        (m.span.start, m.span.end) == (start, end) and _fits(group, m, expected) for m in mentions
    )
    reason = _left_out(group, result["Text"], expected)
    if not reason and group == "number" and _is_inner(text, start, end):
        reason = "part of an address, a list or a date in figures"
    if not reason and any(m not in mentions and _covers(m, start, end) for m in told):
        reason = "part of a date, a sum of money or a duration"
    seen = [f"{m.span.of(text)} = {m.value}" for m in mentions]
    return is_found, reason, f"{text!r}: {result['Text']!r} {expected} but {seen}"


def main(folder: Path, *, show_worst: bool) -> None:
    """Prints a table and, if asked, what was missed."""
    totals: Counter[str] = Counter()
    for group in _FILES:
        counts: Counter[str] = Counter()
        reasons: Counter[str] = Counter()
        for text, reference, result in _results(folder, group):
            is_found, reason, seen = _judged(group, text, reference, result)
            counts.update(all=1, found_of_all=is_found)
            if reason:
                reasons[reason] += 1
                continue
            counts.update(wanted=1, found=is_found)
            if show_worst and not is_found:
                print("   ", seen)
        totals.update(counts)
        print(f"{group:10} {_told(counts)}; left out {dict(reasons)}")
    print(f"{'all':10} {_told(totals)}")


def _told(counts: Counter[str]) -> str:
    share, of_all = counts["found"] / counts["wanted"], counts["found_of_all"] / counts["all"]
    return (
        f"{counts['found']:4} of {counts['wanted']:4} = {share:.3f} "
        f"(nothing left out: {counts['found_of_all']} of {counts['all']} = {of_all:.3f})"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), show_worst="--worst" in sys.argv)
