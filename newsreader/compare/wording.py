"""Says in a plain sentence why two statements were linked."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.compare.found import Found
from newsreader.compare.linking.lexicon import Lexicon
from newsreader.domain.comparison import LinkKind

# More words than these are not named.
_MOST_NAMED = 6


def why(lexicon: Lexicon, link: Found) -> str:
    """The reason for a link: how much is equal, or which names, numbers and words both have."""
    if link.kind is LinkKind.SAME:
        length = link.a_end - link.a
        return f"The same {length} words." if length > 1 else "The same word."
    if link.kind is LinkKind.EDITED:
        changed = sum(max(edit.a_end - edit.a, edit.b_end - edit.b) for edit in link.edits)
        if changed == 1:
            return "The same sentence but for 1 word."
        return f"The same sentence but for {changed} words."
    return _shared(lexicon, link)


def _shared(lexicon: Lexicon, link: Found) -> str:
    a = lexicon.a
    there = set(lexicon.b.terms[link.b : link.b_end].tolist())
    first: dict[int, int] = {}
    for place in range(link.a, link.a_end):
        if int(a.terms[place]) in there and not a.hollow[place]:
            first.setdefault(int(a.terms[place]), place)
    telling = sorted(
        first.values(), key=lambda place: (-float(lexicon.weights[a.terms[place]]), place)
    )
    groups: dict[str, list[str]] = {"the names": [], "the numbers": [], "the words": []}
    for place in sorted(telling[:_MOST_NAMED]):
        word = a.text.text[a.text.starts[place] : a.text.ends[place]]
        group = _group(word, opens=place == link.a)
        groups[group].append(f"“{word}”")
    if not telling:
        return "Both have the same common words."
    named = [f"{group} {_listed(words)}" for group, words in groups.items() if words]
    return f"Both have {_listed(named)}."


def _group(word: str, *, opens: bool) -> str:
    if word[0].isdigit():
        return "the numbers"
    return "the names" if word[0].isupper() and not opens else "the words"


def _listed(items: Sequence[str]) -> str:
    return " and ".join(filter(None, [", ".join(items[:-1]), items[-1]]))
