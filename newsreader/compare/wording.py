"""Says in a plain sentence why two statements were linked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsreader.compare.found import Found
from newsreader.compare.linking.lexicon import Lexicon, NumberedText
from newsreader.domain.comparison import LinkKind

# More words than these are not named.
_MOST_NAMED = 6
#: What several things are called, and one alone.
_GROUPS = {"the names": "the name", "the numbers": "the number", "the words": "the word"}


@dataclass(frozen=True, slots=True)
class _Thing:
    """What both have in common: the words [start, stop) of A, of one group."""

    group: str
    start: int
    stop: int


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
    there = _first_places(lexicon.b, link.b, link.b_end)
    here = _first_places(lexicon.a, link.a, link.a_end)
    both = [(place, there[term]) for term, place in here.items() if term in there]
    if not both:
        return "Both have the same common words."
    weights = lexicon.weights[lexicon.a.terms]
    things = list(_things(lexicon, link, both))
    things.sort(key=lambda run: (-float(weights[run.start : run.stop].max()), run.start))
    groups: dict[str, list[str]] = {group: [] for group in _GROUPS}
    text = lexicon.a.text
    for run in sorted(things[:_MOST_NAMED], key=lambda run: run.start):
        words = text.text[text.starts[run.start] : text.ends[run.stop - 1]]
        groups[run.group].append(f"“{words}”")
    named = [
        f"{_GROUPS[group] if len(words) == 1 else group} {_listed(words)}"
        for group, words in groups.items()
        if words
    ]
    return f"Both have {_listed(named)}."


def _first_places(side: NumberedText, start: int, end: int) -> dict[int, int]:
    """Where each word that is not a common one stands first."""
    places: dict[int, int] = {}
    words = zip(side.terms[start:end].tolist(), side.hollow[start:end].tolist(), strict=True)
    for place, (term, hollow) in enumerate(words, start):
        if not hollow:
            places.setdefault(term, place)
    return places


def _things(lexicon: Lexicon, link: Found, both: Sequence[tuple[int, int]]) -> Iterator[_Thing]:
    """Words with their group; a name of several words that stands in both is one thing."""
    at = 0
    while at < len(both):
        group = _group(lexicon, link, both[at])
        end = at + 1
        while group == "the names" and end < len(both) and _follow(both[end - 1], both[end]):
            if _group(lexicon, link, both[end]) != group:
                break
            end += 1
        yield _Thing(group, both[at][0], both[end - 1][0] + 1)
        at = end


def _follow(places: tuple[int, int], others: tuple[int, int]) -> bool:
    return others == (places[0] + 1, places[1] + 1)


def _group(lexicon: Lexicon, link: Found, places: tuple[int, int]) -> str:
    in_a, in_b = (
        side.text.text[side.text.starts[place]]
        for side, place in zip((lexicon.a, lexicon.b), places, strict=True)
    )
    if in_a.isdigit():
        return "the numbers"
    opens = places == (link.a, link.b)  # Where every word has a capital.
    return "the names" if in_a.isupper() and in_b.isupper() and not opens else "the words"


def _listed(items: Sequence[str]) -> str:
    return " and ".join(filter(None, [", ".join(items[:-1]), items[-1]]))
