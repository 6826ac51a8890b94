"""TWO ARTICLES BECOME A COMPARISON: the recipe, step by step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from newsreader.compare.compounds import with_whole_compounds
from newsreader.compare.copies import copied_units, copied_words
from newsreader.compare.coverage import coverage, only_here
from newsreader.compare.deadline import NEVER, Deadline
from newsreader.compare.found import Found
from newsreader.compare.lexicon import Lexicon, common_lexicon
from newsreader.compare.linking import (
    linked,
    look_at,
    partly_copied,
    similar_pairs,
    with_copies,
)
from newsreader.compare.mirror import mirrored
from newsreader.compare.outdone import without_outdone
from newsreader.compare.passages import passages
from newsreader.compare.prepared import PreparedText
from newsreader.compare.prepared_article import PreparedArticle, prepare_article
from newsreader.compare.relatedness import relatedness
from newsreader.compare.statements import with_statements
from newsreader.compare.telling import told_links
from newsreader.domain.comparison import Comparison


def compare_texts(
    a: str,
    b: str,
    *,
    language_a: str = "",
    language_b: str = "",
    published_a: str = "",
    published_b: str = "",
    deadline: Deadline = NEVER,
) -> Comparison:
    """Compares two texts that were not prepared, with their facts and quotes.

    An unknown language is detected; the dates of publication (ISO 8601) tell what "on Tuesday"
    means.
    """
    return compare_articles(
        prepare_article(a, language_a, published_a, deadline),
        prepare_article(b, language_b, published_b, deadline),
        deadline,
    )


def compare_articles(
    a: PreparedArticle, b: PreparedArticle, deadline: Deadline = NEVER
) -> Comparison:
    """Compares two articles with their facts and quotes, which come last when time is short."""
    comparison = compare(a.text, b.text, deadline)
    told_a, told_b = a.statements(deadline), b.statements(deadline)
    if not (told_a.complete and told_b.complete):
        return replace(comparison, complete=False)
    return with_statements(comparison, told_a, told_b)


def compare(a: PreparedText, b: PreparedText, deadline: Deadline = NEVER) -> Comparison:
    """All that A and B share, in any order, and what only one of them says, but for the facts.

    Links are many to many and stand in A's order.  The work is always done in one order of the
    two texts, so that ``compare(b, a)`` is the mirror image of ``compare(a, b)``.
    """
    if (b.text, b.language) < (a.text, a.language):
        return mirrored(compare(b, a, deadline))
    lexicon = common_lexicon(a, b)
    found, complete = _found(lexicon, deadline)
    found = with_whole_compounds(lexicon, without_outdone(found, len(a), len(b)))
    linked_a = [(link.a, link.a_end, link.kind) for link in found]
    linked_b = [(link.b, link.b_end, link.kind) for link in found]
    return Comparison(
        links=told_links(lexicon, found),
        passages=passages(a, b, found),
        only_a=only_here(a, linked_a),
        only_b=only_here(b, linked_b),
        facts=(),
        quotes=(),
        coverage_a=coverage(a, linked_a),
        coverage_b=coverage(b, linked_b),
        complete=complete and a.complete and b.complete,
    )


def _found(lexicon: Lexicon, deadline: Deadline) -> tuple[list[Found], bool]:
    """Copies first, then what is only similar, as far as the deadline allows; in A's order."""
    copies = copied_units(lexicon)
    pairs = partly_copied(lexicon, copies)
    # Nothing is left to look for.
    if not len(pairs) and all(words.all() for words in copied_words(lexicon, copies)):
        return sorted(with_copies(lexicon, copies, ())), True
    related = relatedness(lexicon, copies)
    complete = not deadline.passed()
    if complete:
        pairs = np.concatenate([pairs, similar_pairs(lexicon, copies, related)])
    links: Iterable[Found] = ()
    if len(pairs):
        look = look_at(lexicon, pairs, related, deadline)
        complete = complete and len(look.pairs) == len(pairs)
        links = linked(lexicon, look, copies, related)
    return sorted(with_copies(lexicon, copies, links)), complete
