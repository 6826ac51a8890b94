"""Finds speakers without a name: "the president of the council", "a spokesman for the navy"."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.compare.facts.names.name_words import OFFICES
from newsreader.compare.facts.names.names import Named
from newsreader.compare.facts.names.roles import (
    role_of,
    role_words,
    role_words_of,
    unattached_role_at,
)
from newsreader.compare.facts.quantities.calendar_words import MONTHS, WEEKDAYS
from newsreader.compare.facts.tokens import HYPHENS, Tokens
from newsreader.text.stop_words import STOP_WORDS
from newsreader.text.word_lists import listed

#: What opens a noun phrase.
ARTICLES = frozenset({"the", "a", "an", "his", "her", "its", "their", "one"})
#: They stand between a subject and its verb.
ADVERBS = listed("has have had also then later once again however")
_NO_SUBJECT = listed("on in at by with from under into over near")
_TIMES = frozenset(MONTHS) | frozenset(WEEKDAYS)
_WITHIN = frozenset({"of", "for", "the", "and", "'", "’", "-", "&"})
_ENDS = frozenset({"who", "that", "in", "on", "at", "after", "as"})
_LITTLE = STOP_WORDS["en"]


class NounPhrases:
    """Reads noun phrases of the English text that ``t`` and ``names`` were read from."""

    def __init__(self, t: Tokens, names: Sequence[Named]) -> None:
        self._t, self._names = t, names
        self._roles: list[tuple[frozenset[str], str]] | None = None

    def after(self, i: int) -> str:
        """ "the president of the council" from its article on."""
        t = self._t
        k = i + 1
        while k < i + 6 and t.raw[k] and t.same_line(k):
            is_word = t.raw[k][0].isalpha() or t.raw[k] in _WITHIN
            if not is_word or t.lower[k] in _ENDS:
                break
            if k > i + 1 and t.lower[k].endswith("ing"):
                break
            k += 1
        return self._holder(t.text[t.starts[i] : t.ends[k - 1]]) if k > i + 1 else ""

    def before(self, verb: int, least: int) -> str:
        t = self._t
        for k in range(verb - 1, max(least - 1, verb - 6, -1), -1):
            if not t.same_line(k + 1) or not (t.raw[k][0].isalpha() or t.raw[k] in _WITHIN):
                return ""
            if t.lower[k] in ARTICLES and t.lower[k - 1] not in {"of", "for", "and"}:
                end = verb
                while end > k and (t.lower[end - 1] in ADVERBS or t.lower[end - 1].endswith("ly")):
                    end -= 1
                # "The navy in November said".
                when = next((n for n in range(k + 2, end) if t.lower[n] in _NO_SUBJECT), end)
                end = when if t.lower[end - 1] in _TIMES else end
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
            self._roles = [(role_words(role), n.full) for role, n in roles if role]
            heads = (k for k, word in enumerate(self._t.lower) if word in OFFICES)
            alone = (unattached_role_at(self._t, k) for k in heads)
            self._roles += [(role_words(role), "") for role in alone if role]
        wanted = role_words_of(phrase)
        holders = {
            name for words, name in self._roles if wanted < words or (wanted == words and name)
        }
        # "A spokesman for Holm" is not Holm.
        holders -= {name for name in holders if name and name.split()[-1] in phrase.split()}
        return holders.pop() if len(holders) == 1 else phrase
