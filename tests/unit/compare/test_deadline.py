"""A deadline tells when it has passed."""

from __future__ import annotations

from newsreader.compare.deadline import NEVER, Deadline


def test_a_deadline_passes_when_its_seconds_are_over() -> None:
    assert Deadline.after(0).passed()
    assert not Deadline.after(60).passed()


def test_never_does_not_pass() -> None:
    assert not NEVER.passed()
