"""When articles were published, so that dates of all time zones can be put in one order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from newsreader.domain.article import Article

_LATEST = datetime.max.replace(tzinfo=UTC)
_DAY_ALONE = len("2031-04-05")


@dataclass(frozen=True, slots=True, order=True)
class Published:
    """The time in which an article came out: one moment, or a whole day (``ends`` is behind it)."""

    begins: datetime
    ends: datetime


def published(date: str) -> Published | None:
    """When that was, in UTC; None where ``date`` is not of ISO 8601.

    A time without a zone is taken as UTC, and a day without a time as that whole day in UTC.
    """
    try:
        moment = datetime.fromisoformat(date)
        moment = moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
        lasts = timedelta(days=1) if len(date) <= _DAY_ALONE else timedelta(microseconds=1)
        return Published(moment, moment + lasts)
    except (ValueError, OverflowError):
        return None


def by_date(articles: Sequence[Article]) -> tuple[int, ...]:
    """The articles with those published first before the others; undated ones last."""

    def moment(number: int) -> tuple[datetime, datetime, int]:
        when = published(articles[number].date)
        return (when.begins, when.ends, number) if when else (_LATEST, _LATEST, number)

    return tuple(sorted(range(len(articles)), key=moment))
