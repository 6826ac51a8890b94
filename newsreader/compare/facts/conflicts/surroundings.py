"""Looks at the words round a mention, to tell whether two mentions are about the same thing."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from newsreader.compare.facts.conflicts.thesaurus import are_one
from newsreader.compare.facts.mention import Mention
from newsreader.compare.facts.page_marks import addresses
from newsreader.domain.comparison import Edit, FactKind, Link
from newsreader.domain.span import Span
from newsreader.text.stems import stem
from newsreader.text.stop_words import STOP_WORDS
from newsreader.text.word_lists import listed

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
# A full stop after a single letter is that of "a.m." or of an initial.
_SENTENCE_END = re.compile(r"(?<=[\w%]{2})[.!?][\"'”’)]?\s|\n")
# Characters to either side in which the words stand that a mention goes with.
_REACH = 70
_FAR = 200
# Of words that are no little ones a sentence has many in small letters.
_LONGER, _FEW_SMALL = 4, 0.3
_STOP = STOP_WORDS["en"] | listed("about around nearly almost roughly approximately some")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Stems of the words around a mention in its sentence, and those right beside it.

    ``words`` are the words of the stems.
    """

    words: dict[str, str]
    all: frozenset[str]
    before: str
    after: str

    def meaning(self, other: Surroundings) -> int:
        """How many of the words here have a counterpart there, the same or a synonym."""
        shared, left = self.all & other.all, sorted(other.all - self.all)
        found = len(shared)
        for key in sorted(self.all - other.all):
            same = next((k for k in left if are_one(self.words[key], other.words[k])), None)
            if same:
                left.remove(same)
                found += 1
        return found


@dataclass(slots=True)
class Side:
    """One article with its mentions; remembers what stands around each.

    ``names`` are all that it tells, ``roles`` those of each person.
    """

    text: str
    mentions: Sequence[Mention]
    names: frozenset[str] = field(init=False)
    roles: dict[str, list[Mention]] = field(init=False)
    _addresses: list[Span] = field(init=False)
    _known: dict[Span, Surroundings] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.names = frozenset(m.value for m in self.mentions if m.kind is FactKind.NAME)
        self.roles = {}
        for mention in self.mentions:
            if mention.kind is FactKind.ROLE:
                self.roles.setdefault(mention.subject, []).append(mention)
        self._addresses = addresses(self.text)

    def words(self, mention: Mention) -> str:
        """The mention as it is written."""
        return mention.span.of(self.text)

    def within(self, spans: Sequence[Span]) -> list[Mention]:
        """The mentions that overlap one of ``spans``; they are sorted and hardly overlap."""
        found = []
        for span in spans:
            i = bisect_left(self.mentions, span.start, key=lambda m: m.span.start)
            while i > 0 and self.mentions[i - 1].span.end > span.start:
                i -= 1
            while i < len(self.mentions) and self.mentions[i].span.start < span.end:
                if self.mentions[i].span.overlaps(span):
                    found.append(self.mentions[i])
                i += 1
        return found

    def around(self, mention: Mention) -> Surroundings:
        found = self._known.get(mention.span)
        if found is None:
            found = self._known[mention.span] = _surroundings(self.text, mention.span)
        return found

    def sentence(self, span: Span) -> str:
        """The sentence around ``span``, as far as a reader's eye reaches."""
        before, after = _beside_in_sentence(self.text, span, _FAR)
        return before + span.of(self.text) + after

    def is_in_address(self, span: Span) -> bool:
        """True for a part of the address of a page."""
        return any(span.overlaps(address) for address in self._addresses)

    def is_headline(self, span: Span) -> bool:
        """True where nearly all words begin with a capital, which then tells no names."""
        end = self.text.find("\n", span.end)
        if self.text[(end if end >= 0 else len(self.text)) - 1] == ".":
            return False
        longer = [w for w in _WORD.findall(self.sentence(span)) if len(w) >= _LONGER]
        return bool(longer) and sum(w[0].islower() for w in longer) < _FEW_SMALL * len(longer)

    def name_before(self, mention: Mention) -> str:
        """The person last named before a mention in its sentence, empty for none."""
        start = mention.span.start
        sentence = _SENTENCE_END.split(self.text[max(0, start - _FAR) : start])[-1]
        last = bisect_left(self.mentions, start, key=lambda m: m.span.start)
        for other in reversed(self.mentions[:last]):
            if other.span.start < start - len(sentence):
                break
            if other.kind is FactKind.NAME and other.unit == "person":
                return other.value
        return ""


def _surroundings(text: str, span: Span) -> Surroundings:
    left, right = map(_stems, _beside_in_sentence(text, span, _REACH))
    words = dict(left + right)
    return Surroundings(
        words, frozenset(words), left[-1][0] if left else "", right[0][0] if right else ""
    )


def _beside_in_sentence(text: str, span: Span, reach: int) -> tuple[str, str]:
    """Up to ``reach`` characters before and after ``span``, as far as its sentence goes."""
    before = _SENTENCE_END.split(text[max(0, span.start - reach) : span.start])[-1]
    # The sentence may end with the span itself.
    ends = _SENTENCE_END.search(text, span.end, span.end + reach)
    return before, text[span.end : ends.start() if ends else span.end + reach]


def _stems(text: str) -> list[tuple[str, str]]:
    """The words of ``text`` that are no little ones, each after its stem."""
    found = (word.casefold().replace("’", "'") for word in _WORD.findall(text))
    return [(stem(word, "en"), word) for word in found if word not in _STOP]


def shared_words(a: Side, x: Mention, b: Side, y: Mention) -> int:
    """How many words the surroundings share; the words right beside count double."""
    one, other = a.around(x), b.around(y)
    if ("against" in one.all) != ("against" in other.all):
        return 0
    return len(one.all & other.all) + len(_beside(one) & _beside(other))


def are_beside_the_same(a: Side, x: Mention, b: Side, y: Mention) -> bool:
    """True when one of the words right beside the two mentions is the same."""
    return bool(_beside(a.around(x)) & _beside(b.around(y)))


def _beside(around: Surroundings) -> set[str]:
    return {around.before, around.after} - {""}


def in_one_edit(link: Link, x: Mention, y: Mention) -> Edit | None:
    """The edit of ``link`` that put ``y`` in the place of ``x``."""
    for edit in link.edits:
        if edit.a.overlaps(x.span) and edit.b.overlaps(y.span):
            return edit
    return None


def others_meet(people_a: Sequence[str], people_b: Sequence[str]) -> bool:
    """False when each side names a person that the other does not: two different encounters."""
    words_a = {word for name in people_a for word in name.split()}
    words_b = {word for name in people_b for word in name.split()}
    only_a = any(not set(name.split()) & words_b for name in people_a)
    only_b = any(not set(name.split()) & words_a for name in people_b)
    return not (only_a and only_b)


def people_among(mentions: Sequence[Mention]) -> list[str]:
    """Full names of the people among ``mentions``."""
    return [m.value for m in mentions if m.kind is FactKind.NAME and m.unit == "person"]
