"""Tells a sentence with edits from a statement in other words."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import LCSseq

from newsreader.compare.found import Found
from newsreader.compare.linking.lexicon import Lexicon, NumberedText
from newsreader.compare.word_differences import (
    OVERHANG,
    Core,
    WordEdit,
    core_of,
    word_edits,
    word_order_likeness,
)
from newsreader.domain.comparison import LinkKind

#: Words ``[first, last)`` of one article.
Words = tuple[int, int]

# Statements whose words agree in this share, in order, are one sentence with edits, …
_EDITED = 0.7
# … or a part of them is: when it has so many words on both sides, …
_LEAST_CORE = 9
# … of which this share agrees, in order, endings aside, …
_CORE_EDITED = 0.78
# … or so many words that tell something on both sides, of which this share of all its words agrees.
_LEAST_TELLING = 6
_TELLING_EDITED = 0.86
# An edited phrase is no edited sentence, and a short one that both have does not make them the
# same: of one of the two sentences it is at least this share.
_LEAST_OF_SENTENCE = 1 / 3
# In that part a word that only one side has costs this share of what it tells …
_COST = 0.5
# … and every word counts something, in nats, also one that tells nothing.
_LEAST_NEWS = 0.5
# Fewer words make no clause.
LEAST_WORDS = 4


def judged(lexicon: Lexicon, pair: tuple[int, int], a: Words, b: Words, score: float) -> Found:
    """The link between these words of the units ``pair``, with its kind.

    What hangs over at the ends of a sentence with edits is cut.
    """
    reworded = Found(*a, *b, *pair, LinkKind.REWORDED, score)
    words_a, words_b = _words(lexicon.a, a), _words(lexicon.b, b)
    if words_a == words_b:
        return Found.same(pair, a[0], b[0], len(words_a))
    if word_order_likeness(words_a, words_b) < _EDITED:
        core_a, core_b = _in_order(lexicon, a, b)
        if not _is_edited_core(lexicon, core_a, core_b):
            return reworded
        a, b = _with_ends(a, b, core_a, core_b)
    core = core_of(edits_between(lexicon, a, b), a[1] - a[0], b[1] - b[0])
    length = min(core.a_end - core.a, core.b_end - core.b)
    is_long_copy = length >= _LEAST_CORE and not core.edits
    if is_long_copy or (length >= LEAST_WORDS and _is_much_of_a_sentence(lexicon, pair, core)):
        return _edited(pair, a[0], b[0], core, score)
    return reworded


def edits_between(lexicon: Lexicon, a: Words, b: Words) -> list[WordEdit]:
    """What turns these words of A into those of B, counted from their first."""
    return word_edits(_words(lexicon.a, a), _words(lexicon.b, b), lexicon.common)


def _edited(pair: tuple[int, int], a: int, b: int, core: Core, score: float) -> Found:
    """The link of the core of two clauses that begin at ``a`` and ``b``."""
    if not core.edits:
        return Found.same(pair, a + core.a, b + core.b, core.a_end - core.a)
    words_a, words_b = (a + core.a, a + core.a_end), (b + core.b, b + core.b_end)
    return Found(*words_a, *words_b, *pair, LinkKind.EDITED, score, core.edits)


def _is_edited_core(lexicon: Lexicon, a: Words, b: Words) -> bool:
    alike = word_order_likeness(_terms(lexicon.a, a), _terms(lexicon.b, b))
    if alike >= _CORE_EDITED and min(a[1] - a[0], b[1] - b[0]) >= _LEAST_CORE:
        return True
    telling = min(_telling(lexicon.a, a), _telling(lexicon.b, b))
    return alike >= _TELLING_EDITED and telling >= _LEAST_TELLING


def _telling(text: NumberedText, words: Words) -> int:
    """How many of the words are no stop words."""
    return words[1] - words[0] - int(text.hollow[slice(*words)].sum())


def _is_much_of_a_sentence(lexicon: Lexicon, pair: tuple[int, int], core: Core) -> bool:
    unit_a, unit_b = pair
    first_a, last_a = lexicon.a.unit(unit_a)
    first_b, last_b = lexicon.b.unit(unit_b)
    share_a = (core.a_end - core.a) / (last_a - first_a)
    share_b = (core.b_end - core.b) / (last_b - first_b)
    return max(share_a, share_b) >= _LEAST_OF_SENTENCE


def _in_order(lexicon: Lexicon, a: Words, b: Words) -> tuple[Words, Words]:
    """The part of both sides that agrees best in order: a maximum-sum run of their alignment.

    Equal stop words neither open nor close it, unless they stand beside other equal words.
    """
    terms_a, terms_b = _terms(lexicon.a, a), _terms(lexicon.b, b)
    news_a = (lexicon.a.news[slice(*a)] + _LEAST_NEWS).tolist()
    news_b = (lexicon.b.news[slice(*b)] + _LEAST_NEWS).tolist()
    hollow = lexicon.a.hollow[slice(*a)].tolist()
    best = gain = 0.0
    start, core = (0, 0), (0, 0, 0, 0)
    for op in LCSseq.opcodes(terms_a, terms_b):
        i, i_end, j, j_end = op.src_start, op.src_end, op.dest_start, op.dest_end
        told = sum(news_a[i:i_end]) + sum(news_b[j:j_end])
        if op.tag != "equal":
            gain -= _COST * told
            continue
        says_nothing = all(hollow[i:i_end])
        if gain <= 0:
            gain, start = 0.0, (i, j)
        if gain == 0 and says_nothing:
            continue
        gain += told
        if gain > best and not says_nothing:
            best, core = gain, (start[0], i_end, start[1], j_end)
    i, i_end, j, j_end = core
    while i > 0 and j > 0 and terms_a[i - 1] == terms_b[j - 1]:
        i, j = i - 1, j - 1
    return (a[0] + i, a[0] + i_end), (b[0] + j, b[0] + j_end)


def _with_ends(a: Words, b: Words, core_a: Words, core_b: Words) -> tuple[Words, Words]:
    """The core with the few words that stand before or after it: they are part of the edit."""
    start_a, start_b, end_a, end_b = core_a[0], core_b[0], core_a[1], core_b[1]
    if max(start_a - a[0], start_b - b[0]) <= OVERHANG:
        start_a, start_b = a[0], b[0]
    if max(a[1] - end_a, b[1] - end_b) <= OVERHANG:
        end_a, end_b = a[1], b[1]
    return (start_a, end_a), (start_b, end_b)


def _words(text: NumberedText, words: Words) -> list[int]:
    numbers: list[int] = text.words[slice(*words)].tolist()
    return numbers


def _terms(text: NumberedText, words: Words) -> Sequence[int]:
    terms: list[int] = text.terms[slice(*words)].tolist()
    return terms
