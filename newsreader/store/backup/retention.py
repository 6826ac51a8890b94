"""Which backups are worth keeping as time goes by."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final

#: What each backup, the newest first, is the last one of: a day, then an ISO week, then a month.
_PERIODS: Final = 12 * ("%Y-%m-%d",) + 10 * ("%G-%V",) + 9 * ("%Y-%m",)


def worth_keeping(moments: Iterable[datetime]) -> tuple[datetime, ...]:
    """The last backup of each of 12 days, before them of 10 weeks, before them of 9 months.

    Newest first.  Days, weeks and months without a backup do not count, so that a library that
    rests for a year loses none of its backups.
    """
    kept: list[datetime] = []
    for moment in sorted(moments, reverse=True):
        if len(kept) == len(_PERIODS):
            break
        period = _PERIODS[len(kept)]
        if not kept or moment.strftime(period) != kept[-1].strftime(period):
            kept.append(moment)
    return tuple(kept)
