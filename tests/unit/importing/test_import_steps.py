"""What the import makes of whole files: invented examples, bad input, and the law of no loss."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.domain.article import Article
from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.import_steps import decode_raw, read_articles

EXAMPLES = Path(__file__).parents[2] / "examples" / "files"
FILES = sorted(path for path in EXAMPLES.rglob("*") if path.suffix in {".txt", ".html"})

LINES = st.sampled_from(
    [
        "",
        "The harbour opened again on Sunday, nine days after the storm, the port office said.",
        "Harbour of Velm reopens after storm",
        "See also  Bridge tolls to rise in the autumn",
        "Leave a Reply",
        "Read on:",
        "Tilda Moren",
        "By Tilda Moren",
        "4 March 2031",
        "(Photo: Coastpix/Ana Bru)",
        "Harbour of Velm reopens after storm - Coast Herald",
        "- Advertisement -",
        "Subscribe to our newsletter",
        "…",
        "What the storm left behind",
        "港は日曜日に再開した。嵐のあと九日間閉じていた。",
        "\u00ad\u200b",
    ]
)
TAGS = st.sampled_from(
    [
        "p",
        "h1",
        "h2",
        "li",
        "div",
        "aside",
        "nav",
        "figcaption",
        "td",
        "p class='byline'",
        "article",
    ]
)


def one(data: bytes, path: str = "a.txt") -> Article:
    (article,) = read_articles(data, path)
    return article


def visible(text: str) -> str:
    return re.sub(r"[\W_]+", "", text)


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_an_example_is_read_as_expected(path: Path) -> None:
    expected = json.loads(path.with_suffix(".json").read_text("utf-8"))
    article = one(path.read_bytes(), str(path))
    found = {
        "title": article.title,
        "source": article.source,
        "byline": list(article.byline),
        "date": article.date,
        "language": article.language,
        "text": article.text.split("\n\n"),
        "folded": [[piece.kind.value, piece.text] for piece in article.folded],
    }
    assert found == expected


def test_each_found_field_says_where_it_was_found() -> None:
    article = one((EXAMPLES / "plain_text" / "pasted_page.txt").read_bytes())
    assert article.origin == {
        "title": "line above the story",
        "source": "line above the headline",
        "byline": "byline above the story",
        "date": "line that says when it was published",
    }


def test_a_date_above_the_headline_is_named_but_not_taken() -> None:
    article = one((EXAMPLES / "plain_text" / "page_clock_and_fused_site.txt").read_bytes())
    assert article.date == ""
    assert "Tuesday, June 10, 2031" in article.origin["date"]


def test_the_hash_is_that_of_the_original_bytes() -> None:
    data = b"The harbour opened again on Sunday after nine days.\r\n"
    assert one(data).sha256 == hashlib.sha256(data).hexdigest()


def test_a_short_note_is_text_even_though_it_is_no_prose() -> None:
    assert one(b"Call the port office").text == "Call the port office"


@given(st.lists(LINES, min_size=1, max_size=25), st.sampled_from(["\n", "\r\n", "\r"]))
def test_no_word_of_a_text_is_lost(lines: list[str], newline: str) -> None:
    data = newline.join(lines).encode()
    try:
        article = one(data)
    except UnreadableFileError:
        return
    kept = [article.title, article.text, *(piece.text for piece in article.folded)]
    assert sorted("".join(map(visible, kept))) == sorted(visible("".join(lines)))


@given(st.lists(st.tuples(TAGS, LINES), min_size=1, max_size=25))
def test_no_word_of_a_page_is_lost(pieces: list[tuple[str, str]]) -> None:
    body = "".join(f"<{tag}>{line}</{tag.split()[0]}>" for tag, line in pieces)
    try:
        article = one(f"<!doctype html><body>{body}</body>".encode(), "a.html")
    except UnreadableFileError:
        return
    kept = [article.title, article.text, *(piece.text for piece in article.folded)]
    page = "".join(line for _, line in pieces)
    assert Counter(visible("".join(kept))) >= Counter(visible(page))


@given(st.lists(LINES, min_size=1, max_size=25))
def test_folded_pieces_stand_in_order_at_paragraph_borders(lines: list[str]) -> None:
    try:
        article = one("\n".join(lines).encode())
    except UnreadableFileError:
        return
    borders = {0, len(article.text)} | {m.start() for m in re.finditer("\n\n", article.text)}
    places = [piece.after for piece in article.folded]
    assert places == sorted(places)
    assert set(places) <= borders


@given(st.text(max_size=300), st.sampled_from(["a.txt", "a.html"]))
def test_any_text_is_read_or_refused_with_a_reason(text: str, name: str) -> None:
    try:
        articles = read_articles(text.encode("utf-8", "surrogatepass"), name)
    except UnreadableFileError as error:
        reason = error.reason
    else:
        reason = "" if all(article.text for article in articles) else "empty"
    assert reason == "" or reason.endswith(".")


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=200))
def test_raw_decoding_changes_no_character_of_a_utf8_file(text: str) -> None:
    data = ("x" + text).encode("utf-8")
    assert decode_raw(data, "a.txt") == (data.decode("utf-8"), "utf-8")


def test_raw_decoding_leaves_newlines_and_mark_up_alone() -> None:
    data = b"<p>One.\r\n\r\nTwo.\rThree.\n</p>"
    assert decode_raw(data, "a.html")[0] == data.decode()


@pytest.mark.parametrize(
    ("data", "name", "reason"),
    [
        (b"", "a.txt", "The file is empty."),
        (b" \n\t\r\n", "a.txt", "The file is empty."),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "a.txt", "it looks like a PNG picture"),
        (b"%PDF-1.7 ...", "a.txt", "This PDF is damaged."),
        (b"\x01\x02\x03\x04" * 100, "a.txt", "it holds binary data"),
        (b"<html><body><script>1</script></body></html>", "a.html", "There is no text"),
        (b"Share\nHome\nLeave a Reply\nBack to top", "a.txt", "only page furniture"),
        (
            b"<html><body><nav>Home</nav><footer>All rights reserved</footer></body></html>",
            "a.html",
            "only page furniture",
        ),
    ],
)
def test_bad_input_is_refused_with_a_plain_reason(data: bytes, name: str, reason: str) -> None:
    with pytest.raises(UnreadableFileError, match=name) as caught:
        read_articles(data, name)
    assert reason in caught.value.reason


def test_zeros_in_a_text_are_taken_out_with_a_warning() -> None:
    article = one(b"The harbour opened again on Sun\0day after nine days, they said.\n" * 3)
    assert "\0" not in article.text
    assert article.warnings == ("3 zero characters were taken out of the text.",)


@pytest.mark.parametrize(
    "line",
    [
        "Nobody was hurt when the ferry ran aground off Velm on Sunday, the port says",
        "เรือข้ามฟากออกจากท่าในวันอาทิตย์ มีผู้โดยสาร 312 คนและแพะสองตัว",
    ],
)
def test_a_single_line_is_the_story_and_no_headline(line: str) -> None:
    (article,) = read_articles(line.encode(), "a.txt")
    assert (article.title, article.text) == ("", line)


def test_an_outlet_that_gives_its_address_has_the_name_that_it_spells_out_elsewhere() -> None:
    page = (
        "<html><head><meta property='og:site_name' content='coastherald.com'>"
        "<meta name='publisher' content='Coast Herald'></head>"
        "<body><p>The harbour of Velm opened again on Sunday, the port office said.</p></body>"
    )
    (article,) = read_articles(page.encode(), "page.html")
    assert (article.source, article.origin["source"]) == ("Coast Herald", "meta property publisher")


def test_an_outlet_named_in_a_longer_title_keeps_what_the_file_says() -> None:
    page = (
        "<html><head><meta property='og:site_name' content='World news | Coast Herald'></head>"
        "<body><p>The harbour of Velm opened again on Sunday, the port office said.</p></body>"
    )
    (article,) = read_articles(page.encode(), "page.html")
    assert article.source == "Coast Herald"
    assert "“World news | Coast Herald”" in article.origin["source"]
