"""Says in the window's language what the parts without a window have said in English."""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from newsreader.ui.language.core_phrases import PHRASES
from newsreader.ui.language.core_sentences import SENTENCES
from newsreader.ui.language.moments import moment_of

_KNOWN = (*SENTENCES, *PHRASES)
_PLACE = re.compile(r"\{(\w+)\}")
_NEXT_SENTENCE = re.compile(r"(?<=[.!?]) (?=\S)")
#: Quoted words stay as they are; between them stand words of ours.
_LISTED = re.compile("“([^”]*)”|" + r"\b(?:the (?:name|number|word)s?|and|of)\b")


def in_own_language(said: str) -> str:
    """A known sentence, or several in a row, in the window's language; others as they are."""
    told = _told(said)
    if told is not None:
        return told
    return " ".join(_told(sentence) or sentence for sentence in _NEXT_SENTENCE.split(said))


def origin_in_own_language(origin: str) -> str:
    """Where a value was found, and what other places say, in the window's language."""
    return "; ".join(map(in_own_language, origin.split("; ")))


def in_quotation_marks(words: str) -> str:
    """Words in the quotation marks of the window's language."""
    return QCoreApplication.translate("Core", "“{words}”").format(words=words)


def _told(said: str) -> str | None:
    if said in _KNOWN:
        return _translated(said)
    for form, sentence in _forms():
        if found := form.fullmatch(said):
            values = {name: _put_in(name, value) for name, value in found.groupdict().items()}
            return _translated(sentence).format(**values)
    return None


@cache
def _forms() -> tuple[tuple[re.Pattern[str], str], ...]:
    """A pattern for each sentence that has places, beside the sentence."""
    return tuple(
        (re.compile(_pattern(sentence), re.DOTALL), sentence)
        for sentence in _KNOWN
        if _PLACE.search(sentence)
    )


def _pattern(sentence: str) -> str:
    words_and_names = _PLACE.split(sentence)
    return "".join(
        f"(?P<{piece}>.+)" if number % 2 else re.escape(piece)
        for number, piece in enumerate(words_and_names)
    )


def _put_in(name: str, value: str) -> str:
    match name:
        case "what" | "what_else":
            return _told(value) or value
        case "day" | "other_day":
            return moment_of(value) or value
        case "list":
            return _LISTED.sub(_listed_piece, value)
        case _:
            return value


def _listed_piece(found: re.Match[str]) -> str:
    if found[1] is None:
        return _translated(found[0])
    return in_quotation_marks(found[1])


def _translated(sentence: str) -> str:
    return QCoreApplication.translate("Core", sentence)
