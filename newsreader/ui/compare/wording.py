"""The sentences that the reading columns say: fold lines and tool tips, always plain text."""

from __future__ import annotations

import re
from dataclasses import replace
from textwrap import wrap

from PySide6.QtCore import QCoreApplication

from newsreader.domain.article import Furniture
from newsreader.domain.comparison import Comparison, Link, LinkKind
from newsreader.ui.compare.blocks import FoldGroup
from newsreader.ui.compare.highlights import link_spans
from newsreader.ui.compare.kinds import Kind, Side
from newsreader.ui.language.own_language import in_own_language

#: Under this name Qt's tool finds the sentences to translate.
translate = QCoreApplication.translate

#: Longest line of a tool tip, in characters.
_TIP_WIDTH = 60

_NUMBERED = re.compile("%([1-9])")


def filled(sentence: str, *values: object) -> str:
    """A translated sentence with ``%1``, ``%2`` … replaced; what is put in is left as it is."""
    return _NUMBERED.sub(lambda found: str(values[int(found[1]) - 1]), sentence)


def kind_name(kind: Kind | LinkKind) -> str:
    """The name of a kind as the interface says it."""
    match Kind(kind.value):
        case Kind.SAME:
            return translate("ArticleView", "Same")
        case Kind.EDITED:
            return translate("ArticleView", "Edited")
        case Kind.REWORDED:
            return translate("ArticleView", "Reworded")
        case Kind.MOVED:
            return translate("ArticleView", "Moved")
        case Kind.ONLY:
            return translate("ArticleView", "Only here")


def kind_sign(kind: Kind) -> str:
    """What a kind is and how its passages are marked, in two sentences."""
    match kind:
        case Kind.SAME:
            return translate(
                "ArticleView", "Same: the same words in both. The words are tinted, nothing more."
            )
        case Kind.EDITED:
            return translate(
                "ArticleView",
                "Edited: the same sentence with words changed. The changed words are boxed.",
            )
        case Kind.REWORDED:
            return translate(
                "ArticleView",
                "Reworded: the same statement in other words. A dotted line runs below the words.",
            )
        case Kind.MOVED:
            return translate(
                "ArticleView",
                "Moved: in another place in the other article. A double arrow in the margin points "
                "there; it is broken where the words were changed as well.",
            )
        case Kind.ONLY:
            return translate(
                "ArticleView",
                "Only here: the other article does not say it. A bar stands in the margin.",
            )


def furniture_name(kind: Furniture) -> str:
    """What a kind of page furniture is called."""
    match kind:
        case Furniture.CAPTION:
            return translate("ArticleView", "photo caption")
        case Furniture.RELATED:
            return translate("ArticleView", "“See also”")
        case Furniture.COMMENTS:
            return translate("ArticleView", "comments")
        case Furniture.SIGNUP:
            return translate("ArticleView", "sign-up")
        case Furniture.AUTHOR:
            return translate("ArticleView", "byline or author")
        case Furniture.NAVIGATION:
            return translate("ArticleView", "navigation")
        case Furniture.CREDIT:
            return translate("ArticleView", "credit")
        case Furniture.OTHER:
            return translate("ArticleView", "other lines")


def fold_label(group: FoldGroup, opened: bool) -> str:
    """The line that stands for folded furniture: how much there is, and of what kinds."""
    several = len(group.texts) != 1
    if opened:
        arrow, sentence = "▼", translate("ArticleView", "1 line of page furniture (%2)")
        if several:
            sentence = translate("ArticleView", "%1 lines of page furniture (%2)")
    else:
        arrow, sentence = "▶", translate("ArticleView", "1 line of page furniture folded (%2)")
        if several:
            sentence = translate("ArticleView", "%1 lines of page furniture folded (%2)")
    kinds = ", ".join(dict.fromkeys(furniture_name(item.kind) for item in group.items))
    return f"{arrow} {filled(sentence, len(group.texts), kinds)}"


def link_name(link: Link) -> str:
    """A link's kind, and whether it was made by hand; of a moved one also whether it changed."""
    if link.by_hand:
        name = link_name(replace(link, by_hand=False))
        return filled(translate("ArticleView", "%1, linked by hand"), name)
    if not link.moved:
        return kind_name(link.kind)
    match link.kind:
        case LinkKind.SAME:
            return translate("ArticleView", "Moved, not changed")
        case LinkKind.EDITED:
            return translate("ArticleView", "Moved and edited")
        case LinkKind.REWORDED:
            return translate("ArticleView", "Moved and reworded")


def why_linked(comparison: Comparison, number: int) -> str:
    """Why two passages were linked, for a tool tip: kind, reason, facts that part."""
    link = comparison.links[number]
    why = in_own_language(link.why)
    lines = [f"{link_name(link)}: {why}" if why else link_name(link)]
    lines.extend(_conflicts(comparison, number))
    return plain_tip("\n".join(lines))


def spoken_link(comparison: Comparison, number: int, there: Side, other_text: str) -> str:
    """What a screen reader says of a link: its kind, the words on the other side, and facts that
    part.
    """
    link = comparison.links[number]
    words = " … ".join(span.of(other_text) for span in link_spans(link, there))
    sentence = translate("ArticleView", "%1. Counterpart in %2: %3")
    said = filled(sentence, link_name(link), there.upper(), words)
    return "\n".join((said, *_conflicts(comparison, number)))


def _conflicts(comparison: Comparison, number: int) -> list[str]:
    """A sentence for each fact of a link that the two sides tell differently."""
    return [
        filled(translate("ArticleView", "A says “%1”, B says “%2”"), fact.a_value, fact.b_value)
        for fact in comparison.facts
        if fact.conflict and fact.link == number
    ]


def spoken_only(here: Side, words: str) -> str:
    """What a screen reader says of words that only one article has."""
    return filled(translate("ArticleView", "Only in %1: %2"), here.upper(), words)


def plain_tip(text: str) -> str:
    """A tool tip in lines of readable length, which Qt will not take for HTML: a joiner that has
    no width follows each "<".
    """
    lines = (
        wrap(line, _TIP_WIDTH) if len(line) > _TIP_WIDTH else [line] for line in text.split("\n")
    )
    return "\n".join(piece for pieces in lines for piece in pieces).replace("<", "<\u2060")
