"""Suggest the stories that articles may belong to as well, and say why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from newsreader.domain.story import NearStory
from newsreader.stories.rarity import Rarity, telling
from newsreader.stories.reasons import shared_terms
from newsreader.stories.signature import Signature, written_forms
from newsreader.usecases.story_index import LibraryShelf, ready_index

if TYPE_CHECKING:
    from newsreader.store.database import Library

_ASKED: Final = 4  # articles, the newest of many: bounds on the work
_ASKED_FOR: Final = 60  # telling terms of each
_LOOKED_AT: Final = 4  # articles of a story that is found, those imported last
_SUGGESTED: Final = 3
#: Words by which two stories must be alike, and that are given as the reason.
_LEAST: Final = 2
_REASONS: Final = 4


def near_stories(library: Library, articles: Sequence[int]) -> tuple[NearStory, ...]:
    """The stories that share most with these articles, none that one of them is in.

    Nearest first, and few; raises NotFoundError.
    """
    ready_index(library)
    shelf, own = LibraryShelf(library), library.stories.of_articles(articles)
    wanted = set(articles)
    asked = [one for one in shelf.members(own, None) if one.article in wanted][-_ASKED:]
    if not asked:
        return ()
    terms = {term for member in asked for term in member.signature.counts}
    rarity = Rarity(shelf.stories(), shelf.counts(terms))
    alike: defaultdict[int, float] = defaultdict(float)
    for member in asked:
        weights = rarity.weights(member.signature)
        for term, stories in shelf.found_by(telling(weights, _ASKED_FOR)):
            for story in stories:
                alike[story] += weights[term] ** 2
    forms = written_forms(library.articles.get(asked[-1].article).article)
    found = []
    for story in sorted(alike.keys() - own, key=lambda one: (-alike[one], one))[:_SUGGESTED]:
        there = [member.signature for member in shelf.members([story], _LOOKED_AT)]
        rarity.learn(shelf.counts({t for signature in there for t in signature.counts} - terms))
        shared = _shared(asked[-1].signature, there, rarity)
        if len(shared) >= _LEAST:
            found.append(NearStory(story, tuple(forms.get(term, term) for term in shared)))
    return tuple(found)


def _shared(signature: Signature, others: Sequence[Signature], rarity: Rarity) -> list[str]:
    return [term for term, _ in shared_terms(signature, others, rarity, _REASONS)]
