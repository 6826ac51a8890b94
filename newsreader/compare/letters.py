"""Which letters make the difference between two spellings of one word."""

from __future__ import annotations

from collections.abc import Sequence

from diff_match_patch import diff_match_patch

from newsreader.domain.span import Span

# Below this share of common letters they are two words, not two spellings of one.
_ALIKE = 0.6


def different_letters(a: str, b: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The spans of ``a`` and of ``b`` that the other lacks ("Antony", "Anthony": the "h").

    Empty on both sides when the two are too unlike for letters to tell anything.  Differences by
    Myers (1986), as in diff-match-patch.
    """
    a_words, b_words = a.split(" "), b.split(" ")
    if len(a_words) == len(b_words) and len(a_words) > 1:
        return _word_by_word(a_words, b_words)
    matcher = diff_match_patch()
    matcher.Diff_Timeout = 0  # never a coarser answer on a slower machine
    only_a: list[Span] = []
    only_b: list[Span] = []
    at_a = at_b = common = 0
    for operation, letters in matcher.diff_main(a, b, False):
        length = len(letters)
        if operation == matcher.DIFF_EQUAL:
            common += length
        if operation == matcher.DIFF_DELETE:
            only_a.append(Span(at_a, at_a + length))
        if operation == matcher.DIFF_INSERT:
            only_b.append(Span(at_b, at_b + length))
        at_a += length if operation != matcher.DIFF_INSERT else 0
        at_b += length if operation != matcher.DIFF_DELETE else 0
    if 2 * common < _ALIKE * (len(a) + len(b)):
        return (), ()
    return tuple(only_a), tuple(only_b)


def _word_by_word(
    a_words: Sequence[str], b_words: Sequence[str]
) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """As for one word; nothing at all where one word of a name is another one."""
    only_a: list[Span] = []
    only_b: list[Span] = []
    at_a = at_b = 0
    for in_a, in_b in zip(a_words, b_words, strict=True):
        found_a, found_b = different_letters(in_a, in_b)
        if in_a != in_b and not (found_a or found_b):
            return (), ()
        only_a += [span.shift(at_a) for span in found_a]
        only_b += [span.shift(at_b) for span in found_b]
        at_a += len(in_a) + 1
        at_b += len(in_b) + 1
    return tuple(only_a), tuple(only_b)
