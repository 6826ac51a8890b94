"""How a report speaks to its reader: its sentences, numbers and dates, without knowing a window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReportLanguage:
    """A language as whoever asks for a report hands it in.

    ``code`` is of BCP 47.  ``translated`` takes a sentence of the reports in English, with its
    {places}; ``reason`` a sentence that the comparison has said.  ``count`` writes a whole number,
    ``percent`` a share of 0 to 1, ``moment`` a date or date-time of ISO 8601, of which it returns
    an empty text for what it cannot read.
    """

    code: str
    translated: Callable[[str], str]
    reason: Callable[[str], str]
    count: Callable[[int], str]
    percent: Callable[[float], str]
    moment: Callable[[str], str]

    def say(self, sentence: str, **values: str) -> str:
        """A sentence in this language, with ``values`` in its places."""
        return self.translated(sentence).format(**values)

    def quoted(self, words: str) -> str:
        """Words in the quotation marks of this language."""
        return self.say("“{words}”", words=words)

    def date(self, written: str) -> str:
        """A date as the language writes it, or as it stands where it is none."""
        return self.moment(written) or written


ENGLISH = ReportLanguage(
    code="en",
    translated=str,
    reason=str,
    count=lambda number: f"{number:,}",
    percent=lambda share: f"{share:.0%}",
    moment=str,
)


def phrase(sentence: str) -> str:
    """Marks a sentence that is said later, so that a test finds it among those to translate."""
    return sentence
