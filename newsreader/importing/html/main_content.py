"""Where the story stands on a page: under its title, in the element that holds most of its prose.

Two steps: descend from the body into whatever child holds most of the prose (as Readability does
upwards), then keep the run of leaves of the largest sum of weights in it, so that neither the
teasers below the story nor the forms above it come along.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from newsreader.importing.draft import Block, BlockKind
from newsreader.importing.html.around_story import fold_blurbs, fold_machine_summaries
from newsreader.importing.html.declared_body import confirm
from newsreader.importing.html.page_tree import PageTree
from newsreader.importing.html.refining import (
    fold_labels,
    fold_repeats,
    grown,
    outside_kinds,
    trimmed,
)
from newsreader.importing.html.standfirst import with_standfirst
from newsreader.importing.html.weighing import WeighedPage, weigh
from newsreader.importing.lines.cues import cue_of
from newsreader.importing.lines.story_run import heaviest_run, line_weight

_MOST = 0.7
_ENOUGH_UNDER_TITLE = 0.25
_HINTED_WEIGHT = -3
_MAIN_HEADINGS = 20


def page_blocks(
    tree: PageTree, titles: Sequence[str], body: str = "", authors: Sequence[str] = ()
) -> tuple[Block, ...]:
    """Every leaf as a block, those outside the story marked as furniture.

    ``titles``, ``body`` and ``authors`` are what the page declares.
    """
    page = weigh(tree, titles)
    story = _story(page)
    if not story:
        page = replace(page, hints=[None] * len(tree.leaves))
        story = _story(page) or range(len(tree.leaves))
    story = trimmed(page, grown(page, story))
    fold_labels(page, story)
    confirmed = confirm(tree.leaves, page.hints, story, body)
    story, page = confirmed.story, replace(page, hints=confirmed.hints)
    fold_repeats(page, story)
    fold_machine_summaries(page, story)
    fold_blurbs(page, story, authors)
    kinds = outside_kinds(page, story)
    blocks = [
        Block(
            leaf.text,
            BlockKind.HEADING if i == page.heading else leaf.kind,
            page.hints[i] or (None if i in story else kinds[i]),
            leaf.links,
        )
        for i, leaf in enumerate(tree.leaves)
    ]
    return _merged(blocks)


def _story(page: WeighedPage) -> range:
    """The leaves from the first to the last of the story."""
    leaves, top = page.tree.leaves, page.heading
    if not leaves:
        return range(0)
    under = _under_title(page, top)
    inside = _inside(page.tree, _story_element(page, under))
    numbers = [i for i in under if inside[leaves[i].element]]
    if not numbers:
        return range(0)
    first = top + 1 if 0 <= top <= numbers[0] else numbers[0]
    weights = [_weight(page, i, inside) for i in range(first, numbers[-1] + 1)]
    run = heaviest_run(weights)
    start = first + run.start
    return with_standfirst(page, range(start, start + len(run)), first)


def _under_title(page: WeighedPage, top: int) -> range:
    """The leaves from the title to the next article's, when a fair part of the prose is there."""
    leaves = page.tree.leaves
    following = (i for i in range(top + 1, len(leaves)) if leaves[i].tag == "h1")
    total = page.sums(range(len(leaves)))
    for end in (*islice(following, _MAIN_HEADINGS), len(leaves)):
        under = range(max(top, 0), end)
        if total and page.sums(under)[0] >= _ENOUGH_UNDER_TITLE * total[0]:
            return under
    return range(len(leaves))


def _weight(page: WeighedPage, number: int, inside: Sequence[bool]) -> int:
    """What a leaf says for or against the story; prose outside its element says half as much."""
    leaf = page.tree.leaves[number]
    if page.hints[number] is not None:
        return _HINTED_WEIGHT
    weight = line_weight(leaf.text, cue_of(leaf.text))
    return weight // 2 if weight > 0 and not inside[leaf.element] else weight


def _story_element(page: WeighedPage, under: range) -> int:
    """Descend from the body into whatever child holds most of the unhinted prose."""
    tree, sums = page.tree, page.sums(under)
    children: list[list[int]] = [[] for _ in tree.elements]
    for number, element in enumerate(tree.elements):
        if element.parent >= 0:
            children[element.parent].append(number)
    current = 0
    while children[current]:
        heaviest = max(children[current], key=sums.__getitem__)
        if sums[heaviest] == 0 or sums[heaviest] < _MOST * sums[current]:
            break
        if tree.elements[heaviest].tag == "p":
            break
        current = heaviest
    return current


def _inside(tree: PageTree, container: int) -> list[bool]:
    inside = [False] * len(tree.elements)
    for number, element in enumerate(tree.elements):
        inside[number] = number == container or (element.parent >= 0 and inside[element.parent])
    return inside


def _merged(blocks: list[Block]) -> tuple[Block, ...]:
    """Neighbouring pieces of furniture of one kind as one block, a line each."""
    merged: list[Block] = []
    for block in blocks:
        last = merged[-1] if merged else None
        if (
            last is not None
            and block.furniture is not None
            and block.furniture is last.furniture
            and BlockKind.HEADING not in (block.kind, last.kind)
        ):
            merged[-1] = Block(f"{last.text}\n{block.text}", last.kind, last.furniture)
        else:
            merged.append(block)
    return tuple(merged)
