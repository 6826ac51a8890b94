"""Pages whose story stands in a script and nowhere else."""

from __future__ import annotations

import json
import time

import pytest

from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.import_steps import read_articles

STORY = (
    "<p>The harbour of Velm opened again on Sunday after the longest storm in years.</p>"
    "<p>Boats left at dawn, and the first fish were sold by noon, the port office said.</p>"
    "<div class='caption'>A boat leaves the harbour of Velm.</div>"
    "<p>Nobody was hurt, though three houses by the pier lost their roofs in the first night, and "
    "the ferry to the islands will not sail before its engine has been looked at by Tuesday.</p>"
)
SECOND = "The port office said more about “other” things in a box beside the story."


def _page(data: str) -> bytes:
    head = '<meta property="og:title" content="Harbour of Velm opens again">'
    return f"<html><head>{head}</head><body><script>{data}</script></body></html>".encode()


def test_a_story_that_stands_among_a_scripts_data_is_read_with_a_warning() -> None:
    [article] = read_articles(_page(f"start({json.dumps({'html': STORY})})"), "page.html")
    assert article.title == "Harbour of Velm opens again"
    assert article.text.startswith("The harbour of Velm opened again on Sunday")
    assert "three houses" in article.text
    assert "A boat leaves" not in article.text
    assert any("without its scripts" in warning for warning in article.warnings)


def test_data_written_as_a_string_within_a_string_are_looked_into() -> None:
    inner = json.dumps({"teaser": SECOND, "html": STORY})
    [article] = read_articles(_page(f"push([1,{json.dumps(inner)}])"), "page.html")
    assert article.text.startswith("The harbour of Velm opened again on Sunday")


def test_scripts_of_a_page_that_shows_its_text_are_not_looked_into() -> None:
    shown = "<p>Crews in Velm went back to work on Monday after nine days of strike.</p>"
    page = _page(json.dumps({"html": STORY})).replace(b"</body>", f"{shown}</body>".encode())
    [article] = read_articles(page, "page.html")
    assert article.text == "Crews in Velm went back to work on Monday after nine days of strike."


def test_strings_full_of_open_tags_take_no_time() -> None:
    started = time.process_time()
    hostile = json.dumps(f"</p>{'<' * 300_000}")
    with pytest.raises(UnreadableFileError):
        read_articles(_page(f"start({hostile})"), "page.html")
    assert time.process_time() - started < 5
