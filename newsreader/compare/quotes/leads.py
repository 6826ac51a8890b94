"""Finds where the words that lead to a scrap of a quote differ from those that were spoken."""

from __future__ import annotations

from newsreader.compare.quotes.utterances import Utterance
from newsreader.domain.span import Span
from newsreader.text.stop_words import STOP_WORDS
from newsreader.text.word_lists import listed
from newsreader.text.words import words

_REACH = 60
_MOST_WORDS = 6
_LITTLE = STOP_WORDS["en"]
# These change with the writer's sentence; "will be" and "has been" do not.
_JOINING = listed("a an the this that its their his her our my of to in on at for by with as and")


def differing_leads(
    text_a: str, x: Utterance, span_x: Span, text_b: str, y: Utterance, span_y: Span
) -> tuple[Span, Span] | None:
    """Both spans with the words before them, where one side quotes these and the other tells them.

    In *He said the mill will always be "a place of work"* for "The mill has always been a place of
    work" the scrap is the same and what he said is not.  The words must go back to one that tells
    something and stands on both sides, and differ in little ones only; None where they do not.
    """
    lead_a, lead_b = _lead(text_a, span_x), _lead(text_b, span_y)
    if not (_is_quoted(x, lead_a) or _is_quoted(y, lead_b)):
        return None
    for k, (word, _) in enumerate(lead_a):
        if word in _LITTLE:
            continue
        at = next((n for n, (other, _) in enumerate(lead_b) if other == word), -1)
        if at < 0 or k != at:
            return None
        between = [{told for told, _ in lead[:k]} - _JOINING for lead in (lead_a, lead_b)]
        if between[0] == between[1]:
            return None
        first_a, first_b = lead_a[k - 1][1], lead_b[k - 1][1]
        return Span(first_a, span_x.end), Span(first_b, span_y.end)
    return None


def _lead(text: str, span: Span) -> list[tuple[str, int]]:
    """The words before ``span`` and where they begin, nearest first."""
    start = max(text.rfind("\n", 0, span.start) + 1, span.start - _REACH)
    found = words(text[start : span.start])
    places = zip(found.folded, (start + at for at in found.starts), strict=True)
    return list(places)[: -_MOST_WORDS - 1 : -1]


def _is_quoted(utterance: Utterance, lead: list[tuple[str, int]]) -> bool:
    return bool(lead) and utterance.span.start <= lead[0][1]
