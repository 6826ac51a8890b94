"""The report of two articles as a document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsreader.domain.comparison import Coverage
from newsreader.reports.blocks import (
    Bar,
    Block,
    Bullets,
    Column,
    Document,
    Edge,
    Heading,
    Item,
    Notice,
    Paragraph,
    Row,
    Run,
    Table,
    Voice,
    cell,
    paragraph,
    quiet,
)
from newsreader.reports.note_blocks import note_blocks
from newsreader.reports.outline import Excerpt, LinkedPair, Outline, Side, ToldApart
from newsreader.reports.provenance import FOOTER, Annex, Exhibit, provenance
from newsreader.reports.wording import Stretch

_EDGES = {"same": Edge.SOLID, "edited": Edge.DOUBLE, "reworded": Edge.DOTTED}


def pair_document(report: Outline, annex: Annex) -> Document:
    """Both articles, where they part, every link, what only one has, notes, provenance."""
    sides = (report.a, report.b)
    blocks: list[Block] = []
    for side in sides:
        blocks += _side(side)
    if not report.complete:
        blocks.append(Notice("The comparison was cut short: there may be more in common."))
    blocks += _apart("Where the facts part", "Fact", report.facts, sides)
    blocks += _apart("Quotes in different words", "Quote", report.quotes, sides)
    blocks += _links(report.links, sides)
    for side in sides:
        blocks += _only(side)
    blocks += note_blocks(annex)
    exhibits = [Exhibit(side.letter, side.article) for side in sides]
    blocks += provenance(exhibits, annex.settings)
    title = f"{report.a.name} / {report.b.name}"
    return Document("Two articles compared", title, tuple(blocks), FOOTER)


def _side(side: Side) -> Iterator[Block]:
    yield Heading(f"{side.letter}: {side.name}", 2)
    yield quiet(side.imprint)
    yield Bar(
        (
            (Edge.SOLID, side.coverage.same),
            (Edge.DOUBLE, side.coverage.edited),
            (Edge.DOTTED, side.coverage.reworded),
        ),
        _shares(side.coverage),
    )


def _shares(share: Coverage) -> str:
    return (
        f"{share.linked:.0%} of the words have a counterpart ({share.same:.0%} same, "
        f"{share.edited:.0%} edited, {share.reworded:.0%} reworded), {share.only:.0%} only here"
    )


def _apart(
    title: str, what: str, rows: Sequence[ToldApart], sides: tuple[Side, Side]
) -> Iterator[Block]:
    if rows:
        yield Heading(title)
        columns = (Column(what, 0.9), Column("A", 2), Column("B", 2))
        yield Table(columns, tuple(_told_apart(row, sides) for row in rows))


def _told_apart(row: ToldApart, sides: tuple[Side, Side]) -> Row:
    a, b = sides
    name = f"Conflict: {row.name}" if row.conflict else f"{row.name}, in other words"
    return Row(
        (
            cell(paragraph(Run(name, Voice.STRONG))),
            _passage(row.a, a, row.a_remark),
            _passage(row.b, b, row.b_remark),
        ),
        Edge.THICK if row.conflict else Edge.NONE,
    )


def _links(links: Sequence[LinkedPair], sides: tuple[Side, Side]) -> Iterator[Block]:
    yield Heading("What both say")
    if not links:
        yield paragraph("Nothing was found that both say.")
        return
    columns = (Column("Kind", 0.8), Column("A", 2), Column("B", 2))
    yield Table(columns, tuple(_link(link, sides) for link in links))


def _link(link: LinkedPair, sides: tuple[Side, Side]) -> Row:
    moved = ", moved" if link.moved else ""
    name = Run(f"{link.number}. {link.kind_name}{moved}", Voice.STRONG)
    a, b = sides
    return Row(
        (
            cell(paragraph(name), quiet(link.why)),
            _passage(link.a, a, wording=_wording(link.in_a, Voice.UNDERLINED)),
            _passage(link.b, b, wording=_wording(link.in_b, Voice.DOUBLE_UNDERLINED)),
        ),
        _EDGES[link.kind],
    )


def _wording(stretches: Sequence[Stretch], changed: Voice) -> Paragraph:
    return Paragraph(
        tuple(Run(one.text, changed if one.is_changed else Voice.PLAIN) for one in stretches)
    )


def _passage(
    excerpt: Excerpt, side: Side, remark: str = "", wording: Paragraph | None = None
) -> Item:
    """A passage in its own words, and where it stands."""
    source = side.article.source or "outlet unknown"
    known = (remark, side.letter, source, f"characters {excerpt.place}")
    place = " · ".join(part for part in known if part)
    return cell(wording or excerpt.text, quiet(place))


def _only(side: Side) -> Iterator[Block]:
    yield Heading(f"Only in {side.letter}")
    if not side.only:
        yield paragraph("Nothing.")
        return
    items = (_passage(excerpt, side) for excerpt in side.only)
    yield Bullets(tuple(Item(item.paragraphs, Edge.DASHED) for item in items))
