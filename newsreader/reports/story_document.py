"""The report of a story as a document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsreader.reports.blocks import (
    Block,
    Bullets,
    Column,
    Document,
    Edge,
    Heading,
    Item,
    Notice,
    Row,
    Run,
    Table,
    Voice,
    cell,
    paragraph,
    quiet,
)
from newsreader.reports.note_blocks import note_blocks
from newsreader.reports.provenance import FOOTER, Annex, Exhibit, provenance
from newsreader.reports.story_outline import StoryOutline, Told, ToldFact, ToldStatement

#: So many articles fit beside each other on a page; of more, so many pairs are listed.
_WIDEST, _STRONGEST = 20, 100


def story_report_document(report: StoryOutline, annex: Annex) -> Document:
    """The articles, who shares what, where they part, who reports what, origin, notes, sources."""
    blocks: list[Block] = []
    if not report.complete:
        blocks.append(Notice("Not all was compared to the end: there may be more in common."))
    if report.left_out:
        blocks.append(Notice(f"{report.left_out:,} pairs of articles were not compared."))
    blocks += _articles(report)
    blocks += _shares(report)
    blocks += _facts(report)
    blocks += _statements(report)
    blocks += _quotes(report)
    blocks += _origin(report)
    blocks += note_blocks(annex)
    exhibits = [Exhibit(str(member.number), member.article) for member in report.members]
    blocks += provenance(exhibits, annex.settings)
    kind = f"A story in {len(report.members)} articles"
    return Document(kind, report.title, tuple(blocks), FOOTER)


def _articles(report: StoryOutline) -> Iterator[Block]:
    yield Heading("The articles")
    yield Table(
        (Column("Sign", 0.4), Column("Article", 4)),
        tuple(
            Row((cell(str(member.number)), cell(member.name, quiet(member.imprint))))
            for member in report.members
        ),
    )


def _shares(report: StoryOutline) -> Iterator[Block]:
    yield Heading("Who shares whose words")
    if len(report.members) > _WIDEST:
        yield quiet(f"The {_STRONGEST} pairs that share most.")
        yield _strongest(report)
        return
    yield quiet("Share of the row’s words that have a counterpart in the column; – not compared.")
    numbers = [str(member.number) for member in report.members]
    rows = []
    for place, number in enumerate(numbers):
        shares = [_share(share) for share in report.shares[place]]
        shares[place] = "·"
        rows.append(Row((cell(paragraph(Run(number, Voice.STRONG))), *map(cell, shares))))
    columns = (Column(""), *(Column(number) for number in numbers))
    yield Table(columns, tuple(rows), compact=True)


def _strongest(report: StoryOutline) -> Table:
    """A square of hundreds of articles fits no page: its highest shares alone."""
    found = sorted(
        (-share, i, j)
        for i, shares in enumerate(report.shares)
        for j, share in enumerate(shares)
        if share is not None and i != j
    )
    rows = tuple(
        Row((cell(_share(-share)), cell(str(i + 1)), cell(str(j + 1))))
        for share, i, j in found[:_STRONGEST]
    )
    columns = (Column("Share"), Column("of the words of"), Column("are in"))
    return Table(columns, rows, compact=True)


def _share(share: float | None) -> str:
    return "–" if share is None else f"{share:.0%}"


def _facts(report: StoryOutline) -> Iterator[Block]:
    yield Heading("Where the facts part")
    if not report.facts:
        yield paragraph("No fact was found on which the articles differ.")
        return
    rows = [row for fact in report.facts for row in _fact(fact, report)]
    yield Table((Column("Fact", 1), Column("Value", 2.4), Column("Articles", 0.8)), tuple(rows))


def _fact(fact: ToldFact, report: StoryOutline) -> Iterator[Row]:
    name = f"Conflict: {fact.kind}" if fact.conflict else f"{fact.kind}, in other words"
    judged = [quiet(line) for line in (fact.verdict, fact.remark) if line]
    edge = Edge.THICK if fact.conflict and not fact.is_dismissed else Edge.NONE
    for number, (told, numbers) in enumerate(fact.values):
        title = [paragraph(Run(name, Voice.STRONG)), *judged] if number == 0 else []
        yield Row((Item(tuple(title)), _passage(told, report), _numbers(numbers)), edge)


def _statements(report: StoryOutline) -> Iterator[Block]:
    yield Heading("Who reports what")
    rows = tuple(_statement(statement, report) for statement in report.statements)
    yield Table((Column("Articles", 1), Column("Statement", 3.2)), rows)


def _statement(statement: ToldStatement, report: StoryOutline) -> Row:
    of = f"{len(statement.numbers)} of {len(report.members)}"
    numbers = ", ".join(map(str, statement.numbers))
    return Row(
        (cell(paragraph(Run(of, Voice.STRONG)), quiet(numbers)), _passage(statement.best, report))
    )


def _quotes(report: StoryOutline) -> Iterator[Block]:
    yield Heading("Quotes in several versions")
    if not report.quotes:
        yield paragraph("None were found.")
    for number, quote in enumerate(report.quotes, start=1):
        yield Heading(f"Quote {number}", 3)
        yield Bullets(tuple(_passage(told, report, Edge.DOUBLE) for told in quote))


def _origin(report: StoryOutline) -> Iterator[Block]:
    yield Heading("Who had it first")
    if report.origin:
        yield paragraph("Likely origin: ", Run(report.origin, Voice.STRONG))
    else:
        yield paragraph("Nothing tells who had it first.")
    if report.reasons:
        yield Bullets(tuple(map(cell, report.reasons)))


def _passage(told: Told, report: StoryOutline, edge: Edge = Edge.NONE) -> Item:
    """A passage in its own words, and where it stands."""
    source = report.members[told.number - 1].article.source or "outlet unknown"
    speaker = f"said by {told.remark}" if told.remark else ""
    known = (str(told.number), source, f"characters {told.excerpt.place}", speaker)
    place = " · ".join(part for part in known if part)
    return cell(told.excerpt.text, quiet(place), edge=edge)


def _numbers(numbers: Sequence[int]) -> Item:
    return cell(", ".join(map(str, numbers)))
