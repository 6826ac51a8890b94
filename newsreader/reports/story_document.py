"""The report of a story as a document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsreader.domain.report_language import ENGLISH, ReportLanguage
from newsreader.domain.story_comparison import StoryPart
from newsreader.reports.blocks import (
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
from newsreader.reports.pair_document import part_or_agree, value_in_sentence, worded
from newsreader.reports.provenance import Annex, Exhibit, footer, outlet, provenance
from newsreader.reports.share_blocks import share_blocks
from newsreader.reports.story_outline import StoryOutline, Told, ToldFact, ToldStatement


def story_report_document(
    report: StoryOutline,
    annex: Annex,
    part: StoryPart | None = None,
    language: ReportLanguage = ENGLISH,
) -> Document:
    """The articles, who shares what, where they part, who reports what, origin, notes, sources.

    With a ``part`` that alone, between the articles and how they can be checked.
    """
    blocks: list[Block] = []
    if not report.complete:
        blocks.append(
            Notice(language.say("Not all was compared to the end: there may be more in common."))
        )
    if report.left_out:
        count = language.count(report.left_out)
        blocks.append(
            Notice(language.say("Pairs of articles that were not compared: {n}.", n=count))
        )
    blocks += _articles(report, language)
    for each, told in _PARTS.items():
        if part in (None, each):
            blocks += told(report, language)
    if part is None:
        blocks += note_blocks(annex, language)
    exhibits = [Exhibit(str(member.number), member.article) for member in report.members]
    blocks += provenance(exhibits, annex.settings, language)
    kind = language.say("A story in {n} articles", n=language.count(len(report.members)))
    return Document(kind, report.title, tuple(blocks), footer(language), language.code)


def _articles(report: StoryOutline, language: ReportLanguage) -> Iterator[Block]:
    yield Heading(language.say("The articles"))
    yield Table(
        (Column(language.say("Number"), 0.6), Column(language.say("Article"), 4)),
        tuple(
            Row((cell(str(member.number)), cell(member.name, quiet(member.imprint))))
            for member in report.members
        ),
    )


def _facts(report: StoryOutline, language: ReportLanguage) -> Iterator[Block]:
    yield Heading(language.say("Where the facts part"))
    if not report.facts:
        yield paragraph(language.say("No fact was found on which the articles differ."))
        return
    rows = [row for fact in report.facts for row in _fact(fact, report, language)]
    columns = (
        Column(language.say("Fact"), 1),
        Column(language.say("Value"), 2.4),
        Column(language.say("Articles"), 0.8),
    )
    yield Table(columns, tuple(rows))


def _fact(fact: ToldFact, report: StoryOutline, language: ReportLanguage) -> Iterator[Row]:
    name = part_or_agree(fact.kind, language, conflict=fact.conflict)
    judged = [quiet(line) for line in (fact.verdict, fact.remark) if line]
    edge = Edge.THICK if fact.conflict and not fact.is_dismissed else Edge.NONE
    for number, (told, numbers) in enumerate(fact.values):
        title = [paragraph(Run(name, Voice.STRONG)), *judged] if number == 0 else []
        words = value_in_sentence(told.excerpt, told.sentence, conflict=edge is Edge.THICK)
        value = cell(*words, _imprint(told, report, language))
        yield Row((Item(tuple(title)), value, _numbers(numbers)), edge)


def _statements(report: StoryOutline, language: ReportLanguage) -> Iterator[Block]:
    yield Heading(language.say("Who reports what"))
    rows = tuple(_statement(statement, report, language) for statement in report.statements)
    columns = (Column(language.say("Articles"), 1), Column(language.say("Statement"), 3.2))
    yield Table(columns, rows)


def _statement(statement: ToldStatement, report: StoryOutline, language: ReportLanguage) -> Row:
    told_by, everyone = map(language.count, (len(statement.numbers), len(report.members)))
    of = language.say("{n} of {all}", n=told_by, all=everyone)
    numbers = ", ".join(map(str, statement.numbers))
    told = cell(statement.best.excerpt.text, _imprint(statement.best, report, language))
    return Row((cell(paragraph(Run(of, Voice.STRONG)), quiet(numbers)), told))


def _quotes(report: StoryOutline, language: ReportLanguage) -> Iterator[Block]:
    yield Heading(language.say("Quotes in several versions"))
    if not report.quotes:
        yield paragraph(language.say("None were found."))
    for number, quote in enumerate(report.quotes, start=1):
        yield Heading(language.say("Quote {n}", n=language.count(number)), 3)
        yield Bullets(tuple(_rendering(told, report, language) for told in quote))


def _rendering(told: Told, report: StoryOutline, language: ReportLanguage) -> Item:
    words = worded(told.words, Voice.DOUBLE_UNDERLINED)
    return cell(words, _imprint(told, report, language), edge=Edge.DOUBLE)


def _origin(report: StoryOutline, language: ReportLanguage) -> Iterator[Block]:
    yield Heading(language.say("Who had it first"))
    if report.origin:
        name = Run(report.origin, Voice.STRONG)
        yield paragraph(language.say("Likely origin: {name}", name=""), name)
    else:
        yield paragraph(language.say("Nothing tells who had it first."))
    if report.reasons:
        yield Bullets(tuple(map(cell, report.reasons)))
    yield Table(
        (Column(language.say("Date"), 1.4), Column(language.say("Article"), 3)),
        tuple(
            Row(
                (
                    cell(language.date(member.article.date) or language.say("date unknown")),
                    cell(member.called, quiet(outlet(member.article, language))),
                )
            )
            for member in report.by_date
        ),
    )


def _imprint(told: Told, report: StoryOutline, language: ReportLanguage) -> Paragraph:
    """Where words stand, and who is said to have said them."""
    speaker = language.say("said by {name}", name=told.remark) if told.remark else ""
    known = (
        str(told.number),
        outlet(report.members[told.number - 1].article, language),
        language.say("characters {place}", place=told.excerpt.place),
        speaker,
    )
    return quiet(" · ".join(part for part in known if part))


def _numbers(numbers: Sequence[int]) -> Item:
    return cell(", ".join(map(str, numbers)))


_PARTS = {
    StoryPart.SHARES: share_blocks,
    StoryPart.FACTS: _facts,
    StoryPart.STATEMENTS: _statements,
    StoryPart.QUOTES: _quotes,
    StoryPart.ORIGIN: _origin,
}
