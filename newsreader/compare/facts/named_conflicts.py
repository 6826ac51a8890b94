"""Finds names, roles, places and negations that linked statements tell differently."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsreader.compare.facts.agreement import agree
from newsreader.compare.facts.known_places import COUNTRY_OF
from newsreader.compare.facts.mention import Mention
from newsreader.compare.facts.people import Likeness, likeness
from newsreader.compare.facts.roles import role_words
from newsreader.compare.facts.surroundings import Side, in_one_edit
from newsreader.domain.comparison import FactKind, Link, LinkKind
from newsreader.domain.span import Span
from newsreader.text.stems import stem

Pair = tuple[Mention, Mention]
# A reworded statement must be as sure as this before a negation in it counts.
_SURE = 0.9


def name_conflicts(
    link: Link, a: Side, in_a: Sequence[Mention], b: Side, in_b: Sequence[Mention]
) -> Iterator[Pair]:
    """One person's name in two spellings; another name in the same role or the same place.

    Where both articles know both names, they are two people.
    """
    names_a, names_b = _of(in_a, FactKind.NAME), _of(in_b, FactKind.NAME)
    for x in names_a:
        for y in names_b:
            # "Blinken" is right beside either spelling of his first name.
            is_short = likeness(a.words(x), b.words(y)) is Likeness.SAME
            if is_short or (_tells(b, x) and _tells(a, y)):
                continue
            how = likeness(x.value, y.value)
            is_slot = link.kind is LinkKind.EDITED and in_one_edit(link, x, y) is not None
            is_person = bool(x.unit and y.unit)
            if how is Likeness.SPELLING:
                is_other = bool(x.unit or y.unit) or is_slot
            elif how is Likeness.HALF:
                is_other = x.unit == y.unit and (
                    is_slot or (is_person and _have_one_role(a, x, b, y))
                )
            else:
                lone = _is_alone(x, in_a) and _is_alone(y, in_b)
                is_other = how is Likeness.OTHER and is_slot and is_person and lone
            if is_other:
                yield x, y


def _have_one_role(a: Side, x: Mention, b: Side, y: Mention) -> bool:
    roles_a, roles_b = (
        [role_words(role) for role in side.roles.get(m.value, ())] for side, m in ((a, x), (b, y))
    )
    return any(len(p & q) >= min(len(p), len(q), 2) for p in roles_a for q in roles_b)


def _is_alone(name: Mention, mentions: Sequence[Mention]) -> bool:
    return sum(m.kind is FactKind.NAME and m.unit == name.unit for m in mentions) == 1


def _tells(side: Side, name: Mention) -> bool:
    """True when the other article knows this very name: then it means another person."""
    return name.value in side.names


def role_pairs(
    link: Link, in_a: Sequence[Mention], in_b: Sequence[Mention]
) -> Iterator[tuple[Mention, Mention, bool]]:
    """Roles of one person that are not worded alike, and whether they exclude each other."""
    for x in _of(in_a, FactKind.ROLE):
        for y in _of(in_b, FactKind.ROLE):
            fits = agree(x, y)
            words_a, words_b = role_words(x), role_words(y)
            if fits and (words_a <= words_b or words_b <= words_a):
                continue
            if x.subject and y.subject:
                if likeness(x.subject, y.subject) in {Likeness.SAME, Likeness.SPELLING}:
                    yield x, y, not fits
            elif x.subject == y.subject and in_one_edit(link, x, y) and not fits:
                yield x, y, True


def place_conflicts(link: Link, in_a: Sequence[Mention], in_b: Sequence[Mention]) -> Iterator[Pair]:
    """Another place in the same slot of an edited sentence; a country fits its cities."""
    for x in _of(in_a, FactKind.PLACE):
        for y in _of(in_b, FactKind.PLACE):
            is_wide = {x.value.lower(), y.value.lower()} & set(COUNTRY_OF.values())
            fits = x.value == y.value or (x.unit == y.unit and is_wide)
            if not fits and in_one_edit(link, x, y):
                yield x, y


def negation_conflicts(
    link: Link, a: Side, in_a: Sequence[Mention], b: Side, in_b: Sequence[Mention]
) -> Iterator[Pair]:
    """A negation that only one side has, of a word that both have."""
    negated_a, negated_b = _of(in_a, FactKind.NEGATION), _of(in_b, FactKind.NEGATION)
    if bool(negated_a) == bool(negated_b):
        return
    if link.kind is LinkKind.REWORDED and link.score < _SURE:
        return
    for x in negated_a:
        affirmed = _affirmed(b.text, link.b, x)
        if affirmed:
            yield x, affirmed
    for y in negated_b:
        affirmed = _affirmed(a.text, link.a, y)
        if affirmed:
            yield affirmed, y


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


def _of(mentions: Sequence[Mention], kind: FactKind) -> list[Mention]:
    return [m for m in mentions if m.kind is kind]
