"""Measures values and spans of facts on Microsoft's Recognizers-Text specifications.

Run as ``python -m tests.measure.facts FOLDER [--worst]``; the folder holds the English JSON files.
A result counts as found when a mention has its characters and its value; "two years ago" may be a
year.  Left out, with their number printed, is what news does not contain or what those
specifications mean otherwise: see facts_left_out.py.
"""

from __future__ import annotations

import json
import math
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from newsreader.compare.facts.finding import find_facts
from newsreader.compare.facts.mention import Mention
from newsreader.domain.comparison import FactKind
from tests.measure.facts_left_out import left_out

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
    reason = left_out(group, result["Text"], expected)
    if not reason and group == "number" and _is_inner(text, start, end):
        reason = "part of an address, a list or a date in figures"
    if not reason and any(m not in mentions and _covers(m, start, end) for m in told):
        reason = "part of a date, a sum of money or a duration"
    seen = [f"{m.span.of(text)} = {m.value}" for m in mentions]
    return is_found, reason, f"{text!r}: {result['Text']!r} {expected} but {seen}"


@dataclass(slots=True)
class Figures:
    """Results found and wanted, with nothing left out as well; what was left out and missed."""

    found: int = 0
    wanted: int = 0
    found_of_all: int = 0
    all: int = 0
    left_out: Counter[str] = field(default_factory=Counter)
    missed: list[str] = field(default_factory=list)

    def add(self, other: Figures) -> None:
        self.found += other.found
        self.wanted += other.wanted
        self.found_of_all += other.found_of_all
        self.all += other.all


def measure(folder: Path) -> dict[str, Figures]:
    """By kind of fact, then "all"."""
    figures = {group: Figures() for group in _FILES}
    for group, counted in figures.items():
        for text, reference, result in _results(folder, group):
            is_found, reason, seen = _judged(group, text, reference, result)
            counted.all += 1
            counted.found_of_all += is_found
            if reason:
                counted.left_out[reason] += 1
                continue
            counted.wanted += 1
            counted.found += is_found
            if not is_found:
                counted.missed.append(seen)
    total = Figures()
    for counted in figures.values():
        total.add(counted)
    return {**figures, "all": total}


def main(folder: Path, *, show_worst: bool) -> None:
    """Prints a table and, if asked, what was missed."""
    for group, figures in measure(folder).items():
        for missed in figures.missed if show_worst else ():
            print("   ", missed)
        reasons = f"; left out {dict(figures.left_out)}" if figures.left_out else ""
        print(f"{group:10} {_told(figures)}{reasons}")


def _told(figures: Figures) -> str:
    share, of_all = figures.found / figures.wanted, figures.found_of_all / figures.all
    return (
        f"{figures.found:4} of {figures.wanted:4} = {share:.3f} "
        f"(nothing left out: {figures.found_of_all} of {figures.all} = {of_all:.3f})"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), show_worst="--worst" in sys.argv)
