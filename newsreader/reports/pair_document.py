"""The report of two articles as a document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsreader.domain.comparison import Coverage
from newsreader.domain.report_language import ENGLISH, ReportLanguage
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
from newsreader.reports.outline import Excerpt, LinkedPair, Outline, Side, Telling, ToldApart
from newsreader.reports.provenance import (
    Annex,
    Exhibit,
    footer,
    imprint,
    outlet,
    provenance,
)
from newsreader.reports.wording import Stretch

_EDGES = {"same": Edge.SOLID, "edited": Edge.DOUBLE, "reworded": Edge.DOTTED}


def pair_document(report: Outline, annex: Annex, language: ReportLanguage = ENGLISH) -> Document:
    """Both articles, where they part, every link, what only one has, notes, provenance."""
    sides = (report.a, report.b)
    blocks: list[Block] = []
    for side in sides:
        blocks += _side(side, language)
    if not report.complete:
        blocks.append(
            Notice(language.say("The comparison was cut short: there may be more in common."))
        )
    say = language.say
    blocks += _apart(say("Where the facts part"), say("Fact"), report.facts, sides, language)
    blocks += _apart(say("Quotes in different words"), say("Quote"), report.quotes, sides, language)
    blocks += _links(report.links, sides, language)
    for side in sides:
        blocks += _only(side, language)
    blocks += note_blocks(annex, language)
    exhibits = [Exhibit(side.letter, side.article) for side in sides]
    blocks += provenance(exhibits, annex.settings, language)
    title = f"{report.a.name} / {report.b.name}"
    kind = say("Two articles compared")
    return Document(kind, title, tuple(blocks), footer(language), language.code)


def _side(side: Side, language: ReportLanguage) -> Iterator[Block]:
    yield Heading(f"{side.letter}: {side.name}", 2)
    yield quiet(imprint(side.article, language))
    yield Bar(
        (
            (Edge.SOLID, side.coverage.same),
            (Edge.DOUBLE, side.coverage.edited),
            (Edge.DOTTED, side.coverage.reworded),
        ),
        shares_told(side.coverage, language),
    )


def shares_told(share: Coverage, language: ReportLanguage) -> str:
    """How much of an article has a counterpart, in one sentence."""
    return language.say(
        "{linked} of the words have a counterpart ({same} same, {edited} edited, "
        "{reworded} reworded), {only} only here",
        linked=language.percent(share.linked),
        same=language.percent(share.same),
        edited=language.percent(share.edited),
        reworded=language.percent(share.reworded),
        only=language.percent(share.only),
    )


def _apart(
    title: str,
    what: str,
    rows: Sequence[ToldApart],
    sides: tuple[Side, Side],
    language: ReportLanguage,
) -> Iterator[Block]:
    if rows:
        yield Heading(title)
        columns = (Column(what, 0.9), Column("A", 2), Column("B", 2))
        yield Table(columns, tuple(_told_apart(row, sides, language) for row in rows))


def _told_apart(row: ToldApart, sides: tuple[Side, Side], language: ReportLanguage) -> Row:
    a, b = sides
    return Row(
        (
            cell(
                paragraph(
                    Run(part_or_agree(row.name, language, conflict=row.conflict), Voice.STRONG)
                )
            ),
            _telling(row, row.a, a, Voice.UNDERLINED, language),
            _telling(row, row.b, b, Voice.DOUBLE_UNDERLINED, language),
        ),
        Edge.THICK if row.conflict else Edge.NONE,
    )


def _telling(
    row: ToldApart, telling: Telling, side: Side, changed: Voice, language: ReportLanguage
) -> Item:
    """A value and the sentence around it, or the words of an utterance; where they stand."""
    told = _imprint(telling.excerpt, side, language, telling.remark)
    if telling.sentence:
        value = value_in_sentence(telling.excerpt, telling.sentence, conflict=row.conflict)
        return cell(*value, told)
    return cell(worded(telling.words, changed), told)


def value_in_sentence(
    excerpt: Excerpt, sentence: Sequence[Stretch], *, conflict: bool
) -> tuple[Paragraph, Paragraph]:
    """A value, and its sentence; only one that is contradicted has the colour of a conflict."""
    value = paragraph(Run(excerpt.text, Voice.STRONG))
    return value, worded(sentence, Voice.UNDERLINED if conflict else Voice.STRONG)


def part_or_agree(name: str, language: ReportLanguage, *, conflict: bool) -> str:
    """A fact's name with whether its tellings conflict or agree."""
    if conflict:
        return language.say("Conflict: {fact}", fact=name)
    return language.say("{fact}, in other words", fact=name)


def _links(
    links: Sequence[LinkedPair], sides: tuple[Side, Side], language: ReportLanguage
) -> Iterator[Block]:
    yield Heading(language.say("What both say"))
    if not links:
        yield paragraph(language.say("Nothing was found that both say."))
        return
    columns = (Column(language.say("Kind"), 1.1), Column("A", 2), Column("B", 2))
    yield Table(columns, tuple(_link(link, sides, language) for link in links))


def _link(link: LinkedPair, sides: tuple[Side, Side], language: ReportLanguage) -> Row:
    kind = language.say("{kind}, moved", kind=link.kind_name) if link.moved else link.kind_name
    name = Run(f"{link.number}. {kind}", Voice.STRONG)
    a, b = sides
    in_a = worded(link.in_a, Voice.UNDERLINED)
    in_b = worded(link.in_b, Voice.DOUBLE_UNDERLINED)
    return Row(
        (
            cell(paragraph(name), quiet(link.why)),
            _passage(link.a, a, language, in_a),
            _passage(link.b, b, language, in_b),
        ),
        _EDGES[link.kind],
    )


def worded(stretches: Sequence[Stretch], changed: Voice) -> Paragraph:
    """Words of a text, those that changed in a voice of their own."""
    return Paragraph(
        tuple(Run(one.text, changed if one.is_changed else Voice.PLAIN) for one in stretches)
    )


def _passage(
    excerpt: Excerpt, side: Side, language: ReportLanguage, wording: Paragraph | None = None
) -> Item:
    """A passage in its own words, and where it stands."""
    return cell(wording or excerpt.text, _imprint(excerpt, side, language))


def _imprint(excerpt: Excerpt, side: Side, language: ReportLanguage, remark: str = "") -> Paragraph:
    place = language.say("characters {place}", place=excerpt.place)
    known = (remark, side.letter, outlet(side.article, language), place)
    return quiet(" · ".join(part for part in known if part))


def _only(side: Side, language: ReportLanguage) -> Iterator[Block]:
    yield Heading(language.say("Only in {side}", side=side.letter))
    if not side.only:
        yield paragraph(language.say("Nothing."))
        return
    yield Bullets(
        tuple(
            cell(*excerpt.paragraphs, _imprint(excerpt, side, language), edge=Edge.DASHED)
            for excerpt in side.only
        )
    )
