"""How the pieces of a woven text look, and which signs stand around them: never colour alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtGui import QFont, QTextCharFormat

from newsreader.domain.article import Article
from newsreader.domain.span import Span, gaps
from newsreader.ui.compare.wording import translate
from newsreader.ui.compare.woven_pieces import Piece, Voice
from newsreader.ui.theme.colours import Colours, KindColours
from newsreader.ui.theme.fonts import reading_font
from newsreader.ui.theme.palette import qcolour


def formats(colours: Colours, scale: float) -> Mapping[Voice, QTextCharFormat]:
    """A look for each voice."""
    made = {voice: _plain(colours, scale) for voice in Voice}
    _tint(made[Voice.A_INSTEAD], colours.edited, strong=False)
    made[Voice.A_INSTEAD].setFontStrikeOut(True)
    _tint(made[Voice.B_INSTEAD], colours.edited, strong=True)
    made[Voice.B_INSTEAD].setFontWeight(QFont.Weight.Bold)
    _underline(made[Voice.B_INSTEAD], colours.edited, dotted=False)
    _tint(made[Voice.B_REWORDED], colours.reworded, strong=False)
    _underline(made[Voice.B_REWORDED], colours.reworded, dotted=True)
    for voice in (Voice.ONLY_A, Voice.ONLY_B):
        _tint(made[voice], colours.only, strong=False)
    _underline(made[Voice.ONLY_B], colours.only, dotted=False)
    return made


def contradicting(look: QTextCharFormat, colours: Colours) -> QTextCharFormat:
    """The same look for words that contradict the other article."""
    made = QTextCharFormat(look)
    _tint(made, colours.conflict, strong=False)
    _underline(made, colours.conflict, dotted=False)
    return made


def told_apart(piece: Piece) -> Iterator[tuple[Span, bool]]:
    """The piece in parts, each with whether its words contradict the other article."""
    parts = [(span, True) for span in piece.conflicts]
    parts += [(span, False) for span in gaps(piece.conflicts, piece.span)]
    yield from sorted(parts)


def signs(piece: Piece) -> tuple[str, str]:
    """What stands before and behind a piece."""
    match piece.voice:
        case Voice.ONLY_A:
            return "[A] ", ""
        case Voice.ONLY_B:
            return "[B] ", ""
        case Voice.B_REWORDED:
            return "(B: ", ")"
        case Voice.BOTH if piece.opens_move:
            return "↑↓ ", ""
        case _:
            return "", ""


def article_line(article: Article) -> str:
    """Outlet and name."""
    outlet = article.source or translate("WovenView", "outlet unknown")
    return f"{outlet} · {article.name}"


def legend(*, merged: bool) -> str:
    """What the signs mean, above the text."""
    if merged:
        return translate(
            "WovenView",
            "Both articles as one: what both say stands once, in A’s words. [A] and [B] begin what "
            "one of them says alone. Conflicting facts are told twice. A click shows both texts.",
        )
    return translate(
        "WovenView",
        "A’s text. Struck through: words that B has not. Underlined: words that only B has. [A] "
        "and [B] begin what one of them says alone, ↑↓ what moved. A click shows both texts.",
    )


def _plain(colours: Colours, scale: float) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(reading_font(scale))
    made.setForeground(qcolour(colours.text))
    return made


def _tint(made: QTextCharFormat, kind: KindColours, *, strong: bool) -> None:
    made.setBackground(qcolour(kind.strong if strong else kind.tint))


def _underline(made: QTextCharFormat, kind: KindColours, *, dotted: bool) -> None:
    styles = QTextCharFormat.UnderlineStyle
    made.setUnderlineStyle(styles.DotLine if dotted else styles.SingleUnderline)
    made.setUnderlineColor(qcolour(kind.line))
