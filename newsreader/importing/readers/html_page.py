"""A web page or single-file page."""

from __future__ import annotations

from collections.abc import Iterator

from newsreader.importing.draft import Draft
from newsreader.importing.html.page_draft import page_draft
from newsreader.importing.source import Source

WARM_UP = b"<!doctype html><title>Warm</title><article><p>Up and ready, all of it.</article>"


def read(source: Source) -> Iterator[Draft]:
    """One draft; a page that no parser can bear is read as lines of text, with a warning."""
    yield page_draft(source.decoded)
