"""Inside the story's place: what goes on past its end, and what intrudes that is not the story.

The place was found by weight.  Here the page's own regularity decides: paragraphs of one story
have one make (tag and class names of the element and of what it stands in), boxes another.
"""

from __future__ import annotations

from collections import Counter

from newsreader.domain.article import Furniture
from newsreader.importing.draft import BlockKind
from newsreader.importing.fields.bylines import is_byline
from newsreader.importing.html.hints import is_lead
from newsreader.importing.html.page_tree import Leaf, PageTree
from newsreader.importing.html.weighing import WeighedPage
from newsreader.importing.lines.cues import cue_of
from newsreader.importing.lines.line_shape import is_closed, is_prose, letters, word_count

Make = tuple[str, str, str, str, int]

_USUAL_SHARE = 0.3
_REGULAR = 0.7
_IN_PARAGRAPHS = 0.8
_LABEL_WORDS = 8
_REPEATED_LETTERS = 25
_COPIED_PARAGRAPHS = 4
_COPY_SHARE = 0.3
_TOO_MUCH_TO_SEARCH = 1_000_000_000  # characters; a book, not a page
_TEXT_TAGS = frozenset({"p", "li", "dd", "dt", "td", "th", "blockquote", "pre"})
_QUOTES = ("”", "“", "»", '"')
_COLONS = (":", "：")


def grown(page: WeighedPage, story: range) -> range:
    """The story with the paragraphs of its usual make that follow behind an intrusion.

    Lines in between that are neither prose nor headings get a hint.
    """
    usual = usual_makes(page, story)
    leaves, last = page.tree.leaves, story.stop
    for number in range(story.stop, len(leaves)):
        if page.hints[number] is Furniture.COMMENTS or leaves[number].tag == "h1":
            break
        if _goes_on(page, number, usual):
            last = number + 1
    for number in range(story.stop, last):
        leaf = leaves[number]
        if not (leaf.kind is BlockKind.HEADING or _goes_on(page, number, usual)):
            page.hints[number] = page.hints[number] or Furniture.OTHER
    return range(story.start, last)


def trimmed(page: WeighedPage, story: range) -> range:
    """The story without what follows its last paragraph of the usual make, if most have that."""
    usual = usual_makes(page, story)
    leaves = page.tree.leaves
    own = [i for i in story if page.hints[i] is None and page.prose[i]]
    regular = [i for i in own if make(page.tree, leaves[i]) in usual]
    if not own or sum(page.prose[i] for i in regular) < _REGULAR * sum(page.prose[i] for i in own):
        return story
    around = {page.tree.elements[leaves[i].element].parent for i in regular}
    around |= {leaves[i].element for i in regular}
    last = regular[-1]
    for number in range(last + 1, story.stop):
        element = leaves[number].element
        if not around.isdisjoint((element, page.tree.elements[element].parent)):
            last = number
    return range(story.start, last + 1)


def fold_labels(page: WeighedPage, story: range) -> None:
    """Hint unclosed lines of another make than the paragraphs: buttons, captions, credits."""
    leaves = page.tree.leaves
    prose = [leaves[i] for i in story if page.prose[i] and page.hints[i] is None]
    if sum(leaf.tag in _TEXT_TAGS for leaf in prose) < _IN_PARAGRAPHS * len(prose):
        return
    usual = usual_makes(page, story)
    begun = False  # a standfirst may be an unclosed line of its own make
    for number in story:
        leaf = leaves[number]
        is_usual = make(page.tree, leaf) in usual
        begun = begun or is_usual
        captioned = begun and not is_usual and _is_caption(leaf)
        if page.hints[number] is None and (captioned or _is_label(leaf)):
            named_lead = is_lead(page.tree.elements[leaf.element].names)
            page.hints[number] = None if named_lead else Furniture.OTHER


def fold_repeats(page: WeighedPage, story: range) -> None:
    """Hint pull quotes, and a copy of the story in one piece as paywalls keep it."""
    keys = {
        number: key
        for number in story
        if page.hints[number] is None
        and page.tree.leaves[number].kind is not BlockKind.HEADING
        and len(key := letters(page.tree.leaves[number].text)) >= _REPEATED_LETTERS
    }
    total = sum(map(len, keys.values()))
    if total * len(keys) > _TOO_MUCH_TO_SEARCH:
        return
    for number, key in keys.items():
        if len(key) >= _COPY_SHARE * total and _holds_several(key, keys):
            page.hints[number] = Furniture.OTHER
    whole = "\n".join(["", *(key for i, key in keys.items() if page.hints[i] is None), ""])
    for number, key in reversed(keys.items()):
        if page.hints[number] is None and whole.count(key) > 1:
            page.hints[number] = Furniture.OTHER
            whole = whole.replace(f"\n{key}\n", "\n", 1)


def outside_kinds(page: WeighedPage, story: range) -> list[Furniture]:
    """What each leaf would be outside the story, by its words and by the list that it is in."""
    kinds: list[Furniture] = []
    opened = Furniture.NAVIGATION
    for number, leaf in enumerate(page.tree.leaves):
        cue = None if number in story or page.hints[number] else cue_of(leaf.text)
        if cue and cue.opens and number >= story.stop:
            opened = cue.kind
        signed = opened is not Furniture.COMMENTS and not page.hints[number]
        byline = signed and is_byline(leaf.text)
        kinds.append(Furniture.AUTHOR if byline else cue.kind if cue else opened)
    return kinds


def _holds_several(copy: str, keys: dict[int, str]) -> bool:
    return sum(key in copy for key in keys.values()) > _COPIED_PARAGRAPHS


def usual_makes(page: WeighedPage, story: range) -> frozenset[Make]:
    """The makes that hold a good part of a story's prose each."""
    words: Counter[Make] = Counter()
    for number in story:
        if page.hints[number] is None and page.prose[number]:
            words[make(page.tree, page.tree.leaves[number])] += page.prose[number]
    total = words.total()
    return frozenset(make for make, count in words.items() if count >= _USUAL_SHARE * total)


def make(tree: PageTree, leaf: Leaf) -> Make:
    """Tag and names of a leaf's element and of its parent; without names, where that stands."""
    own = tree.elements[leaf.element]
    if own.parent < 0:
        return own.tag, own.names, "", "", leaf.element
    parent = tree.elements[own.parent]
    if own.names or parent.names:
        return own.tag, own.names, parent.tag, parent.names, 0
    where = own.parent if own.tag == "p" else parent.parent
    return own.tag, own.names, parent.tag, parent.names, where


def _goes_on(page: WeighedPage, number: int, usual: frozenset[Make]) -> bool:
    leaf = page.tree.leaves[number]
    prose = page.hints[number] is None and page.prose[number] and cue_of(leaf.text) is None
    return bool(prose) and make(page.tree, leaf) in usual


def _is_caption(leaf: Leaf) -> bool:
    """Whether a leaf is a long line that does not close as a sentence does."""
    if leaf.kind is not BlockKind.PARAGRAPH or is_closed(leaf.text):
        return False
    return word_count(leaf.text) > _LABEL_WORDS and not leaf.text.endswith((*_COLONS, *_QUOTES))


def _is_label(leaf: Leaf) -> bool:
    if leaf.tag in _TEXT_TAGS or leaf.kind is BlockKind.HEADING or is_prose(leaf.text):
        return False
    short = word_count(leaf.text) <= _LABEL_WORDS and not is_closed(leaf.text)
    return short and not leaf.text.endswith(_COLONS)
