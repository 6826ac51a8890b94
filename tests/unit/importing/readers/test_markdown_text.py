"""Markdown: what its marks mean is kept, the marks are not."""

from __future__ import annotations

from newsreader.domain.article import Article
from newsreader.importing.import_steps import read_articles

ONE = "The harbour of Velm opened again on Sunday after nine days, the port office said."


def read(text: str) -> Article:
    (article,) = read_articles(text.encode(), "a.md")
    return article


def test_headings_lists_quotes_and_tables_are_blocks() -> None:
    article = read(
        f"# Harbour *reopens*\n\nThe [harbour](http://host.invalid) of **Velm** opened\nagain.\n\n"
        f"## Open now\n\n- the quay\n- the `hall`\n\n> We are glad.\n\n"
        f"| Quay | Boats |\n|---|---|\n| East | 12 |\n\n{ONE}\n"
    )
    assert article.title == "Harbour reopens"
    assert article.text.split("\n\n") == [
        "The harbour of Velm opened again.",
        "Open now",
        "the quay",
        "the hall",
        "We are glad.",
        "Quay\tBoats",
        "East\t12",
        ONE,
    ]


def test_html_stays_as_it_is_written() -> None:
    assert "<script>" in read(f"{ONE}\n\n<script>no()</script>\n\n{ONE} Again.").text


def test_the_head_of_the_file_says_who_when_and_what() -> None:
    head = (
        "---\ntitle: Harbour reopens\nauthor: Tilda Moren\ndate: 2031-03-04\nsource: Herald\n---\n"
    )
    article = read(f"{head}\n{ONE}\n")
    assert (article.title, article.byline) == ("Harbour reopens", ("Tilda Moren",))
    assert (article.date, article.source, article.text) == ("2031-03-04", "Herald", ONE)


def test_lists_and_quotes_may_be_deep_and_nothing_is_passed_over() -> None:
    deep = read("\n\n".join(f"{'  ' * level}- item {level}" for level in range(8)))
    assert "item 7" in deep.text
    assert deep.warnings == ()
    deeper = read(f"{'> ' * 20}{ONE}")
    assert ONE in deeper.text
    assert deeper.warnings == (
        "It nests lists or quotes too deeply; its text was taken without its layout.",
    )
