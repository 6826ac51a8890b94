"""Finds names and roles that linked statements tell differently."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import Levenshtein

from newsreader.compare.facts.conflicts.agreement import agree
from newsreader.compare.facts.conflicts.surroundings import Side, in_one_edit
from newsreader.compare.facts.conflicts.versions import is_one_sentence
from newsreader.compare.facts.mention import Mention
from newsreader.compare.facts.names.people import Likeness, likeness
from newsreader.compare.facts.names.roles import role_words
from newsreader.domain.comparison import FactKind, Link, LinkKind
from newsreader.text.stems import stem

Pair = tuple[Mention, Mention]
# So alike must sentences be, before a name in the place of another is another.
_SURE = 0.9
_FEW = 2
# Characters of an edit besides the names in it.
_BESIDE = 10
# "MacDonald" and "DeVito" are names.
_GLUED = re.compile(r"[a-z]{4}[A-Z]")
# Who is one of these is hardly another at the same time.
_SOLE = frozenset(
    {
        "minister", "mayor", "governor", "ambassador", "judge", "prosecutor", "monarch",
        "treasurer", "coach", "director",
    }
)  # fmt: skip


def name_conflicts(
    link: Link,
    a: Side,
    in_a: Sequence[Mention],
    b: Side,
    in_b: Sequence[Mention],
    *,
    are_versions: bool,
) -> Iterator[Pair]:
    """One person's name in two spellings; another name in the same role or the same place.

    Where both articles know both names, they are two people.  Names of other things vary from
    writer to writer ("the Betty Holm Clinic", "Betty Holm Rehab"): in one and the same sentence
    alone are they told apart.
    """
    names_a, names_b = of_kind(in_a, FactKind.NAME), of_kind(in_b, FactKind.NAME)
    for x in names_a:
        for y in names_b:
            # "Holm" is right beside either spelling of her first name.
            is_short = likeness(a.words(x), b.words(y)) is Likeness.SAME
            if is_short or (_tells(b, x) and _tells(a, y)):
                continue
            if not are_versions and (_is_glued(x) or _is_glued(y)):
                continue
            how = likeness(x.value, y.value)
            is_slot = link.kind is LinkKind.EDITED and in_one_edit(link, x, y) is not None
            is_person = bool(x.unit and y.unit)
            by_editor = are_versions or _is_replaced(link, x, y)
            lone = _is_alone(x, in_a) and _is_alone(y, in_b)
            is_sure = link.score >= _SURE
            is_one = is_person and lone and is_sure and not (_tells(b, x) or _tells(a, y))
            if how is Likeness.SPELLING:
                is_other = is_slot and are_versions
                if not are_versions and not _are_plural(x, y):
                    is_other = bool(x.unit or y.unit) or (is_slot and _are_close(x, y))
            elif how is Likeness.HALF:
                is_other = (is_slot and by_editor and x.unit == y.unit) or (
                    is_person and ((is_one and _are_as_long(x, y)) or _have_one_role(a, x, b, y))
                )
            else:
                is_other = (
                    is_person
                    and lone
                    and (
                        (is_slot and (by_editor or (is_sure and _are_alone_replaced(link, x, y))))
                        or (is_one and _have_one_role(a, x, b, y))
                    )
                )
            is_spelling = how is Likeness.SPELLING and is_person
            if is_other and (is_spelling or not (a.is_headline(x.span) or b.is_headline(y.span))):
                yield x, y


def _is_glued(name: Mention) -> bool:
    """True where a name lost the space before it: "GazetteAnn Lee"."""
    return bool(_GLUED.search(name.value))


def _are_plural(x: Mention, y: Mention) -> bool:
    """ "Tony Award" and "Tony Awards" are no two spellings."""
    words = [sorted(word.removesuffix("s") for word in m.value.split()) for m in (x, y)]
    return words[0] == words[1]


def _are_close(x: Mention, y: Mention) -> bool:
    """True for two letters that differ at most."""
    return Levenshtein.distance(x.value.lower(), y.value.lower()) <= _FEW


def _are_alone_replaced(link: Link, x: Mention, y: Mention) -> bool:
    """True when the edit that put ``y`` in the place of ``x`` changed hardly more."""
    edit = in_one_edit(link, x, y)
    return edit is not None and max(len(edit.a) - len(x.span), len(edit.b) - len(y.span)) <= _BESIDE


def _is_replaced(link: Link, x: Mention, y: Mention) -> bool:
    """True for a name as long as the other in one and the same sentence."""
    return is_one_sentence(link) and _are_as_long(x, y) and _are_alone_replaced(link, x, y)


def _are_as_long(x: Mention, y: Mention) -> bool:
    return len(x.value.split()) == len(y.value.split())


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
    link: Link, a: Side, in_a: Sequence[Mention], b: Side, in_b: Sequence[Mention]
) -> Iterator[tuple[Mention, Mention, bool]]:
    """Roles of one person that are not worded alike, and whether they exclude each other."""
    for x in of_kind(in_a, FactKind.ROLE):
        for y in of_kind(in_b, FactKind.ROLE):
            fits = agree(x, y)
            words_a, words_b = role_words(x), role_words(y)
            if fits and (words_a <= words_b or words_b <= words_a):
                continue
            if x.subject and y.subject:
                if likeness(x.subject, y.subject) in {Likeness.SAME, Likeness.SPELLING}:
                    # One may hold two offices: only an edit puts one in the place of the other.
                    is_sure = link.score >= _SURE
                    is_slot = in_one_edit(link, x, y) is not None and is_sure
                    only = is_sure and _holds_only(a, x) and _holds_only(b, y)
                    yield x, y, not fits and (is_slot or only or _are_of_one_field(x, y))
            elif x.subject == y.subject and in_one_edit(link, x, y) and not fits:
                yield x, y, True


def _holds_only(side: Side, role: Mention) -> bool:
    """True for the one office that an article tells of a person, and that goes with no other."""
    told = {other.unit for other in side.roles[role.subject] if other.unit}
    return told == {role.unit} and role.unit in _SOLE and "former" not in role.value


def _are_of_one_field(x: Mention, y: Mention) -> bool:
    """ "Chairman of the port board" and "secretary of the port board"."""
    one, other = ({stem(word, "en") for word in role_words(m)} for m in (x, y))
    return bool(one & other) and max(len(one - other), len(other - one)) == 1


def of_kind(mentions: Sequence[Mention], kind: FactKind) -> list[Mention]:
    """Those of ``mentions`` that are of one kind."""
    return [m for m in mentions if m.kind is kind]
