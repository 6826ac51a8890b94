"""Finds a name that an edited sentence has in the place of another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsreader.compare.facts.conflicts.surroundings import Side
from newsreader.compare.facts.mention import Mention
from newsreader.compare.facts.names.known_places import COUNTRY_OF
from newsreader.compare.facts.names.name_words import OFFICES, THINGS, TITLES
from newsreader.compare.facts.names.people import Likeness, likeness
from newsreader.compare.facts.quantities.calendar_words import MONTHS, WEEKDAYS
from newsreader.domain.comparison import FactKind, Link, LinkKind
from newsreader.domain.span import Span
from newsreader.text.stop_words import STOP_WORDS

Pair = tuple[Mention, Mention]
# The rest of the sentence must be as good as the same.
_SURE = 0.9
_MOST_WORDS = 3
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_OPENS_SENTENCE = re.compile(r"(?:^|[.!?:\n])[\s\"'“‘«(]*$")
_NO_NAMES = STOP_WORDS["en"] | {
    "despite",
    "notwithstanding",
    *MONTHS,
    *WEEKDAYS,
    *OFFICES,
    *TITLES,
    *THINGS,
}


def swapped_names(
    link: Link, a: Side, in_a: Sequence[Mention], b: Side, in_b: Sequence[Mention]
) -> Iterator[Pair]:
    """Words in capitals that became other words in capitals, and nothing else beside them."""
    if link.kind is not LinkKind.EDITED or link.score < _SURE:
        return
    for edit in link.edits:
        x, y = _name(a.text, edit.a), _name(b.text, edit.b)
        if not x or not y or not _are_two(x, y):
            continue
        if a.is_headline(x.span) or b.is_headline(y.span):
            continue
        if _is_part(x, in_a) or _is_part(y, in_b) or (_is_place(x, in_a) and _is_place(y, in_b)):
            continue
        yield x, y


def _name(text: str, span: Span) -> Mention | None:
    """The name that the words at ``span`` are, or None."""
    words = [word.removesuffix("'s").removesuffix("’s") for word in _WORD.findall(span.of(text))]
    if words and words[0].lower() in {"the", "a", "an"}:
        words = words[1:]
    if not 0 < len(words) <= _MOST_WORDS or not all(word[0].isupper() for word in words):
        return None
    if all(word.lower() in _NO_NAMES for word in words):
        return None
    if len(words) == 1 and _OPENS_SENTENCE.search(text[max(0, span.start - 8) : span.start]):
        following = text[span.end : span.end + 2].strip()
        if not following or not following[0].isalpha():
            return None
    return Mention(FactKind.NAME, span, " ".join(words))


def _is_part(name: Mention, mentions: Sequence[Mention]) -> bool:
    """True for a part of a longer name, or of a date."""
    return any(
        m.span.overlaps(name.span)
        and (m.kind is FactKind.DATE or (m.kind is FactKind.NAME and len(m.span) > len(name.span)))
        for m in mentions
    )


def _is_place(name: Mention, mentions: Sequence[Mention]) -> bool:
    return any(m.kind is FactKind.PLACE and m.span.overlaps(name.span) for m in mentions)


def _are_two(x: Mention, y: Mention) -> bool:
    """False for two forms of one name: "LA", "Los Angeles"; "China", "Chinese"."""
    a, b = (name.value.lower().replace("our", "or") for name in (x, y))
    if a == b:
        return False
    if COUNTRY_OF.get(a, a) == COUNTRY_OF.get(b, b):
        return False
    short, long = sorted((x.value, y.value), key=len)
    initials = "".join(word[0] for word in long.split())
    if short.removesuffix("s") == initials.upper():
        return False
    return likeness(x.value, y.value) is not Likeness.SAME and not long.lower().startswith(
        short.lower()
    )
