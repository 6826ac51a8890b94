"""A comparison as it is printed in a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from io import StringIO

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from newsreader.domain.article import Article
from newsreader.domain.comparison import Comparison
from newsreader.reports.outline import LinkedPair, Side, ToldApart, outline
from newsreader.reports.visible import visible, visible_line
from newsreader.reports.wording import Wording

# Of a longer stretch that only one article has, its beginning is enough on a screen.
_LONGEST_EXCERPT = 20_000
_STYLES = {"same": "blue", "edited": "yellow", "reworded": "magenta"}


def comparison_text(
    a: Article, b: Article, comparison: Comparison, *, width: int = 100, colour: bool = False
) -> str:
    """The whole comparison in plain lines of at most ``width`` characters.

    Changed words stand as [-only A-] and {+only B+}, so that nothing is told by colour alone.
    """
    report = outline(a, b, comparison)
    out = StringIO()
    console = Console(
        file=out, width=width, force_terminal=colour, no_color=not colour, highlight=False
    )
    for side in (report.a, report.b):
        _print_side(console, side)
    _print_apart(console, "Where the facts part", report.facts)
    _print_apart(console, "Quotes in different words", report.quotes)
    for pair in report.links:
        _print_link(console, pair)
    for side in (report.a, report.b):
        _print_only(console, side)
    if not report.complete:
        console.print("The comparison was cut short: there may be more in common.")
    return "\n".join(line.rstrip() for line in out.getvalue().split("\n"))


def _print_side(console: Console, side: Side) -> None:
    share = side.coverage
    console.print(Text(visible_line(f"{side.letter}  {side.name}"), style="bold"))
    console.print(Padding(Text(visible_line(side.imprint)), (0, 0, 0, 3)))
    console.print(
        Padding(
            Text(
                f"{share.linked:.0%} of the words have a counterpart "
                f"({share.same:.0%} same, {share.edited:.0%} edited, "
                f"{share.reworded:.0%} reworded), {share.only:.0%} only here"
            ),
            (0, 0, 1, 3),
        )
    )


def _print_apart(console: Console, title: str, rows: Sequence[ToldApart]) -> None:
    if not rows:
        return
    console.print(Text(title, style="bold"))
    for row in rows:
        sign = "!" if row.conflict else "="
        told = f"{sign} {row.name}: A “{row.a.text}”, B “{row.b.text}”"
        console.print(Padding(Text(visible_line(told)), (0, 0, 0, 3)))
    console.print()


def _print_link(console: Console, pair: LinkedPair) -> None:
    moved = ", moved" if pair.moved else ""
    heading = Text(f"{pair.number}. {pair.kind_name}{moved}", style=f"bold {_STYLES[pair.kind]}")
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


def _print_only(console: Console, side: Side) -> None:
    if not side.only:
        return
    console.print(Text(f"Only in {side.letter}", style="bold"))
    for excerpt in side.only:
        shown, rest = excerpt.text[:_LONGEST_EXCERPT], excerpt.text[_LONGEST_EXCERPT:]
        told = f"{shown} … and {len(rest):,} more characters" if rest else shown
        console.print(Padding(Text(visible(f"| {told}")), (0, 0, 0, 3)))
    console.print()
