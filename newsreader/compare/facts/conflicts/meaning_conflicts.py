"""Finds statements that only one side negates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsreader.compare.facts.conflicts.named_conflicts import of_kind
from newsreader.compare.facts.conflicts.surroundings import Side
from newsreader.compare.facts.mention import Mention
from newsreader.compare.facts.names.people import Likeness, likeness
from newsreader.domain.comparison import FactKind, Link, LinkKind
from newsreader.domain.span import Span
from newsreader.text.stems import stem
from newsreader.text.stop_words import STOP_WORDS
from newsreader.text.word_lists import listed

Pair = tuple[Mention, Mention]
# A reworded statement must be as sure as this before a negation in it counts.
_SURE = 0.9
# Words to either side that must be shared, where the same follows and where it does not.
_MANY, _MOST = 0.4, 0.6
# "Had yet to" and "failed to" negate what follows.
_INFINITIVE = re.compile(r"\bto\s+$", re.IGNORECASE)
# Who asks whether something is so does not say that it is.
_OPEN = re.compile(r"\b(?:whether|if|unless|could|might|may)\b[^.;!?\n]*$", re.IGNORECASE)
_GONE = re.compile(r"\b(?:sold|ran|run|running) out\b|\bout of\b", re.IGNORECASE)
_SUBJECTS = ("neither ", "nor ")
_YET = re.compile(r"\b(?:yet|fail\w*|refus\w*|unable|declin\w*) to\s+$")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
# Words that deny without a "not", by their stems, and beginnings that do.
_DENYING = frozenset(
    stem(word, "en")
    for word in listed(
        "fail fails failed lack lacks lacked unable refuse refused deny denied reject rejected "
        "stop stopped prevent prevented avoid avoided instead rather absent absence little few "
        "hardly barely scarcely forget forgot miss missed false free decline declined cease ceased"
    )
)
_LITTLE = STOP_WORDS["en"] | {"not", "never", "cannot", "does", "did", "didn't", "don't"}
_SHORT_EDIT = 3
_NEXT_WORD, _CLAUSE = 30, 70
_PREFIXES = ("un", "in", "im", "dis", "non")


def negation_conflicts(
    link: Link,
    a: Side,
    in_a: Sequence[Mention],
    b: Side,
    in_b: Sequence[Mention],
    *,
    are_versions: bool,
) -> Iterator[Pair]:
    """A negation that only one side has: of a word that both have, or inside one edit."""
    negated_a, negated_b = of_kind(in_a, FactKind.NEGATION), of_kind(in_b, FactKind.NEGATION)
    if bool(negated_a) == bool(negated_b):
        return
    for x in negated_a:
        affirmed = _affirmed(b.text, link.b, x) or _instead(link, x, a.text, b.text, is_a=True)
        if affirmed and _is_one_statement(link, a, x, b, affirmed, are_versions):
            yield x, affirmed
    for y in negated_b:
        affirmed = _affirmed(a.text, link.a, y) or _instead(link, y, b.text, a.text, is_a=False)
        if affirmed and _is_one_statement(link, a, affirmed, b, y, are_versions):
            yield affirmed, y


def _is_one_statement(
    link: Link, a: Side, x: Mention, b: Side, y: Mention, are_versions: bool
) -> bool:
    """Two writers may negate and affirm one verb of two things."""
    one, other = a.name_before(x), b.name_before(y)
    if link.score < _SURE or (one and other and likeness(one, other) is Likeness.OTHER):
        return False
    if any(
        _YET.search(side.text[max(0, m.span.start - _NEXT_WORD) : m.span.start])
        for side, m in ((a, x), (b, y))
    ):
        return False
    if _is_only_meant(a.text, x, b.text, y) or _is_only_meant(b.text, y, a.text, x):
        return False
    if link.kind is not LinkKind.REWORDED:
        return True
    if any(_is_gone(side, m) for side, m in ((a, x), (b, y))):
        return False
    around = a.around(x).all, b.around(y).all
    is_followed = are_versions or _following(a.text, x) == _following(b.text, y)
    least = (_MANY if is_followed else _MOST) * min(len(words) for words in around)
    return len(around[0] & around[1]) > least


def _following(text: str, mention: Mention) -> str:
    """The stem that follows the word that one side denies: what is done to what."""
    found = (m.group().casefold() for m in _WORD.finditer(text, mention.span.end))
    telling = (stem(word, "en") for word in found if word not in _LITTLE)
    return next((key for key in telling if key != mention.subject), "")


def _is_gone(side: Side, affirmed: Mention) -> bool:
    """ "Sold out" and "refused" say as much as "no more" and "not"."""
    if " " in affirmed.value:
        return False
    return bool(_DENYING & side.around(affirmed).all or _GONE.search(side.sentence(affirmed.span)))


def _is_only_meant(text: str, x: Mention, other_text: str, y: Mention) -> bool:
    """ "Hopes to sing" is no answer to "will not sing"; "neither Ann" denies nothing of Ann."""
    if x.value.lower().startswith(_SUBJECTS):
        return True
    if bool(_OPEN.search(text[: x.span.start][-_CLAUSE:])) is not bool(
        _OPEN.search(other_text[: y.span.start][-_CLAUSE:])
    ):
        return True
    return _is_infinitive(text, x) and not _is_infinitive(other_text, y)


def _is_infinitive(text: str, mention: Mention) -> bool:
    """True for "to sing", "to not sing" and "not to sing"."""
    start, end = mention.span.start, mention.span.end
    if _INFINITIVE.search(text[max(0, start - _NEXT_WORD) : start]):
        return True
    return " " in mention.value and text[end : end + _NEXT_WORD].lstrip().startswith("to ")


def _instead(
    link: Link, negation: Mention, text: str, other_text: str, *, is_a: bool
) -> Mention | None:
    """What stands in place of a negation that a short edit brought, unless it denies as well."""
    for edit in link.edits:
        own, other = (edit.a, edit.b) if is_a else (edit.b, edit.a)
        if not own.overlaps(negation.span):
            continue
        here, there = words_at(text, own), words_at(other_text, other)
        if max(len(here), len(there)) > _SHORT_EDIT or any(map(_denies, there)):
            continue
        forms = {stem(w.value.casefold(), "en")[:2] for w in there}
        # "Did not know" and "knew" are forms of one verb; "not dear" and "cheap" are not.
        is_alone = len(here) == 1 and not there
        if is_alone or negation.subject[:2] in forms or _is_bare(here, there):
            return beside(other_text, other) if not there else there[0]
    return None


def _denies(word: Mention) -> bool:
    key = stem(word.value.casefold(), "en")
    return key in _DENYING or key.startswith(_PREFIXES)


def _is_bare(here: Sequence[Mention], there: Sequence[Mention]) -> bool:
    """True when nothing but little words went with the negation: "might not be" for "is"."""
    return all(w.value.lower() in _LITTLE for w in (*here, *there))


def beside(text: str, place: Span) -> Mention | None:
    """The word after ``place``, where the other side has its negation."""
    match = _WORD.search(text, place.end, place.end + _NEXT_WORD)
    if not match:
        return None
    return Mention(FactKind.NEGATION, Span(*match.span()), match.group())


def words_at(text: str, span: Span) -> list[Mention]:
    """The words at ``span``."""
    found = ((match.group(), span.start + match.start()) for match in _WORD.finditer(span.of(text)))
    return [
        Mention(FactKind.NEGATION, Span(start, start + len(word)), word) for word, start in found
    ]


def _affirmed(text: str, spans: Sequence[Span], negation: Mention) -> Mention | None:
    """The word that the other side negates, where it stands without a negation."""
    if not negation.subject:
        return None
    for span in spans:
        position = span.start
        for word in span.of(text).split():
            start = text.index(word, position)
            position = start + len(word)
            bare = word.strip("\"'“”‘’.,;:!?()«»")
            if bare and stem(bare.casefold(), "en") == negation.subject:
                start += word.index(bare)
                found = Span(start, start + len(bare))
                return Mention(FactKind.NEGATION, found, bare, subject=negation.subject)
    return None
