"""How times, lists and odd characters are put into columns and taken out again."""

from __future__ import annotations

import hashlib
import json
import re
from datetime import UTC, datetime
from typing import Any

_LONE_SURROGATES = re.compile("[\ud800-\udfff]")


def storable(text: str) -> str:
    """``text`` with each half of a character pair, which SQLite refuses, as U+FFFD."""
    return _LONE_SURROGATES.sub("\ufffd", text)


def sha256_of_text(text: str) -> str:
    """SHA-256 of a text in UTF-8 as the library keeps it, as 64 hexadecimal digits."""
    return hashlib.sha256(storable(text).encode()).hexdigest()


def as_json(value: object) -> str:
    """``value`` in the one form that equal values share."""
    return json.dumps(value, separators=(",", ":"), sort_keys=True)


def from_json(text: str) -> Any:  # noqa: ANN401 - as in json.loads, the caller knows
    """The value that :func:`as_json` wrote."""
    return json.loads(text)


def now() -> str:
    """This moment in UTC as ISO 8601, to the microsecond."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def as_time(text: str) -> datetime:
    """The moment that :func:`now` wrote."""
    return datetime.fromisoformat(text)
