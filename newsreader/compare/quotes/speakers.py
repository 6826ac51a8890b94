"""Tells who speaks, by the verbs of saying before and after a quotation."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from newsreader.compare.facts.names.names import named_in
from newsreader.compare.quotes.english_verbs import SAYING, VERBS
from newsreader.compare.quotes.marks import Quoted
from newsreader.compare.quotes.subjects import PRONOUNS, Subjects
from newsreader.domain.span import Span

_STOPS = frozenset(".!?;")
_MARKS = frozenset("\"“”„‟«»‘’'‹›")
_NEAR = 16


class Speakers:
    """Finds the speakers of the quotations of one English text."""

    def __init__(self, text: str, quoted: Sequence[Quoted]) -> None:
        self._t, names = named_in(text)
        self._quoted = quoted
        self._inside = bytearray(len(self._t) + 1)
        for found in quoted:
            first, end = self._tokens(found.span)
            self._inside[first:end] = b"\x01" * (end - first)
        self._subjects = Subjects(self._t, names, self._inside)

    def all(self) -> Iterator[str]:
        """One speaker for each quotation, in order; empty where none is named."""
        t = self._t
        last, last_end, goes_on = "", -1, False
        for number, found in enumerate(self._quoted):
            first, end = self._tokens(found.span)
            speaker = last if goes_on else self._of_paragraphs(number, last)
            same_paragraph = last_end >= 0 and "\n" not in t.text[last_end : found.span.start]
            if not speaker and self._is_sentence(first) and not self._has_pronoun(end):
                speaker = last if same_paragraph else self._sentence_before(first, last)
                speaker = speaker or (last if self._fills_next(last_end, found.span) else "")
            yield speaker
            last = speaker or (last if same_paragraph else "")
            last_end, goes_on = found.span.end, found.goes_on
            self._subjects.pronouns.last_end = last_end

    def _of_paragraphs(self, number: int, last: str) -> str:
        """Who says a quotation that may go on for paragraphs before it is told."""
        for k in range(number, len(self._quoted)):
            speaker = self.of_span(self._quoted[k].span, last)
            if speaker or not self._quoted[k].goes_on:
                return speaker
        return ""

    def _fills_next(self, last_end: int, span: Span) -> bool:
        """True for a paragraph of nothing but a quotation, right below that of the last one.

        Its speaker goes on, though nobody says so.
        """
        text = self._t.text
        end = text.find("\n", span.end)
        rest = text[span.end : end if end >= 0 else len(text)]
        _, *between = text[max(0, last_end) : span.start].split("\n")
        is_whole = not any(map(str.isalnum, rest)) and len(rest) <= _NEAR
        return (
            last_end >= 0
            and bool(between)
            and is_whole
            and not any(any(map(str.isalnum, line)) for line in between)
        )

    def of_span(self, span: Span, last: str = "") -> str:
        """Who is said to have said the words at ``span``; ``last`` spoke before."""
        first, end = self._tokens(span)
        before_verb = self._verb_before(first)
        after = self._after(end, last)
        # "… quoted words. Biden replied:" leads to what follows, not to what went before.
        if after and (not self._is_done(end) or before_verb < 0):
            return after
        if before_verb >= 0:
            return self._subjects.of_verb(before_verb, last)
        return after or self._according(first, end) or self._label(first)

    def _according(self, first: int, end: int) -> str:
        """The name in "according to Ann Lee", before a quotation or right after it."""
        after, lower = self._past_marks(end), self._t.lower
        places = [after] * self._t.same_line(after) + [*self._subjects.back(first)]
        k = next((k for k in places if (lower[k], lower[k + 1]) == ("according", "to")), -1)
        return self._subjects.source(k + 2) if k >= 0 else ""

    def _label(self, first: int) -> str:
        """The name that is all that stands before a quotation on its line: "Ann Lee: “No.”"."""
        t = self._t
        k = first - 1
        while k > 0 and t.raw[k] in _MARKS and t.same_line(k + 1):
            k -= 1
        return self._subjects.label(k) if k > 0 and t.raw[k] == ":" else ""

    def within(self, span: Span) -> str:
        """Who is said to say something in the words at ``span``."""
        first, end = self._tokens(span)
        verb = next((k for k in range(first, end) if self._subjects.is_verb(k, SAYING)), -1)
        return self._subjects.of_verb(verb, "") if verb >= 0 else ""

    def _tokens(self, span: Span) -> tuple[int, int]:
        return bisect_left(self._t.starts, span.start), bisect_left(self._t.starts, span.end)

    def _is_sentence(self, first: int) -> bool:
        return self._t.raw[first][:1].isupper()

    def _is_done(self, end: int) -> bool:
        return end > 0 and self._t.raw[end - 1][-1:] in {".", "!", "?"}

    def _after(self, i: int, last: str) -> str:
        """The speaker in ", said Quillan", ", he said", ", the mayor, Ann Lee, told reporters"."""
        t = self._t
        i = self._past_marks(i)
        for k in range(i, i + _NEAR):
            if not t.raw[k] or not t.same_line(k) or self._inside[k]:
                return ""
            if t.raw[k] in _STOPS and not self._subjects.is_short(k):
                return ""
            if t.lower[k] == "quoted":
                return self._subjects.following(k + 1, last)
            if self._subjects.is_verb(k, SAYING):
                if t.raw[k + 1] == ":" or (k > i and t.raw[k + 1] in _MARKS):
                    return ""
                return (
                    self._subjects.following(k + 1, last)
                    if k == i
                    else self._subjects.of_verb(k, last, i)
                )
        return ""

    def _past_marks(self, i: int) -> int:
        t = self._t
        while t.raw[i] and (t.raw[i] in _MARKS or t.raw[i] == ",") and t.same_line(i):
            i += 1
        return i

    def _has_pronoun(self, end: int) -> bool:
        """True for ", she said", whomever it means."""
        i = self._past_marks(end)
        order = (i, i + 1), (i + 1, i)
        if not self._t.same_line(i) or not self._t.raw[i][:1].islower():
            return False
        return any(
            self._t.lower[who] in PRONOUNS and self._subjects.is_verb(verb, SAYING)
            for who, verb in order
        )

    def _verb_before(self, first: int) -> int:
        """The nearest verb of saying before token ``first`` in its sentence, -1 for none."""
        return next((k for k in self._subjects.back(first) if self._subjects.is_verb(k, VERBS)), -1)

    def _sentence_before(self, first: int, last: str) -> str:
        """Who speaks in the sentence before the quotation, in its paragraph."""
        t = self._t
        k = first - 1
        while k >= 0 and t.same_line(k + 1) and t.raw[k] in _MARKS:
            k -= 1
        if k < 0 or not t.same_line(k + 1) or t.raw[k] not in {".", ":"}:
            return ""
        cues = [v for v in self._subjects.back(k) if self._subjects.is_verb(v, SAYING)]
        return self._subjects.of_verb(cues[-1], last) if cues else ""
