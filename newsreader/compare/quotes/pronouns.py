"""Finds whom "he" and "she" mean, where that is safe."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from newsreader.compare.facts.names.name_words import THINGS
from newsreader.compare.facts.names.names import Named
from newsreader.compare.facts.tokens import Tokens
from newsreader.compare.quotes.gender import pronouns
from newsreader.text.word_lists import listed

_PAPERS = listed("report statement paper newspaper study document website magazine company")
# So many names before a pronoun are looked at.
_MOST_NAMES = 48


class Pronouns:
    """Finds the people that pronouns mean, in the text that ``t`` and ``names`` were read from.

    ``is_quoted`` tells of each token whether it stands inside a quotation.
    """

    def __init__(self, t: Tokens, names: Sequence[Named], is_quoted: bytearray) -> None:
        self._t = t
        self._people = [n for n in names if n.is_person and not is_quoted[n.first]]
        self._starts = [n.span.start for n in self._people]
        self._all = frozenset(n.full for n in names if n.is_person)
        self._genders = pronouns(t, names)
        #: Where the last quotation ended, -1 for none.
        self.last_end = -1

    def meant(self, i: int, last: str) -> str:
        """The only person named so far in the paragraph, or whoever spoke last."""
        own, earlier = self._people_before(i)
        said = self._t.lower[i]
        own, earlier = ([n for n in group if self._fits(n, said)] for group in (own, earlier))
        if last and not self._fits(last, said):
            last = ""
        if len(own) == 1:
            return own[0]
        if own:
            return last if last in own else ""
        if last:
            # Whoever was named since may be meant as well.
            return last if self._is_only(last, i) else ""
        return earlier[0] if len(earlier) == 1 else ""

    def _fits(self, speaker: str, pronoun: str) -> bool:
        """False for a woman that "he" would mean, and for a ministry."""
        words = speaker.lower().split()
        is_thing = len(words) > 1 and any(word in THINGS or word in _PAPERS for word in words)
        is_nobody = is_thing and speaker not in self._all
        return not is_nobody and self._genders.get(speaker, pronoun) == pronoun

    def _is_only(self, last: str, i: int) -> bool:
        """True when nobody else was named between the last quotation and token ``i``."""
        first = bisect_left(self._starts, self.last_end)
        since = self._people[first : bisect_right(self._starts, self._t.starts[i])]
        return all(named.full == last for named in since)

    def _people_before(self, i: int) -> tuple[list[str], list[str]]:
        """People named, by the writer, before token ``i`` in its paragraph and the one before."""
        t = self._t
        starts = t.text.rfind("\n", 0, t.starts[i])
        above = t.text.rfind("\n", 0, max(0, starts - 1))
        place = bisect_right(self._starts, t.starts[i])
        found: tuple[list[str], list[str]] = [], []
        for named in self._people[max(0, place - _MOST_NAMES) : place]:
            if named.span.start > above:
                group = found[named.span.start < starts]
                if named.full not in group:
                    group.append(named.full)
        return found
