"""A document as one HTML page without scripts or outside references; every text is escaped."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from newsreader import __version__
from newsreader.reports.blocks import Document, Voice

#: What each voice means to a reader who sees no style, such as one who listens.
_TAGS = {
    Voice.STRONG: "b",
    Voice.QUIET: "span",
    Voice.UNDERLINED: "u",
    Voice.DOUBLE_UNDERLINED: "u",
}


def html_page(document: Document, templates: Path) -> str:
    """The page that ``templates`` makes of the document; it prints well and has a dark dress."""
    environment = Environment(
        loader=FileSystemLoader(templates),
        autoescape=select_autoescape(["html"]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["kind"] = lambda block: type(block).__name__
    environment.globals["TAGS"] = _TAGS
    page = environment.get_template("document.html")
    return page.render(document=document, version=__version__).lstrip()
