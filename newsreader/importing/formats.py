"""Which reader reads which format: one line a format."""

from __future__ import annotations

from collections.abc import Callable

from newsreader.importing.draft import Draft
from newsreader.importing.readers import html_page, plain_text
from newsreader.importing.sniff import MediaType

#: Called with the decoded text and the name of its encoding.
TextReader = Callable[[str, str], tuple[Draft, ...]]

TEXT_READERS: dict[MediaType, TextReader] = {
    MediaType.PLAIN_TEXT: plain_text.read,
    MediaType.HTML: html_page.read,
}
