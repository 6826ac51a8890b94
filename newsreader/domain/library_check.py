"""What ``newsreader check`` finds: section by section, what is fine and what is not."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """How a thing stands; ADVICE is a danger that has done no harm yet."""

    FINE = "fine"
    ADVICE = "advice"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: its name, how it stands, and a sentence for the user."""

    what: str
    verdict: Verdict
    told: str


@dataclass(frozen=True, slots=True)
class CheckSection:
    """Findings on one matter."""

    title: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class CheckReport:
    """All that was looked at; ``library`` is its path."""

    library: str
    sections: tuple[CheckSection, ...]

    @property
    def is_sound(self) -> bool:
        """Whether nothing is wrong; advice does not count."""
        findings = (finding for section in self.sections for finding in section.findings)
        return all(finding.verdict is not Verdict.WRONG for finding in findings)
