"""How a long piece of work tells where it is and hears that it should stop."""

from __future__ import annotations

from collections.abc import Callable

#: Called as ``progress(done, total, what)``; raises CancelledError when the user asked to stop.
Progress = Callable[[int, int, str], None]


def silent(done: int, total: int, what: str) -> None:
    """A Progress for work that nobody watches."""
