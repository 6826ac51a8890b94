"""A document with a block of every kind, for the tests of all forms."""

from __future__ import annotations

from newsreader.reports.blocks import (
    Bar,
    Bullets,
    Column,
    Document,
    Edge,
    Heading,
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

WORDING = Paragraph(
    (
        Run("The <b>ferry</b> carries "),
        Run("24", Voice.UNDERLINED),
        Run(" or "),
        Run("42", Voice.DOUBLE_UNDERLINED),
        Run(" cars & no *lorries*."),
    )
)
LINKS = Table(
    (Column("Kind", 0.5), Column("A", 2)),
    (
        Row((cell(paragraph(Run("1. Edited", Voice.STRONG))), cell(WORDING)), Edge.DOUBLE),
        Row((cell("2. Same"), cell("Größe Ωμέγα Жар ťava", quiet("characters 3–9"))), Edge.SOLID),
    ),
)
SHARES = Table(
    (Column(""), Column("1")), (Row((cell("1"), cell("·"))), Row((cell("2"), cell("80%")))), True
)
BLOCKS = (
    Heading("A: The quay", 2),
    Bar(((Edge.SOLID, 0.25), (Edge.DOUBLE, 0.5)), "75% of the words"),
    Notice("It was cut short."),
    Heading("What both say"),
    LINKS,
    SHARES,
    Bullets((cell("- Only | here", quiet("characters 1–2"), edge=Edge.DASHED),)),
    paragraph("1. No list begins here."),
)
DOCUMENT = Document("Two articles compared", "The *quay* / <Holm>", BLOCKS, "Made by hand.")
