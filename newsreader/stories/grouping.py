"""Finds the story that a new article belongs to, without a threshold for the user to set."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from statistics import fmean
from typing import Final

from newsreader.stories.closeness import closeness, roughly_close
from newsreader.stories.clustering import parted
from newsreader.stories.rarity import Rarity, telling
from newsreader.stories.shelf import Change, Member, Shelf
from newsreader.stories.signature import Signature

#: A story of more articles stays as it is: it only takes further ones.
MOST_MOVED: Final = 40
# Bounds on the work: terms by which stories are looked for, and stories that are looked at;
# and how many of the articles of each are, before it is taken for near.
_ASKED_FOR: Final = 40
_LOOKED_AT: Final = 8
_GLANCED: Final = 4  # articles of each of them, those imported last
# A story is looked at when so much of the article's weight lies in terms that it is found by, and
# looked at again when its articles are roughly so close to the new one on average.
_SHARE: Final = 0.06
_NEAR: Final = 0.12


def place(new: Signature, shelf: Shelf) -> tuple[Change, ...]:
    """The story of a new article, and what else it changes around itself.

    An article may tie two stories together or show that one is two: the automatic grouping of the
    stories near it is made anew.  No settled article moves.
    """
    rarity = Rarity(shelf.stories(), shelf.counts(new.counts))
    vector = rarity.weights(new)
    glanced = shelf.members(_promising(vector, shelf), _GLANCED)
    rough = roughly_close(new, vector, [member.signature for member in glanced])
    members = shelf.members(_near(glanced, rough), MOST_MOVED + 1)
    further = {term for member in members for term in member.signature.counts}
    rarity.learn(shelf.counts(further - new.counts.keys()))
    return _changes(_parted(new, members, rarity), members)


def _promising(vector: Mapping[str, float], shelf: Shelf) -> list[int]:
    """The few stories that share most of an article's most telling terms."""
    shared: defaultdict[int, float] = defaultdict(float)
    for term, stories in shelf.found_by(telling(vector, _ASKED_FOR)):
        worth = vector[term] ** 2
        for story in stories:
            shared[story] += worth
    least = _SHARE * math.fsum(weight**2 for weight in vector.values())
    enough = [story for story, worth in shared.items() if worth >= least]
    return sorted(enough, key=lambda story: (-shared[story], story))[:_LOOKED_AT]


def _parted(new: Signature, members: Sequence[Member], rarity: Rarity) -> list[list[int]]:
    """Groups of the places of ``members`` and of the new article, whose place is after the last."""
    sizes = Counter(member.story for member in members)
    whole = [each.story if sizes[each.story] > MOST_MOVED else None for each in members]
    pinned = [each.story if each.settled else w for each, w in zip(members, whole, strict=True)]
    close = closeness([*(member.signature for member in members), new], rarity)
    return parted(close, [*pinned, None], [*whole, None])


def _near(members: Sequence[Member], to_new: Sequence[float]) -> list[int]:
    """The stories whose articles are close enough to the new one for a second look.

    What the user has put into a story may be about more than was imported last.
    """
    found: defaultdict[int, list[float]] = defaultdict(list)
    for member, close in zip(members, to_new, strict=True):
        found[member.story].append(close)
    by_hand = {member.story for member in members if member.settled}
    return [story for story, each in found.items() if story in by_hand or fmean(each) >= _NEAR]


def _changes(groups: Sequence[Sequence[int]], members: Sequence[Member]) -> tuple[Change, ...]:
    """What has to be done so that the stories are these groups."""
    changes = []
    for story, group in zip(_numbers(groups, members), groups, strict=True):
        old = [members[place] for place in group if place < len(members)]
        moved = tuple(member.article for member in old if member.story != story)
        if moved or len(old) < len(group):
            changes.append(Change(story, moved, has_new=len(old) < len(group)))
    return tuple(changes)


def _numbers(groups: Sequence[Sequence[int]], members: Sequence[Member]) -> list[int | None]:
    """The story that each group goes on as: where most of it was, above all what is settled."""
    held = [Counter(members[i].story for i in g if i < len(members)) for g in groups]
    pins = [
        {members[i].story for i in g if i < len(members) and members[i].settled} for g in groups
    ]
    numbers = [min(pinned) if pinned else None for pinned in pins]
    taken = {number for number in numbers if number is not None}
    by_size = sorted(
        (-count, story, place)
        for place, counted in enumerate(held)
        for story, count in counted.items()
    )
    for _, story, place in by_size:
        if numbers[place] is None and story not in taken:
            numbers[place] = story
            taken.add(story)
    return numbers
