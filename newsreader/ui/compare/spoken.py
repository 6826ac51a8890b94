"""What the compare view says in the status line, of what was asked for and is not there."""

from __future__ import annotations

from newsreader.ui.compare.kinds import Kind
from newsreader.ui.compare.wording import translate


def no_conflict_sentence() -> str:
    """Says that no fact is told differently."""
    return translate("ComparePane", "The two articles tell no fact differently.")


def no_stop_sentence(kind: Kind | None) -> str:
    """Says that no passage of a kind is there, or none at all that differs; hidden ones aside."""
    if kind is Kind.MOVED:
        return translate("ComparePane", "No passage that is shown has moved.")
    if kind is Kind.ONLY:
        return translate("ComparePane", "No passage that is shown is in one article only.")
    return translate("ComparePane", "The two articles do not differ in what is shown.")


def nothing_shown_sentence() -> str:
    """What is said when every kind of passage is switched off."""
    return translate("ComparePane", "Nothing is marked any more: all kinds are switched off.")
