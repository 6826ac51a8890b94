"""The authors out of what a page declares: without its outlet, and all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsreader.importing.draft import Candidate, Field, choose
from newsreader.importing.html.declared_titles import name_key
from newsreader.importing.html.json_ld import ORIGIN

#: The trust in an author that is the outlet itself.
OUTLET_AS_AUTHOR = 0.3
_A_LITTLE = 0.001


def without_outlet(byline: Candidate, outlets: set[str]) -> Candidate:
    """The people of a byline; less trust in an author that is the outlet itself.

    In one line of names the outlet is where they work; JSON-LD says that it wrote as well.
    """
    people = [name for name in byline.value.split("\n") if name_key(name) not in outlets]
    if not people:
        return replace(byline, trust=OUTLET_AS_AUTHOR)
    return byline if byline.origin == ORIGIN else replace(byline, value="\n".join(people))


def one_more_author(candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    """Authors whom another source names with all of the best one's, and one more.

    Of several more some are those of other stories on the page.
    """
    best = choose(candidates, Field.BYLINE)
    if best is None or best.trust <= OUTLET_AS_AUTHOR:
        return
    names = set(best.value.split("\n"))
    for other in candidates:
        more = set(other.value.split("\n")) if other.field is Field.BYLINE else set()
        if names < more and len(more) == len(names) + 1:
            yield replace(other, trust=best.trust + _A_LITTLE)
            return
