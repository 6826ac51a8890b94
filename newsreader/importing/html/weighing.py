"""How much prose each leaf of a page holds, and what its surroundings say it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from newsreader.domain.article import Furniture
from newsreader.importing.fields.bylines import is_byline
from newsreader.importing.html.main_heading import ancestors, main_heading, repeats
from newsreader.importing.html.page_tree import Element, Leaf, PageTree
from newsreader.importing.lines.line_shape import is_prose, word_count

_LINKED = 0.5
_LINK_LIST = 0.8
_TOO_MUCH_TO_FOLD = 0.4
_COMMENTS_AT_MOST = 0.85
_TOO_OFTEN = 3
_CUT_OFF = ("...", "…", "[…]", "[...]")


@dataclass(frozen=True, slots=True)
class WeighedPage:
    """A page with the words of prose in each leaf, and what each leaf is by its surroundings.

    ``heading`` is the number of the leaf that heads the story, or -1.
    """

    tree: PageTree
    prose: list[int]
    hints: list[Furniture | None]
    heading: int

    def sums(self, leaves: range) -> list[int]:
        """Words of unhinted prose of some leaves, in each element with all that is in it."""
        sums = [0] * len(self.tree.elements)
        for number in leaves:
            if self.hints[number] is None:
                sums[self.tree.leaves[number].element] += self.prose[number]
        return _added_up(self.tree, sums)


def weigh(tree: PageTree, titles: Sequence[str]) -> WeighedPage:
    """Count the prose of each leaf; links and what comes again and again are none.

    What the story's headline stands in is no furniture, whatever it is called.
    """
    heading, sure = main_heading(tree.leaves, titles)
    around_heading = ancestors(tree, tree.leaves[heading].element) if sure else ()
    times = Counter(leaf.text for leaf in tree.leaves)
    prose = [
        word_count(leaf.text)
        if leaf.links < _LINKED and times[leaf.text] < _TOO_OFTEN and is_prose(leaf.text)
        else 0
        for leaf in tree.leaves
    ]
    around = _inherited_hints(tree, prose, frozenset(around_heading))
    hints = [around[leaf.element] or _own_hint(leaf, times[leaf.text]) for leaf in tree.leaves]
    for number in repeats(tree.leaves, titles):
        hints[number] = hints[number] or (Furniture.OTHER if number != heading else None)
    for number in range(1, len(hints)):
        hints[number] = hints[number] or _teaser_hint(tree.leaves[number - 1], tree.leaves[number])
    return WeighedPage(tree, prose, hints, heading)


def _own_hint(leaf: Leaf, times: int) -> Furniture | None:
    """What a leaf is by itself: another main heading, a button seen again, a list of links."""
    if leaf.tag == "h1":
        return Furniture.OTHER
    if times >= _TOO_OFTEN:
        return Furniture.NAVIGATION
    listed = leaf.links > (_LINKED if leaf.tag == "li" else _LINK_LIST)
    if listed and is_byline(leaf.text):
        return Furniture.AUTHOR
    if listed and not (leaf.tag in {"p", "li"} and is_prose(leaf.text)):
        return Furniture.RELATED
    return None


def _teaser_hint(above: Leaf, leaf: Leaf) -> Furniture | None:
    """A sentence that is cut off under a link is that story's beginning, not this one's."""
    linked = above.links > _LINK_LIST and leaf.text.endswith(_CUT_OFF)
    return Furniture.RELATED if linked else None


def _inherited_hints(
    tree: PageTree, prose: Sequence[int], believed: frozenset[int]
) -> list[Furniture | None]:
    """Each element's hint, or that of what it stands in.

    The hint of elements of one name that hold much of the page's prose is a misnomer, such as
    "with-sidebar" on the element around everything, and so is that of paragraphs, such as
    "paywall" for what is behind one.  Those ``believed`` to be the story's have none.
    """
    sums = [0] * len(tree.elements)
    for leaf, words in zip(tree.leaves, prose, strict=True):
        sums[leaf.element] += words
    sums = _added_up(tree, sums)
    alike: Counter[tuple[str, str]] = Counter()
    for element, words in zip(tree.elements, sums, strict=True):
        if words:
            alike[_kin(element)] += words
    hints: list[Furniture | None] = []
    for number, element in enumerate(tree.elements):
        above = hints[element.parent] if element.parent >= 0 else None
        if element.tag == "blockquote" and above is Furniture.CAPTION:
            above = None  # a quotation may stand in a figure
        if above is None and element.hint is not None and number not in believed:
            most = _COMMENTS_AT_MOST if element.hint is Furniture.COMMENTS else _TOO_MUCH_TO_FOLD
            misnomer = alike[_kin(element)] > most * sums[0] or element.story_body
            above = None if misnomer else element.hint
        hints.append(above)
    return hints


def _kin(element: Element) -> tuple[str, str]:
    """What elements of one name have in common: paragraphs what they seem to be, others all."""
    if element.tag == "p" and element.hint is not None:
        return element.tag, element.hint
    return element.tag, element.names


def _added_up(tree: PageTree, sums: list[int]) -> list[int]:
    for number in range(len(sums) - 1, 0, -1):
        sums[tree.elements[number].parent] += sums[number]
    return sums
