"""The sentences that the reading columns say: fold lines and tool tips, always plain text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from newsreader.domain.article import Furniture
from newsreader.domain.comparison import Comparison, Fact, LinkKind
from newsreader.ui.compare.blocks import FoldGroup
from newsreader.ui.compare.highlights import link_spans
from newsreader.ui.compare.kinds import Kind, Side


def _tr(text: str) -> str:
    return QCoreApplication.translate("ArticleView", text)


def kind_name(kind: Kind | LinkKind) -> str:
    """The name of a kind as the interface says it."""
    match Kind(kind.value):
        case Kind.SAME:
            return _tr("Same")
        case Kind.EDITED:
            return _tr("Edited")
        case Kind.REWORDED:
            return _tr("Reworded")
        case Kind.MOVED:
            return _tr("Moved")
        case Kind.ONLY:
            return _tr("Only here")


def furniture_name(kind: Furniture) -> str:
    """What a kind of page furniture is called."""
    match kind:
        case Furniture.CAPTION:
            return _tr("photo caption")
        case Furniture.RELATED:
            return _tr("“See also”")
        case Furniture.COMMENTS:
            return _tr("comments")
        case Furniture.SIGNUP:
            return _tr("sign-up")
        case Furniture.AUTHOR:
            return _tr("about the author")
        case Furniture.NAVIGATION:
            return _tr("navigation")
        case Furniture.CREDIT:
            return _tr("credit")
        case Furniture.OTHER:
            return _tr("other")


def fold_label(group: FoldGroup, opened: bool) -> str:
    """The line that stands for folded furniture: how much there is, and of what kinds."""
    kinds = ", ".join(dict.fromkeys(furniture_name(item.kind) for item in group.items))
    if len(group.texts) == 1:
        sentence = (
            _tr("1 line of page furniture") if opened else _tr("1 line of page furniture folded")
        )
    else:
        sentence = (
            _tr("%1 lines of page furniture")
            if opened
            else _tr("%1 lines of page furniture folded")
        )
    arrow = "▾" if opened else "▸"
    return f"{arrow} {sentence.replace('%1', str(len(group.texts)))} ({kinds})"


def why_linked(comparison: Comparison, number: int) -> str:
    """Why two passages were linked, for a tool tip: kind, reason, facts that part."""
    link = comparison.links[number]
    kind = kind_name(link.kind)
    if link.moved:
        kind = _tr("%1, moved").replace("%1", kind)
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
        kind = _tr("%1, moved").replace("%1", kind)
    words = " … ".join(span.of(other_text) for span in link_spans(link, there))
    sentence = _tr("%1. Counterpart in %2: %3").replace("%1", kind).replace("%2", there.upper())
    return sentence.replace("%3", words)


def fact_sentence(fact: Fact) -> str:
    """What each side says of one fact."""
    return _tr("⚠ A says “%1”, B says “%2”").replace("%1", fact.a_value).replace("%2", fact.b_value)


def plain_tip(text: str) -> str:
    """A tool tip that Qt will not take for HTML: a joiner that has no width follows each "<"."""
    return text.replace("<", "<\u2060")
