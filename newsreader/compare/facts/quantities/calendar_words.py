"""The English names of months, weekdays and days that are told from today."""

from __future__ import annotations

_MONTHS = (
    "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
    "august aug", "september sep sept", "october oct", "november nov", "december dec",
)  # fmt: skip
_WEEKDAYS = (
    "monday mon", "tuesday tue tues", "wednesday wed weds", "thursday thu thur thurs",
    "friday fri", "saturday sat", "sunday sun",
)  # fmt: skip
MONTHS = {name: n for n, line in enumerate(_MONTHS, 1) for name in line.split()}
WEEKDAYS = {name: n for n, line in enumerate(_WEEKDAYS, 1) for name in line.split()}
#: Names that are other words as well: a month or weekday only in a capital and with a day.
ALSO_WORDS = frozenset({"may", "march", "mar", "sat", "sun", "dec", "jan", "wed", "mon", "fri"})
WEEKDAY_NAMES = tuple(line.split()[0].capitalize() for line in _WEEKDAYS)
#: Days from the article's own.
DAYS = {
    "today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1,
}  # fmt: skip
STEPS = {"last": -1, "past": -1, "previous": -1, "following": 1, "this": 0, "next": 1, "coming": 1}
