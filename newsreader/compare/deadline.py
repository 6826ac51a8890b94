"""A moment after which a comparison stops and says that it is not complete."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Deadline:
    """Asked between steps; ``at`` is a time of the monotonic clock in seconds, None for never.

    ``stopped`` tells whether whoever waits wants the work to end now; what it raises passes on.
    """

    at: float | None = None
    stopped: Callable[[], bool] | None = None

    @classmethod
    def after(cls, seconds: float) -> Deadline:
        """The deadline that many seconds from now."""
        return cls(time.monotonic() + seconds)

    def part(self, share: float) -> Deadline:
        """The moment when ``share`` of the time left from now on is over."""
        if self.at is None:
            return self
        now = time.monotonic()
        return Deadline(min(self.at, now + share * (self.at - now)), self.stopped)

    def passed(self) -> bool:
        if self.stopped is not None and self.stopped():
            return True
        return self.at is not None and time.monotonic() >= self.at


NEVER = Deadline()
