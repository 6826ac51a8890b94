"""A comparison as it is printed in a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from io import StringIO

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from newsreader.domain.article import Article
from newsreader.domain.comparison import Comparison
from newsreader.domain.report_language import ENGLISH, ReportLanguage
from newsreader.reports.outline import LinkedPair, Side, ToldApart, outline
from newsreader.reports.pair_document import shares_told
from newsreader.reports.provenance import imprint
from newsreader.reports.visible import visible, visible_line
from newsreader.reports.wording import Wording

# Of a longer stretch that only one article has, its beginning is enough on a screen.
_LONGEST_EXCERPT = 20_000
_STYLES = {"same": "blue", "edited": "yellow", "reworded": "magenta"}


def comparison_text(
    a: Article,
    b: Article,
    comparison: Comparison,
    language: ReportLanguage = ENGLISH,
    *,
    width: int = 100,
    colour: bool = False,
) -> str:
    """The whole comparison in plain lines of at most ``width`` characters.

    Changed words stand as [-only A-] and {+only B+}, so that nothing is told by colour alone.
    """
    report = outline(a, b, comparison, language)
    out = StringIO()
    console = Console(
        file=out, width=width, force_terminal=colour, no_color=not colour, highlight=False
    )
    for side in (report.a, report.b):
        _print_side(console, side, language)
    _print_apart(console, language.say("Where the facts part"), report.facts, language)
    _print_apart(console, language.say("Quotes in different words"), report.quotes, language)
    for pair in report.links:
        _print_link(console, pair, language)
    for side in (report.a, report.b):
        _print_only(console, side, language)
    if not report.complete:
        console.print(language.say("The comparison was cut short: there may be more in common."))
    return "\n".join(line.rstrip() for line in out.getvalue().split("\n"))


def _print_side(console: Console, side: Side, language: ReportLanguage) -> None:
    console.print(Text(visible_line(f"{side.letter}  {side.name}"), style="bold"))
    told = imprint(side.article, language)
    console.print(Padding(Text(visible_line(told)), (0, 0, 0, 3)))
    console.print(Padding(Text(shares_told(side.coverage, language)), (0, 0, 1, 3)))


def _print_apart(
    console: Console, title: str, rows: Sequence[ToldApart], language: ReportLanguage
) -> None:
    if not rows:
        return
    console.print(Text(title, style="bold"))
    for row in rows:
        sign = "!" if row.conflict else "="
        a, b = (language.quoted(side.excerpt.text) for side in (row.a, row.b))
        told = f"{sign} {row.name}: A {a}, B {b}"
        console.print(Padding(Text(visible_line(told)), (0, 0, 0, 3)))
    console.print()


def _print_link(console: Console, pair: LinkedPair, language: ReportLanguage) -> None:
    kind = language.say("{kind}, moved", kind=pair.kind_name) if pair.moved else pair.kind_name
    heading = Text(f"{pair.number}. {kind}", style=f"bold {_STYLES[pair.kind]}")
    if pair.kind == "reworded" and pair.why:
        heading.append(f"  {visible_line(pair.why)}", style="not bold")
    console.print(heading)
    if pair.wording:
        console.print(Padding(_wording(pair), (0, 0, 1, 3)))
        return
    console.print(Padding(Text(visible(f"A: {pair.a.text}")), (0, 0, 0, 3)))
    console.print(Padding(Text(visible(f"B: {pair.b.text}")), (0, 0, 1, 3)))


def _wording(pair: LinkedPair) -> Text:
    line = Text()
    for piece in pair.wording:
        if line:
            line.append(" ")
        words = visible(piece.text)
        if piece.wording is Wording.ONLY_A:
            line.append(f"[-{words}-]", style="red")
        elif piece.wording is Wording.ONLY_B:
            line.append(f"{{+{words}+}}", style="green")
        else:
            line.append(words)
    return line


def _print_only(console: Console, side: Side, language: ReportLanguage) -> None:
    if not side.only:
        return
    console.print(Text(language.say("Only in {side}", side=side.letter), style="bold"))
    for excerpt in side.only:
        shown, rest = excerpt.text[:_LONGEST_EXCERPT], excerpt.text[_LONGEST_EXCERPT:]
        count = language.count(len(rest))
        more = language.say("{words} … and {n} more characters", words=shown, n=count)
        told = more if rest else shown
        console.print(Padding(Text(visible(f"| {told}")), (0, 0, 0, 3)))
    console.print()
