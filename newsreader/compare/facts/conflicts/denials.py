"""Finds edits that brought or took away a word that denies or limits: "fails to", "only"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsreader.compare.facts.conflicts.meaning_conflicts import beside, words_at
from newsreader.compare.facts.conflicts.opposites import are_opposite
from newsreader.compare.facts.conflicts.parts import tell_parts
from newsreader.compare.facts.conflicts.surroundings import Side
from newsreader.compare.facts.conflicts.versions import is_one_sentence
from newsreader.compare.facts.mention import Mention
from newsreader.compare.facts.negations import WORDS as NEGATING
from newsreader.domain.comparison import Edit, Link, LinkKind
from newsreader.text.stop_words import STOP_WORDS
from newsreader.text.word_lists import listed

_DENYING = listed(
    "not no never none nobody nothing neither nor cannot nowhere hardly barely scarcely without "
    "fail fails failed failing refuse refuses refused refusing deny denies denied denying unable "
    "impossible lack lacks lacked lacking instead rather forget forgets forgot only solely"
)
# They say as much with other words, or deny with their beginning.
_ALSO_DENYING = listed(
    "sole alone just merely exclusively regardless little few free far save absence absent missing "
    "shortage scarcity dearth deficiency paucity"
)
_PREFIXES = ("un", "in", "im", "dis", "non", "mis")
_LITTLE = STOP_WORDS["en"]
# What a "not" takes with it or needs: "was" that became "wasn't", "knew" aside.
_AUXILIARIES = listed(
    "am is are was were be been being has have had having do does did will would shall should can "
    "could may might must"
)
_BEFORE_NO_DENIAL = listed("matter doubt longer")


def denials(
    links: Sequence[Link], a: Side, b: Side, *, are_versions: bool
) -> Iterator[tuple[int, Mention, Mention]]:
    """Number of the link, the word that denies on one side and what stands there on the other.

    Between reports only a "not" more or less in one and the same sentence denies for sure.
    """
    for number, link in enumerate(links):
        if link.kind is not LinkKind.EDITED or not (are_versions or is_one_sentence(link)):
            continue
        if tell_parts(a, a.within(link.a), b, b.within(link.b)):
            continue
        for edit in link.edits:
            here, there = words_at(a.text, edit.a), words_at(b.text, edit.b)
            if are_versions or _is_bare((*here, *there)):
                pair = _denial(edit, a.text, here, b.text, there)
                if pair:
                    yield number, *pair


def _is_bare(words: Sequence[Mention]) -> bool:
    """True when an edit changes nothing but whether the sentence denies."""
    values = {word.value.lower() for word in words}
    return all(
        word in _AUXILIARIES or word in NEGATING or word.endswith(("n't", "n’t")) for word in values
    )


def _denial(
    edit: Edit, text_a: str, here: Sequence[Mention], text_b: str, there: Sequence[Mention]
) -> tuple[Mention, Mention] | None:
    x, y = _denying(here), _denying(there)
    if bool(x) == bool(y) or _say_the_same(here, there):
        return None
    if x:
        other = there[0] if there else beside(text_b, edit.b)
        return (x, other) if other and (there or _bears_on_next(x, here)) else None
    other = here[0] if here else beside(text_a, edit.a)
    return (other, y) if y and other and (here or _bears_on_next(y, there)) else None


def _denying(words: Sequence[Mention]) -> Mention | None:
    """The first of ``words`` that denies."""
    for place, word in enumerate(words):
        following = words[place + 1].value.lower() if place + 1 < len(words) else ""
        if _denies(word.value.lower()) and following not in _BEFORE_NO_DENIAL:
            return word
    return None


def _bears_on_next(denying: Mention, words: Sequence[Mention]) -> bool:
    """False for a denial of what came with it: an added clause denies nothing of the other side."""
    following = words[words.index(denying) + 1 :]
    return all(word.value.lower() in _LITTLE for word in following)


def _denies(word: str) -> bool:
    return word in _DENYING or word.endswith(("n't", "n’t"))


def _say_the_same(here: Sequence[Mention], there: Sequence[Mention]) -> bool:
    """ "Not insured" and "uninsured", "not dear" and "cheap", "no fee" and "free"."""
    words = [word.value.lower() for word in (*here, *there) if not _denies(word.value.lower())]
    if any(word.startswith(_PREFIXES) or word in _ALSO_DENYING for word in words):
        return True
    return any(are_opposite(x.value, y.value) for x in here for y in there)
