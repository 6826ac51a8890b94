"""Finds who speaks in a sentence: the name, pronoun or noun that a verb of saying belongs to."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from newsreader.compare.facts.names.name_words import OFFICES, TITLES
from newsreader.compare.facts.names.names import Named
from newsreader.compare.facts.names.roles import (
    role_of,
    role_words,
    role_words_of,
    unattached_role_at,
)
from newsreader.compare.facts.tokens import HYPHENS, Tokens
from newsreader.compare.facts.word_lists import listed
from newsreader.compare.quotes.english_verbs import PARTICIPLES, SAYING, VERBS
from newsreader.text.stop_words import STOP_WORDS

_PRONOUNS = frozenset({"he", "she"})
_AUXILIARIES = listed("has have had also then later")
_ADVERBS = _AUXILIARIES | frozenset({"once", "again", "however"})
_PREPOSITIONS = listed("with by to of from against for between about after meeting told")
_NO_SUBJECT = listed("on in at by with from under into over near")
_STOPS = frozenset(".!?;")
_NEAR = 16
_OPENS_CLAUSE = listed("when as after that while because where but though although since before")
_LITTLE = STOP_WORDS["en"]
_NOUN_OPENS = frozenset({"the", "a", "an", "his", "her", "its", "their", "one"})
_WITHIN_NOUN = frozenset({"of", "for", "the", "and", "'", "’", "-", "&"})


class Subjects:
    """Finds who does what a verb says, in the English text that ``t`` and ``names`` were read from.

    ``is_quoted`` tells of each token whether it stands inside a quotation.
    """

    def __init__(self, t: Tokens, names: Sequence[Named], is_quoted: bytearray) -> None:
        self._t, self._names, self._inside = t, names, is_quoted
        self._name_at = {k: n for n in names for k in range(n.first, n.end)}
        self._name_starts = [n.span.start for n in names]
        self._roles: list[tuple[frozenset[str], str]] | None = None
        #: Where the last quotation ended, -1 for none.
        self.last_end = -1

    def back(self, i: int, least: int = 0) -> Iterator[int]:
        """The tokens before token ``i`` in its sentence, nearest first, without quoted ones."""
        t = self._t
        for k in range(i - 1, max(least - 1, i - 3 * _NEAR, -1), -1):
            if not t.same_line(k + 1) or (t.raw[k] in _STOPS and not self._is_short(k)):
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
        if self._is_bare_noun(verb - 1, least):
            return t.raw[verb - 1]
        joined = t.lower[verb - 1] == "and" or (
            t.lower[verb - 1] in _AUXILIARIES and t.lower[verb - 2] == "and"
        )
        people = []
        for k in self.back(verb, least):
            if t.lower[k] in _PRONOUNS and not joined:
                return self._pronoun(k, last)
            named = self._name_at.get(k)
            if named and named.is_person and not t.raw[named.end - 1].endswith(("'s", "’s")):
                if not joined and (k == verb - 1 or not self._is_object(named)):
                    return self._full(named)
                people.append(named)
        return self._noun_phrase_before(verb, least) or (self._full(people[-1]) if people else "")

    def following(self, i: int, last: str) -> str:
        """The subject after its verb: "said Hester Quillan", "declared the mayor, Ann Lee"."""
        t = self._t
        if t.lower[i] in _PRONOUNS:
            return self._pronoun(i, last)
        for k in range(i, i + _NEAR):
            if not t.raw[k] or t.raw[k] in _STOPS or not t.same_line(k) or self._inside[k]:
                break
            if k in self._name_at:
                return self._full(self._name_at[k])
        return self._noun_phrase(i) if t.lower[i] in _NOUN_OPENS else ""

    def _is_short(self, k: int) -> bool:
        """True for the full stop of "Mr." and of an initial."""
        t = self._t
        return t.raw[k] == "." and k > 0 and (t.lower[k - 1] in TITLES or len(t.raw[k - 1]) == 1)

    def _is_bare_noun(self, k: int, least: int) -> bool:
        """True for "police", "doctors" that begin their clause: "… was there when doctors said"."""
        t = self._t
        word = t.lower[k] if k >= least else ""
        is_noun = word.isalpha() and word not in _LITTLE and not word.endswith(("ly", "ing"))
        begins = k == least or t.lower[k - 1] in _OPENS_CLAUSE or t.opens_sentence(k)
        return is_noun and begins and k not in self._name_at and word not in VERBS | _ADVERBS

    def _is_object(self, named: Named) -> bool:
        """True for "with Ann Lee", "to the mayor, Ann Lee"."""
        return named.first > 0 and self._t.lower[named.first - 1] in _PREPOSITIONS

    def _pronoun(self, i: int, last: str) -> str:
        """The only person named so far in the paragraph, or whoever spoke last."""
        own, earlier = self._people_before(i)
        if len(own) == 1:
            return own[0]
        if own:
            return last if last in own else ""
        if last:
            # Whoever was named since may be meant as well.
            return last if self._is_only(last, i) else ""
        return earlier[0] if len(earlier) == 1 else ""

    def _is_only(self, last: str, i: int) -> bool:
        """True when nobody else was named between the last quotation and token ``i``."""
        first = bisect_left(self._name_starts, self.last_end)
        since = self._names[first : bisect_right(self._name_starts, self._t.starts[i])]
        return all(
            self._full(n) == last for n in since if n.is_person and not self._inside[n.first]
        )

    def _people_before(self, i: int) -> tuple[list[str], list[str]]:
        """People named, by the writer, before token ``i`` in its paragraph and the one before."""
        t = self._t
        starts = t.text.rfind("\n", 0, t.starts[i])
        above = t.text.rfind("\n", 0, max(0, starts - 1))
        place = bisect_right(self._name_starts, t.starts[i])
        found: tuple[list[str], list[str]] = [], []
        for named in self._names[max(0, place - 3 * _NEAR) : place]:
            if named.is_person and named.span.start > above and not self._inside[named.first]:
                group = found[named.span.start < starts]
                if self._full(named) not in group:
                    group.append(self._full(named))
        return found

    def _noun_phrase(self, i: int) -> str:
        """ "the president of the council" from its article on."""
        t = self._t
        k = i + 1
        while k < i + 6 and t.raw[k] and t.same_line(k):
            is_word = t.raw[k][0].isalpha() or t.raw[k] in _WITHIN_NOUN
            if not is_word or t.lower[k] in {"who", "that", "in", "on", "at", "after", "as"}:
                break
            k += 1
        return self._holder(t.text[t.starts[i] : t.ends[k - 1]]) if k > i + 1 else ""

    def _noun_phrase_before(self, verb: int, least: int) -> str:
        t = self._t
        for k in range(verb - 1, max(least - 1, verb - 6, -1), -1):
            if not t.same_line(k + 1) or not (t.raw[k][0].isalpha() or t.raw[k] in _WITHIN_NOUN):
                return ""
            if t.lower[k] in _NOUN_OPENS and t.lower[k - 1] not in {"of", "for", "and"}:
                end = verb
                while end > k and (t.lower[end - 1] in _ADVERBS or t.lower[end - 1].endswith("ly")):
                    end -= 1
                phrase = t.text[t.starts[k] : t.ends[end - 1]]
                # "The church was described": it does not speak; "on condition" is no subject.
                if t.raw[end - 1] in HYPHENS or t.lower[end - 1] in _LITTLE:
                    return ""
                if t.lower[k - 1] in _NO_SUBJECT:
                    return ""
                return self._holder(phrase) if k < end - 1 else ""
        return ""

    def _holder(self, phrase: str) -> str:
        """The one person who has the role that ``phrase`` tells, or the phrase itself."""
        if self._roles is None:
            roles = ((role_of(self._t, n), n) for n in self._names if n.is_person)
            self._roles = [(role_words(role), self._full(n)) for role, n in roles if role]
            heads = (k for k, word in enumerate(self._t.lower) if word in OFFICES)
            alone = (unattached_role_at(self._t, k) for k in heads)
            self._roles += [(role_words(role), "") for role in alone if role]
        wanted = role_words_of(phrase)
        holders = {
            name for words, name in self._roles if wanted < words or (wanted == words and name)
        }
        return holders.pop() if len(holders) == 1 else phrase

    def _full(self, named: Named) -> str:
        return " ".join(named.words)
