"""Finds who speaks in a sentence: the name, pronoun or noun that a verb of saying belongs to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsreader.compare.facts.names.name_words import OFFICES, TITLES
from newsreader.compare.facts.names.names import Named
from newsreader.compare.facts.tokens import Tokens
from newsreader.compare.quotes.english_verbs import PARTICIPLES, SAYING, VERBS
from newsreader.compare.quotes.noun_phrases import ADVERBS, ARTICLES, NounPhrases
from newsreader.compare.quotes.pronouns import Pronouns
from newsreader.text.stop_words import STOP_WORDS
from newsreader.text.word_lists import listed

#: They mean a person who was named before.
PRONOUNS = frozenset({"he", "she"})
_AUXILIARIES = listed("has have had also then later")
_PREPOSITIONS = listed(
    "with by to of from against for between about after meeting told under at in near over"
)
# "A friend of Ann Lee said".
_BELONGS = frozenset({"of", "for"})
_BEFORE_NAME = TITLES | OFFICES.keys() | {"the", "a", "an", "former"}
# What they mean is nobody that a quotation could name.
_NOBODY = listed("it they we i you which that this there these those")
_STOPS = frozenset(".!?;")
_NEAR = 16
# Words of a description that stand between a place or an outlet and a name.
_DESCRIPTION = 5
_OPENS_CLAUSE = listed("when as after that while because where but though although since before")
_LITTLE = STOP_WORDS["en"]


class Subjects:
    """Finds who does what a verb says, in the English text that ``t`` and ``names`` were read from.

    ``is_quoted`` tells of each token whether it stands inside a quotation.
    """

    def __init__(self, t: Tokens, names: Sequence[Named], is_quoted: bytearray) -> None:
        self._t, self._inside = t, is_quoted
        self._name_at = {k: n for n in names for k in range(n.first, n.end)}
        self._nouns = NounPhrases(t, names)
        self.pronouns = Pronouns(t, names, is_quoted)

    def back(self, i: int, least: int = 0) -> Iterator[int]:
        """The tokens before token ``i`` in its sentence, nearest first, without quoted ones."""
        t = self._t
        for k in range(i - 1, max(least - 1, i - 3 * _NEAR, -1), -1):
            if not t.same_line(k + 1) or (t.raw[k] in _STOPS and not self.is_short(k)):
                return
            if not self._inside[k]:
                yield k

    def is_verb(self, k: int, verbs: frozenset[str]) -> bool:
        return self._t.lower[k] in verbs and self._t.raw[k][0].islower()

    def of_verb(self, verb: int, last: str, least: int = 0) -> str:
        """Who does what the verb says: the nearest name, pronoun or noun before it."""
        t = self._t
        if t.lower[verb] in PARTICIPLES:
            # "Holm hoped Berg would come, adding that …": whoever said the first thing adds.
            finite = next((k for k in self.back(verb, least) if self.is_verb(k, SAYING)), -1)
            if finite >= 0:
                return self.of_verb(finite, last, least)
            return self._first_named(verb, least)
        if self._is_bare_noun(verb - 1, least):
            return t.raw[verb - 1]
        if t.lower[verb - 1] in _NOBODY:
            return ""
        joined = t.lower[verb - 1] == "and" or (
            t.lower[verb - 1] in _AUXILIARIES and t.lower[verb - 2] == "and"
        )
        people = []
        for k in self.back(verb, least):
            if t.lower[k] in PRONOUNS and not joined:
                return self.pronouns.meant(k, last)
            named = self._name_at.get(k)
            if named and named.is_person and not self._is_genitive(named):
                is_beside = k == verb - 1 and t.lower[named.first - 1] not in _BELONGS
                if not joined and (is_beside or not self._is_object(named)):
                    return named.full
                people.append(named)
        return self._nouns.before(verb, least) or (people[-1].full if people else "")

    def following(self, i: int, last: str) -> str:
        """The subject after its verb: "said Hester Quillan", "declared the mayor, Ann Lee"."""
        t = self._t
        if t.lower[i] in PRONOUNS:
            return self.pronouns.meant(i, last)
        for k in range(i, i + _NEAR):
            if not t.raw[k] or not t.same_line(k) or self._inside[k]:
                break
            if t.raw[k] in _STOPS and not self.is_short(k):
                break
            if k in self._name_at:
                return self._described(self._name_at[k]).full
        return self._nouns.after(i) if t.lower[i] in ARTICLES else ""

    def _described(self, named: Named) -> Named:
        """The person that a name describes: "Sandvik businessman and blogger *Ada Holm*"."""
        t = self._t
        for k in range(named.end, named.end + _DESCRIPTION):
            other = self._name_at.get(k)
            if other and k > named.end and other.is_person:
                return other
            if not t.lower[k].isalpha() or (t.lower[k] in _LITTLE and t.lower[k] != "and"):
                break
            if k == named.end and t.lower[k] == "and":
                break
        return named

    def source(self, i: int) -> str:
        """Whom "according to" names: "police officer Ann Lee", "the mayor"."""
        t = self._t
        for k in range(i, i + _DESCRIPTION):
            if k in self._name_at and self._name_at[k].is_person:
                return self._name_at[k].full
            if t.lower[k] in _PREPOSITIONS or not (t.raw[k].isalpha() or self.is_short(k)):
                break
        # "According to the coastguard and was put out" may go on with what the sentence tells.
        return self._nouns.after(i).partition(" and ")[0] if t.lower[i] in ARTICLES else ""

    def label(self, end: int) -> str:
        """The person whose name fills its line up to token ``end``."""
        named = self._name_at.get(end - 1)
        if not named or not named.is_person or not self._t.same_line(end):
            return ""
        is_first = named.first == 0 or not self._t.same_line(named.first)
        return named.full if is_first else ""

    def is_short(self, k: int) -> bool:
        """True for the full stop of "Mr." and of an initial."""
        t = self._t
        return t.raw[k] == "." and k > 0 and (t.lower[k - 1] in TITLES or len(t.raw[k - 1]) == 1)

    def _is_bare_noun(self, k: int, least: int) -> bool:
        """True for "police", "doctors" that begin their clause: "… was there when doctors said"."""
        t = self._t
        word = t.lower[k] if k >= least else ""
        is_noun = word.isalpha() and word not in _LITTLE and not word.endswith(("ly", "ing"))
        begins = k == least or t.lower[k - 1] in _OPENS_CLAUSE or t.opens_sentence(k)
        return is_noun and begins and k not in self._name_at and word not in VERBS | ADVERBS

    def _first_named(self, participle: int, least: int) -> str:
        """Whom the sentence is about: "*Ada Holm* played down the unrest of Lena Berg, saying"."""
        about = ""
        for k in self.back(participle, least):
            named = self._name_at.get(k)
            if self._t.lower[k] in _OPENS_CLAUSE and about:
                break
            if named and named.is_person and not self._is_genitive(named):
                about = about if self._is_object(named) else named.full
        return about

    def _is_genitive(self, named: Named) -> bool:
        return self._t.raw[named.end - 1].endswith(("'s", "’s"))

    def _is_object(self, named: Named) -> bool:
        """True for "with Ann Lee", "under President Ann Lee", "for the Lee foundation"."""
        k = named.first - 1
        while k > 0 and (self._t.lower[k] in _BEFORE_NAME or self.is_short(k)):
            k -= 1
        return k >= 0 and self._t.lower[k] in _PREPOSITIONS
