"""Pages are made harmless before a parser sees them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.importing.html.prescan import prescan, strip_tags

FRAGMENTS = st.sampled_from(
    ["<", ">", "<a ", "</", "<!--", "-->", '"', "'", "<script>", "</script", "=", "x", " ", "<div>"]
)


def test_an_honest_page_passes_unchanged() -> None:
    page = "<html><p class='a b' title=\"1 > 0\">Text</p><img src=x.png></html>"
    assert (prescan(page).markup, prescan(page).warning) == (page, "")


def test_embedded_pictures_are_taken_out() -> None:
    page = "<img src='data:image/png;base64," + "QUJD" * 1000 + "'>after"
    assert prescan(page).markup == "<img src='data:,'>after"


def test_many_open_paragraphs_are_not_depth() -> None:
    assert prescan("<p>x" * 5_000 + "<li>y" * 5_000).warning == ""


def test_a_long_value_is_not_many_attributes() -> None:
    assert prescan('<img srcset="' + "a.png 1x, " * 5_000 + '">').warning == ""


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 600,
        "<b><i>" * 600,
        "<p " + "a=1 " * 3_000 + ">",
        "<p " + 'a="<>" ' * 3_000 + ">",
    ],
)
def test_depth_and_attributes_beyond_reason_are_told(page: str) -> None:
    assert prescan(page).warning


@pytest.mark.parametrize("piece", ["<", "<a ", "<!--", '"', "<a '", "<script>", "</", '<a ="'])
def test_the_scan_takes_linear_time(piece: str) -> None:
    started = time.perf_counter()
    prescan(piece * 200_000)
    strip_tags(piece * 200_000)
    assert time.perf_counter() - started < 2


def test_stripping_keeps_the_text_and_drops_scripts_and_comments() -> None:
    page = "<p>One &amp; two</p><script>a<b</script><!-- no --><b>three</b> 1 < 2"
    assert strip_tags(page).split() == ["One", "&", "two", "three", "1", "<", "2"]


@given(st.lists(FRAGMENTS, max_size=30))
def test_any_mark_up_is_judged(pieces: list[str]) -> None:
    prescan("".join(pieces))
    strip_tags("".join(pieces))


def test_the_header_of_windows_clipboard_is_no_text() -> None:
    header = (
        "Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000464\r\n"
        "StartFragment:0000000141\r\nEndFragment:0000000428\r\n"
        "SourceURL:https://coast.example/a\r\n"
    )
    assert prescan(f"{header}<html><p>Boats</p></html>").markup == "<html><p>Boats</p></html>"
