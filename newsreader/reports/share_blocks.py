"""Who shares whose words, as a square for a page, or the pairs that share most."""

from __future__ import annotations

from collections.abc import Iterator

from newsreader.domain.report_language import ReportLanguage
from newsreader.reports.blocks import (
    Block,
    Column,
    Heading,
    Row,
    Run,
    Table,
    Voice,
    cell,
    paragraph,
    quiet,
)
from newsreader.reports.story_outline import StoryOutline

#: So many articles fit beside each other on a page; of more, so many pairs are listed.
_WIDEST, _STRONGEST = 20, 100


def share_blocks(report: StoryOutline, language: ReportLanguage) -> Iterator[Block]:
    """The part of a report that says it, with its heading."""
    yield Heading(language.say("Who shares whose words"))
    if len(report.members) > _WIDEST:
        yield quiet(language.say("The {n} pairs that share most.", n=language.count(_STRONGEST)))
        yield _strongest(report, language)
        return
    yield quiet(
        language.say(
            "Share of the row’s words that have a counterpart in the column; – not compared."
        )
    )
    numbers = [str(member.number) for member in report.members]
    rows = []
    for place, number in enumerate(numbers):
        shares = [_share(share, language) for share in report.shares[place]]
        shares[place] = "·"
        rows.append(Row((cell(paragraph(Run(number, Voice.STRONG))), *map(cell, shares))))
    columns = (Column(""), *(Column(number) for number in numbers))
    yield Table(columns, tuple(rows), compact=True)


def _strongest(report: StoryOutline, language: ReportLanguage) -> Table:
    """A square of hundreds of articles fits no page: its highest shares alone."""
    found = sorted(
        (-share, i, j)
        for i, shares in enumerate(report.shares)
        for j, share in enumerate(shares)
        if share is not None and i != j
    )
    rows = tuple(
        Row((cell(_share(-share, language)), cell(str(i + 1)), cell(str(j + 1))))
        for share, i, j in found[:_STRONGEST]
    )
    columns = (
        Column(language.say("Share")),
        Column(language.say("of the words of")),
        Column(language.say("are in")),
    )
    return Table(columns, rows, compact=True)


def _share(share: float | None, language: ReportLanguage) -> str:
    return "–" if share is None else language.percent(share)
