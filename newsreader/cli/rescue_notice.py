"""Tells of a library that had to be rescued when a command opened it."""

from __future__ import annotations

from newsreader.cli.terminal import complain
from newsreader.domain.rescue import Rescue
from newsreader.usecases.list_reports import rescue_report


def tell_of_rescue(rescue: Rescue) -> None:
    """One line on stderr: the command itself goes on."""
    complain(rescue_report(rescue))
