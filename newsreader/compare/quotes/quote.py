"""Words in quotation marks and who is said to have said them."""

from __future__ import annotations

from dataclasses import dataclass

from newsreader.domain.span import Span


@dataclass(frozen=True, slots=True)
class Quote:
    """Quoted words, without their marks; the speaker is empty when the text does not name one."""

    span: Span
    speaker: str = ""
