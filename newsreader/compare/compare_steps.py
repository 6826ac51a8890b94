"""TWO ARTICLES BECOME A COMPARISON: the recipe, step by step."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.compare.by_hand import with_hand_links
from newsreader.compare.coverage import coverage
from newsreader.compare.deadline import NEVER, Deadline
from newsreader.compare.found import Found
from newsreader.compare.furniture import without_furniture
from newsreader.compare.gathering.passages import passages
from newsreader.compare.linking.copied_links import (
    edited_copies,
    told_units,
    with_copies,
)
from newsreader.compare.linking.copies import copied_units, copied_words
from newsreader.compare.linking.lexicon import Lexicon, common_lexicon
from newsreader.compare.linking.linking import linked, look_at, similar_pairs
from newsreader.compare.linking.outdone import without_outdone
from newsreader.compare.linking.relatedness import relatedness
from newsreader.compare.linking.whole_phrases import with_whole_phrases
from newsreader.compare.mirror import mirrored
from newsreader.compare.prepared import PreparedText
from newsreader.compare.prepared_article import PreparedArticle, prepare_article
from newsreader.compare.statements import with_statements
from newsreader.compare.telling import told_links
from newsreader.domain.comparison import Comparison
from newsreader.domain.hand_link import HandLink
from newsreader.domain.span import Span

# Parts of the time that is left before each step: preparing A and B, the links, the facts and
# quotes of A and of B; holding these against each other gets the rest.
_FOR_A, _FOR_B, _FOR_LINKS = 1 / 6, 1 / 5, 3 / 5
_FOR_STATEMENTS_OF_A, _FOR_STATEMENTS_OF_B = 1 / 3, 1 / 2
# The same among the links: all but writing them down, then copies, pairs worth a look, and looks;
# judging what was seen gets the rest.
_FOR_SEARCH, _FOR_COPIES, _FOR_CANDIDATES, _FOR_LOOKS = 0.7, 0.4, 0.4, 0.6


def compare_texts(
    a: str,
    b: str,
    *,
    language_a: str = "",
    language_b: str = "",
    published_a: str = "",
    published_b: str = "",
    furniture_a: Sequence[Span] = (),
    furniture_b: Sequence[Span] = (),
    deadline: Deadline = NEVER,
) -> Comparison:
    """Compares two texts that were not prepared, with their facts and quotes.

    An unknown language is detected; the dates of publication (ISO 8601) tell what "on Tuesday"
    means.  Page furniture of A is not linked with page furniture of B, unless the texts are equal.
    The time until the deadline is divided among the steps, and each passes on what it does not
    need.
    """
    return compare_articles(
        prepare_article(a, language_a, published_a, furniture_a, deadline.part(_FOR_A)),
        prepare_article(b, language_b, published_b, furniture_b, deadline.part(_FOR_B)),
        deadline,
    )


def compare_articles(
    a: PreparedArticle,
    b: PreparedArticle,
    deadline: Deadline = NEVER,
    by_hand: Sequence[HandLink] = (),
) -> Comparison:
    """Compares two articles with their facts and quotes, which come last when time is short.

    What the user linked or unlinked ``by_hand`` counts more than what was found.  As in
    ``compare``, the other way round is the mirror image.
    """
    if b.identity < a.identity:
        mirrored_hand = [decision.mirrored() for decision in by_hand]
        return mirrored(compare_articles(b, a, deadline, mirrored_hand))
    comparison = compare(a.text, b.text, deadline.part(_FOR_LINKS))
    if by_hand:
        comparison = with_hand_links(a.text, b.text, comparison, by_hand)
    told_a = a.statements(deadline.part(_FOR_STATEMENTS_OF_A))
    told_b = b.statements(deadline.part(_FOR_STATEMENTS_OF_B))
    return with_statements(comparison, told_a, told_b, deadline)


def compare(a: PreparedText, b: PreparedText, deadline: Deadline = NEVER) -> Comparison:
    """All that A and B share, in any order, and what only one of them says, but for the facts.

    Links are many to many and stand in A's order.  The work is always done in one order of the
    two texts, so that ``compare(b, a)`` is the mirror image of ``compare(a, b)``.
    """
    if (b.text, b.language) < (a.text, a.language):
        return mirrored(compare(b, a, deadline))
    lexicon = common_lexicon(a, b)
    found, complete = _found(lexicon, deadline.part(_FOR_SEARCH))
    found = without_outdone(without_furniture(a, b, found), len(a), len(b))
    found = with_whole_phrases(lexicon, found)
    coverage_a, only_a = coverage(a, [(link.a, link.a_end, link.kind) for link in found])
    coverage_b, only_b = coverage(b, [(link.b, link.b_end, link.kind) for link in found])
    return Comparison(
        links=told_links(lexicon, found),
        passages=passages(a, b, found),
        only_a=only_a,
        only_b=only_b,
        facts=(),
        quotes=(),
        coverage_a=coverage_a,
        coverage_b=coverage_b,
        complete=complete and a.complete and b.complete,
    )


def _found(lexicon: Lexicon, deadline: Deadline) -> tuple[list[Found], bool]:
    """Copies first, then what is only similar, as far as the deadline allows; in A's order."""
    copying = deadline.part(_FOR_COPIES)
    copies = copied_units(lexicon, copying)
    links, pairs = edited_copies(lexicon, copies, copying)
    complete = not copying.passed()
    copied = copied_words(lexicon, copies)
    told = told_units(lexicon, copied, links)
    if pairs or not all(units.all() for units in told):
        related = relatedness(lexicon, copied)
        finding = deadline.part(_FOR_CANDIDATES)
        pairs += similar_pairs(lexicon, copies, told, related, deadline=finding)
        complete = complete and not finding.passed()
        if pairs:
            look = look_at(lexicon, pairs, related, deadline.part(_FOR_LOOKS))
            complete = complete and len(look.pairs) == len(pairs)
            links += linked(lexicon, look, copies, related, deadline)
    found = sorted(with_copies(lexicon, copies, links))
    return found, complete and not deadline.passed()
