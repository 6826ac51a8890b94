"""Lets links reach to the ends of their clauses, or of their phrases where those are far."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsreader.compare.found import Found
from newsreader.compare.linking.kinds import edits_between
from newsreader.compare.linking.lexicon import Lexicon, NumberedText
from newsreader.compare.word_differences import OVERHANG
from newsreader.domain.comparison import LinkKind
from newsreader.text.word_lists import listed

# No link reaches over more words than these to the end of a clause or phrase; an edited one, of
# which they become edits, over fewer.
_REACH = {LinkKind.REWORDED: 12, LinkKind.EDITED: OVERHANG}
# What parts phrases, and what joins words to one compound.
_PARTING = re.compile(r"[,;:–—()\[\]…|\n]|[.!?](?=\s)|\s-\s|[，、；：。！？（）،؛]")
_HYPHENS = ("-", "\N{HYPHEN}", "\N{NON-BREAKING HYPHEN}")
# A phrase is a run of stop words and of telling words after them.  Stop words that open none: they
# go on with what stands before them.
_GOING_ON = listed(
    "am are be been being can could did do does had has have is may might must not of said shall "
    "should was were will would"
)
# Words that open a phrase without being stop words.
_OPENING = listed(
    "against all although among any around both despite each every near onto per since though "
    "toward towards until upon whether within without"
)
# "And who sank" ends at "who", unlike "of which he knew".
_CONJOINING = listed("and but or")


def with_whole_phrases(lexicon: Lexicon, found: Iterable[Found]) -> list[Found]:
    """``found`` in A's order, the ends of rewordings and edited links moved outwards.

    They reach to the end of the clause, where that is near, or else of the phrase, so that no link
    begins at the "States" of "the United States"; where a side has neither, both stay.  Phrases are
    told by their stop words alone (chinks and chunks, Liberman and Church 1992).  Same links stay
    as they are.
    """
    return sorted(_widened(lexicon, link) for link in found)


def _widened(lexicon: Lexicon, link: Found) -> Found:
    if link.kind is LinkKind.SAME:
        return link
    a, b = _edges(lexicon, link, (link.a, link.b), -1)
    a_end, b_end = _edges(lexicon, link, (link.a_end, link.b_end), 1)
    if (a, a_end, b, b_end) == link[:4]:
        return link
    edits = edits_between(lexicon, (a, a_end), (b, b_end)) if link.edits else ()
    return link._replace(a=a, a_end=a_end, b=b, b_end=b_end, edits=tuple(edits))


def _edges(lexicon: Lexicon, link: Found, places: tuple[int, int], step: int) -> tuple[int, int]:
    """Where clauses or phrases end, or ``places`` of A and B: to the left for a ``step`` of -1."""
    reach = _REACH[link.kind]
    a = _edge(lexicon.a, link.unit_a, places[0], step, reach)
    b = _edge(lexicon.b, link.unit_b, places[1], step, reach)
    return places if a is None or b is None else (a, b)


def _edge(text: NumberedText, unit: int, place: int, step: int, reach: int) -> int | None:
    """The nearest end of a clause, or else of a phrase, in ``reach``; the unit's end at most."""
    last = int(text.text.bounds[unit + (step > 0)])
    phrase = None
    for at in range(place, place + step * (reach + 1), step):
        if at == last:
            return at
        if _is_parted(text, at):
            if text.clause_bounds[at]:
                return at
            phrase = at if phrase is None else phrase
    return phrase


def _is_parted(text: NumberedText, place: int) -> bool:
    """Whether one phrase ends and the next begins at a word, which is not the first."""
    prepared = text.text
    between = prepared.text[prepared.ends[place - 1] : prepared.starts[place]]
    if between in _HYPHENS:
        return False
    if _PARTING.search(between):
        return True
    before, word = map(prepared.vocabulary.__getitem__, prepared.word_ids[place - 1 : place + 1])
    if text.hollow[place - 1]:
        return before in _CONJOINING and bool(text.clause_bounds[place])
    opens = word not in _GOING_ON if text.hollow[place] else word in _OPENING
    return opens and before not in _OPENING
