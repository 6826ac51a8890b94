"""What the grouping remembers of an article: its telling words, small enough to keep beside it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Set
from dataclasses import dataclass
from datetime import date
from typing import Final

from newsreader.domain.article import Article
from newsreader.text.stems import stem
from newsreader.text.stop_words import STOP_WORDS
from newsreader.text.words import words

#: News tells the most important first: words of the headline and the lead count twice.
_LEAD_WORDS: Final = 60
#: Keeps a signature near 1.5 kB; what falls off are common words that a long article has once.
_MOST_TERMS: Final = 160
#: What an article is about it says in its first hundred pages, and in words that can be read.
_LONGEST_TEXT: Final = 500_000
_LONGEST_WORD: Final = 64
_FORM: Final = "1"

# After these a capital letter tells nothing.
_SENTENCE_START: Final = re.compile("[.!?:\n\"'“”‘’«»„]")


@dataclass(frozen=True, slots=True)
class Signature:
    """How often each stem stands in an article, which of them are names, when it was published."""

    counts: Mapping[str, int]
    names: Set[str]
    published: date | None

    def to_text(self) -> str:
        """Lines of form and day, names, and other terms, that :meth:`from_text` reads."""
        day = self.published.isoformat() if self.published else ""
        named: list[str] = []
        others: list[str] = []
        for term, count in self.counts.items():
            (named if term in self.names else others).append(f"{term}={count}")
        return f"{_FORM} {day}\n{' '.join(named)}\n{' '.join(others)}"

    @classmethod
    def from_text(cls, text: str) -> Signature:
        """What :meth:`to_text` wrote; an empty signature when another form of it was written."""
        if not text.startswith(f"{_FORM} "):
            return cls({}, frozenset(), None)
        head, named, others = text.split("\n")
        names = _read_counts(named)
        return cls(names | _read_counts(others), frozenset(names), day_of(head[len(_FORM) + 1 :]))


def _read_counts(line: str) -> dict[str, int]:
    parts = line.replace("=", " ").split()
    return dict(zip(parts[::2], map(int, parts[1::2]), strict=True))


def sign(article: Article) -> Signature:
    """The signature of an article, from its headline, text and date."""
    language = article.language or "en"
    stop_words = STOP_WORDS.get(language, STOP_WORDS["en"])
    headline = _terms(article.title, language, stop_words)
    body = _terms(article.text[:_LONGEST_TEXT], language, stop_words)
    counts = Counter(term for term, _ in headline + body)
    counts.update(term for term, _ in (headline + body)[:_LEAD_WORDS])
    # Headlines do not tell: many outlets give every word of theirs a capital.
    capitals: Counter[str] = Counter()
    for term, capital in body:
        capitals[term] += capital
    names = {term for term in counts if capitals[term] > 0}
    by_weight = sorted(counts, key=lambda term: (-counts[term], term not in names))
    kept = {term: counts[term] for term in by_weight[:_MOST_TERMS]}
    return Signature(kept, names & kept.keys(), day_of(article.date))


def written_forms(article: Article) -> dict[str, str]:
    """How the article writes each of its terms, where it stands in the text or else first."""
    language = article.language or "en"
    forms: dict[str, str] = {}
    for text in (article.text, article.title):
        found = words(text)
        for word, start, end in zip(found.folded, found.starts, found.ends, strict=True):
            for term in (stem(word, "en"), stem(word, language)):
                forms.setdefault(term, text[start:end])
    return forms


def day_of(text: str) -> date | None:
    """The day of an ISO 8601 date or date-time, None when it names none."""
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def _terms(text: str, language: str, stop_words: frozenset[str]) -> list[tuple[str, int]]:
    """The stems in order, each with 1 for a name's capital, -1 for none, 0 if one cannot tell.

    Of a script without spaces, where each character counts as a word, the pairs of neighbours.
    """
    found = words(text)
    terms: list[tuple[str, int]] = []
    before, last = 0, ""
    for word, start, end in zip(found.folded, found.starts, found.ends, strict=True):
        if len(word) > 1 or word.isdigit():
            if word not in stop_words and len(word) <= _LONGEST_WORD:
                terms.append(_term(word, text[start], language, text[before:start]))
        elif start == before and len(last) == 1:
            terms.append((last + word, 0))
        before, last = end, word
    return terms


def _term(word: str, first: str, language: str, gap: str) -> tuple[str, int]:
    """One stem; ``first`` is the letter that the word begins with, ``gap`` what stands before."""
    if not first.isupper():
        return stem(word, language), -1 if first.islower() else 0
    opens_sentence = not gap or _SENTENCE_START.search(gap) is not None
    # Names keep their letters in every language, so that they meet across languages.
    return stem(word, "en"), 0 if opens_sentence else 1
