"""A document as Markdown: what stands in an article is what a reader of it sees."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from newsreader.reports.blocks import Document, paragraph
from newsreader.reports.markdown import markdown
from tests.unit.reports.invented_document import DOCUMENT

MADE = markdown(DOCUMENT)


def shown(text: str) -> str:
    """What a reader of CommonMark sees, without any marks."""
    tokens = MarkdownIt("commonmark").parse(text)
    inline = [token for token in tokens if token.type == "inline"]
    return "\n".join("".join(child.content for child in token.children or ()) for token in inline)


def test_signs_of_the_article_stand_for_themselves() -> None:
    assert r"# The \*quay\* / \<Holm\>" in MADE
    assert r"cars \& no \*lorries\*." in MADE
    assert "1\\. No list begins here." in MADE


def test_a_table_with_sentences_is_a_list() -> None:
    assert "- **1. Edited**\n  - A: The \\<b\\>ferry\\</b\\> carries *24* or **42** cars" in MADE
    assert "  - A: Größe Ωμέγα Жар ťava  \n    characters 3–9" in MADE


def test_a_table_of_figures_stays_one() -> None:
    assert "|  | 1 |\n|---|---|\n| 1 | · |\n| 2 | 80% |" in MADE


@given(st.text(st.characters(codec="ascii", categories=["P", "S", "L", "N"]), min_size=1))
def test_a_line_of_any_signs_is_read_as_it_stands(text: str) -> None:
    made = markdown(Document("Kind", "Title", (paragraph(text),), "End."))
    assert shown(made).split("\n") == ["Title", "Kind", text, "End."]
