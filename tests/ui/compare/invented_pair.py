"""An invented pair of articles with every kind of passage."""

from __future__ import annotations

from datetime import UTC, datetime

from newsreader.domain.article import Article, ArticleEntry, Folded, Furniture, SavedArticle
from newsreader.domain.comparison import (
    Comparison,
    Coverage,
    Edit,
    EditOp,
    Fact,
    FactKind,
    Link,
    LinkKind,
)
from newsreader.domain.note import Anchor, Note, NoteTarget
from newsreader.domain.span import Span

FILLER = (
    "The harbour office said on Tuesday that traffic on the northern pier had been slow. "
    "Boats were held for an hour before the tide allowed them to leave again."
)
SAME = "The ferry left the old quay at dawn."
EDITED_A = "The captain said the crossing took three hours in calm water."
EDITED_B = "The captain said the crossing took about five hours in calm water."
REWORDED_A = "Nobody on board was hurt, the company told reporters."
REWORDED_B = "According to the operator all passengers came ashore unharmed."
MOVED = "A second vessel will take over the line until the end of the month."
ONLY_A = "Fishermen complained about the noise of the engines."
ONLY_B = "The minister has asked for a report by Friday."

PARAGRAPHS_A = [SAME, EDITED_A, REWORDED_A, *[f"{n} {FILLER}" for n in range(12)], ONLY_A, MOVED]
PARAGRAPHS_B = [MOVED, SAME, EDITED_B, *[f"{n} {FILLER}" for n in range(12)], REWORDED_B, ONLY_B]


def find(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def article(paragraphs: list[str], source: str) -> Article:
    text = "\n\n".join(paragraphs)
    folded = (
        Folded(Furniture.CAPTION, "The quay in the morning light.", len(SAME) + 2),
        Folded(Furniture.RELATED, "See also: ferries of the north", len(SAME) + 2),
        Folded(Furniture.AUTHOR, "The author writes about ships.", len(text)),
    )
    return Article(
        path=f"{source}.txt",
        sha256="0" * 64,
        text=text,
        title="Ferry runs again",
        source=source,
        byline=("Ida Holm",),
        date="2026-03-04",
        folded=folded,
    )


def saved(number: int, one: Article) -> SavedArticle:
    entry = ArticleEntry(
        id=number,
        story_id=1,
        title=one.title,
        source=one.source,
        byline=one.byline,
        date=one.date,
        path=one.path,
        sha256=one.sha256,
        words=len(one.text.split()),
        imported_at=datetime(2026, 3, 4, tzinfo=UTC),
    )
    return SavedArticle(entry, one)


def link(
    kind: LinkKind, a: Span, b: Span, *, moved: bool = False, edits: tuple[Edit, ...] = ()
) -> Link:
    return Link(
        kind, moved=moved, score=0.9, why="9 of 10 <b>words</b>", a=(a,), b=(b,), edits=edits
    )


class Pair:
    """The two articles and what they share; the links stand in A's order."""

    def __init__(self) -> None:
        self.a, self.b = (
            saved(1, article(PARAGRAPHS_A, "North")),
            saved(2, article(PARAGRAPHS_B, "South")),
        )
        a, b = self.a.article.text, self.b.article.text
        edit = Edit(EditOp.REPLACE, find(a, "three"), find(b, "about five"))
        filler = [
            link(LinkKind.SAME, find(a, f"{n} {FILLER}"), find(b, f"{n} {FILLER}"))
            for n in range(12)
        ]
        self.links = (
            link(LinkKind.SAME, find(a, SAME), find(b, SAME)),
            link(LinkKind.EDITED, find(a, EDITED_A), find(b, EDITED_B), edits=(edit,)),
            link(LinkKind.REWORDED, find(a, REWORDED_A), find(b, REWORDED_B), moved=True),
            *filler,
            link(LinkKind.SAME, find(a, MOVED), find(b, MOVED), moved=True),
        )
        share = Coverage(same=0.6, edited=0.2, reworded=0.1, only=0.1)
        fact = Fact(FactKind.DURATION, edit.a, edit.b, "three hours", "five hours", True, 1)
        self.comparison = Comparison(
            links=self.links,
            passages=(),
            only_a=(find(a, ONLY_A),),
            only_b=(find(b, ONLY_B),),
            facts=(fact,),
            quotes=(),
            coverage_a=share,
            coverage_b=share,
            complete=True,
        )
        self.moved = len(self.links) - 1

    def note(self, number: int, words: str, side: str = "a") -> Note:
        chosen = self.a if side == "a" else self.b
        span = find(chosen.article.text, words)
        target = NoteTarget(article_id=chosen.entry.id, anchor=Anchor(span, words, "", ""))
        when = datetime(2026, 3, 5, tzinfo=UTC)
        return Note(number, target, "Ask the <i>operator</i>.", when, when)
