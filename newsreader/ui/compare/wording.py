"""The sentences that the reading columns say: fold lines and tool tips, always plain text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from newsreader.domain.article import Furniture
from newsreader.domain.comparison import Comparison, Fact, LinkKind
from newsreader.ui.compare.blocks import FoldGroup
from newsreader.ui.compare.highlights import link_spans
from newsreader.ui.compare.kinds import Kind, Side

#: Under this name Qt's tool finds the sentences to translate.
translate = QCoreApplication.translate


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
            return translate("ArticleView", "about the author")
        case Furniture.NAVIGATION:
            return translate("ArticleView", "navigation")
        case Furniture.CREDIT:
            return translate("ArticleView", "credit")
        case Furniture.OTHER:
            return translate("ArticleView", "other")


def fold_label(group: FoldGroup, opened: bool) -> str:
    """The line that stands for folded furniture: how much there is, and of what kinds."""
    kinds = ", ".join(dict.fromkeys(furniture_name(item.kind) for item in group.items))
    if len(group.texts) == 1:
        sentence = (
            translate("ArticleView", "1 line of page furniture")
            if opened
            else translate("ArticleView", "1 line of page furniture folded")
        )
    else:
        sentence = (
            translate("ArticleView", "%1 lines of page furniture")
            if opened
            else translate("ArticleView", "%1 lines of page furniture folded")
        )
    arrow = "▾" if opened else "▸"
    return f"{arrow} {sentence.replace('%1', str(len(group.texts)))} ({kinds})"


def why_linked(comparison: Comparison, number: int) -> str:
    """Why two passages were linked, for a tool tip: kind, reason, facts that part."""
    link = comparison.links[number]
    kind = kind_name(link.kind)
    if link.moved:
        kind = translate("ArticleView", "%1, moved").replace("%1", kind)
    lines = [f"{kind}: {link.why}" if link.why else kind]
    lines.extend(
        fact_sentence(fact) for fact in comparison.facts if fact.conflict and fact.link == number
    )
    return plain_tip("\n".join(lines))


def spoken_link(comparison: Comparison, number: int, there: Side, other_text: str) -> str:
    """What a screen reader says of a link: its kind and the words on the other side."""
    link = comparison.links[number]
    kind = kind_name(link.kind)
    if link.moved:
        kind = translate("ArticleView", "%1, moved").replace("%1", kind)
    words = " … ".join(span.of(other_text) for span in link_spans(link, there))
    sentence = (
        translate("ArticleView", "%1. Counterpart in %2: %3")
        .replace("%1", kind)
        .replace("%2", there.upper())
    )
    return sentence.replace("%3", words)


def fact_sentence(fact: Fact) -> str:
    """What each side says of one fact."""
    return (
        translate("ArticleView", "⚠ A says “%1”, B says “%2”")
        .replace("%1", fact.a_value)
        .replace("%2", fact.b_value)
    )


def plain_tip(text: str) -> str:
    """A tool tip that Qt will not take for HTML: a joiner that has no width follows each "<"."""
    return text.replace("<", "<\u2060")
