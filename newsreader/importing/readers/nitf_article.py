"""An article in NITF, as news agencies send it."""

from __future__ import annotations

from collections.abc import Iterator

from newsreader.importing.draft import Draft
from newsreader.importing.media_types import MediaType
from newsreader.importing.nitf import nitf_draft
from newsreader.importing.source import Source
from newsreader.importing.xml_tree import parse_xml

WARM_UP = b"<nitf><body><body.content><p>Up and ready.</p></body.content></body></nitf>"


def read(source: Source) -> Iterator[Draft]:
    """One draft."""
    yield nitf_draft(parse_xml(source.data, source), MediaType.NITF)
